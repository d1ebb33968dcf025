import { stat } from 'node:fs/promises'
import { Prisma } from '../../../generated/prisma/client.ts'
import { checksumOf } from '../../../platform/audio/checksum.ts'
import { createLimiter } from '../../../platform/audio/limiter.ts'
import { readAudio } from '../../../platform/audio/tags.ts'
import type { Pod } from '../../../pod.ts'
import { storeCover } from './covers.ts'
import { claimFiles } from '../../storage/loose-files.ts'
import { type ImportTransaction, licenseCodes, replaceTags } from './catalogue.ts'
import { inPlace } from './item.ts'
import { type TrackMetadata, trackMetadataOf } from './track-metadata.ts'

const pageSize = 500
const readers = 6

type Known = { id: number; source: string; checksum: string | null; trackId: number | null; isOwn: boolean }

/**
 * Looks again at the files of a folder that a library has in place: uploads whose file is gone are deleted, and what
 * is said in a changed file is taken over when the track belongs to the library's owner. `keepAlive` is called now
 * and then; false ends the work. Gives lines for the log.
 */
export async function recheckFolder(
  pod: Pod,
  library: { id: number; actorId: number },
  folder: string,
  keepAlive: () => Promise<boolean>,
): Promise<string[]> {
  let [last, gone, changed] = [0, 0, 0]
  const limit = createLimiter(readers)
  while (await keepAlive()) {
    const known = await pod.prisma.$queryRaw<Known[]>`
      SELECT upload.id, upload.source, upload.checksum, upload.track_id AS "trackId",
        coalesce(track.attributed_to_id = ${library.actorId}, FALSE) AS "isOwn"
      FROM upload LEFT JOIN track ON track.id = upload.track_id
      WHERE upload.library_id = ${library.id} AND upload.id > ${last} AND upload.import_status = 'finished'
        AND starts_with(upload.source, ${`${inPlace}${folder.replace(/\/$/, '')}/`})
      ORDER BY upload.id LIMIT ${pageSize}`
    const states = await Promise.all(known.map((upload) => limit(() => stateOf(upload))))
    const lost = known.filter((_, index) => states[index] === 'gone').map(({ id }) => id)
    await pod.prisma.upload.deleteMany({ where: { id: { in: lost } } })
    gone += lost.length
    for (const [index, upload] of known.entries()) {
      if (states[index] === 'changed' && (await takeOver(pod, upload))) changed += 1
    }
    last = known.at(-1)?.id ?? last
    if (known.length < pageSize) break
  }
  return [
    ...(gone > 0 ? [`${gone} imported files are gone; their uploads were removed`] : []),
    ...(changed > 0 ? [`${changed} imported files have changed; their tracks were updated`] : []),
  ]
}

async function stateOf({ source, checksum }: Known): Promise<'same' | 'changed' | 'gone'> {
  try {
    return (await checksumOf(source.slice(inPlace.length))) === checksum ? 'same' : 'changed'
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return 'gone'
    throw error
  }
}

/** Takes over what a changed file says; false when it says nothing that can be used. */
async function takeOver(pod: Pod, { id, source, trackId, isOwn }: Known): Promise<boolean> {
  const path = source.slice(inPlace.length)
  const audio = await readAudio(path).catch(() => null)
  if (!audio) return false
  const [checksum, { size }] = [await checksumOf(path), await stat(path)]
  const facts = { checksum, size: BigInt(size), duration: audio.duration, bitrate: audio.bitrate }
  const read = trackMetadataOf(audio)
  if (trackId === null || !isOwn || 'errors' in read) {
    await pod.prisma.upload.update({ where: { id }, data: facts })
    return false
  }
  const { metadata } = read
  const picture = metadata.album.cover ? await storeCover(pod, metadata.album.cover.data, String(id)) : null
  await pod.prisma.$transaction(async (tx) => {
    await updateTrack(tx, trackId, metadata)
    if (picture) {
      await claimFiles(tx, [picture.file])
      const cover = await tx.attachment.create({ data: picture, select: { id: true } })
      await tx.album.updateMany({
        where: { tracks: { some: { id: trackId } } },
        data: { attachmentCoverId: cover.id },
      })
    }
    await tx.upload.update({ where: { id }, data: facts })
  })
  return true
}

async function updateTrack(tx: ImportTransaction, trackId: number, metadata: TrackMetadata): Promise<void> {
  const codeOf = await licenseCodes(tx)
  const { artistId, album } = await tx.track.update({
    where: { id: trackId },
    data: {
      title: metadata.title,
      position: metadata.position ?? 1,
      discNumber: metadata.discNumber,
      mbid: metadata.mbid,
      copyright: metadata.copyright,
      licenseCode: codeOf(metadata),
    },
    select: { artistId: true, album: { select: { id: true, artistId: true } } },
  })
  const [artist, albumArtist] = [metadata.artists[0], metadata.album.artists[0]]
  if (artist) await renameArtist(tx, artistId, artist)
  if (album) {
    const { title, mbid, releaseDate } = metadata.album
    await tx.album.update({
      where: { id: album.id },
      data: {
        title,
        releaseDate: releaseDate === null ? null : new Date(releaseDate),
        mbid: await freeMbid(tx, 'album', album.id, mbid),
      },
    })
    if (albumArtist && album.artistId !== artistId) await renameArtist(tx, album.artistId, albumArtist)
  }
  await replaceTags(tx, trackId, metadata.tags)
}

async function renameArtist(
  tx: ImportTransaction,
  id: number,
  { name, mbid }: { name: string; mbid: string | null },
): Promise<void> {
  await tx.artist.update({ where: { id }, data: { name, mbid: await freeMbid(tx, 'artist', id, mbid) } })
}

/** An id of MusicBrainz belongs to one row: it stays where it is when another row has it. */
async function freeMbid(
  tx: ImportTransaction,
  table: 'artist' | 'album',
  id: number,
  mbid: string | null,
): Promise<string | null | undefined> {
  if (mbid === null) return null
  const name = table === 'artist' ? Prisma.sql`artist` : Prisma.sql`album`
  const taken = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM ${name} WHERE mbid = ${mbid}::uuid AND id <> ${id}`
  return taken.length > 0 ? undefined : mbid
}
