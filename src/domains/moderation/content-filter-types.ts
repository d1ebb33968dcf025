import { ConflictError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Viewer } from '../users/viewer-types.ts'
import {
  contentFilterOrders,
  createContentFilter,
  deleteContentFilter,
  findContentFilter,
  listContentFilters,
} from './content-filters.ts'

const ContentFilterTarget = builder.prismaObject('Artist', {
  variant: 'ContentFilterTarget',
  description: 'The artist that a content filter hides.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the artist in the legacy API.' }),
    name: t.exposeString('name', { description: 'The name it goes by.' }),
  }),
})

/** An artist that somebody does not want to see in lists. */
export const ContentFilter = builder.prismaObject('ContentFilter', {
  description: 'An artist that the account does not want to see in lists.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'What the filter is named by.' }),
    target: t.relation('artist', {
      type: ContentFilterTarget,
      description: 'The artist that is left out.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was set up.' }),
  }),
})

const ContentFilterOrder = orderEnum(
  'ContentFilterOrder',
  'How content filters can be sorted.',
  contentFilterOrders,
)

builder.objectField(Viewer, 'contentFilters', (t) =>
  t.connection(
    {
      type: ContentFilter,
      description: 'Artists that the account hides from its lists, newest first.',
      args: {
        orderBy: t.arg({ type: [ContentFilterOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_viewer, args, context, info) =>
        connect(context, info, args, listContentFilters(context, args.orderBy), (query, keys) =>
          context.pod.prisma.contentFilter.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ContentFilterConnection', description: 'Content filters, page by page.' },
    { name: 'ContentFilterEdge', description: 'A content filter in a list.' },
  ),
)

builder.objectField(Viewer, 'contentFilter', (t) =>
  t.field({
    type: ContentFilter,
    nullable: true,
    description: 'One of the account’s content filters; `null` when it has no such one.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Which one.' }) },
    resolve: (_viewer, { uuid }, context) => findContentFilter(context, uuid),
  }),
)

const ContentFilterTargetInput = builder.inputType('ContentFilterTargetInput', {
  description: 'What shall be hidden.',
  fields: (t) => ({
    artist: t.int({ required: true, description: 'Key (`databaseId`) of an artist.' }),
  }),
})

builder.mutationField('createContentFilter', (t) =>
  t.fieldWithInput({
    type: ContentFilter,
    description: 'Hides an artist from the lists of the account.',
    limit: 'create',
    errors: { dataField: { name: 'contentFilter', description: 'The new filter.' }, types: [ConflictError] },
    input: {
      target: t.input.field({
        type: ContentFilterTargetInput,
        required: true,
        description: 'What shall be hidden.',
      }),
    },
    resolve: (_parent, { input }, context) => createContentFilter(context, input.target.artist),
  }),
)

builder.mutationField('deleteContentFilter', (t) =>
  t.fieldWithInput({
    type: 'UUID',
    description: 'Shows an artist in lists again.',
    limit: 'destroy',
    errors: { dataField: { name: 'uuid', description: 'The filter that is gone.' } },
    input: { uuid: t.input.field({ type: 'UUID', required: true, description: 'Which filter.' }) },
    async resolve(_parent, { input: { uuid } }, context) {
      await deleteContentFilter(context, uuid)
      return uuid
    },
  }),
)
