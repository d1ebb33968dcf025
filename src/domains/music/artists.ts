import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerInId } from '../../schema/global-id.ts'
import { Federated } from '../../schema/interfaces.ts'
import { Channel } from '../channels/types.ts'
import { Library, LibraryConnection } from '../libraries/library-type.ts'
import { requireScope } from '../oauth/scopes.ts'
import { Actor } from '../users/actor-types.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Described } from './described.ts'
import { channelOfArtist, isArtistPlayable, tracksCountOfArtist } from './facts.ts'
import { ContentCategoryEnum } from './filters.ts'
import { holdingLibraries } from './holding-libraries.ts'

/** Who makes music or podcasts. */
export const Artist = builder.prismaNode('Artist', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:libraries')
    return { id: integerInId(id) }
  },
  interfaces: [Federated, Described],
  description: 'Who makes music or podcasts: a person, a band, a show.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the artist in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the artist among pods.' }),
    mbid: t.expose('mbid', { type: 'UUID', nullable: true, description: 'The MusicBrainz id.' }),
    name: t.exposeString('name', { description: 'What they are called. Several artists may share a name.' }),
    contentCategory: t.expose('contentCategory', {
      type: ContentCategoryEnum,
      description: 'What they make.',
    }),
    modifiedAt: t.expose('modifiedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    tracksCount: t.int({
      description: 'How many tracks they made as the track artist, whoever may play them.',
      resolve: ({ id }, _args, context) => tracksCountOfArtist(context, id),
    }),
    isPlayable: t.boolean({
      description: 'Whether the caller may play one of the tracks that they made as the track artist.',
      resolve: ({ id }, _args, context) => isArtistPlayable(context, id),
    }),
    channel: t.field({
      type: Channel,
      nullable: true,
      description: 'The channel that they publish in.',
      resolve: ({ id }, _args, context) => channelOfArtist(context, id),
    }),
    attributedTo: t.field({
      type: Actor,
      nullable: true,
      description: 'Who brought them here and may edit them.',
      resolve: ({ attributedToId }, _args, context) => actorRow(context, attributedToId),
    }),
    libraries: t.connection(
      {
        type: Library,
        description: 'Libraries that hold something of them that the caller may play.',
        args: { offset: t.arg.int({ description: offsetDescription }) },
        resolve: ({ id }, args, context, info) =>
          connect(context, info, args, holdingLibraries(context, { artistId: id }), (query, keys) =>
            context.pod.prisma.library.findMany({ ...query, where: { id: { in: keys } } }),
          ),
      },
      LibraryConnection,
    ),
  }),
})

export const ArtistConnection = builder.connectionObject({
  type: Artist,
  name: 'ArtistConnection',
  description: 'A list of artists.',
})
