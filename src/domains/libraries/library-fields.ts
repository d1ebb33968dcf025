import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { keyOfGlobalId } from '../../schema/global-id.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { requireScope } from '../oauth/scopes.ts'
import { Actor } from '../users/actor-types.ts'
import { Viewer } from '../users/viewer-types.ts'
import { sizeOfLibrary } from './facts.ts'
import {
  createLibrary,
  deleteLibrary,
  findLibrary,
  followsOf,
  type LibraryOrderName,
  ownLibraries,
  updateLibrary,
  viewableLibraries,
} from './libraries.ts'
import { Library, LibraryConnection } from './library-type.ts'
import { byUuid, uuidArgument } from './uuid-argument.ts'

const order = (what: string) => ({
  ASC: { description: `${what}, ascending.` },
  DESC: { description: `${what}, descending.` },
})

/** What libraries are sorted by. */
const LibraryOrder = builder.enumType('LibraryOrder', {
  description: 'What libraries are sorted by.',
  values: Object.fromEntries(
    Object.entries({
      UUID: 'UUID',
      URI: 'Address among pods',
      NAME: 'Name',
      DESCRIPTION: 'Description',
      PRIVACY_LEVEL: 'Who may see it',
      CREATED_AT: 'When it came into being',
    }).flatMap(([name, what]) =>
      Object.entries(order(what)).map(([direction, value]) => [`${name}_${direction}`, value]),
    ),
  ) as Record<LibraryOrderName, { description: string }>,
})

const LibraryFilter = builder.inputType('LibraryFilter', {
  description: 'Which libraries are listed; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description: 'Words that must all occur in the name; double quotes keep words together.',
    }),
    privacyLevel: t.field({ type: PrivacyLevelEnum, description: 'Who may play what they hold.' }),
    scope: t.string({
      description:
        'Whose: `me`, `all`, `subscribed`, `actor:alice@pod.example`, `domain:pod.example`; a comma means "or".',
    }),
  }),
})

/** Somebody who follows a library, or asked to. */
export const LibraryFollow = builder.prismaNode('LibraryFollow', {
  id: { field: 'uuid' },
  nullable: true,
  findUnique: (uuid, context) => {
    requireScope(context, 'read:follows')
    const actorId = context.viewer?.actorId ?? 0
    return { ...byUuid(uuid), OR: [{ actorId }, { target: { actorId } }] }
  },
  description: 'Somebody who follows a library, or asked to.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the follow in the legacy API.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    isApproved: t.exposeBoolean('isApproved', {
      nullable: true,
      description: 'Whether the owner said yes; null while nobody has decided.',
    }),
    actor: t.relation('actor', { type: Actor, description: 'Who follows.' }),
    target: t.relation('target', { type: Library, description: 'What is followed.' }),
  }),
})

builder.prismaObjectFields(Library, (t) => ({
  size: t.field({
    type: 'BigInt',
    nullable: true,
    description: 'Bytes of its uploads in any state; null when it has none.',
    resolve: ({ id }, _args, context) => sizeOfLibrary(context, id),
  }),
  follows: t.connection({
    type: LibraryFollow,
    description: 'Who follows it or asked to, the latest first; told only to its owner.',
    args: { offset: t.arg.int({ description: offsetDescription }) },
    resolve: (library, args, context, info) =>
      connect(context, info, args, followsOf(context, library), (query, keys) =>
        context.pod.prisma.libraryFollow.findMany({ ...query, where: { id: { in: keys } } }),
      ),
  }),
}))

builder.queryFields((t) => ({
  library: t.field({
    type: Library,
    nullable: true,
    description:
      'One library; null when there is none. Who knows its UUID may read it, whatever its privacy.',
    args: {
      id: t.arg.id({ description: 'Its global id.' }),
      uuid: t.arg({ type: 'UUID', description: 'Its UUID.' }),
    },
    resolve: (_root, args, context) => findLibrary(context, uuidArgument('Library', args)),
  }),
  libraries: t.connection(
    {
      type: Library,
      description:
        'Libraries that the caller may see, the latest first unless sorted otherwise; none of channels.',
      args: {
        filter: t.arg({ type: LibraryFilter, description: 'Which of them.' }),
        orderBy: t.arg({
          type: [LibraryOrder],
          description: 'What they are sorted by; what comes first counts most.',
        }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        connect(context, info, args, viewableLibraries(context, filter ?? {}, orderBy ?? []), (query, keys) =>
          context.pod.prisma.library.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    LibraryConnection,
  ),
}))

builder.objectField(Viewer, 'libraries', (t) =>
  t.connection(
    {
      type: Library,
      description: 'The account’s own libraries, the latest first unless sorted otherwise.',
      args: {
        filter: t.arg({ type: LibraryFilter, description: 'Which of them.' }),
        orderBy: t.arg({
          type: [LibraryOrder],
          description: 'What they are sorted by; what comes first counts most.',
        }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_viewer, { filter, orderBy, ...args }, context, info) =>
        connect(context, info, args, ownLibraries(context, filter ?? {}, orderBy ?? []), (query, keys) =>
          context.pod.prisma.library.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    LibraryConnection,
  ),
)

const nameDescription = 'At most 100 characters.'
const descriptionDescription = 'Markdown, at most 5000 characters; null for none.'
const privacyDescription = 'Who may play what it holds: `ME`, `INSTANCE` or `EVERYONE`.'
const idDescription = 'Global id of a library of the caller’s.'

builder.mutationField('createLibrary', (t) =>
  t.fieldWithInput({
    type: Library,
    description: 'Makes a library of the caller’s.',
    limit: 'create',
    errors: { dataField: { name: 'library', description: 'What was made.' } },
    input: {
      name: t.input.string({ required: true, description: nameDescription }),
      description: t.input.string({ description: descriptionDescription }),
      privacyLevel: t.input.field({
        type: PrivacyLevelEnum,
        description: `${privacyDescription} \`ME\` when left out.`,
      }),
    },
    resolve: (_root, { input }, context) => createLibrary(context, input),
  }),
)

builder.mutationField('updateLibrary', (t) =>
  t.fieldWithInput({
    type: Library,
    description: 'Changes a library of the caller’s; what is left out stays.',
    limit: 'update',
    errors: { dataField: { name: 'library', description: 'As it is now.' } },
    input: {
      id: t.input.id({ required: true, description: idDescription }),
      name: t.input.string({ description: nameDescription }),
      description: t.input.string({ description: descriptionDescription }),
      privacyLevel: t.input.field({ type: PrivacyLevelEnum, description: privacyDescription }),
    },
    resolve: (_root, { input: { id, ...changes } }, context) =>
      updateLibrary(context, keyOfGlobalId('Library', id, 'id'), changes),
  }),
)

builder.mutationField('deleteLibrary', (t) =>
  t.fieldWithInput({
    type: 'UUID',
    description:
      'Deletes a library of the caller’s with its uploads and their files; tracks, albums and artists stay.',
    limit: 'destroy',
    errors: { dataField: { name: 'uuid', description: 'UUID that the library had.' } },
    input: { id: t.input.id({ required: true, description: idDescription }) },
    resolve: async (_root, { input }, context) =>
      (await deleteLibrary(context, keyOfGlobalId('Library', input.id, 'id'))).uuid,
  }),
)
