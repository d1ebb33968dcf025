import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'

/** How much a pruning took away. */
export interface Pruned {
  tracks: number
  albums: number
  artists: number
}

/**
 * Removes what nothing is left of: tracks that no upload serves or will serve, unless somebody made them a favorite,
 * put them on a playlist or has listened to them; then albums without tracks, then artists without either. What
 * belongs to a channel stays, as a channel may well be empty. With `isTrial` nothing changes, and the answer tells what
 * would go.
 */
export async function pruneCatalogue(pod: Pod, { isTrial = false } = {}): Promise<Pruned> {
  try {
    const { pruned, keys } = await pod.prisma.$transaction(async (tx) => {
      const done = await removeUnused(tx)
      if (isTrial) throw new Trial(done.pruned)
      return done
    })
    await removeLooseFiles(pod, keys)
    return pruned
  } catch (error) {
    if (error instanceof Trial) return error.pruned
    throw error
  }
}

/** Takes back all that a transaction did, and tells what it was. */
class Trial extends Error {
  readonly pruned: Pruned

  constructor(pruned: Pruned) {
    super('only a trial')
    this.pruned = pruned
  }
}

async function removeUnused(tx: Prisma.TransactionClient): Promise<{ pruned: Pruned; keys: string[] }> {
  const tracks = await tx.$queryRaw<{ id: number }[]>`
    SELECT track.id FROM track
    WHERE NOT EXISTS (SELECT 1 FROM upload
        WHERE upload.track_id = track.id AND upload.import_status IN ('finished', 'draft', 'pending'))
      AND NOT EXISTS (SELECT 1 FROM favorite WHERE favorite.track_id = track.id)
      AND NOT EXISTS (SELECT 1 FROM playlist_track WHERE playlist_track.track_id = track.id)
      AND NOT EXISTS (SELECT 1 FROM listening WHERE listening.track_id = track.id)
    FOR UPDATE`
  const ids = tracks.map(({ id }) => id)
  // uploads that were skipped or failed go with their track, and their files with them
  const stored = await tx.$queryRaw<{ key: string }[]>`
    SELECT audio_file AS key FROM upload WHERE track_id = ANY(${ids}::int[]) AND audio_file IS NOT NULL
    UNION ALL
    SELECT version.audio_file AS key FROM upload_version version
    JOIN upload ON upload.id = version.upload_id WHERE upload.track_id = ANY(${ids}::int[])`
  const loose = stored.map(({ key }) => key)
  await noteLooseFiles(tx, loose)
  await tx.$executeRaw`DELETE FROM track WHERE id = ANY(${ids}::int[])`
  const albums = await tx.$executeRaw`
    DELETE FROM album WHERE NOT EXISTS (SELECT 1 FROM track WHERE track.album_id = album.id)
      AND NOT EXISTS (SELECT 1 FROM channel WHERE channel.artist_id = album.artist_id)`
  const artists = await tx.$executeRaw`
    DELETE FROM artist WHERE NOT EXISTS (SELECT 1 FROM track WHERE track.artist_id = artist.id)
      AND NOT EXISTS (SELECT 1 FROM album WHERE album.artist_id = artist.id)
      AND NOT EXISTS (SELECT 1 FROM channel WHERE channel.artist_id = artist.id)`
  return { pruned: { tracks: ids.length, albums, artists }, keys: loose }
}
