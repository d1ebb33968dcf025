import type { Library, Upload } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import type { AudioDocument } from './music-reading.ts'
import { isOwnAddress, sameHost } from './policies.ts'
import { UnusableDocumentError } from './remote-actors.ts'
import { lockCatalogue } from './catalogue-rows.ts'
import { originalTrack } from './music-origins.ts'
import { attributionsOf, placeTrack } from './remote-catalogue.ts'

/**
 * Keeps an upload of a library of another pod, with its track, album and artist; of a known one what its audio is.
 * `activityId` is the activity that told of it, if any. Throws UnusableDocumentError.
 */
export async function saveAudio(
  pod: Pod,
  audio: AudioDocument,
  library: Pick<Library, 'id' | 'fid'>,
  activityId: number | null,
): Promise<Upload> {
  if (isOwnAddress(pod, audio.id) || !sameHost(audio.id, library.fid)) {
    throw new UnusableDocumentError('The upload is not of the pod of its library.')
  }
  const track = await originalTrack(pod, audio.track, library.fid)
  const attributions = await attributionsOf(pod, { kind: 'track', document: track })
  const data = {
    mimetype: audio.source.mediaType,
    source: audio.source.href,
    size: BigInt(audio.size),
    bitrate: audio.bitrate,
    duration: audio.duration,
    modifiedAt: new Date(),
  }
  return pod.prisma.$transaction(async (tx) => {
    await lockCatalogue(tx)
    const known = await tx.upload.findUnique({
      where: { fid: audio.id },
      select: { id: true, libraryId: true, audioFile: true, source: true },
    })
    if (known) {
      if (known.libraryId !== library.id) throw new UnusableDocumentError('The upload is of another library.')
      return tx.upload.update({ where: { id: known.id }, data })
    }
    const trackId = await placeTrack({ pod, tx, attributions, activityId }, track)
    return tx.upload.create({
      data: {
        ...data,
        fid: audio.id,
        libraryId: library.id,
        trackId,
        importStatus: 'FINISHED',
        importedAt: new Date(),
        fromActivityId: activityId,
        ...(audio.published ? { createdAt: audio.published } : {}),
      },
    })
  })
}
