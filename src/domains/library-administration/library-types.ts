import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { Administration } from '../administration/types.ts'
import { uploadsCountOfLibrary } from '../libraries/facts.ts'
import { Library } from '../libraries/library-type.ts'
import {
  findManagedLibrary,
  listManagedLibraries,
  managedLibraryOrders,
  removeLibraries,
  updateManagedLibrary,
} from './libraries.ts'
import { followersCountOfLibrary, libraryStatistics } from './statistics.ts'
import { LibraryStatisticsType } from './statistics-types.ts'

/** A library, as librarians see it. */
export const ManagedLibrary = builder.prismaObject('Library', {
  variant: 'ManagedLibrary',
  description: 'A library, as librarians see it.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the library in the legacy API.' }),
    library: t.variant(Library, { description: 'What whoever knows its UUID may know of it.' }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Its page, for people.' }),
    followersUrl: t.expose('followersUrl', {
      type: 'URL',
      description: 'Where other pods read who follows it.',
    }),
    uploadsCount: t.int({
      description: 'Uploads of it that the pod knows, in any state.',
      resolve: ({ id }, _args, context) => uploadsCountOfLibrary(context, id),
    }),
    followersCount: t.int({
      description: 'Follows, approved or not.',
      resolve: ({ id }, _args, context) => followersCountOfLibrary(context, id),
    }),
    statistics: t.field({
      type: LibraryStatisticsType,
      description: 'What it holds and who follows it.',
      resolve: ({ id }, _args, context) => libraryStatistics(context, id),
    }),
  }),
})

const ManagedLibraryFilter = builder.inputType('ManagedLibraryFilter', {
  description: 'Which libraries are meant; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of name, description or address, or `key:value` with the keys name, description, fid, uuid, artist_id, ' +
        'album_id, track_id, domain, account and privacy_level.',
    }),
    name: t.string({ description: 'The exact name.' }),
    uri: t.string({ description: 'The exact address.' }),
    privacyLevel: t.field({ type: PrivacyLevelEnum, description: 'Who may play what they hold.' }),
    domain: t.string({ description: 'Exact domain of their owner.' }),
  }),
})

const ManagedLibraryOrder = orderEnum(
  'ManagedLibraryOrder',
  'How libraries can be sorted.',
  managedLibraryOrders,
)

builder.objectFields(Administration, (t) => ({
  libraries: t.connection(
    {
      type: ManagedLibrary,
      description:
        'Every library, private ones included, without those of channels; newest first. Wants the scope ' +
        '`read:instance:libraries`.',
      args: {
        filter: t.arg({ type: ManagedLibraryFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedLibraryOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          listManagedLibraries(context, args.filter ?? {}, args.orderBy),
          (query, keys) => context.pod.prisma.library.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedLibraryConnection', description: 'Libraries, page by page.' },
    { name: 'ManagedLibraryEdge', description: 'A library in a list.' },
  ),
  library: t.field({
    type: ManagedLibrary,
    nullable: true,
    description: 'A library; `null` when there is none. Wants the scope `read:instance:libraries`.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Which one.' }) },
    resolve: (_parent, { uuid }, context) => findManagedLibrary(context, uuid),
  }),
}))

builder.mutationField('updateManagedLibrary', (t) =>
  t.fieldWithInput({
    type: ManagedLibrary,
    description:
      'Changes somebody’s library; what is not given stays. Other pods are not told. ' +
      'Wants the scope `write:instance:libraries`.',
    limit: 'update',
    errors: { dataField: { name: 'library', description: 'The library as it is now.' } },
    input: {
      uuid: t.input.field({ type: 'UUID', required: true, description: 'Which library.' }),
      name: t.input.string({ description: 'What it shall be called; at most 100 characters.' }),
      description: t.input.string({ description: 'What shall be said about it; `null` for nothing.' }),
      privacyLevel: t.input.field({
        type: PrivacyLevelEnum,
        description: 'Who may play what it holds; never `FOLLOWERS`.',
      }),
    },
    resolve: (_parent, { input: { uuid, ...change } }, context) =>
      updateManagedLibrary(context, uuid, change),
  }),
)

builder.mutationField('removeLibraries', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description:
      'Deletes libraries with their uploads; tracks stay. Other pods are not told. ' +
      'Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'removedCount', description: 'How many libraries are gone.' } },
    input: {
      databaseIds: t.input.intList({ description: 'Keys of those; unknown ones are passed over.' }),
      uuids: t.input.field({ type: ['UUID'], description: 'UUIDs of further ones.' }),
      filter: t.input.field({
        type: ManagedLibraryFilter,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input }, context) => removeLibraries(context, input),
  }),
)
