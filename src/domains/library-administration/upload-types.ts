import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { Administration } from '../administration/types.ts'
import { mediaUrl } from '../attachments/urls.ts'
import { libraryRow } from '../libraries/rows.ts'
import { ImportStatusEnum, Upload } from '../libraries/upload-type.ts'
import { trackRow } from '../music/rows.ts'
import { Track } from '../music/tracks.ts'
import { ManagedLibrary } from './library-types.ts'
import { findManagedUpload, listManagedUploads, managedUploadOrders, removeUploads } from './uploads.ts'

const ManagedUpload = builder.prismaObject('Upload', {
  variant: 'ManagedUpload',
  description: 'An upload, as librarians see it.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the upload for batches of the legacy API.' }),
    upload: t.variant(Upload, { description: 'What whoever may play it may know of it.' }),
    track: t.field({
      type: Track,
      nullable: true,
      description: 'The track that it is a recording of; `null` until it is imported.',
      resolve: ({ trackId }, _args, context) => trackRow(context, trackId),
    }),
    library: t.field({
      type: ManagedLibrary,
      nullable: true,
      description: 'The library that it is in, or the hidden one of its channel.',
      resolve: ({ libraryId }, _args, context) => libraryRow(context, libraryId),
    }),
    fileUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Address of the stored file, which is not served as it is; `null` when none is stored.',
      resolve: ({ audioFile }, _args, { pod }) => (audioFile === null ? null : mediaUrl(pod, audioFile)),
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where it came from: `upload://<name>`, `file://<path>` or an address.',
    }),
    accessedAt: t.expose('accessedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last played.',
    }),
    modifiedAt: t.expose('modifiedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    metadata: t.expose('metadata', {
      type: 'JSON',
      description: 'Tags of the file as they were read, with names of its own.',
    }),
    importMetadata: t.expose('importMetadata', {
      type: 'JSON',
      description: 'What the uploader set instead of the tags.',
    }),
    importDetails: t.expose('importDetails', {
      type: 'JSON',
      description: 'What the import found wrong, or the upload that made it unnecessary.',
    }),
  }),
})

const ManagedUploadFilter = builder.inputType('ManagedUploadFilter', {
  description: 'Which uploads are meant; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of source, address, track, album or artist, or `key:value` with the keys source, fid, track, album, ' +
        'artist, uuid, library_id, artist_id, album_id, track_id, domain, import_reference, type, status, account and ' +
        'privacy_level.',
    }),
    uri: t.string({ description: 'The exact address.' }),
    mimetype: t.string({ description: 'Type of the file, as `audio/mpeg`.' }),
    importReference: t.string({ description: 'What the uploads of one import share.' }),
    importStatus: t.field({ type: ImportStatusEnum, description: 'How far their import is.' }),
    domain: t.string({ description: 'Exact domain of the owner of their library.' }),
    privacyLevel: t.field({ type: PrivacyLevelEnum, description: 'Who may play what their library holds.' }),
  }),
})

const ManagedUploadOrder = orderEnum('ManagedUploadOrder', 'How uploads can be sorted.', managedUploadOrders)

builder.objectFields(Administration, (t) => ({
  uploads: t.connection(
    {
      type: ManagedUpload,
      description:
        'Every upload, whoever may play it, newest first. Wants the scope `read:instance:libraries`.',
      args: {
        filter: t.arg({ type: ManagedUploadFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedUploadOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          listManagedUploads(context, args.filter ?? {}, args.orderBy),
          (query, keys) => context.pod.prisma.upload.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedUploadConnection', description: 'Uploads, page by page.' },
    { name: 'ManagedUploadEdge', description: 'An upload in a list.' },
  ),
  upload: t.field({
    type: ManagedUpload,
    nullable: true,
    description: 'An upload; `null` when there is none. Wants the scope `read:instance:libraries`.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Which one.' }) },
    resolve: (_parent, { uuid }, context) => findManagedUpload(context, uuid),
  }),
}))

builder.mutationField('removeUploads', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description:
      'Deletes anybody’s uploads with their files; tracks stay. Other pods are not told. ' +
      'Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'removedCount', description: 'How many uploads are gone.' } },
    input: {
      databaseIds: t.input.intList({ description: 'Keys of those; unknown ones are passed over.' }),
      uuids: t.input.field({ type: ['UUID'], description: 'UUIDs of further ones.' }),
      filter: t.input.field({
        type: ManagedUploadFilter,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input }, context) => removeUploads(context, input),
  }),
)
