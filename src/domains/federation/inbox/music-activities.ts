import type { Pod } from '../../../pod.ts'
import { readMusic } from '../music-reading.ts'
import { withOriginals } from '../music-origins.ts'
import { isOwnAddress } from '../policies.ts'
import { addressIn, first } from '../reading.ts'
import { lockCatalogue } from '../catalogue-rows.ts'
import { attributionsOf, updateMusic as writeMusic } from '../remote-catalogue.ts'
import { deleteRemoteUploads, withdrawMusic } from '../withdrawal.ts'
import { deleteActor } from './actor-activities.ts'
import { deleteLibrary } from './library-activities.ts'
import type { HandledActivity } from './handlers.ts'
import { IgnoredActivityError } from './ignored-activity.ts'

const owner = { attributedTo: { select: { id: true, domainName: true } } } as const

/** Artists, albums and tracks by their address, with whose they are. */
async function findMusic(pod: Pod, fid: string) {
  if (isOwnAddress(pod, fid)) return null
  const where = { fid }
  const artist = await pod.prisma.artist.findUnique({ where, include: owner })
  if (artist) return { kind: 'artist' as const, id: artist.id, attributedTo: artist.attributedTo }
  const album = await pod.prisma.album.findUnique({ where, include: owner })
  if (album) return { kind: 'album' as const, id: album.id, attributedTo: album.attributedTo }
  const track = await pod.prisma.track.findUnique({ where, include: owner })
  return track && { kind: 'track' as const, id: track.id, attributedTo: track.attributedTo }
}

/** Whether an actor may speak for something: its owner, and the service actor of the pod that it is from. */
async function maySpeakFor(
  pod: Pod,
  sender: HandledActivity['sender'],
  fid: string,
  attributedTo: { id: number } | null,
): Promise<boolean> {
  if (attributedTo?.id === sender.id) return true
  if (URL.parse(fid)?.host !== sender.domainName) return false
  const { serviceActorId } = await pod.prisma.domain.findUniqueOrThrow({
    where: { name: sender.domainName },
    select: { serviceActorId: true },
  })
  // pods that were not asked yet who speaks for them: their only service is that
  return serviceActorId === null ? sender.type === 'SERVICE' : serviceActorId === sender.id
}

/** An artist, album or track elsewhere changed. */
export async function updateMusic(pod: Pod, { id, payload, sender }: HandledActivity): Promise<void> {
  const said = readMusic(first(payload.object))
  const known = said && (await findMusic(pod, said.document.id))
  if (!known || known.kind !== said.kind) throw new IgnoredActivityError('what changed is not known here')
  if (!(await maySpeakFor(pod, sender, said.document.id, known.attributedTo))) {
    throw new IgnoredActivityError('the sender may not change this')
  }
  const music = await withOriginals(pod, said)
  const attributions = await attributionsOf(pod, music)
  await pod.prisma.$transaction(async (tx) => {
    await lockCatalogue(tx)
    await writeMusic({ pod, tx, attributions, activityId: id }, music, known.id)
  })
}

/** An album elsewhere is gone, with its tracks: of the sender's own, or of its channels. */
export async function deleteAlbum(pod: Pod, { payload, sender }: HandledActivity): Promise<void> {
  const fid = addressIn(payload.object) ?? ''
  const album = await pod.prisma.album.findFirst({
    where: {
      fid,
      OR: [{ attributedToId: sender.id }, { artist: { channel: { actorId: sender.id } } }],
    },
    select: { id: true },
  })
  if (!album || isOwnAddress(pod, fid)) throw new IgnoredActivityError('the sender has no such album')
  await withdrawMusic(pod, { kind: 'album', id: album.id }, sender.domainName)
}

/** Something elsewhere is gone, whatever it was. An upload takes its track with it. */
export async function deleteTombstone(pod: Pod, activity: HandledActivity): Promise<void> {
  const { payload, sender } = activity
  const fid = addressIn(payload.object) ?? ''
  if (fid === sender.fid) return deleteActor(pod, activity)
  if ((await pod.prisma.library.count({ where: { fid } })) > 0) return deleteLibrary(pod, activity)
  const music = await findMusic(pod, fid)
  const upload = await pod.prisma.upload.findFirst({
    where: { fid },
    select: {
      id: true,
      trackId: true,
      library: { select: { actorId: true } },
    },
  })
  const attributedTo = music?.attributedTo ?? (upload?.library ? { id: upload.library.actorId } : null)
  if (isOwnAddress(pod, fid) || (!music && !upload))
    throw new IgnoredActivityError('what is gone is not known here')
  if (!(await maySpeakFor(pod, sender, fid, attributedTo))) {
    throw new IgnoredActivityError('the sender may not delete this')
  }
  if (upload) {
    await deleteRemoteUploads(pod, { id: upload.id })
    const others = await pod.prisma.upload.count({ where: { trackId: upload.trackId } })
    if (upload.trackId !== null && others === 0) {
      await withdrawMusic(pod, { kind: 'track', id: upload.trackId }, sender.domainName)
    }
  }
  if (music) await withdrawMusic(pod, music, sender.domainName)
}
