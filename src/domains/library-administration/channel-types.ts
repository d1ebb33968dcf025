import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Actor } from '../users/actor-types.ts'
import { ManagedArtist } from './artist-types.ts'
import { findManagedChannel, listManagedChannels, managedChannelOrders, removeChannel } from './channels.ts'
import { channelStatistics } from './statistics.ts'
import { ChannelStatisticsType } from './statistics-types.ts'

const ManagedChannel = builder.prismaObject('Channel', {
  variant: 'ManagedChannel',
  description: 'A channel, as librarians see it.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the channel in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'What the channel is named by.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it came to the pod.' }),
    artist: t.relation('artist', { type: ManagedArtist, description: 'The artist that it publishes.' }),
    actor: t.relation('actor', { type: Actor, description: 'What people follow.' }),
    attributedTo: t.relation('attributedTo', { type: Actor, description: 'Whose channel it is.' }),
    rssUrl: t.expose('rssUrl', {
      type: 'URL',
      nullable: true,
      description: 'Feed that it is read from; `null` for channels of this pod.',
    }),
    metadata: t.expose('metadata', {
      type: 'JSON',
      description: 'What its feed tells podcast directories.',
    }),
    statistics: t.field({
      type: ChannelStatisticsType,
      description: 'How it is used on the pod.',
      resolve: ({ id }, _args, context) => channelStatistics(context, id),
    }),
  }),
})

const ManagedChannelFilter = builder.inputType('ManagedChannelFilter', {
  description: 'Which channels are wanted.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of name, username, address or feed, or `key:value` with the keys name, username, fid, rss, uuid, ' +
        'category, domain, tag and account.',
    }),
  }),
})

const ManagedChannelOrder = orderEnum(
  'ManagedChannelOrder',
  'How channels can be sorted.',
  managedChannelOrders,
)

const which = {
  uuid: 'UUID of the channel; this or its handle.',
  handle: 'Handle of the channel; without a domain a local one.',
}

builder.objectFields(Administration, (t) => ({
  channels: t.connection(
    {
      type: ManagedChannel,
      description: 'Every channel, newest first. Wants the scope `read:instance:libraries`.',
      args: {
        filter: t.arg({ type: ManagedChannelFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedChannelOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          listManagedChannels(context, args.filter?.query, args.orderBy),
          (query, keys) => context.pod.prisma.channel.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedChannelConnection', description: 'Channels, page by page.' },
    { name: 'ManagedChannelEdge', description: 'A channel in a list.' },
  ),
  channel: t.field({
    type: ManagedChannel,
    nullable: true,
    description: 'A channel; `null` when there is none. Wants the scope `read:instance:libraries`.',
    args: {
      uuid: t.arg({ type: 'UUID', description: which.uuid }),
      handle: t.arg.string({ description: which.handle }),
    },
    resolve: (_parent, named, context) => findManagedChannel(context, named),
  }),
}))

builder.mutationField('removeChannel', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description:
      'Deletes a channel with its artist, its library and its uploads; its actor stays. Other pods are not told. ' +
      'Wants the scope `write:instance:libraries`.',
    limit: 'destroy',
    errors: { dataField: { name: 'done', description: 'Always true.' } },
    input: {
      uuid: t.input.field({ type: 'UUID', description: which.uuid }),
      handle: t.input.string({ description: which.handle }),
    },
    async resolve(_parent, { input }, context) {
      await removeChannel(context, input)
      return true
    },
  }),
)
