import { ValidationError } from '../../errors.ts'
import { renderContent } from '../../platform/text/content.ts'
import { builder } from '../../schema/builder.ts'
import { ContentFormat, contentTypeOf } from './types.ts'

/** Rendering costs time: so long a text, in characters, is taken. */
const longest = 50_000

builder.queryField('renderedText', (t) =>
  t.string({
    description: 'Safe HTML of a text, to show it before it is stored.',
    limit: 'wildcard',
    args: {
      text: t.arg.string({ required: true, description: 'The text, at most 50000 characters.' }),
      format: t.arg({ type: ContentFormat, defaultValue: 'MARKDOWN', description: 'How it is written.' }),
      permissive: t.arg.boolean({
        defaultValue: false,
        description: 'Also keeps headings, sections and classes, as on pages of the pod itself.',
      }),
    },
    resolve: (_parent, { text, format, permissive }) => {
      if (text.length > longest)
        throw ValidationError.of('text', `Ensure this field has no more than ${longest} characters.`)
      return renderContent(text, contentTypeOf(format ?? 'MARKDOWN'), { permissive: permissive ?? false })
    },
  }),
)
