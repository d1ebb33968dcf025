import { NotFoundError } from '../../errors.ts'
import { rowsById } from '../../loaders.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerKey, readInteger } from '../../schema/global-id.ts'
import { Channel } from '../channels/types.ts'
import { Library } from '../libraries/library-type.ts'
import { libraryRow } from '../libraries/rows.ts'
import { Upload } from '../libraries/upload-type.ts'
import { findUpload } from '../libraries/uploads.ts'
import { Album } from '../music/albums.ts'
import { Artist } from '../music/artists.ts'
import { albumRow, artistRow, trackRow } from '../music/rows.ts'
import { Track } from '../music/tracks.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'
import { uuidArgument } from '../libraries/uuid-argument.ts'
import { refreshChannel, refreshObject } from './refreshing.ts'
import { type CatalogueKind, fetchesOf, fetchObject, findFetched, findOwnFetch, refetch } from './fetches.ts'

const channelRow = rowsById((context, ids) =>
  context.pod.prisma.channel.findMany({ where: { id: { in: ids } } }),
)
const uploadKeys = rowsById((context, ids) =>
  context.pod.prisma.upload.findMany({ where: { id: { in: ids } }, select: { id: true, uuid: true } }),
)

const FetchStatus = builder.enumType('FetchStatus', {
  description: 'How far a look-up is.',
  values: {
    PENDING: { description: 'Waits, or runs.' },
    ERRORED: { description: 'Failed.' },
    FINISHED: { description: 'Found something.' },
    SKIPPED: { description: 'Found something that pods have no use for.' },
  } as const,
})

const FetchedObject = builder.unionType('FetchedObject', {
  description: 'What a look-up found.',
  types: [Artist, Album, Track, Upload, Library, Channel, Actor],
  resolveType: (row) => {
    if ('preferredUsername' in row) return 'Actor'
    if ('importStatus' in row) return 'Upload'
    if ('privacyLevel' in row) return 'Library'
    if ('rssUrl' in row) return 'Channel'
    if ('discNumber' in row) return 'Track'
    return 'releaseDate' in row ? 'Album' : 'Artist'
  },
})

const Fetch = builder.prismaNode('Fetch', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: readInteger(id) ?? 0, actorId: context.viewer?.actorId ?? 0 }),
  description: 'A look-up of something at another pod.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the look-up in the legacy API.' }),
    url: t.exposeString('url', { description: 'The address or handle that was looked up.' }),
    status: t.expose('status', { type: FetchStatus, description: 'How far it is.' }),
    detail: t.expose('detail', {
      type: 'JSON',
      description: 'Why it failed: a code and a message; else empty.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    fetchedAt: t.expose('fetchedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    actor: t.field({
      type: Actor,
      description: 'Who asked for it.',
      resolve: async ({ actorId }, _args, context) => {
        const actor = await actorRow(context, actorId)
        if (!actor) throw new NotFoundError()
        return actor
      },
    }),
    object: t.field({
      type: FetchedObject,
      nullable: true,
      description: 'What was found; null when nothing was, or it is gone, or not for the caller.',
      async resolve(fetch, _args, context) {
        const upload = await uploadKeys(context, fetch.uploadId)
        return (
          (await artistRow(context, fetch.artistId)) ??
          (await albumRow(context, fetch.albumId)) ??
          (await trackRow(context, fetch.trackId)) ??
          (await libraryRow(context, fetch.libraryId)) ??
          (await channelRow(context, fetch.channelId)) ??
          (await actorRow(context, fetch.objectActorId)) ??
          (upload && (await findUpload(context, upload.uuid)))
        )
      },
    }),
  }),
})

builder.queryField('fetch', (t) =>
  t.field({
    type: Fetch,
    nullable: true,
    description: 'One look-up of the caller’s; null when there is none.',
    args: { databaseId: t.arg.int({ required: true, description: 'Its key in the legacy API.' }) },
    resolve: (_root, { databaseId }, context) => findOwnFetch(context, databaseId),
  }),
)

const FetchConnection = builder.connectionObject(
  { type: Fetch, name: 'FetchConnection', description: 'A list of look-ups.' },
  { name: 'FetchEdge', description: 'A look-up in a list.' },
)

const fetchesDescription = 'Look-ups of it at its pod, the latest first.'

for (const [type, kind] of [
  [Artist, 'artist'],
  [Album, 'album'],
  [Track, 'track'],
] as const) {
  builder.objectField(type, 'fetches', (t) =>
    t.connection(
      {
        type: Fetch,
        description: fetchesDescription,
        args: { offset: t.arg.int({ description: offsetDescription }) },
        resolve: ({ id }, args, context, info) =>
          connect(context, info, args, fetchesOf(context, kind, id), (query, keys) =>
            context.pod.prisma.fetch.findMany({ ...query, where: { id: { in: keys } } }),
          ),
      },
      FetchConnection,
    ),
  )
}

builder.mutationField('fetchObject', (t) =>
  t.fieldWithInput({
    type: Fetch,
    description: 'Looks something up at another pod: by its address, or an actor by its handle.',
    limit: 'fetch',
    errors: { dataField: { name: 'fetch', description: 'The look-up.' } },
    input: {
      object: t.input.string({ required: true, description: 'An address, or `mira@pod.example`.' }),
      isForced: t.input.boolean({ description: 'Whether a look-up of a while ago will not do.' }),
    },
    resolve: (_root, { input }, context) =>
      fetchObject(context, { object: input.object, isForced: input.isForced ?? false }),
  }),
)

const typenames: readonly [string, CatalogueKind][] = [
  ['Artist', 'artist'],
  ['Album', 'album'],
  ['Track', 'track'],
]

builder.mutationField('refreshObject', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description:
      'Reads an artist, album, track or channel of another pod anew and waits for it, unless that was done of late. What is known of it stays when that fails.',
    limit: 'wildcard',
    errors: { dataField: { name: 'wasAsked', description: 'Whether its pod was asked.' } },
    input: {
      object: t.input.id({
        required: true,
        description: 'Global id of the artist, album, track or channel.',
      }),
    },
    async resolve(_root, { input }, context) {
      for (const [typename, kind] of typenames) {
        const id = integerKey(typename, { id: input.object })
        if (id !== null) return refreshObject(context, kind, id)
      }
      const uuid = uuidArgument('Channel', { id: input.object })
      return uuid !== null && refreshChannel(context, uuid)
    },
  }),
)

builder.mutationField('refetchObject', (t) =>
  t.fieldWithInput({
    type: Fetch,
    description: 'Looks an artist, album or track of another pod up anew, in the background.',
    limit: 'wildcard',
    errors: { dataField: { name: 'fetch', description: 'The look-up.' } },
    input: {
      object: t.input.id({ required: true, description: 'Global id of the artist, album or track.' }),
    },
    async resolve(_root, { input }, context) {
      for (const [typename, kind] of typenames) {
        const id = integerKey(typename, { id: input.object })
        if (id !== null) return refetch(context, await findFetched(context.pod, kind, id))
      }
      throw new NotFoundError()
    },
  }),
)
