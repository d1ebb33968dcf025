import { boolean, readFields, text } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { created, notFound, ok } from '../../conventions/refusal.ts'
import {
  AlbumFetchesDocument,
  ArtistFetchesDocument,
  FetchDocument,
  type FetchFieldsFragment,
  FetchObjectDocument,
  RefetchObjectDocument,
  TrackFetchesDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Route } from '../../route.ts'
import { shapeActor } from '../../shapes/actor.ts'

function shapeObject(object: NonNullable<FetchFieldsFragment['object']>) {
  switch (object.__typename) {
    case 'Artist':
    case 'Album':
    case 'Track':
      return { type: object.__typename.toLowerCase(), id: object.databaseId }
    case 'Upload':
    case 'Library':
    case 'Channel':
      return { type: object.__typename.toLowerCase(), uuid: object.uuid }
    case 'Actor':
      return { type: 'account', full_username: object.handle }
  }
}

const shapeFetch = (fetch: FetchFieldsFragment) => ({
  id: fetch.databaseId,
  url: fetch.url,
  actor: shapeActor(fetch.actor),
  status: fetch.status.toLowerCase(),
  detail: fetch.detail,
  creation_date: fetch.createdAt,
  fetch_date: fetch.fetchedAt,
  object: fetch.object && shapeObject(fetch.object),
})

/** Look-ups of objects of other pods. */
export const fetchRoutes: Route[] = [
  {
    path: 'federation/fetches',
    access: 'login',
    description: 'Looks an object of another pod up, by its address or handle.',
    methods: {
      POST: {
        limit: 'fetch',
        async answer(request) {
          const fields = readFields(request.body(), { object: text(), force: boolean().optional() })
          const { fetchObject } = await request.run(FetchObjectDocument, {
            input: { object: fields.object, isForced: fields.force },
          })
          const { fetch } = succeed(fetchObject)
          // header values are bytes
          return { ...created(shapeFetch(fetch)), headers: { location: encodeURI(fetch.url) } }
        },
      },
    },
  },
  {
    path: 'federation/fetches/:id',
    access: 'login',
    description: 'One look-up of the caller’s.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { fetch } = await request.run(FetchDocument, { databaseId: keyInPath(request) })
          if (!fetch) throw notFound()
          return ok(shapeFetch(fetch))
        },
      },
    },
  },
  ...(
    [
      ['artists', 'Artist', ArtistFetchesDocument],
      ['albums', 'Album', AlbumFetchesDocument],
      ['tracks', 'Track', TrackFetchesDocument],
    ] as const
  ).map(([resource, typename, document]): Route => ({
    path: `${resource}/:id/fetches`,
    access: 'login',
    description: 'Look-ups of the object at its own pod, the latest first; POST makes a new one.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const window = windowOf(request)
          const { object } = await request.run(document, { ...window, id: keyInPath(request) })
          if (!object) throw notFound()
          return page(request, window, object.fetches, shapeFetch)
        },
      },
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const input = { object: globalId(typename, keyInPath(request)) }
          const { fetch } = succeed((await request.run(RefetchObjectDocument, { input })).refetchObject, {
            ValidationError: ({ fieldErrors }) => ({
              status: 400,
              body: { detail: fieldErrors?.[0]?.message ?? '' },
            }),
          })
          return created(shapeFetch(fetch))
        },
      },
    },
  })),
]
