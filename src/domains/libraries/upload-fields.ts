import type { Upload as UploadRow } from '../../generated/prisma/client.ts'
import { QuotaExceededError } from '../../errors.ts'
import type { EmbeddedPicture } from '../../platform/audio/tags.ts'
import type { Context } from '../../context.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { keyOfGlobalId } from '../../schema/global-id.ts'
import { Viewer } from '../users/viewer-types.ts'
import { duplicateUuidOf, failureOf, flatErrors, type ImportFailure } from './import/outcome.ts'
import { inPlace } from './import/item.ts'
import type { AudioFileMetadata, CreditedArtist } from './import/track-metadata.ts'
import { libraryRow } from './rows.ts'
import type { UploadCriteria, UploadOrderName } from './upload-listing.ts'
import { ImportStatusEnum, Upload, UploadConnection } from './upload-type.ts'
import {
  deleteUploads,
  fileMetadataOf,
  findUpload,
  publishUploads,
  relaunchImports,
  type UploadsChanged,
  type UploadSelection,
  updateUpload,
  uploadAudio,
  viewerUploads,
} from './uploads.ts'
import { uuidArgument } from './uuid-argument.ts'

const UploadOrder = builder.enumType('UploadOrder', {
  description: 'What uploads are sorted by.',
  values: Object.fromEntries(
    Object.entries({
      CREATED_AT: 'When it was uploaded',
      IMPORTED_AT: 'When it was imported',
      BITRATE: 'Bits per second',
      SIZE: 'Bytes',
      ARTIST: 'Name of the track artist',
    }).flatMap(([name, what]) => [
      [`${name}_ASC`, { description: `${what}, ascending.` }],
      [`${name}_DESC`, { description: `${what}, descending.` }],
    ]),
  ) as Record<UploadOrderName, { description: string }>,
})

const UploadFilter = builder.inputType('UploadFilter', {
  description: 'Which uploads are meant; all conditions must hold.',
  fields: (t) => ({
    uuids: t.field({ type: ['UUID'], description: 'One of these.' }),
    library: t.field({ type: 'UUID', description: 'UUID of the library that they are in.' }),
    channel: t.field({ type: 'UUID', description: 'UUID of the channel that they are in.' }),
    track: t.field({ type: 'UUID', description: 'UUID of their track.' }),
    trackArtist: t.field({ type: 'UUID', description: 'UUID of the artist of their track.' }),
    albumArtist: t.field({ type: 'UUID', description: 'UUID of the artist of the album of their track.' }),
    importStatus: t.field({ type: [ImportStatusEnum], description: 'One of these.' }),
    importReference: t.string({ description: 'What the uploads of one import share.' }),
    mimetype: t.string({ description: 'Type of the file, as `audio/mpeg`.' }),
    playable: t.boolean({ description: 'Whether the caller may play them.' }),
    scope: t.string({
      description: 'Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`.',
    }),
    includeChannels: t.boolean({
      description: 'Whether what artists with a channel made is listed as well.',
    }),
    query: t.string({
      description:
        'Words that must all occur in a name or title, and `title:`, `album:`, `artist:`, `track_artist:`, `album_artist:`, `mimetype:`, `status:`, `in:title,album`.',
    }),
  }),
})

const ImportErrorCodeEnum = builder.enumType('ImportErrorCode', {
  description: 'Why an upload could not be imported.',
  values: {
    INVALID_METADATA: {
      value: 'invalid_metadata',
      description: 'What the file or the uploader says of it does not do.',
    },
    TRACK_UUID_NOT_FOUND: {
      value: 'track_uuid_not_found',
      description: 'The track that it was meant for is gone.',
    },
    UNKNOWN_ERROR: { value: 'unknown_error', description: 'The pod could not, for no fault of the file.' },
  } as const,
})

const FileTag = builder.objectRef<[string, string]>('FileTag').implement({
  description: 'A tag as it stands in a file.',
  fields: (t) => ({
    name: t.string({ description: 'Its name, as `album_artist`.', resolve: ([name]) => name }),
    value: t.string({ description: 'What it says.', resolve: ([, value]) => value }),
  }),
})

