import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import {
  createTag,
  findManagedTag,
  listManagedTags,
  managedTagOrders,
  removeTags,
  tagCounts,
} from './tags.ts'

const ManagedTag = builder.prismaObject('Tag', {
  variant: 'ManagedTag',
  description: 'A tag, as librarians see it.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the tag in the legacy API.' }),
    name: t.exposeString('name', { description: 'The word, in the case of its first use.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first used.' }),
    artistsCount: t.int({
      description: 'Artists that carry it.',
      resolve: async ({ id }, _args, context) => (await tagCounts(context, id)).artists,
    }),
    albumsCount: t.int({
      description: 'Albums that carry it.',
      resolve: async ({ id }, _args, context) => (await tagCounts(context, id)).albums,
    }),
    tracksCount: t.int({
      description: 'Tracks that carry it.',
      resolve: async ({ id }, _args, context) => (await tagCounts(context, id)).tracks,
    }),
  }),
})

const ManagedTagFilter = builder.inputType('ManagedTagFilter', {
  description: 'Which tags are meant.',
  fields: (t) => ({
    query: t.string({ description: 'Words that the name holds.' }),
  }),
})

const ManagedTagOrder = orderEnum('ManagedTagOrder', 'How tags can be sorted.', managedTagOrders)

builder.objectFields(Administration, (t) => ({
  tags: t.connection(
    {
      type: ManagedTag,
      description: 'Every tag, used or not, newest first. Wants the scope `read:instance:libraries`.',
      args: {
        filter: t.arg({ type: ManagedTagFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedTagOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          listManagedTags(context, args.filter?.query, args.orderBy),
          (query, keys) => context.pod.prisma.tag.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedTagConnection', description: 'Tags, page by page.' },
    { name: 'ManagedTagEdge', description: 'A tag in a list.' },
  ),
  tag: t.field({
    type: ManagedTag,
    nullable: true,
    description: 'A tag; `null` when there is none. Wants the scope `read:instance:libraries`.',
    args: { name: t.arg.string({ required: true, description: 'The word, in any case.' }) },
    resolve: (_parent, { name }, context) => findManagedTag(context, name),
  }),
}))

builder.mutationField('createTag', (t) =>
  t.fieldWithInput({
    type: ManagedTag,
    description: 'Makes a tag before anything carries it. Wants the scope `write:instance:libraries`.',
    limit: 'create',
    errors: { dataField: { name: 'tag', description: 'The new tag.' } },
    input: { name: t.input.string({ required: true, description: 'The word; at most 100 characters.' }) },
    resolve: (_parent, { input: { name } }, context) => createTag(context, name),
  }),
)

builder.mutationField('removeTags', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: 'Deletes tags from everything. Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'removedCount', description: 'How many tags are gone.' } },
    input: {
      names: t.input.stringList({ required: true, description: 'Which ones, in any case.' }),
      filter: t.input.field({
        type: ManagedTagFilter,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input: { names, filter } }, context) =>
      removeTags(context, { names, query: filter?.query }),
  }),
)
