import { dateTime, key, readFields } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { created, notFound, ok } from '../../conventions/refusal.ts'
import {
  ListeningDocument,
  type ListeningFieldsFragment,
  type ListeningOrder,
  ListeningsDocument,
  RecordListeningDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Route } from '../../route.ts'
import { shapeTrack } from '../../shapes/track.ts'
import { shapeActorOf, shapeUser } from '../../shapes/user.ts'

const orders = {
  id: ['ID_ASC', 'ID_DESC'],
  user: ['USER_ASC', 'USER_DESC'],
  track: ['TRACK_ASC', 'TRACK_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
} satisfies Record<string, readonly [ListeningOrder, ListeningOrder]>

const shapeListening = ({ databaseId, user, track, createdAt }: ListeningFieldsFragment) => ({
  id: databaseId,
  user: shapeUser(user),
  track: shapeTrack(track),
  creation_date: createdAt,
  actor: shapeActorOf(user),
})

/** What accounts listened to. */
export const historyRoutes: Route[] = [
  {
    path: 'history/listenings',
    access: 'listenings',
    description: 'Listenings of all accounts that the caller may see; records one of the caller.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const { query } = request
          const window = windowOf(request)
          const filter = {
            username: query.text('username'),
            domain: query.text('domain'),
            scope: query.text('scope'),
            onlyHidden: query.boolean('hidden'),
          }
          const orderBy = query.ordering<ListeningOrder>(orders, { lenient: true })
          const { listenings } = await request.run(ListeningsDocument, { ...window, filter, orderBy })
          return page(request, window, listenings, shapeListening)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const body = readFields(request.body(), {
            track: key(),
            creation_date: dateTime().nullish(),
          })
          const input = { track: globalId('Track', body.track), listenedAt: body.creation_date }
          const { recordListening } = await request.run(RecordListeningDocument, { input })
          const { listening } = succeed(recordListening)
          return created({
            id: listening.databaseId,
            user: listening.user.databaseId,
            track: listening.trackDatabaseId,
            creation_date: listening.createdAt,
          })
        },
      },
    },
  },
  {
    path: 'history/listenings/:id',
    access: 'listenings',
    description: 'One listening.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { listening } = await request.run(ListeningDocument, { id: keyInPath(request) })
          if (!listening) throw notFound()
          return ok(shapeListening(listening))
        },
      },
    },
  },
]
