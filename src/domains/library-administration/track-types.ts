import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Track } from '../music/tracks.ts'
import { trackStatistics, uploadsCountOfTrack } from './statistics.ts'
import { MusicStatisticsType } from './statistics-types.ts'
import { findManagedTrack, listManagedTracks, managedTrackOrders, removeTracks } from './tracks.ts'

const ManagedTrack = builder.prismaObject('Track', {
  variant: 'ManagedTrack',
  description: 'A track, as librarians see it.',
  fields: (t) => ({
    track: t.variant(Track, { description: 'What everybody may know of it.' }),
    uploadsCount: t.int({
      description: 'Uploads of it, whoever may play them.',
      resolve: ({ id }, _args, context) => uploadsCountOfTrack(context, id),
    }),
    statistics: t.field({
      type: MusicStatisticsType,
      description: 'How it is used on the pod.',
      resolve: ({ id }, _args, context) => trackStatistics(context, id),
    }),
  }),
})

const ManagedTrackFilter = builder.inputType('ManagedTrackFilter', {
  description: 'Which tracks are meant; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of title, address, MusicBrainz id, artist, album, album artist or copyright, or `key:value` with the ' +
        'keys title, fid, mbid, artist, album, album_artist, copyright, album_id, album_artist_id, artist_id, uuid, ' +
        'license, domain, library_id and tag.',
    }),
    title: t.string({ description: 'The exact title.' }),
    mbid: t.field({ type: 'UUID', description: 'The MusicBrainz id.' }),
    uri: t.string({ description: 'The exact address.' }),
    artist: t.int({ description: 'Key (`databaseId`) of their artist, which must exist.' }),
    album: t.int({ description: 'Key (`databaseId`) of their album, which must exist.' }),
    license: t.string({ description: 'Code of their licence, which must exist.' }),
  }),
})

const ManagedTrackOrder = orderEnum('ManagedTrackOrder', 'How tracks can be sorted.', managedTrackOrders)

builder.objectFields(Administration, (t) => ({
  tracks: t.connection(
    {
      type: ManagedTrack,
      description: 'Every track, newest first. Wants the scope `read:instance:libraries`.',
      args: {
        filter: t.arg({ type: ManagedTrackFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedTrackOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          await listManagedTracks(context, args.filter ?? {}, args.orderBy),
          (query, keys) => context.pod.prisma.track.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedTrackConnection', description: 'Tracks, page by page.' },
    { name: 'ManagedTrackEdge', description: 'A track in a list.' },
  ),
  track: t.field({
    type: ManagedTrack,
    nullable: true,
    description: 'A track; `null` when there is none. Wants the scope `read:instance:libraries`.',
    args: { databaseId: t.arg.int({ required: true, description: 'Which one.' }) },
    resolve: (_parent, { databaseId }, context) => findManagedTrack(context, databaseId),
  }),
}))

builder.mutationField('removeTracks', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description:
      'Deletes tracks with everybody’s uploads of them. Other pods are not told. ' +
      'Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'removedCount', description: 'How many tracks are gone.' } },
    input: {
      databaseIds: t.input.intList({
        required: true,
        description: 'Which ones; unknown ones are passed over.',
      }),
      filter: t.input.field({
        type: ManagedTrackFilter,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input }, context) => removeTracks(context, input),
  }),
)
