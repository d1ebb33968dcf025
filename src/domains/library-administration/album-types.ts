import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Album } from '../music/albums.ts'
import { findManagedAlbum, listManagedAlbums, managedAlbumOrders, removeAlbums } from './albums.ts'
import { albumStatistics } from './statistics.ts'
import { MusicStatisticsType } from './statistics-types.ts'

const ManagedAlbum = builder.prismaObject('Album', {
  variant: 'ManagedAlbum',
  description: 'An album, as librarians see it.',
  fields: (t) => ({
    album: t.variant(Album, { description: 'What everybody may know of it.' }),
    statistics: t.field({
      type: MusicStatisticsType,
      description: 'How it is used on the pod.',
      resolve: ({ id }, _args, context) => albumStatistics(context, id),
    }),
  }),
})

const ManagedAlbumFilter = builder.inputType('ManagedAlbumFilter', {
  description: 'Which albums are meant; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of title, address, artist or MusicBrainz id, or `key:value` with the keys title, fid, artist, mbid, ' +
        'uuid, artist_id, domain, library_id and tag.',
    }),
    title: t.string({ description: 'The exact title.' }),
    mbid: t.field({ type: 'UUID', description: 'The MusicBrainz id.' }),
    uri: t.string({ description: 'The exact address.' }),
    artist: t.int({ description: 'Key (`databaseId`) of their artist, which must exist.' }),
  }),
})

const ManagedAlbumOrder = orderEnum('ManagedAlbumOrder', 'How albums can be sorted.', managedAlbumOrders)

builder.objectFields(Administration, (t) => ({
  albums: t.connection(
    {
      type: ManagedAlbum,
      description: 'Every album, newest first. Wants the scope `read:instance:libraries`.',
      args: {
        filter: t.arg({ type: ManagedAlbumFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedAlbumOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          await listManagedAlbums(context, args.filter ?? {}, args.orderBy),
          (query, keys) => context.pod.prisma.album.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedAlbumConnection', description: 'Albums, page by page.' },
    { name: 'ManagedAlbumEdge', description: 'An album in a list.' },
  ),
  album: t.field({
    type: ManagedAlbum,
    nullable: true,
    description: 'An album; `null` when there is none. Wants the scope `read:instance:libraries`.',
    args: { databaseId: t.arg.int({ required: true, description: 'Which one.' }) },
    resolve: (_parent, { databaseId }, context) => findManagedAlbum(context, databaseId),
  }),
}))

builder.mutationField('removeAlbums', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description:
      'Deletes albums with their tracks and everybody’s uploads of them. Other pods are not told. ' +
      'Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'removedCount', description: 'How many albums are gone.' } },
    input: {
      databaseIds: t.input.intList({
        required: true,
        description: 'Which ones; unknown ones are passed over.',
      }),
      filter: t.input.field({
        type: ManagedAlbumFilter,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input }, context) => removeAlbums(context, input),
  }),
)
