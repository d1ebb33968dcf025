import type { Attachment, Content } from '../../../generated/prisma/client.ts'
import { type ContentType, renderContent } from '../../../platform/text/content.ts'
import type { Pod } from '../../../pod.ts'
import { mediaUrl } from '../../attachments/urls.ts'

/** A picture. */
export function imageDocument(pod: Pod, picture: Attachment | null) {
  const url = picture?.file ? mediaUrl(pod, picture.file) : picture?.url
  return url ? { type: 'Image', url, mediaType: picture?.mimetype ?? 'image/jpeg' } : null
}

/** Tags, by name. */
export const hashtags = (rows: readonly { tag: { name: string } }[]) =>
  tagDocuments(rows.map(({ tag }) => tag.name))

/** Tags by their names, each once. */
export const tagDocuments = (names: readonly string[]) =>
  [...new Set(names)].toSorted().map((name) => ({ type: 'Hashtag', name: `#${name}` }))

/** A description as HTML; nothing where there is none. */
export const describedIn = (content: Content | null) =>
  content?.text
    ? { content: renderContent(content.text, content.contentType as ContentType), mediaType: 'text/html' }
    : {}
