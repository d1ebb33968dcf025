import { NotFoundError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerInId } from '../../schema/global-id.ts'
import { Federated } from '../../schema/interfaces.ts'
import { Library, LibraryConnection } from '../libraries/library-type.ts'
import { requireScope } from '../oauth/scopes.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'
import { Artist } from './artists.ts'
import { Described } from './described.ts'
import { durationOfAlbum, isAlbumPlayable, tracksCountOfAlbum } from './facts.ts'
import { holdingLibraries } from './holding-libraries.ts'
import { artistRow } from './rows.ts'

/** A release of tracks. */
export const Album = builder.prismaNode('Album', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:libraries')
    return { id: integerInId(id) }
  },
  interfaces: [Federated, Described],
  description: 'Tracks that were released together.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the album in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the album among pods.' }),
    mbid: t.expose('mbid', {
      type: 'UUID',
      nullable: true,
      description: 'The MusicBrainz id of the release.',
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    releaseDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the release.',
      resolve: ({ releaseDate }) => releaseDate && releaseDate.toISOString().slice(0, 10),
    }),
    artist: t.field({
      type: Artist,
      description: 'The album artist; tracks may have others.',
      resolve: async ({ artistId }, _args, context) => {
        const artist = await artistRow(context, artistId)
        if (!artist) throw new NotFoundError()
        return artist
      },
    }),
    tracksCount: t.int({
      description: 'How many tracks it has, whoever may play them.',
      resolve: ({ id }, _args, context) => tracksCountOfAlbum(context, id),
    }),
    duration: t.int({
      description: 'Seconds of all its tracks that the caller may play.',
      resolve: ({ id }, _args, context) => durationOfAlbum(context, id),
    }),
    isPlayable: t.boolean({
      description: 'Whether the caller may play one of its tracks.',
      resolve: ({ id }, _args, context) => isAlbumPlayable(context, id),
    }),
    attributedTo: t.field({
      type: Actor,
      nullable: true,
      description: 'Who brought it here and may edit it.',
      resolve: ({ attributedToId }, _args, context) => actorRow(context, attributedToId),
    }),
    libraries: t.connection(
      {
        type: Library,
        description: 'Libraries that hold something of it that the caller may play.',
        args: { offset: t.arg.int({ description: offsetDescription }) },
        resolve: ({ id }, args, context, info) =>
          connect(context, info, args, holdingLibraries(context, { albumId: id }), (query, keys) =>
            context.pod.prisma.library.findMany({ ...query, where: { id: { in: keys } } }),
          ),
      },
      LibraryConnection,
    ),
  }),
})

export const AlbumConnection = builder.connectionObject({
  type: Album,
  name: 'AlbumConnection',
  description: 'A list of albums.',
})
