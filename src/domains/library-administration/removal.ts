import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { recordAudit } from '../moderation/audit.ts'
import { uploadFiles } from '../moderation/stored-files.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'

/** What librarians can delete, each with all that hangs on it. */
type Kind = 'artist' | 'album' | 'track' | 'library' | 'upload' | 'channel'

/** Uploads that go with the objects, as a condition on `upload`. */
const uploadsOf: Record<Kind, (ids: number[]) => Prisma.Sql> = {
  artist: (ids) => Prisma.sql`(
    upload.track_id IN (SELECT track.id FROM track LEFT JOIN album ON album.id = track.album_id
      WHERE track.artist_id = ANY(${ids}) OR album.artist_id = ANY(${ids}))
    OR upload.library_id IN (SELECT channel.library_id FROM channel WHERE channel.artist_id = ANY(${ids})))`,
  album: (ids) =>
    Prisma.sql`upload.track_id IN (SELECT track.id FROM track WHERE track.album_id = ANY(${ids}))`,
  track: (ids) => Prisma.sql`upload.track_id = ANY(${ids})`,
  library: (ids) => Prisma.sql`upload.library_id = ANY(${ids})`,
  upload: (ids) => Prisma.sql`upload.id = ANY(${ids})`,
  channel: (ids) => Prisma.sql`(
    upload.library_id IN (SELECT channel.library_id FROM channel WHERE channel.id = ANY(${ids}))
    OR upload.track_id IN (SELECT track.id FROM track LEFT JOIN album ON album.id = track.album_id
      JOIN channel ON channel.artist_id IN (track.artist_id, album.artist_id) WHERE channel.id = ANY(${ids})))`,
}

/** Deletes the rows; the database takes along what hangs on them. A channel's library and artist go with it. */
const deletions: Record<Kind, (tx: Prisma.TransactionClient, ids: number[]) => Promise<unknown>> = {
  async artist(tx, ids) {
    await tx.library.deleteMany({ where: { channel: { artistId: { in: ids } } } })
    await tx.artist.deleteMany({ where: { id: { in: ids } } })
  },
  album: (tx, ids) => tx.album.deleteMany({ where: { id: { in: ids } } }),
  track: (tx, ids) => tx.track.deleteMany({ where: { id: { in: ids } } }),
  library: (tx, ids) => tx.library.deleteMany({ where: { id: { in: ids } } }),
  upload: (tx, ids) => tx.upload.deleteMany({ where: { id: { in: ids } } }),
  async channel(tx, ids) {
    const channels = await tx.channel.findMany({ where: { id: { in: ids } }, select: { artistId: true } })
    const artistIds = channels.map(({ artistId }) => artistId)
    await tx.library.deleteMany({ where: { channel: { id: { in: ids } } } })
    await tx.artist.deleteMany({ where: { id: { in: artistIds } } })
  },
}

/**
 * Deletes objects with their files, whoever owns them, and writes down who did. Gives how many they were. The keys
 * must exist. Other pods are not told.
 */
export async function removeObjects(context: Context, kind: Kind, ids: number[]): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  const { pod } = context
  const files = await pod.prisma.$transaction(
    async (tx) => {
      const stored = await uploadFiles(tx, uploadsOf[kind](ids))
      await noteLooseFiles(tx, stored)
      await deletions[kind](tx, ids)
      await recordAudit(tx, viewer, {
        action: `${kind}.delete`,
        targetKind: kind,
        target: ids.length === 1 ? ids[0] : undefined,
        details: { ids },
      })
      return stored
    },
    { timeout: 120_000 },
  )
  await removeLooseFiles(pod, files)
  return ids.length
}
