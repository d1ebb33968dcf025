import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import { type Album, Prisma, type Track } from '../../generated/prisma/client.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { tellAlbumDeleted, tellUploadsDeleted } from '../federation/announcements.ts'

/** What owners of channels may take back: their albums and tracks. For everybody else they cannot be deleted. */
const ownedArtist = (actorId: number) => ({ attributedToId: actorId, channel: { isNot: null } })

/** Deletes an album of a channel of the caller's, with its tracks, their uploads and the stored files. */
export async function deleteAlbum(context: Context, id: number | null): Promise<Album> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const { prisma } = context.pod
  const album = await prisma.album.findFirst({ where: { id: id ?? 0, artist: ownedArtist(actorId) } })
  if (!album) throw new NotFoundError()
  const files = await prisma.$transaction(async (tx) => {
    const found = await filesOf(tx, Prisma.sql`t.album_id = ${album.id}`)
    await tellAlbumDeleted(context.pod, tx, album.id)
    await tx.album.delete({ where: { id: album.id } })
    return found
  })
  await removeFiles(context, files)
  return album
}

/** Deletes a track of a channel of the caller's, with its uploads and the stored files. */
export async function deleteTrack(context: Context, id: number | null): Promise<Track> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const { prisma } = context.pod
  const track = await prisma.track.findFirst({ where: { id: id ?? 0, artist: ownedArtist(actorId) } })
  if (!track) throw new NotFoundError()
  const files = await prisma.$transaction(async (tx) => {
    const found = await filesOf(tx, Prisma.sql`t.id = ${track.id}`)
    const uploads = await tx.upload.findMany({ where: { trackId: track.id }, select: { id: true } })
    await tellUploadsDeleted(
      context.pod,
      tx,
      uploads.map(({ id: uploadId }) => uploadId),
    )
    await tx.track.delete({ where: { id: track.id } })
    return found
  })
  await removeFiles(context, files)
  return track
}

/** Storage keys of all uploads, and of their converted versions, of some tracks. Files left in place have none. */
async function filesOf(tx: Prisma.TransactionClient, tracks: Prisma.Sql): Promise<string[]> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT u.audio_file AS key FROM upload u JOIN track t ON t.id = u.track_id
    WHERE ${tracks} AND u.audio_file IS NOT NULL
    UNION ALL
    SELECT v.audio_file FROM upload_version v JOIN upload u ON u.id = v.upload_id JOIN track t ON t.id = u.track_id
    WHERE ${tracks}`
  return rows.map(({ key }) => key)
}

/** Only after the rows are gone for good: a file without a row is litter, a row without a file is a loss. */
async function removeFiles({ pod }: Context, keys: readonly string[]): Promise<void> {
  for (const key of keys) await pod.storage.delete(key)
}