const ImportMistake = builder.objectRef<{ path: string[]; message: string }>('ImportMistake').implement({
  description: 'One thing that is wrong with the metadata of an upload.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'Which field, from the outside in: `["artists", "0", "name"]`.',
    }),
    message: t.exposeString('message', { description: 'What is wrong with it, in a sentence.' }),
  }),
})

const ImportError = builder.objectRef<ImportFailure>('ImportError').implement({
  description: 'Why an upload could not be imported.',
  fields: (t) => ({
    code: t.field({
      type: ImportErrorCodeEnum,
      description: 'The kind of failure.',
      resolve: (failure) => failure.error_code,
    }),
    mistakes: t.field({
      type: [ImportMistake],
      description: 'Every mistake in the metadata, one by one.',
      resolve: ({ detail }) => flatErrors(detail ?? {}),
    }),
    fileTags: t.field({
      type: [FileTag],
      nullable: true,
      description: 'The tags of the file, or what the uploader sent; null when they do not matter.',
      resolve: ({ file_metadata }) =>
        file_metadata === undefined
          ? null
          : Object.entries(file_metadata).map(([name, value]): [string, string] => [
              name,
              typeof value === 'string' ? value : JSON.stringify(value),
            ]),
    }),
  }),
})

const FileArtist = builder.objectRef<CreditedArtist>('FileArtist').implement({
  description: 'An artist as a file names it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    mbid: t.expose('mbid', { type: 'UUID', nullable: true, description: 'Its MusicBrainz id.' }),
  }),
})

const FilePicture = builder.objectRef<EmbeddedPicture>('FilePicture').implement({
  description: 'A picture inside of a file.',
  fields: (t) => ({
    mimetype: t.exposeString('mimetype', { description: 'Its type, as `image/png`.' }),
    description: t.exposeString('description', { description: 'What the file says about it.' }),
    type: t.exposeInt('type', { description: 'What it shows, as ID3 numbers it: 3 is the front cover.' }),
    content: t.string({
      description: 'The picture in base64.',
      resolve: ({ data }) => Buffer.from(data).toString('base64'),
    }),
  }),
})

const FileAlbum = builder.objectRef<AudioFileMetadata['album']>('FileAlbum').implement({
  description: 'An album as a file names it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title; `[Unknown Album]` when the file names none.' }),
    mbid: t.expose('mbid', { type: 'UUID', nullable: true, description: 'MusicBrainz id of the release.' }),
    releaseDate: t.expose('releaseDate', {
      type: 'Date',
      nullable: true,
      description: 'Day of the release.',
    }),
    artists: t.expose('artists', { type: [FileArtist], description: 'Its artists.' }),
    cover: t.expose('cover', { type: FilePicture, nullable: true, description: 'Its cover.' }),
  }),
})

const FileMetadata = builder.objectRef<AudioFileMetadata>('FileMetadata').implement({
  description: 'What the tags of a file say, whatever was imported.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Title of the track.' }),
    position: t.exposeInt('position', { nullable: true, description: 'Place on the disc, from 1.' }),
    discNumber: t.exposeInt('discNumber', { nullable: true, description: 'Number of the disc, from 1.' }),
    copyright: t.exposeString('copyright', { nullable: true, description: 'Whose it is.' }),
    license: t.exposeString('license', {
      nullable: true,
      description: 'The licence, in the words of the file.',
    }),
    mbid: t.expose('mbid', { type: 'UUID', nullable: true, description: 'MusicBrainz id of the recording.' }),
    tags: t.exposeStringList('tags', { description: 'Tags made of the genre.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'The comment, as plain text.',
    }),
    artists: t.expose('artists', { type: [FileArtist], description: 'Artists of the track.' }),
    album: t.expose('album', { type: FileAlbum, description: 'The album.' }),
  }),
})

/** Whether an upload is in a library of the caller's. */
async function isOwn(context: Context, { libraryId }: Pick<UploadRow, 'libraryId'>): Promise<boolean> {
  const library = await libraryRow(context, libraryId)
  return context.viewer !== null && library?.actorId === context.viewer.actorId
}

