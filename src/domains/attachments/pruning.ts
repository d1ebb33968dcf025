import { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { deletePicture } from './pictures.ts'

/** Pictures that nothing shows: no cover, no avatar, not wanted by an edit or by an upload still to be imported. */
const isUnused = Prisma.sql`
  NOT EXISTS (SELECT FROM artist WHERE artist.attachment_cover_id = attachment.id)
  AND NOT EXISTS (SELECT FROM album WHERE album.attachment_cover_id = attachment.id)
  AND NOT EXISTS (SELECT FROM track WHERE track.attachment_cover_id = attachment.id)
  AND NOT EXISTS (SELECT FROM actor WHERE actor.attachment_icon_id = attachment.id)
  AND NOT EXISTS (SELECT FROM edit_attachment WHERE edit_attachment.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT FROM upload WHERE upload.import_status IN ('draft', 'pending')
    AND upload.import_metadata ->> 'cover' = attachment.uuid::text)`

/** Removes pictures, with their files, that have been here for the configured time and are shown nowhere. Gives their number. */
export async function pruneAttachments(pod: Pod): Promise<number> {
  const seconds = pod.config.music.unattachedAttachmentSeconds
  return remove(pod, Prisma.sql`created_at < now() - make_interval(secs => ${seconds}::int)`)
}

/** Removes a picture that was just replaced, unless something else shows it. Call it after the transaction. */
export async function removeReplacedPicture(pod: Pod, attachmentId: number): Promise<void> {
  await remove(pod, Prisma.sql`attachment.id = ${attachmentId}`)
}

async function remove(pod: Pod, which: Prisma.Sql): Promise<number> {
  const removed = await pod.prisma.$queryRaw<{ file: string | null }[]>`
    DELETE FROM attachment WHERE ${which} AND ${isUnused} RETURNING file`
  for (const { file } of removed) if (file) await deletePicture(pod, file)
  return removed.length
}
