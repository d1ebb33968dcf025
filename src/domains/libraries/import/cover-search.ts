import { MAX_PICTURE_BYTES } from '../../../platform/images/images.ts'
import { RemoteRequestError, UnexpectedStatusError } from '../../../platform/http/errors.ts'
import type { Pod } from '../../../pod.ts'
import { claimFiles, removeLooseFiles } from '../../storage/loose-files.ts'
import type { Placement, PlacedItem } from './catalogue.ts'
import { storeCover } from './covers.ts'

/** The job that asks the Cover Art Archive, one album at a time. */
export const coverSearchJob = 'find-album-cover'

/** A release that had no cover is asked for again after this long, when something is imported into it. */
const forgetMissMilliseconds = 30 * 24 * 3600 * 1000

/** Looks for covers of the albums that an import left without one, by their MusicBrainz ids, in the background. */
export async function searchMissingCovers(
  pod: Pod,
  items: readonly PlacedItem[],
  placements: readonly Placement[],
): Promise<void> {
  if (!pod.config.music.coverArchive) return
  const albumIds = new Set<number>()
  for (const [index, { albumId, albumHasCover, coverTaken }] of placements.entries()) {
    if (albumId !== null && !albumHasCover && !coverTaken && items[index]?.metadata.album.mbid) {
      albumIds.add(albumId)
    }
  }
  for (const albumId of albumIds) await pod.jobs.enqueue(coverSearchJob, { albumId })
}

/**
 * Gives an album the front picture of its release. A release without one is remembered. An archive that cannot be
 * reached is no matter: the next import into the album asks again.
 */
export async function findReleaseCover(pod: Pod, albumId: number): Promise<void> {
  const { coverArchive } = pod.config.music
  const album = await pod.prisma.album.findUnique({
    where: { id: albumId },
    select: { uuid: true, mbid: true, attachmentCoverId: true, coverMissedAt: true },
  })
  if (!coverArchive || !album?.mbid || album.attachmentCoverId !== null) return
  if (album.coverMissedAt && Date.now() - album.coverMissedAt.getTime() < forgetMissMilliseconds) return
  const data = await fetchFront(pod, `${coverArchive}/release/${album.mbid}/front-1200`).catch(
    (error: unknown) => {
      if (!(error instanceof RemoteRequestError)) throw error
      pod.log.debug({ album: albumId, err: error }, 'the cover archive could not be asked')
      return undefined
    },
  )
  if (data === undefined) return
  const cover = data && (await storeCover(pod, data, album.uuid))
  if (!cover) {
    await pod.prisma.album.updateMany({ where: { id: albumId }, data: { coverMissedAt: new Date() } })
    return
  }
  const isTaken = await pod.prisma.$transaction(async (tx) => {
    await claimFiles(tx, [cover.file])
    const { id: attachmentCoverId } = await tx.attachment.create({ data: cover, select: { id: true } })
    const { count } = await tx.album.updateMany({
      where: { id: albumId, attachmentCoverId: null },
      data: { attachmentCoverId },
    })
    if (count === 0) await tx.attachment.delete({ where: { id: attachmentCoverId } })
    return count === 1
  })
  // somebody gave the album a cover meanwhile
  if (!isTaken) await removeLooseFiles(pod, [cover.file])
}

/** The bytes of a picture; `null` when the archive has none. */
async function fetchFront(pod: Pod, url: string): Promise<Uint8Array | null> {
  const response = await pod.http.fetch(url, { maxBytes: MAX_PICTURE_BYTES })
  if (response.ok) return response.bytes()
  response.body.destroy()
  if (response.status >= 400 && response.status < 500) return null
  throw new UnexpectedStatusError(response.status, new URL(url).host)
}
