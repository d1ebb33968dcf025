import { FilesystemImportStatus } from '../../generated/prisma/client.ts'
import type { Context } from '../../context.ts'
import { ConflictError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { keyOfGlobalId } from '../../schema/global-id.ts'
import {
  browseMusicDirectory,
  cancelFilesystemImport,
  importFolder,
  latestFilesystemImport,
  type MusicFolder,
} from './filesystem-import.ts'
import { importProgress, type ImportProgress, importCounts } from './import-progress.ts'
import { ImportStatusEnum, Upload } from './upload-type.ts'

const FilesystemImportStatusEnum = builder.enumType(FilesystemImportStatus, {
  name: 'FilesystemImportStatus',
  description: 'How far an import of the server’s disk is.',
})

const FilesystemImport = builder.prismaObject('FilesystemImport', {
  description: 'An import of a folder of the server’s disk.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Number of the import.' }),
    status: t.expose('status', { type: FilesystemImportStatusEnum, description: 'How far it is.' }),
    importReference: t.exposeString('importReference', { description: 'What its uploads share.' }),
    path: t.exposeString('path', { description: 'The folder, below the music directory.' }),
    logs: t.exposeStringList('logs', { description: 'What was done, line by line.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'When it began.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was over.',
    }),
  }),
})

const MusicFolderEntry = builder.objectRef<MusicFolder['entries'][number]>('MusicFolderEntry').implement({
  description: 'A file or folder of the music directory.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    isFolder: t.exposeBoolean('isFolder', { description: 'Whether it is a folder.' }),
  }),
})

const MusicFolderType = builder.objectRef<MusicFolder>('MusicFolder').implement({
  description: 'A folder of the music directory.',
  fields: (t) => ({
    root: t.exposeString('root', {
      nullable: true,
      description: 'The music directory as it is configured; null when there is none.',
    }),
    path: t.exposeString('path', { description: 'The folder, below the music directory.' }),
    entries: t.expose('entries', {
      type: [MusicFolderEntry],
      description: 'What lies in it: folders first, by name.',
    }),
  }),
})

builder.queryFields((t) => ({
  musicFolder: t.field({
    type: MusicFolderType,
    description: 'A folder of the server’s music directory. Wants the scope `read:instance:libraries`.',
    limit: 'wildcard',
    args: { path: t.arg.string({ description: 'Below the music directory; its top when left out.' }) },
    resolve: (_root, { path }, context) => browseMusicDirectory(context, path ?? ''),
  }),
  filesystemImport: t.field({
    type: FilesystemImport,
    nullable: true,
    description:
      'The import of the server’s disk that runs or ran last. Wants the scope `read:instance:libraries`.',
    limit: 'wildcard',
    resolve: (_root, _args, context) => latestFilesystemImport(context),
  }),
}))

builder.mutationField('importFolder', (t) =>
  t.fieldWithInput({
    type: FilesystemImport,
    description:
      'Imports a folder of the music directory into a library of the caller’s; every file stays where it is. Only one such import runs at a time. Wants the scope `write:instance:libraries`.',
    limit: 'wildcard',
    errors: { dataField: { name: 'import', description: 'What was started.' }, types: [ConflictError] },
    input: {
      library: t.input.id({ required: true, description: 'Global id of a library of the caller’s.' }),
      path: t.input.string({
        required: true,
        description: 'The folder, below the music directory; empty for all of it.',
      }),
      importReference: t.input.string({ description: 'What its uploads share; a new one when left out.' }),
    },
    resolve: (_root, { input: { library, ...input } }, context) =>
      importFolder(context, { ...input, library: keyOfGlobalId('Library', library, 'library') }),
  }),
)

builder.mutationField('cancelFilesystemImport', (t) =>
  t.field({
    type: FilesystemImport,
    nullable: true,
    description:
      'Stops the import of the server’s disk: it ends with the batch that it is at. What is imported stays. Wants the scope `write:instance:libraries`.',
    limit: 'wildcard',
    resolve: (_root, _args, context) => cancelFilesystemImport(context),
  }),
)

const ImportCount = builder.objectRef<{ status: string; count: number }>('ImportCount').implement({
  description: 'How many uploads of an import are in a status.',
  fields: (t) => ({
    status: t.field({
      type: ImportStatusEnum,
      description: 'The status.',
      resolve: ({ status }) => status as (typeof ImportStatusEnum)['$inferType'],
    }),
    count: t.exposeInt('count', { description: 'How many uploads are in it.' }),
  }),
})

const ImportProgressType = builder.objectRef<ImportProgress>('ImportProgress').implement({
  description: 'An upload of the caller’s changed its status.',
  fields: (t) => ({
    upload: t.field({
      type: Upload,
      description: 'The upload as it is now.',
      resolve: ({ upload }) => upload,
    }),
    oldStatus: t.field({
      type: ImportStatusEnum,
      description: 'Its status before.',
      resolve: ({ oldStatus }) => oldStatus,
    }),
    newStatus: t.field({
      type: ImportStatusEnum,
      description: 'Its status now.',
      resolve: ({ newStatus }) => newStatus,
    }),
    counts: t.field({
      type: [ImportCount],
      description: 'How the whole import with its reference stands, by status.',
      resolve: ({ upload }, _args, context: Context) => importCounts(context, upload.importReference),
    }),
  }),
})

builder.subscriptionField('importProgress', (t) =>
  t.field({
    type: ImportProgressType,
    description: 'The caller’s uploads as they change their status.',
    args: { importReference: t.arg.string({ description: 'Only those of this import.' }) },
    subscribe: (_root, { importReference }, context) => importProgress(context, importReference ?? null),
    resolve: (progress) => progress,
  }),
)
