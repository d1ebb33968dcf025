import { boolean, readFields } from '../../conventions/fields.ts'
import { ok, refuse } from '../../conventions/refusal.ts'
import { RenderedTextDocument } from '../../generated/operations.ts'
import type { Route } from '../../route.ts'

/** Showing a text as it will look. */
export const textRoutes: Route[] = [
  {
    path: 'text-preview',
    access: 'anybody',
    description: 'Renders Markdown as safe HTML: `{"text": "…", "permissive": false}`.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const body = request.body()
          const text = body.text === null ? '' : body.text
          if (typeof text !== 'string') throw refuse(400, 'Invalid input')
          const { permissive } = readFields(body, { permissive: boolean().optional() })
          const { renderedText } = await request.run(RenderedTextDocument, {
            text,
            permissive: permissive ?? false,
          })
          return ok({ rendered: renderedText })
        },
      },
    },
  },
]
