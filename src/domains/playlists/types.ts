import { attachmentRow } from '../attachments/rows.ts'
import { Attachment } from '../attachments/types.ts'
import { builder } from '../../schema/builder.ts'
import { connect, connectWithin, offsetDescription } from '../../schema/connection.ts'
import { integerInId, integerKey, integerOfGlobalId } from '../../schema/global-id.ts'
import { orderEnum } from '../../schema/order.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { rowsById } from '../../loaders.ts'
import { TextFilter } from '../music/filters.ts'
import { trackOf } from '../music/track-of.ts'
import { Track } from '../music/tracks.ts'
import { requireScope } from '../oauth/scopes.ts'
import { ownerOf } from '../users/user-rows.ts'
import { User } from '../users/user-types.ts'
import { seenOwned } from '../users/user-visibility.ts'
import { Viewer } from '../users/viewer-types.ts'
import { entryListing } from './entries.ts'
import { entryPlaces, playlistCovers, playlistFigures } from './figures.ts'
import { playlistColumns, findPlaylist, playlistListing } from './service.ts'

/** A track in a playlist. */
export const PlaylistTrack = builder.prismaObject('PlaylistTrack', {
  description: 'A track in a playlist, known by its place.',
  fields: (t) => ({
    index: t.int({
      description: 'Its place in the playlist, from 0 without gaps.',
      resolve: ({ id }, _args, context) => entryPlaces(context, id),
    }),
    track: t.field({
      type: Track,
      description: 'The track; also when the caller may not play it.',
      resolve: (entry, _args, context) => trackOf(context, entry),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was put there.' }),
  }),
})

const entryRow = rowsById((context, ids) =>
  context.pod.prisma.playlistTrack.findMany({ where: { id: { in: ids } } }),
)

/** Tracks that somebody put in an order. */
export const Playlist = builder.prismaNode('Playlist', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:playlists')
    return { id: integerInId(id), ...seenOwned(context) }
  },
  description: 'Tracks that somebody put in an order.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the playlist in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the playlist that never repeats.' }),
    name: t.exposeString('name', { description: 'What its owner calls it: 1 to 50 characters.' }),
    user: t.field({
      type: User,
      description: 'Its owner.',
      resolve: (playlist, _args, context) => ownerOf(context, playlist),
    }),
    privacyLevel: t.expose('privacyLevel', { type: PrivacyLevelEnum, description: 'Who may see it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    modifiedAt: t.expose('modifiedAt', {
      type: 'DateTime',
      description: 'When it or its entries were last changed.',
    }),
    tracksCount: t.int({
      description: 'How many entries it has, whoever may play them.',
      resolve: async ({ id }, _args, context) => (await playlistFigures(context, id)).tracksCount,
    }),
    duration: t.int({
      nullable: true,
      description: 'Seconds that all entries last, playable or not; null while nothing is known to last.',
      resolve: async ({ id }, _args, context) => (await playlistFigures(context, id)).duration,
    }),
    isPlayable: t.boolean({
      description: 'Whether the caller may play one of its tracks.',
      resolve: async ({ id }, _args, context) => (await playlistFigures(context, id)).isPlayable,
    }),
    covers: t.field({
      type: [Attachment],
      description:
        'Up to five covers of its albums, in the order of the entries, without those of artists that the caller hides.',
      resolve: async ({ id }, _args, context) => {
        const keys = await playlistCovers(context, id)
        const covers = await Promise.all(keys.map((key) => attachmentRow(context, key)))
        return covers.filter((cover) => cover !== null)
      },
    }),
    tracks: t.connection(
      {
        type: PlaylistTrack,
        description: 'Its entries in their order.',
        args: { offset: t.arg.int({ description: offsetDescription }) },
        resolve: ({ id }, args, context, info) =>
          connectWithin(context, info, args, {
            parent: id,
            belongs: Prisma.sql`entry.playlist_id = parent.id`,
            listing: async () => entryListing,
            row: entryRow,
          }),
      },
      { name: 'PlaylistTrackConnection', description: 'Entries of a playlist.' },
    ),
  }),
})

const PlaylistConnection = builder.connectionObject({
  type: Playlist,
  name: 'PlaylistConnection',
  description: 'A list of playlists.',
})

const PlaylistFilterInput = builder.inputType('PlaylistFilter', {
  description: 'Which playlists are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words that must all occur in the name or the username of the owner; double quotes keep words together.',
    }),
    name: t.field({ type: TextFilter, description: 'Conditions on the name.' }),
    isFilled: t.boolean({ description: 'Whether it has entries.' }),
    track: t.id({ description: 'A track that it has.' }),
    album: t.id({ description: 'An album that it has a track of.' }),
    artist: t.id({ description: 'A track artist that it has a track of.' }),
    scope: t.string({
      description: 'Whose: `me`, `all`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or".',
    }),
  }),
})

const keyOf = (typename: string, id: string | null | undefined) =>
  id == null ? null : integerOfGlobalId(typename, id, typename.toLowerCase())

const readFilter = (filter: typeof PlaylistFilterInput.$inferInput | null | undefined) =>
  filter && {
    ...filter,
    trackId: keyOf('Track', filter.track),
    albumId: keyOf('Album', filter.album),
    artistId: keyOf('Artist', filter.artist),
  }

const PlaylistOrderEnum = orderEnum('PlaylistOrder', 'What playlists are sorted by.', playlistColumns)

builder.queryFields((t) => ({
  playlists: t.connection(
    {
      type: Playlist,
      description: 'Playlists that the caller may see, the newest first.',
      args: {
        filter: t.arg({ type: PlaylistFilterInput, description: 'Which are listed.' }),
        orderBy: t.arg({ type: [PlaylistOrderEnum], description: 'What they are sorted by.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          await playlistListing(context, readFilter(args.filter), args.orderBy),
          (query, keys) => context.pod.prisma.playlist.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    PlaylistConnection,
  ),
  playlist: t.field({
    type: Playlist,
    nullable: true,
    description: 'One playlist; null when it does not exist for the caller.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      databaseId: t.arg.int({ description: 'Its key in the legacy API.' }),
    },
    resolve: (_parent, args, context) => {
      const key = integerKey('Playlist', args)
      return key === null ? null : findPlaylist(context, key)
    },
  }),
}))

builder.objectField(Viewer, 'playlists', (t) =>
  t.connection(
    {
      type: Playlist,
      description: 'Playlists of the account, the newest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: async (_viewer, args, context, info) =>
        connect(context, info, args, await playlistListing(context, { scope: 'me' }), (query, keys) =>
          context.pod.prisma.playlist.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    PlaylistConnection,
  ),
)
