import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerInId, integerOfGlobalId } from '../../schema/global-id.ts'
import { orderEnum } from '../../schema/order.ts'
import { trackOf } from '../music/track-of.ts'
import { Track } from '../music/tracks.ts'
import { requireScope } from '../oauth/scopes.ts'
import { ownerOf } from '../users/user-rows.ts'
import { User } from '../users/user-types.ts'
import { seenUser } from '../users/user-visibility.ts'
import { Viewer } from '../users/viewer-types.ts'
import {
  favoriteColumns,
  deleteFavorite,
  favoriteListing,
  favoriteTrack,
  ownFavorites,
  unfavoriteTrack,
} from './service.ts'

/** A track that somebody likes. */
export const Favorite = builder.prismaNode('Favorite', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:favorites')
    return { id: integerInId(id), user: seenUser(context) }
  },
  description: 'A track that somebody likes. Who may see it follows the privacy level of its owner.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the favorite in the legacy API.' }),
    user: t.field({
      type: User,
      description: 'Who likes it.',
      resolve: (favorite, _args, context) => ownerOf(context, favorite),
    }),
    track: t.field({
      type: Track,
      description: 'What they like; also when the caller may not play it.',
      resolve: (favorite, _args, context) => trackOf(context, favorite),
    }),
    trackDatabaseId: t.exposeInt('trackId', {
      description: 'Key of the track in the legacy API, without reading the track.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when they like it.' }),
  }),
})

const FavoriteConnection = builder.connectionObject({
  type: Favorite,
  name: 'FavoriteConnection',
  description: 'A list of favorites.',
})

const FavoriteFilterInput = builder.inputType('FavoriteFilter', {
  description: 'Which favorites are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words that must all occur in the title of the track, its artist’s name or its album’s title; double quotes keep words together.',
    }),
    scope: t.string({
      description: 'Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or".',
    }),
    onlyHidden: t.boolean({
      description:
        'Whether only those of artists are listed that the caller hides; they are left out otherwise.',
    }),
  }),
})

const FavoriteOrderEnum = orderEnum('FavoriteOrder', 'What favorites are sorted by.', favoriteColumns)

builder.queryField('favorites', (t) =>
  t.connection(
    {
      type: Favorite,
      description: 'Favorites of all accounts that the caller may see, the newest first.',
      args: {
        filter: t.arg({ type: FavoriteFilterInput, description: 'Which are listed.' }),
        orderBy: t.arg({ type: [FavoriteOrderEnum], description: 'What they are sorted by.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(context, info, args, favoriteListing(context, args.filter, args.orderBy), (query, keys) =>
          context.pod.prisma.favorite.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    FavoriteConnection,
  ),
)

builder.objectFields(Viewer, (t) => ({
  favorites: t.connection(
    {
      type: Favorite,
      description: 'Tracks that the account likes, the newest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: (_viewer, args, context, info) =>
        connect(context, info, args, favoriteListing(context, { scope: 'me' }), (query, keys) =>
          context.pod.prisma.favorite.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    FavoriteConnection,
  ),
  allFavorites: t.field({
    type: [Favorite],
    description:
      'Every favorite of the account, the oldest first: for clients that draw hearts. Ask for keys only, the list may be long.',
    complexity: { multiplier: 100 },
    resolve: (_viewer, _args, context) => ownFavorites(context),
  }),
}))

builder.mutationField('favoriteTrack', (t) =>
  t.fieldWithInput({
    type: Favorite,
    description: 'Makes a track a favorite of the caller. One that already is stays as it is.',
    errors: { dataField: { name: 'favorite', description: 'The favorite, new or old.' } },
    limit: 'create',
    input: { track: t.input.id({ required: true, description: 'The track, playable or not.' }) },
    resolve: (_parent, { input }, context) =>
      favoriteTrack(context, integerOfGlobalId('Track', input.track, 'track')),
  }),
)

builder.mutationField('unfavoriteTrack', (t) =>
  t.fieldWithInput({
    type: Track,
    description: 'Takes a track from the caller’s favorites. Fails when it is not among them.',
    errors: { dataField: { name: 'track', description: 'The track that was a favorite.' } },
    input: { track: t.input.id({ required: true, description: 'The track.' }) },
    resolve: async (_parent, { input }, context) => {
      const trackId = integerOfGlobalId('Track', input.track, 'track')
      await unfavoriteTrack(context, trackId)
      return trackOf(context, { trackId })
    },
  }),
)

builder.mutationField('deleteFavorite', (t) =>
  t.fieldWithInput({
    type: 'ID',
    description: 'Removes a favorite of the caller by its own id.',
    errors: { dataField: { name: 'favorite', description: 'Id of what was removed.' } },
    limit: 'destroy',
    input: { favorite: t.input.id({ required: true, description: 'The favorite.' }) },
    resolve: async (_parent, { input }, context) => {
      await deleteFavorite(context, integerOfGlobalId('Favorite', input.favorite, 'favorite'))
      return input.favorite
    },
  }),
)
