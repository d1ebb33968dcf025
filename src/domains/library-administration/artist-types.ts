import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Artist } from '../music/artists.ts'
import { ContentCategoryEnum } from '../music/filters.ts'
import { findManagedArtist, listManagedArtists, managedArtistOrders, removeArtists } from './artists.ts'
import { albumsCountOfArtist, artistStatistics } from './statistics.ts'
import { MusicStatisticsType } from './statistics-types.ts'

/** An artist, as librarians see it. */
export const ManagedArtist = builder.prismaObject('Artist', {
  variant: 'ManagedArtist',
  description: 'An artist, as librarians see it.',
  fields: (t) => ({
    artist: t.variant(Artist, { description: 'What everybody may know of it.' }),
    albumsCount: t.int({
      description: 'Albums that it is the artist of.',
      resolve: ({ id }, _args, context) => albumsCountOfArtist(context, id),
    }),
    statistics: t.field({
      type: MusicStatisticsType,
      description: 'How it is used on the pod.',
      resolve: ({ id }, _args, context) => artistStatistics(context, id),
    }),
  }),
})

const ManagedArtistFilter = builder.inputType('ManagedArtistFilter', {
  description: 'Which artists are meant; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of name, address or MusicBrainz id, or `key:value` with the keys name, fid, mbid, uuid, domain, ' +
        'library_id, category and tag.',
    }),
    name: t.string({ description: 'The exact name.' }),
    mbid: t.field({ type: 'UUID', description: 'The MusicBrainz id.' }),
    uri: t.string({ description: 'The exact address.' }),
    contentCategory: t.field({ type: ContentCategoryEnum, description: 'What they make.' }),
  }),
})

const ManagedArtistOrder = orderEnum('ManagedArtistOrder', 'How artists can be sorted.', managedArtistOrders)

builder.objectFields(Administration, (t) => ({
  artists: t.connection(
    {
      type: ManagedArtist,
      description: 'Every artist, newest first. Wants the scope `read:instance:libraries`.',
      args: {
        filter: t.arg({ type: ManagedArtistFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedArtistOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          listManagedArtists(context, args.filter ?? {}, args.orderBy),
          (query, keys) => context.pod.prisma.artist.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedArtistConnection', description: 'Artists, page by page.' },
    { name: 'ManagedArtistEdge', description: 'An artist in a list.' },
  ),
  artist: t.field({
    type: ManagedArtist,
    nullable: true,
    description: 'An artist; `null` when there is none. Wants the scope `read:instance:libraries`.',
    args: { databaseId: t.arg.int({ required: true, description: 'Which one.' }) },
    resolve: (_parent, { databaseId }, context) => findManagedArtist(context, databaseId),
  }),
}))

builder.mutationField('removeArtists', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description:
      'Deletes artists with their albums, tracks, channel and everybody’s uploads of them. Other pods are not told. ' +
      'Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'removedCount', description: 'How many artists are gone.' } },
    input: {
      databaseIds: t.input.intList({
        required: true,
        description: 'Which ones; unknown ones are passed over.',
      }),
      filter: t.input.field({
        type: ManagedArtistFilter,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input }, context) => removeArtists(context, input),
  }),
)
