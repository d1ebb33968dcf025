import { createHmac } from 'node:crypto'
import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { PlayableUpload } from './playable-upload.ts'

/** Who listens, for counting: the account, or a visitor's address in a form that does not tell it. */
export function listenerOf({ pod, viewer, address }: Context): string {
  if (viewer) return `user:${viewer.userId}`
  return `address:${createHmac('sha256', pod.secretKey).update(`listener ${address}`).digest('base64url')}`
}

/** Looking at a file again within a minute is not noted: nobody needs to know it that well. */
const unnoticed = Prisma.sql`coalesce(accessed_at < now() - interval '1 minute', TRUE)`

/**
 * Notes that an upload was played. It counts as a download of the upload and its track, but only once for each
 * listener in the length of the file or the configured delay, whichever is longer. One statement, so that two
 * plays at once count once; it writes nothing when there is nothing new, as for the parts that a player fetches.
 */
export async function recordDownload(
  context: Context,
  upload: Pick<PlayableUpload, 'id' | 'duration'>,
  versionId: number | null,
): Promise<void> {
  const { pod } = context
  const listener = listenerOf(context)
  const seconds = Math.max(upload.duration ?? 0, pod.config.music.downloadCountSeconds)
  const since = Prisma.sql`now() - make_interval(secs => ${seconds}::int)`
  await pod.prisma.$executeRaw`
    WITH counted AS (
      INSERT INTO counted_download (upload_id, listener, counted_at)
      SELECT ${upload.id}::int, ${listener}, now() WHERE NOT EXISTS (SELECT FROM counted_download earlier
        WHERE earlier.upload_id = ${upload.id} AND earlier.listener = ${listener} AND earlier.counted_at >= ${since})
      ON CONFLICT (upload_id, listener) DO UPDATE SET counted_at = now()
        WHERE counted_download.counted_at < ${since}
      RETURNING upload_id
    ), played AS (
      UPDATE upload
      SET accessed_at = now(), downloads_count = downloads_count + (SELECT count(*) FROM counted)
      WHERE id = ${upload.id} AND (${unnoticed} OR EXISTS (SELECT FROM counted))
      RETURNING track_id
    ), heard AS (
      UPDATE upload_version SET accessed_at = now() WHERE id = ${versionId}::int AND ${unnoticed}
    )
    UPDATE track SET downloads_count = downloads_count + 1
    WHERE id IN (SELECT track_id FROM played) AND EXISTS (SELECT FROM counted)`
}
