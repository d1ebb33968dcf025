import { Prisma } from '../../generated/prisma/client.ts'
import type { Context } from '../../context.ts'
import { extensionOf } from '../../platform/audio/types.ts'
import { builder } from '../../schema/builder.ts'
import { Federated } from '../../schema/interfaces.ts'
import { listenUrl } from '../music/listen-url.ts'
import { albumRow, artistRow, trackRow } from '../music/rows.ts'
import { requireScope } from '../oauth/scopes.ts'
import { Library } from './library-type.ts'
import { libraryRow } from './rows.ts'
import { playableUpload } from './visibility.ts'

/** How far the import of an upload is. */
export const ImportStatusEnum = builder.enumType('ImportStatus', {
  description: 'How far the import of an upload is.',
  values: {
    DRAFT: { description: 'Waits to be launched by its owner.' },
    PENDING: { description: 'Waits for the import, or is in it.' },
    FINISHED: { description: 'Can be played.' },
    ERRORED: { description: 'Could not be imported.' },
    SKIPPED: { description: 'Was not needed: its owner has the recording already.' },
  } as const,
})

/** An upload that may be looked up: playable, or in a library of the caller. */
async function visibleUpload(context: Context, uuid: string): Promise<{ uuid: string; id?: number }> {
  requireScope(context, 'read:libraries')
  const own = context.viewer
    ? Prisma.sql`u.library_id IN (SELECT own.id FROM library own WHERE own.actor_id = ${context.viewer.actorId})`
    : Prisma.sql`FALSE`
  const [found] = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT u.id FROM upload u
    WHERE u.uuid::text = ${uuid} AND (${own} OR ${playableUpload(context, Prisma.sql`u`)})`
  return { uuid, id: found?.id ?? 0 }
}

/** One audio file of a track. */
export const Upload = builder.prismaNode('Upload', {
  id: { field: 'uuid' },
  nullable: true,
  findUnique: (uuid, context) => visibleUpload(context, uuid),
  interfaces: [Federated],
  description: 'One audio file of a track.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the upload in the legacy API.' }),
    filename: t.string({
      nullable: true,
      description: 'What the file is called when it is downloaded; null until it is imported.',
      resolve: async (upload, _args, context) => {
        const track = await trackRow(context, upload.trackId)
        if (!track) return null
        const [artist, album] = await Promise.all([
          artistRow(context, track.artistId),
          albumRow(context, track.albumId),
        ])
        const parts = [artist?.name, album?.title, track.title].filter((part) => part !== undefined)
        return `${parts.join(' - ')}.${extensionOf(upload.mimetype, upload.audioFile ?? upload.source ?? '')}`
      },
    }),
    size: t.expose('size', { type: 'BigInt', nullable: true, description: 'Bytes; null while unknown.' }),
    duration: t.exposeInt('duration', { nullable: true, description: 'Whole seconds; null while unknown.' }),
    bitrate: t.exposeInt('bitrate', { nullable: true, description: 'Bits per second; null while unknown.' }),
    mimetype: t.exposeString('mimetype', {
      nullable: true,
      description: 'Type of the file, as `audio/mpeg`.',
    }),
    extension: t.string({
      nullable: true,
      description: 'Ending of its name without the dot, as `mp3`.',
      resolve: ({ mimetype, audioFile, source }) => extensionOf(mimetype, audioFile ?? source ?? ''),
    }),
    importStatus: t.expose('importStatus', { type: ImportStatusEnum, description: 'How far its import is.' }),
    importReference: t.exposeString('importReference', {
      description: 'What the uploads of one import share.',
    }),
    importedAt: t.expose('importedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the import was done; null until then.',
    }),
    library: t.field({
      type: Library,
      nullable: true,
      description: 'The library that it is in; null only in data of old pods.',
      resolve: ({ libraryId }, _args, context) => libraryRow(context, libraryId),
    }),
    url: t.field({
      type: 'URL',
      description: 'Where it can be listened to, once it is imported.',
      resolve: async (upload, _args, context) => {
        const track = await trackRow(context, upload.trackId)
        return listenUrl(context, track ?? upload, { upload: upload.uuid })
      },
    }),
  }),
})

export const UploadConnection = builder.connectionObject({
  type: Upload,
  name: 'UploadConnection',
  description: 'A list of uploads.',
})