/** Where an upload comes from, without anything of the server's disk. */
function sourceOf({ pod }: Context, source: string | null): string | null {
  if (!source?.startsWith(inPlace)) return source
  const { musicDirectory } = pod.config.storage
  const path = source.slice(inPlace.length)
  return musicDirectory !== null && path.startsWith(`${musicDirectory}/`)
    ? `${inPlace}${path.slice(musicDirectory.length + 1)}`
    : null
}

builder.prismaObjectFields(Upload, (t) => ({
  importError: t.field({
    type: ImportError,
    nullable: true,
    description: 'Why it could not be imported; null for others than its owner.',
    resolve: async (upload, _args, context) =>
      upload.importStatus === 'ERRORED' && (await isOwn(context, upload))
        ? failureOf(upload.importDetails)
        : null,
  }),
  duplicateOf: t.field({
    type: 'UUID',
    nullable: true,
    description: 'UUID of the upload that made it unnecessary; null for others than its owner.',
    resolve: async (upload, _args, context) =>
      upload.importStatus === 'SKIPPED' && (await isOwn(context, upload))
        ? duplicateUuidOf(upload.importDetails)
        : null,
  }),
  importMetadata: t.field({
    type: 'JSON',
    nullable: true,
    description:
      'What its uploader set instead of the file’s own tags, as it was sent; null for others than its owner.',
    resolve: async (upload, _args, context) =>
      (await isOwn(context, upload)) ? upload.importMetadata : null,
  }),
  source: t.string({
    nullable: true,
    description:
      'Where it comes from: `upload://<name>`, `file://<path>` below the music directory (told only to its owner), or an address.',
    resolve: async (upload, _args, context) =>
      upload.source?.startsWith(inPlace) && !(await isOwn(context, upload))
        ? null
        : sourceOf(context, upload.source),
  }),
  fileMetadata: t.field({
    type: FileMetadata,
    nullable: true,
    description: 'What the tags of its file say; null when it has none. Reads the file; only for its owner.',
    complexity: 20,
    resolve: (upload, _args, context) => fileMetadataOf(context, upload),
  }),
}))

builder.queryField('upload', (t) =>
  t.field({
    type: Upload,
    nullable: true,
    description: 'One upload: the caller’s own in any status, and those that the caller may play.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      uuid: t.arg({ type: 'UUID', description: 'Its UUID.' }),
    },
    resolve: (_root, args, context) => findUpload(context, uuidArgument('Upload', args)),
  }),
)

