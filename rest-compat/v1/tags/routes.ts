import { textFilter } from '../../conventions/catalogue-filter.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { notFound, ok } from '../../conventions/refusal.ts'
import { TagDocument, type TagOrder, TagsDocument } from '../../generated/operations.ts'
import type { Route } from '../../route.ts'
import { shapeTag } from '../../shapes/tag.ts'

const orders = {
  name: ['NAME_ASC', 'NAME_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  length: ['LENGTH_ASC', 'LENGTH_DESC'],
} satisfies Record<string, readonly [TagOrder, TagOrder]>

/** Tags: read only, they come with what carries them. */
export const tagRoutes: Route[] = [
  {
    path: 'tags',
    access: 'libraries',
    description: 'Tags, used or not.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const { query } = request
          const { equals, startsWith } = textFilter(request, 'name')
          const { tags } = await request.run(TagsDocument, {
            ...window,
            // one name whatever its case
            filter: { query: query.text('q'), name: { equalsIgnoringCase: equals, startsWith } },
            orderBy: query.ordering<TagOrder>(orders),
          })
          return page(request, window, tags, shapeTag)
        },
      },
    },
  },
  {
    path: 'tags/:name',
    access: 'libraries',
    description: 'One tag, by its name in any case.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { tag } = await request.run(TagDocument, { name: request.parameters.name ?? '' })
          if (!tag) throw notFound()
          return ok(shapeTag(tag))
        },
      },
    },
  },
]
