import { z } from 'zod'
import { readFields } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid-in-path.ts'
import {
  type ContentFilterFieldsFragment,
  ContentFilterDocument,
  ContentFiltersDocument,
  CreateContentFilterDocument,
  DeleteContentFilterDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'

const orders = { creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'] } as const

const shape = (filter: ContentFilterFieldsFragment) => ({
  uuid: filter.uuid,
  target: { type: 'artist', id: filter.target.databaseId, name: filter.target.name },
  creation_date: filter.createdAt,
})

/** The artist that shall be hidden: `{"type": "artist", "id": 40}`. */
const target = z.unknown().transform((value, context): { artist: number } => {
  const refuse = (message: string) => {
    context.addIssue(message)
    return z.NEVER
  }
  if (value === undefined) return refuse('This field is required.')
  if (value === null) return refuse('This field may not be null.')
  const { type, id } = value as { type?: unknown; id?: unknown }
  if (type !== 'artist') return refuse('Invalid type')
  const key = typeof id === 'string' && /^\d+$/.test(id) ? Number(id) : id
  if (typeof key !== 'number' || !Number.isInteger(key)) {
    const kind = key === undefined || key === null ? 'NoneType' : typeof key === 'string' ? 'str' : typeof key
    return refuse(`Incorrect type. Expected pk value, received ${kind}.`)
  }
  if (Math.abs(key) > 2 ** 31 - 1) return refuse(`Invalid pk "${key}" - object does not exist.`)
  return { artist: key }
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { viewer } = await request.run(ContentFiltersDocument, {
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!viewer) throw notFound()
  return page(request, window, viewer.contentFilters, shape)
}

async function create(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { target })
  const { createContentFilter } = await request.run(CreateContentFilterDocument, { input })
  return created(shape(succeed(createContentFilter).contentFilter))
}

async function read(request: RestRequest): Promise<Answer> {
  const { viewer } = await request.run(ContentFilterDocument, { uuid: uuidInPath(request) })
  if (!viewer?.contentFilter) throw notFound()
  return ok(shape(viewer.contentFilter))
}

async function remove(request: RestRequest): Promise<Answer> {
  const { deleteContentFilter } = await request.run(DeleteContentFilterDocument, {
    input: { uuid: uuidInPath(request) },
  })
  succeed(deleteContentFilter)
  return noContent()
}

/** Artists that the caller hides from lists. */
export const contentFilterRoutes: Route[] = [
  {
    path: 'moderation/content-filters',
    access: 'filters',
    description: 'Artists that the account does not want to see in lists.',
    methods: {
      GET: { limit: 'list', answer: list },
      POST: { limit: 'create', answer: create },
    },
  },
  {
    path: 'moderation/content-filters/:uuid',
    access: 'filters',
    description: 'One artist that the account does not want to see in lists.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
]
