import { choice, readFields, text } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { knownOrders } from '../../conventions/orders.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { unknownChoice } from '../../conventions/query.ts'
import { created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid.ts'
import {
  CreateLibraryDocument,
  DeleteLibraryDocument,
  LibrariesDocument,
  LibraryDocument,
  LibraryFollowsDocument,
  type LibraryOrder,
  UpdateLibraryDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Endpoint, RestRequest, Route } from '../../route.ts'
import { shapeActor } from '../../shapes/actor.ts'
import { shapeFederatedLibrary } from '../../shapes/federated-library.ts'
import { shapeLibrary } from '../../shapes/library.ts'
import { filesystemImportRoute } from './filesystem-import.ts'

const levels = { me: 'ME', followers: 'FOLLOWERS', instance: 'INSTANCE', everyone: 'EVERYONE' } as const
const { followers: _followers, ...writableLevels } = levels

const orders = {
  uuid: ['UUID_ASC', 'UUID_DESC'],
  fid: ['URI_ASC', 'URI_DESC'],
  name: ['NAME_ASC', 'NAME_DESC'],
  description: ['DESCRIPTION_ASC', 'DESCRIPTION_DESC'],
  privacy_level: ['PRIVACY_LEVEL_ASC', 'PRIVACY_LEVEL_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
} satisfies Record<string, readonly [LibraryOrder, LibraryOrder]>

const name = text({ most: 100 })
const changes = {
  description: text({ most: 5000, blank: true }).nullish(),
  privacy_level: choice(writableLevels).optional(),
}

function levelOf({ query }: RestRequest) {
  const word = query.text('privacy_level')
  if (word === undefined) return undefined
  if (!Object.hasOwn(levels, word)) throw unknownChoice('privacy_level', word)
  return levels[word as keyof typeof levels]
}

const change = ({ isWhole }: { isWhole: boolean }): Endpoint => ({
  limit: 'update',
  async answer(request) {
    const fields = readFields(request.body(), { name: isWhole ? name : name.optional(), ...changes })
    const { updateLibrary } = await request.run(UpdateLibraryDocument, {
      input: {
        id: globalId('Library', uuidInPath(request)),
        name: fields.name,
        description: fields.description,
        privacyLevel: fields.privacy_level,
      },
    })
    return ok(shapeLibrary(succeed(updateLibrary).library))
  },
})

/** Libraries, who follows them, and imports of the server's disk. */
export const libraryRoutes: Route[] = [
  filesystemImportRoute,
  {
    path: 'libraries',
    access: 'libraries',
    description: 'Libraries that the caller may see; POST makes one.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const { query } = request
          const { libraries } = await request.run(LibrariesDocument, {
            ...window,
            filter: { query: query.text('q'), privacyLevel: levelOf(request), scope: query.text('scope') },
            orderBy: knownOrders<LibraryOrder>(request, orders),
          })
          return page(request, window, libraries, shapeLibrary)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const fields = readFields(request.body(), { name, ...changes })
          const { createLibrary } = await request.run(CreateLibraryDocument, {
            input: { name: fields.name, description: fields.description, privacyLevel: fields.privacy_level },
          })
          const { library } = succeed(createLibrary)
          return created({ ...shapeLibrary(library), size: library.size ?? 0 })
        },
      },
    },
  },
  {
    path: 'libraries/:uuid',
    access: 'libraries',
    description: 'One library. Who knows its UUID may read it; its owner may change and delete it.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { library } = await request.run(LibraryDocument, { uuid: uuidInPath(request) })
          if (!library) throw notFound()
          return ok(shapeLibrary(library))
        },
      },
      PUT: change({ isWhole: true }),
      PATCH: change({ isWhole: false }),
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const { deleteLibrary } = await request.run(DeleteLibraryDocument, {
            input: { id: globalId('Library', uuidInPath(request)) },
          })
          succeed(deleteLibrary)
          return noContent()
        },
      },
    },
  },
  {
    path: 'libraries/:uuid/follows',
    access: 'libraries',
    description: 'Who follows a library of the caller’s or asked to, the latest first.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const window = windowOf(request)
          const { library } = await request.run(LibraryFollowsDocument, {
            ...window,
            uuid: uuidInPath(request),
          })
          if (!library) throw notFound()
          const target = shapeFederatedLibrary(library)
          return page(request, window, library.follows, (follow) => ({
            creation_date: follow.createdAt,
            actor: shapeActor(follow.actor),
            uuid: follow.uuid,
            target,
            approved: follow.isApproved,
          }))
        },
      },
    },
  },
]
