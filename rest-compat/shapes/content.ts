import type { ContentFieldsFragment } from '../generated/operations.ts'

/** Mimetypes of the formats of the schema. */
export const contentTypes = { MARKDOWN: 'text/markdown', PLAIN: 'text/plain', HTML: 'text/html' } as const

/** A description or summary; `null` stays `null`. */
export const shapeContent = (content: ContentFieldsFragment | null) =>
  content && { text: content.text, content_type: contentTypes[content.format], html: content.html }
