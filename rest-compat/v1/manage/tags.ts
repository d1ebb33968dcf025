import { acted, batchFailures, readBatchAction } from '../../conventions/batch-action.ts'
import { readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  CreateTagDocument,
  ManagedTagDocument,
  type ManagedTagFieldsFragment,
  type ManagedTagFilter,
  ManagedTagsDocument,
  RemoveTagsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'

const orders = {
  id: ['DATABASE_ID_ASC', 'DATABASE_ID_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  name: ['NAME_ASC', 'NAME_DESC'],
  items_count: ['ITEMS_COUNT_ASC', 'ITEMS_COUNT_DESC'],
  length: ['LENGTH_ASC', 'LENGTH_DESC'],
} as const

const shape = (tag: ManagedTagFieldsFragment) => ({
  id: tag.databaseId,
  name: tag.name,
  creation_date: tag.createdAt,
  tracks_count: tag.tracksCount,
  albums_count: tag.albumsCount,
  artists_count: tag.artistsCount,
})

const filterOf = (query: Query): ManagedTagFilter => ({ query: query.text('q') })

const nameIn = ({ parameters }: RestRequest) => parameters.name ?? ''

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedTagsDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.tags, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedTagDocument, { name: nameIn(request) })
  if (!administration?.tag) throw notFound()
  return ok(shape(administration.tag))
}

async function create(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { name: text({ most: 100 }) })
  const { createTag } = await request.run(CreateTagDocument, { input })
  const { tag } = succeed(createTag)
  return created({
    id: tag.databaseId,
    name: tag.name,
    creation_date: tag.createdAt,
    // nothing is counted for a tag that was just made
    tracks_count: null,
    albums_count: null,
    artists_count: null,
  })
}

async function remove(request: RestRequest): Promise<Answer> {
  const { removeTags } = await request.run(RemoveTagsDocument, { input: { names: [nameIn(request)] } })
  succeed(removeTags)
  return noContent()
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { delete: {} }, filterOf)
  const { removeTags } = await request.run(RemoveTagsDocument, {
    input: { names: (objects ?? []).map(String), filter },
  })
  return acted(action, succeed(removeTags, batchFailures).removedCount)
}

/** Every tag, for librarians. */
export const managedTagRoutes: Route[] = [
  {
    path: 'manage/tags',
    access: 'instance:libraries',
    description: 'Every tag, used or not.',
    methods: {
      GET: { limit: 'list', answer: list },
      POST: { limit: 'create', answer: create },
    },
  },
  {
    path: 'manage/tags/action',
    access: 'instance:libraries',
    description: 'Deletes several tags from everything.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/tags/:name',
    access: 'instance:libraries',
    description: 'One tag, by its name in any case.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
]
