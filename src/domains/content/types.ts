import { type ContentType, plainText, renderContent } from '../../platform/text/content.ts'
import { builder } from '../../schema/builder.ts'

/** Names of content types in the schema, by their mimetypes in the database. */
export const contentFormats = {
  'text/markdown': 'MARKDOWN',
  'text/plain': 'PLAIN',
  'text/html': 'HTML',
} as const satisfies Record<ContentType, string>

export type ContentFormatName = (typeof contentFormats)[ContentType]

/** The mimetype of a format of the schema. */
export const contentTypeOf = (format: ContentFormatName): ContentType =>
  (Object.keys(contentFormats) as ContentType[]).find((type) => contentFormats[type] === format) ??
  'text/plain'

export const ContentFormat = builder.enumType('ContentFormat', {
  description: 'How a text is written.',
  values: {
    MARKDOWN: { description: 'Markdown, with line breaks and bare links.' },
    PLAIN: { description: 'Plain text, shown as Markdown.' },
    HTML: { description: 'HTML; dangerous parts are removed when it is shown.' },
  } as const,
})

/** A description or summary, as it was written and as it is shown. */
export const Content = builder.prismaObject('Content', {
  description: 'A description or summary, as it was written and as it is shown.',
  fields: (t) => ({
    text: t.exposeString('text', { nullable: true, description: 'As it was written.' }),
    format: t.field({
      type: ContentFormat,
      description: 'How it was written.',
      resolve: ({ contentType }) => contentFormats[contentType as ContentType],
    }),
    html: t.string({
      description: 'Safe HTML to show.',
      resolve: ({ text, contentType }) => renderContent(text ?? '', contentType as ContentType),
    }),
    plainText: t.string({
      description: 'Its words alone, as one paragraph.',
      resolve: ({ text, contentType }) => plainText(renderContent(text ?? '', contentType as ContentType)),
    }),
  }),
})

/** A description or summary that is written. */
export const ContentInput = builder.inputType('ContentInput', {
  description: 'A description or summary to store.',
  fields: (t) => ({
    text: t.string({ description: 'At most 5000 characters; null or nothing for none.' }),
    format: t.field({ type: ContentFormat, required: true, description: 'How it is written.' }),
  }),
})
