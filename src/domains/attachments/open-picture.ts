import { extname } from 'node:path'
import type { Context } from '../../context.ts'
import { entityTag, type ServedFile } from '../../platform/http/send-file.ts'
import { requireScope } from '../oauth/scopes.ts'
import { ensureCrop } from './pictures.ts'
import { findPictureFile } from './remote-pictures.ts'
import { cropKey, type PictureSize } from './urls.ts'

const uuidPattern = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i

/** Types that pictures are stored as, by their extension. */
export const pictureTypes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}

/**
 * Opens the file of a picture: who knows its uuid may see it. A remote picture is fetched first, a missing crop made.
 * `null` when there is no such picture, or it cannot be had now.
 */
export async function openPicture(
  context: Context,
  { uuid, size }: { uuid: string; size: PictureSize },
): Promise<ServedFile | null> {
  requireScope(context, 'read:libraries')
  const { pod } = context
  if (!uuidPattern.test(uuid) || !(await findPictureFile(pod, uuid, size))) return null
  const { file } = await pod.prisma.attachment.findUniqueOrThrow({ where: { uuid }, select: { file: true } })
  if (!file) return null
  const key = size !== 'ORIGINAL' && (await ensureCrop(pod, file, size)) ? cropKey(file, size) : file
  const facts = await pod.storage.stat(key)
  if (!facts) return null
  return {
    ...facts,
    mimetype: pictureTypes[extname(key).toLowerCase()] ?? 'application/octet-stream',
    etag: entityTag(key, facts),
    open: (range) => pod.storage.open(key, range),
  }
}
