import { NotFoundError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { ErrorInterface } from '../../schema/errors.ts'
import { Viewer } from '../users/viewer-types.ts'
import { channelUuid } from './channel-uuid.ts'
import { channelOfActor } from './facts.ts'
import { FeedError } from './feeds/feed-error.ts'
import { subscribeToFeed } from './feeds/subscribe-to-feed.ts'
import {
  findSubscription,
  ownSubscriptions,
  refreshSubscriptions,
  subscribe,
  unsubscribe,
} from './subscriptions.ts'
import { Channel } from './types.ts'

builder.objectType(FeedError, {
  name: 'FeedError',
  description:
    'A feed cannot be had, cannot be read, or is not wanted by the pod’s moderators; nothing was changed.',
  interfaces: [ErrorInterface],
})

const ChannelSubscription = builder.prismaObject('ActorFollow', {
  variant: 'ChannelSubscription',
  description: 'That somebody follows a channel.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'Key of the subscription in the legacy API.' }),
    uri: t.expose('fid', {
      type: 'URL',
      nullable: true,
      description: 'The address that other pods know it by.',
    }),
    isApproved: t.boolean({
      description: 'Whether it holds; channels of this pod take everybody at once.',
      resolve: ({ isApproved }) => isApproved ?? false,
    }),
    channel: t.field({
      type: Channel,
      description: 'What is followed.',
      resolve: async ({ targetId }, _args, context) => {
        const channel = await channelOfActor(context, targetId)
        if (!channel) throw new NotFoundError()
        return channel
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when.' }),
  }),
})

const SubscriptionConnection = builder.connectionObject({
  type: ChannelSubscription,
  name: 'SubscriptionConnection',
  description: 'A list of subscriptions.',
})

builder.objectFields(Viewer, (t) => ({
  subscriptions: t.connection(
    {
      type: ChannelSubscription,
      description: 'The channels that the caller follows, the latest first.',
      args: { offset: t.arg.int({ description: offsetDescription }) },
      resolve: async (_viewer, args, context, info) =>
        connect(context, info, args, await ownSubscriptions(context), (query, keys) =>
          context.pod.prisma.actorFollow.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    SubscriptionConnection,
  ),
  subscription: t.field({
    type: ChannelSubscription,
    nullable: true,
    description: 'A subscription of the caller’s.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Its UUID.' }) },
    resolve: (_viewer, { uuid }, context) => findSubscription(context, uuid),
  }),
}))

const channelDescription = 'Global id of the channel.'

builder.mutationField('subscribeToChannel', (t) =>
  t.fieldWithInput({
    type: ChannelSubscription,
    description: 'Subscribes the caller to a channel; who is subscribed already stays so.',
    limit: 'wildcard',
    errors: { dataField: { name: 'subscription', description: 'The subscription.' } },
    input: { channel: t.input.id({ required: true, description: channelDescription }) },
    resolve: (_root, { input }, context) => subscribe(context, channelUuid(input.channel)),
  }),
)

builder.mutationField('unsubscribeFromChannel', (t) =>
  t.fieldWithInput({
    type: Channel,
    description: 'Ends the caller’s subscription of a channel; without one it does nothing.',
    limit: 'wildcard',
    errors: { dataField: { name: 'channel', description: 'The channel.' } },
    input: { channel: t.input.id({ required: true, description: channelDescription }) },
    resolve: (_root, { input }, context) => unsubscribe(context, channelUuid(input.channel)),
  }),
)

builder.mutationField('subscribeToFeed', (t) =>
  t.fieldWithInput({
    type: ChannelSubscription,
    description:
      'Subscribes the caller to a podcast of somewhere else. Its feed is read at once and again every day; audio is only fetched when somebody listens.',
    limit: 'wildcard',
    errors: { dataField: { name: 'subscription', description: 'The subscription.' }, types: [FeedError] },
    input: {
      url: t.input.string({
        required: true,
        description: 'Address of an RSS feed: http or https, at most 500 characters.',
      }),
    },
    resolve: (_root, { input }, context) => subscribeToFeed(context, input.url),
  }),
)

builder.mutationField('refreshSubscriptions', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: 'Has the feeds from elsewhere that the caller is subscribed to read again, soon.',
    limit: 'wildcard',
    errors: { dataField: { name: 'feedsCount', description: 'How many will be read.' } },
    input: {
      channel: t.input.id({ description: 'Only the feed of this channel; all of them when it is left out.' }),
    },
    resolve: (_root, { input }, context) =>
      refreshSubscriptions(context, input.channel == null ? null : channelUuid(input.channel)),
  }),
)
