import { key, readFields } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, created, noContent, ok, Refusal } from '../../conventions/refusal.ts'
import {
  AllFavoritesDocument,
  DeleteFavoriteDocument,
  type FavoriteOrder,
  FavoritesDocument,
  type FavoritesQuery,
  FavoriteTrackDocument,
  UnfavoriteTrackDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeTrack } from '../../shapes/track.ts'
import { shapeActorOf, shapeUser } from '../../shapes/user.ts'

const orders = {
  id: ['ID_ASC', 'ID_DESC'],
  user: ['USER_ASC', 'USER_DESC'],
  track: ['TRACK_ASC', 'TRACK_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
} satisfies Record<string, readonly [FavoriteOrder, FavoriteOrder]>

type ListedFavorite = FavoritesQuery['favorites']['edges'][number]['node']

const shapeFavorite = ({ databaseId, user, track, createdAt }: ListedFavorite) => ({
  id: databaseId,
  user: shapeUser(user),
  // the original does not look them up for this list
  track: { ...shapeTrack(track), tags: [] },
  creation_date: createdAt,
  actor: shapeActorOf(user),
})

/** What cannot be removed is refused without a word. */
const notRemoved: Answer = { status: 400, body: {} }

async function remove(request: RestRequest): Promise<Answer> {
  const body = request.anyBody()
  const given = typeof body === 'object' && body !== null && 'track' in body ? body.track : undefined
  const track = key().safeParse(given)
  if (!track.success) throw new Refusal(notRemoved)
  const input = { track: globalId('Track', track.data) }
  const { unfavoriteTrack } = await request.run(UnfavoriteTrackDocument, { input })
  succeed(unfavoriteTrack, { NotFoundError: () => notRemoved })
  return { ...noContent(), contentType: 'application/json' }
}

/** Favorites of accounts. */
export const favoriteRoutes: Route[] = [
  {
    path: 'favorites/tracks',
    access: 'favorites',
    description: 'Favorites of all accounts that the caller may see; adds one of the caller.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const { query } = request
          const window = windowOf(request)
          const filter = {
            query: query.text('q'),
            scope: query.text('scope'),
            onlyHidden: query.boolean('hidden'),
          }
          const orderBy = query.ordering<FavoriteOrder>(orders, { lenient: true })
          const { favorites } = await request.run(FavoritesDocument, { ...window, filter, orderBy })
          return page(request, window, favorites, shapeFavorite)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const { track } = readFields(request.body(), { track: key() })
          const input = { track: globalId('Track', track) }
          const { favoriteTrack } = await request.run(FavoriteTrackDocument, { input })
          const { favorite } = succeed(favoriteTrack)
          return created({
            id: favorite.databaseId,
            track: favorite.trackDatabaseId,
            creation_date: favorite.createdAt,
          })
        },
      },
    },
  },
  {
    path: 'favorites/tracks/all',
    access: 'anybody',
    description: 'Keys of all favorites of the caller.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const { viewer } = await request.run(AllFavoritesDocument, {})
          const results = (viewer?.allFavorites ?? []).map(({ databaseId, trackDatabaseId }) => ({
            id: databaseId,
            track: trackDatabaseId,
          }))
          return { ...ok({ results, count: results.length }), status: viewer ? 200 : 401 }
        },
      },
    },
  },
  {
    path: 'favorites/tracks/remove',
    access: 'favorites',
    description: 'Takes a track from the favorites of the caller.',
    methods: {
      POST: { limit: 'wildcard', answer: remove },
      DELETE: { limit: 'wildcard', answer: remove },
    },
  },
  {
    path: 'favorites/tracks/:id',
    access: 'favorites',
    description: 'Removes a favorite of the caller.',
    methods: {
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { favorite: globalId('Favorite', keyInPath(request)) }
          const { deleteFavorite } = await request.run(DeleteFavoriteDocument, { input })
          succeed(deleteFavorite)
          return noContent()
        },
      },
    },
  },
]
