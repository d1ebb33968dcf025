import type { Library } from '../../../generated/prisma/client.ts'
import { UnexpectedStatusError } from '../../../platform/http/errors.ts'
import type { Pod } from '../../../pod.ts'
import { isOwnAddress, sameHost } from '../policies.ts'
import { addressesIn, addressIn, first, isObject } from '../reading.ts'
import { saveEpisode } from '../remote-channels.ts'
import { readAudio, readEpisode } from '../music-reading.ts'
import { saveAudio } from '../remote-audio.ts'
import { fetchLibrary, saveLibrary } from '../remote-libraries.ts'
import { serviceActor } from '../service-actor.ts'
import { deleteRemoteUploads } from '../withdrawal.ts'
import type { HandledActivity } from './handlers.ts'
import { IgnoredActivityError } from './ignored-activity.ts'

/** There is a new upload in a library or channel elsewhere, or it changed. */
export async function takeAudio(pod: Pod, activity: HandledActivity): Promise<void> {
  const object = first(activity.payload.object)
  const audio = isObject(object) && addressIn(object.library) !== null ? readAudio(object) : null
  if (audio) {
    const library = await libraryOf(pod, audio.library, activity.sender)
    await saveAudio(pod, audio, library, activity.id)
    return
  }
  const episode = readEpisode(object)
  if (!episode) throw new IgnoredActivityError('the audio is not described as it should be')
  if (episode.attributedTo !== activity.sender.fid)
    throw new IgnoredActivityError('the episode is not the sender’s')
  await saveEpisode(pod, episode, activity.sender, activity.id)
}

/** The sender's library of this address. One that is not known is asked for where it is from. */
async function libraryOf(pod: Pod, fid: string, sender: HandledActivity['sender']) {
  const known = await pod.prisma.library.findUnique({ where: { fid }, include: { channel: true } })
  const library = known ?? (sameHost(fid, sender.fid) ? await lookUp(pod, fid) : null)
  if (library?.actorId !== sender.id || known?.channel || isOwnAddress(pod, fid)) {
    throw new IgnoredActivityError('the sender has no such library')
  }
  return library
}

async function lookUp(pod: Pod, fid: string): Promise<Library> {
  try {
    return await saveLibrary(pod, await fetchLibrary(pod, fid, await serviceActor(pod)))
  } catch (error) {
    // a pod that cannot be reached, or has a fault, may tell later
    if (!(error instanceof UnexpectedStatusError) || error.status >= 500) throw error
    throw new IgnoredActivityError(error.message)
  }
}

/** Uploads elsewhere are gone; only those of the sender's libraries and channels count. */
export async function deleteAudio(pod: Pod, { payload, sender }: HandledActivity): Promise<void> {
  const object = first(payload.object)
  const ids = isObject(object) ? addressesIn(object.id) : []
  if (ids.length === 0) throw new IgnoredActivityError('it does not say what is deleted')
  await deleteRemoteUploads(pod, {
    fid: { in: ids.slice(0, 1000) },
    library: {
      OR: [
        { actorId: sender.id, channel: null },
        { channel: { actorId: sender.id } },
        { channel: { attributedToId: sender.id } },
      ],
    },
  })
}
