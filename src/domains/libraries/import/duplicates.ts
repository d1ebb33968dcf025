import type { ImportTransaction } from './catalogue.ts'

/** The oldest upload of each track in the libraries of an actor, by the track's key; uploads in work do not count. */
export async function ownedUploads(
  tx: ImportTransaction,
  actorId: number,
  trackIds: readonly number[],
  inWork: readonly number[],
): Promise<Map<number, string>> {
  const rows = await tx.$queryRaw<{ trackId: number; uuid: string }[]>`
    SELECT DISTINCT ON (upload.track_id) upload.track_id AS "trackId", upload.uuid::text
    FROM upload JOIN library ON library.id = upload.library_id
    WHERE library.actor_id = ${actorId} AND upload.track_id = ANY(${[...trackIds]}::int[])
      AND upload.id <> ALL(${[...inWork]}::int[])
    ORDER BY upload.track_id, upload.created_at, upload.id`
  return new Map(rows.map(({ trackId, uuid }) => [trackId, uuid]))
}
