import { NotFoundError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { Federated } from '../../schema/interfaces.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { requireScope } from '../oauth/scopes.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'
import { latestScanOfLibrary, uploadsCountOfLibrary } from './facts.ts'
import { byUuid } from './uuid-argument.ts'

const ScanStatus = builder.enumType('LibraryScanStatus', {
  description: 'How far the reading of a remote library is.',
  values: {
    PENDING: { description: 'Waits.' },
    SCANNING: { description: 'Runs.' },
    ERRORED: { description: 'Failed.' },
    FINISHED: { description: 'Is done.' },
  } as const,
})

/** Progress of reading a remote library. */
export const LibraryScan = builder.prismaObject('LibraryScan', {
  description: 'Progress of reading a remote library.',
  fields: (t) => ({
    status: t.expose('status', { type: ScanStatus, description: 'How far it is.' }),
    totalFiles: t.exposeInt('totalFiles', { description: 'Files that the library has.' }),
    processedFiles: t.exposeInt('processedFiles', { description: 'Files that were read.' }),
    erroredFiles: t.exposeInt('erroredFiles', { description: 'Files that could not be read.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    modifiedAt: t.expose('modifiedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last went on.',
    }),
  }),
})

/** A collection of uploads that is shared as one. */
export const Library = builder.prismaNode('Library', {
  id: { field: 'uuid' },
  nullable: true,
  findUnique: (uuid, context) => {
    requireScope(context, 'read:libraries')
    return { ...byUuid(uuid), channel: null }
  },
  interfaces: [Federated],
  description:
    'A collection of uploads that is shared as one. Who knows its key may read what it is called: what it holds is another matter.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the library in the legacy API.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What is said about it, as Markdown.',
    }),
    privacyLevel: t.expose('privacyLevel', {
      type: PrivacyLevelEnum,
      description: 'Who may play what it holds.',
    }),
    actor: t.field({
      type: Actor,
      description: 'Whose it is.',
      resolve: async ({ actorId }, _args, context) => {
        const actor = await actorRow(context, actorId)
        if (!actor) throw new NotFoundError()
        return actor
      },
    }),
    uploadsCount: t.int({
      description:
        'How many uploads it has in any state; of remote ones what their pod says, when that is more.',
      resolve: async ({ id, uploadsCount }, _args, context) =>
        Math.max(uploadsCount, await uploadsCountOfLibrary(context, id)),
    }),
    announcedUploadsCount: t.exposeInt('uploadsCount', {
      description:
        'How many uploads its pod says it has; 0 for a library of this pod, where they are counted.',
    }),
    latestScan: t.field({
      type: LibraryScan,
      nullable: true,
      description: 'The last reading of a remote library.',
      resolve: ({ id }, _args, context) => latestScanOfLibrary(context, id),
    }),
  }),
})

export const LibraryConnection = builder.connectionObject({
  type: Library,
  name: 'LibraryConnection',
  description: 'A list of libraries.',
})