builder.objectField(Viewer, 'uploads', (t) =>
  t.connection(
    {
      type: Upload,
      description: 'The account’s own uploads in any status, the latest first unless sorted otherwise.',
      args: {
        filter: t.arg({ type: UploadFilter, description: 'Which of them.' }),
        orderBy: t.arg({
          type: [UploadOrder],
          description: 'What they are sorted by; what comes first counts most.',
        }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_viewer, { filter, orderBy, ...args }, context, info) =>
        connect(context, info, args, viewerUploads(context, filter ?? {}, orderBy ?? []), (query, keys) =>
          context.pod.prisma.upload.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    UploadConnection,
  ),
)

const libraryDescription = 'Global id of a library of the caller’s.'
const channelDescription = 'Global id of a channel of the caller’s, instead of a library.'
const referenceDescription = 'Any text of at most 50 characters that the uploads of one import share.'
const metadataDescription =
  'What to set instead of the file’s own tags: `title` (required), `description` (Markdown), `mbid`, `copyright`, `position`, `tags`, `license` (code), `cover` (UUID of a picture), `album` (key in the legacy API).'
const sourceDescription = 'Where the client has it from: `upload://<name>`.'
const quotaErrors = { types: [QuotaExceededError] }

const keyOf = (typename: string, id: string | null | undefined, field: string) =>
  id == null ? undefined : keyOfGlobalId(typename, id, field)

builder.mutationField('uploadAudio', (t) =>
  t.fieldWithInput({
    type: Upload,
    description:
      'Uploads an audio file to a library of the caller’s. Its import starts at once, unless it is a draft.',
    limit: 'create',
    errors: {
      dataField: { name: 'upload', description: 'What was stored; its import may go on.' },
      ...quotaErrors,
    },
    input: {
      library: t.input.id({ description: libraryDescription }),
      channel: t.input.id({ description: channelDescription }),
      file: t.input.field({ type: 'File', description: 'The file. Needed; it is streamed to disk.' }),
      importReference: t.input.string({ description: `${referenceDescription} A new one when left out.` }),
      draft: t.input.boolean({ description: 'Whether it waits until it is published.' }),
      metadata: t.input.field({ type: 'JSON', description: metadataDescription }),
      source: t.input.string({ description: sourceDescription }),
    },
    resolve: (_root, { input: { library, channel, ...input } }, context) =>
      uploadAudio(context, {
        ...input,
        library: keyOf('Library', library, 'library'),
        channel: keyOf('Channel', channel, 'channel'),
      }),
  }),
)

builder.mutationField('updateUpload', (t) =>
  t.fieldWithInput({
    type: Upload,
    description: 'Changes a draft of the caller’s; what is left out stays.',
    limit: 'update',
    errors: { dataField: { name: 'upload', description: 'As it is now.' }, ...quotaErrors },
    input: {
      id: t.input.id({ required: true, description: 'Global id of the draft.' }),
      library: t.input.id({ description: libraryDescription }),
      channel: t.input.id({ description: channelDescription }),
      file: t.input.field({ type: 'File', description: 'Another file instead of the one that is there.' }),
      importReference: t.input.string({ description: referenceDescription }),
      draft: t.input.boolean({ description: '`false` publishes it: its import starts.' }),
      metadata: t.input.field({ type: 'JSON', description: metadataDescription }),
      source: t.input.string({ description: sourceDescription }),
    },
    resolve: (_root, { input: { id, library, channel, ...input } }, context) =>
      updateUpload(context, keyOfGlobalId('Upload', id, 'id'), {
        ...input,
        library: keyOf('Library', library, 'library'),
        channel: keyOf('Channel', channel, 'channel'),
      }),
  }),
)

const UploadsChangedType = builder.objectRef<UploadsChanged>('UploadsChanged').implement({
  description: 'What an action on several uploads did.',
  fields: (t) => ({
    matched: t.exposeInt('matched', { description: 'How many uploads were meant.' }),
    changed: t.exposeInt('changed', {
      description: 'How many of them were changed; the others did not need it.',
    }),
  }),
})

/** An action on several uploads of the caller's. */
function uploadsAction(
  name: 'deleteUploads' | 'relaunchImports' | 'publishUploads',
  description: string,
  act: (context: Context, selection: UploadSelection) => Promise<UploadsChanged>,
): void {
  builder.mutationField(name, (t) =>
    t.fieldWithInput({
      type: UploadsChangedType,
      description,
      limit: 'wildcard',
      errors: { dataField: { name: 'uploads', description: 'What was done.' } },
      input: {
        uploads: t.input.idList({ description: 'Global ids; others than the caller’s own do not count.' }),
        filter: t.input.field({
          type: UploadFilter,
          description:
            'Only those that it lets through. Without `uploads`, all of the caller’s that it lets through.',
        }),
      },
      resolve: (_root, { input: { uploads, filter } }, context) =>
        act(context, {
          uuids: uploads?.map((id) => keyOfGlobalId('Upload', id, 'uploads')),
          criteria: filter as UploadCriteria | null | undefined,
        }),
    }),
  )
}

uploadsAction(
  'deleteUploads',
  'Deletes uploads of the caller’s with their files. Tracks stay, and so do files that were imported where they lie.',
  deleteUploads,
)
uploadsAction(
  'relaunchImports',
  'Imports uploads of the caller’s again that wait, failed or turned out to be duplicates.',
  relaunchImports,
)
uploadsAction('publishUploads', 'Publishes drafts of the caller’s: their import starts.', publishUploads)
