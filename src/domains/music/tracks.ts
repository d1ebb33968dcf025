import { NotFoundError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerInId } from '../../schema/global-id.ts'
import { Federated } from '../../schema/interfaces.ts'
import { Library, LibraryConnection } from '../libraries/library-type.ts'
import { Upload } from '../libraries/upload-type.ts'
import { requireScope } from '../oauth/scopes.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'
import { Album } from './albums.ts'
import { Artist } from './artists.ts'
import { Described } from './described.ts'
import { isFavorite, licenseOfCode, playableUploads } from './facts.ts'
import { holdingLibraries } from './holding-libraries.ts'
import { License } from './licenses.ts'
import { listenUrl } from './listen-url.ts'
import { albumRow, artistRow } from './rows.ts'

const AudioFormat = builder.enumType('AudioFormat', {
  description: 'What audio can be converted to.',
  values: {
    MP3: { description: 'MPEG layer 3.' },
    OGG: { description: 'Vorbis in Ogg.' },
    OPUS: { description: 'Opus in Ogg.' },
    AAC: { description: 'AAC.' },
    FLAC: { description: 'FLAC, without loss.' },
  } as const,
})

/** A piece of music, or an episode. */
export const Track = builder.prismaNode('Track', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => {
    requireScope(context, 'read:libraries')
    return { id: integerInId(id) }
  },
  interfaces: [Federated, Described],
  description: 'A piece of music, or an episode: what uploads are recordings of.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the track in the legacy API.' }),
    uuid: t.expose('uuid', {
      type: 'UUID',
      description: 'Key of the track among pods, and where it is listened to.',
    }),
    mbid: t.expose('mbid', {
      type: 'UUID',
      nullable: true,
      description: 'The MusicBrainz id of the recording.',
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    position: t.exposeInt('position', { nullable: true, description: 'Its place on the disc, from 1.' }),
    discNumber: t.exposeInt('discNumber', { nullable: true, description: 'The disc that it is on, from 1.' }),
    copyright: t.exposeString('copyright', { nullable: true, description: 'Whose it is, as the file says.' }),
    downloadsCount: t.exposeInt('downloadsCount', { description: 'How often it was played or downloaded.' }),
    artist: t.field({
      type: Artist,
      description: 'The track artist; the album may have another.',
      resolve: async ({ artistId }, _args, context) => {
        const artist = await artistRow(context, artistId)
        if (!artist) throw new NotFoundError()
        return artist
      },
    }),
    album: t.field({
      type: Album,
      nullable: true,
      description: 'The album that it is on.',
      resolve: ({ albumId }, _args, context) => albumRow(context, albumId),
    }),
    license: t.field({
      type: License,
      nullable: true,
      description: 'What others may do with it.',
      resolve: ({ licenseCode }, _args, context) =>
        licenseCode === null ? null : licenseOfCode(context, licenseCode),
    }),
    licenseCode: t.exposeString('licenseCode', { nullable: true, description: 'Code of its licence.' }),
    attributedTo: t.field({
      type: Actor,
      nullable: true,
      description: 'Who brought it here and may edit it.',
      resolve: ({ attributedToId }, _args, context) => actorRow(context, attributedToId),
    }),
    uploads: t.field({
      type: [Upload],
      description: 'Its uploads that the caller may play, best first: local, cached, remote; oldest first.',
      resolve: ({ id }, _args, context) => playableUploads(context, id),
    }),
    isPlayable: t.boolean({
      description: 'Whether the caller may play one of its uploads.',
      resolve: async ({ id }, _args, context) => (await playableUploads(context, id)).length > 0,
    }),
    duration: t.int({
      nullable: true,
      description: 'Seconds of the best upload that the caller may play; null without one.',
      resolve: async ({ id }, _args, context) => (await playableUploads(context, id))[0]?.duration ?? null,
    }),
    isFavorite: t.boolean({
      description: 'Whether it is among the favorites of the caller.',
      resolve: ({ id }, _args, context) => isFavorite(context, id),
    }),
    listenUrl: t.field({
      type: 'URL',
      description:
        'Where it can be listened to. Without `signed` the request must carry its own credentials.',
      args: {
        format: t.arg({ type: AudioFormat, description: 'What to convert it to; as it is when left out.' }),
        maxBitrate: t.arg.int({ description: 'Most bits per second.' }),
        signed: t.arg.boolean({
          defaultValue: false,
          description:
            'Whether the address itself lets the caller in, for three days: for players that send no headers.',
        }),
      },
      resolve: (track, args, context) => listenUrl(context, track, args),
    }),
    libraries: t.connection(
      {
        type: Library,
        description: 'Libraries that hold an upload of it that the caller may play.',
        args: { offset: t.arg.int({ description: offsetDescription }) },
        resolve: ({ id }, args, context, info) =>
          connect(context, info, args, holdingLibraries(context, { trackId: id }), (query, keys) =>
            context.pod.prisma.library.findMany({ ...query, where: { id: { in: keys } } }),
          ),
      },
      LibraryConnection,
    ),
  }),
})

export const TrackConnection = builder.connectionObject({
  type: Track,
  name: 'TrackConnection',
  description: 'A list of tracks.',
})
