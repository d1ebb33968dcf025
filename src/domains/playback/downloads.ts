import { createHmac } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { PlayableUpload } from './playable-upload.ts'

/** Who listens, for counting: the account, or a visitor's address in a form that does not tell it. */
export function listenerOf({ pod, viewer, address }: Context): string {
  if (viewer) return `user:${viewer.userId}`
  return `address:${createHmac('sha256', pod.secretKey).update(`listener ${address}`).digest('base64url')}`
}

/**
 * Notes that an upload was played. It counts as a download of the upload and its track, but only once for each
 * listener in the length of the file or the configured delay, whichever is longer. One statement, so that two
 * plays at once count once.
 */
export async function recordDownload(
  context: Context,
  upload: Pick<PlayableUpload, 'id' | 'duration'>,
  versionId: number | null,
): Promise<void> {
  const { pod } = context
  const seconds = Math.max(upload.duration ?? 0, pod.config.music.downloadCountSeconds)
  await pod.prisma.$executeRaw`
    WITH counted AS (
      INSERT INTO counted_download (upload_id, listener, counted_at)
      VALUES (${upload.id}, ${listenerOf(context)}, now())
      ON CONFLICT (upload_id, listener) DO UPDATE SET counted_at = now()
        WHERE counted_download.counted_at < now() - make_interval(secs => ${seconds}::int)
      RETURNING upload_id
    ), played AS (
      UPDATE upload
      SET accessed_at = now(), downloads_count = downloads_count + (SELECT count(*) FROM counted)
      WHERE id = ${upload.id}
      RETURNING track_id
    ), heard AS (
      UPDATE upload_version SET accessed_at = now() WHERE id = ${versionId}::int
    )
    UPDATE track SET downloads_count = downloads_count + 1
    WHERE id IN (SELECT track_id FROM played) AND EXISTS (SELECT FROM counted)`
}
