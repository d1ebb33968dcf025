import {
  acted,
  batchFailures,
  keysAmong,
  readBatchAction,
  uuidsAmong,
} from '../../conventions/batch-action.ts'
import { choice, readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, noContent, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid-in-path.ts'
import {
  ManagedLibrariesDocument,
  type ManagedLibraryBaseFragment,
  ManagedLibraryDocument,
  type ManagedLibraryFieldsFragment,
  type ManagedLibraryFilter,
  ManagedLibraryStatisticsDocument,
  RemoveLibrariesDocument,
  UpdateManagedLibraryDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { hostOf } from './music-shapes.ts'
import { privacyLevels } from './privacy-levels.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  uploads_count: ['UPLOADS_COUNT_ASC', 'UPLOADS_COUNT_DESC'],
  followers_count: ['FOLLOWERS_COUNT_ASC', 'FOLLOWERS_COUNT_DESC'],
} as const

/** A library where its uploads show it. */
export const shapeManagedLibraryBase = ({
  library,
  databaseId,
  url,
  followersUrl,
}: ManagedLibraryBaseFragment) => ({
  id: databaseId,
  uuid: library.uuid,
  fid: library.uri,
  url,
  name: library.name,
  description: library.description,
  domain: hostOf(library.uri),
  is_local: library.isLocal,
  creation_date: library.createdAt,
  privacy_level: library.privacyLevel.toLowerCase(),
  followers_url: followersUrl,
  actor: shapeBaseActor(library.actor),
})

const shape = (managed: ManagedLibraryFieldsFragment) => ({
  ...shapeManagedLibraryBase(managed),
  uploads_count: managed.uploadsCount,
  followers_count: managed.followersCount,
})

const filterOf = (query: Query): ManagedLibraryFilter => ({
  query: query.text('q'),
  name: query.text('name'),
  uri: query.text('fid'),
  privacyLevel: query.choice('privacy_level', privacyLevels),
  domain: query.text('domain'),
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedLibrariesDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.libraries, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedLibraryDocument, { uuid: uuidInPath(request) })
  if (!administration?.library) throw notFound()
  return ok(shape(administration.library))
}

async function change(request: RestRequest): Promise<Answer> {
  const fields = readFields(request.body(), {
    name: text({ most: 100 }).optional(),
    description: text({ most: 5000, blank: true }).nullable().optional(),
    privacy_level: choice(privacyLevels).optional(),
  })
  const { updateManagedLibrary } = await request.run(UpdateManagedLibraryDocument, {
    input: {
      uuid: uuidInPath(request),
      name: fields.name,
      description: fields.description,
      privacyLevel: fields.privacy_level,
    },
  })
  return ok(shape(succeed(updateManagedLibrary).library))
}

async function count(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedLibraryStatisticsDocument, {
    uuid: uuidInPath(request),
  })
  if (!administration?.library) throw notFound()
  const { mediaSize, storedMediaSize, ...counts } = administration.library.statistics
  return ok({ ...counts, media_total_size: mediaSize, media_downloaded_size: storedMediaSize })
}

async function remove(request: RestRequest): Promise<Answer> {
  const { removeLibraries } = await request.run(RemoveLibrariesDocument, {
    input: { uuids: [uuidInPath(request)] },
  })
  succeed(removeLibraries)
  return noContent()
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { delete: {} }, filterOf)
  const { removeLibraries } = await request.run(RemoveLibrariesDocument, {
    input: { databaseIds: keysAmong(objects ?? []), uuids: uuidsAmong(objects ?? []), filter },
  })
  return acted(action, succeed(removeLibraries, batchFailures).removedCount)
}

/** Every library, for librarians. */
export const managedLibraryRoutes: Route[] = [
  {
    path: 'manage/library/libraries',
    access: 'instance:libraries',
    description: 'Every library, private ones included, without those of channels.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/library/libraries/action',
    access: 'instance:libraries',
    description: 'Deletes several libraries with their uploads.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/library/libraries/:uuid',
    access: 'instance:libraries',
    description: 'One library.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      PUT: { limit: 'update', answer: change },
      PATCH: { limit: 'update', answer: change },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
  {
    path: 'manage/library/libraries/:uuid/stats',
    access: 'instance:libraries',
    description: 'What a library holds and who follows it, in numbers.',
    methods: { GET: { limit: 'wildcard', answer: count } },
  },
]
