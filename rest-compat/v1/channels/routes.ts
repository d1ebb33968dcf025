import { readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { refreshFound } from '../../conventions/refresh.ts'
import { type Answer, created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  ChannelDocument,
  ChannelFeedDocument,
  type ChannelOrder,
  ChannelOutlinesDocument,
  ChannelsDocument,
  CreateChannelDocument,
  DeleteChannelDocument,
  PodcastChoicesDocument,
  SubscribeToChannelDocument,
  SubscribeToFeedDocument,
  UnsubscribeFromChannelDocument,
  UpdateChannelDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Endpoint, RestRequest, Route } from '../../route.ts'
import { shapeChannel, shapeSingleChannel, shapeSubscription } from '../../shapes/channel.ts'
import { readChannelChanges, readNewChannel, refusedChannel } from './input.ts'
import { opmlOf } from './opml.ts'
import { channelIdOf, referenceOf } from './reference.ts'
import { rssOf } from './rss.ts'
import { areChannelsServed } from './served.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  modification_date: ['MODIFIED_AT_ASC', 'MODIFIED_AT_DESC'],
  random: ['RANDOM', 'RANDOM'],
} satisfies Record<string, readonly [ChannelOrder, ChannelOrder]>

/** Which channels the query of a request asks for, as the schema takes it. */
const listOf = ({ query }: RestRequest) => ({
  filter: {
    query: query.text('q'),
    tags: query.texts('tag'),
    scope: query.text('scope'),
    subscribed: query.boolean('subscribed'),
    external: query.boolean('external'),
    onlyHidden: query.boolean('hidden'),
  },
  orderBy: query.ordering<ChannelOrder>(orders),
})

/** Channels of one exported list, which has no pages for its reader. */
const exported = { pages: 5, size: 100 }

async function exportList(request: RestRequest): Promise<Answer> {
  const list = listOf(request)
  const edges = []
  for (let number = 0; number < exported.pages; number += 1) {
    const { channels } = await request.run(ChannelOutlinesDocument, {
      ...list,
      first: exported.size,
      offset: number * exported.size,
    })
    edges.push(...channels.edges)
    if (channels.edges.length < exported.size) break
  }
  return { status: 200, contentType: 'application/xml', body: opmlOf({ channels: { edges } }, new Date()) }
}

const change = ({ isWhole }: { isWhole: boolean }): Endpoint => ({
  limit: 'update',
  async answer(request) {
    const id = await channelIdOf(request)
    const input = readChannelChanges(request.body(), { isWhole })
    const { updateChannel } = await request.run(UpdateChannelDocument, { input: { id, ...input } })
    return ok(shapeSingleChannel(succeed(updateChannel, { ValidationError: refusedChannel }).channel))
  },
})

const unsubscribe: Endpoint = {
  limit: 'wildcard',
  access: 'login',
  async answer(request) {
    const input = { channel: await channelIdOf(request) }
    succeed((await request.run(UnsubscribeFromChannelDocument, { input })).unsubscribeFromChannel)
    return noContent()
  },
}

/** Most episodes that a feed lists. */
const episodesInFeed = 50

/** Channels, their feeds, and feeds from elsewhere. */
export const channelRoutes: Route[] = [
  {
    path: 'channels',
    access: 'libraries',
    isServed: areChannelsServed,
    description: 'Channels of everybody; POST opens one of the caller’s own.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          if (request.query.text('output') === 'opml') return exportList(request)
          const window = windowOf(request)
          const { channels } = await request.run(ChannelsDocument, { ...window, ...listOf(request) })
          return page(request, window, channels, shapeChannel)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const input = readNewChannel(request.body())
          const { createChannel } = await request.run(CreateChannelDocument, { input })
          const channel = shapeSingleChannel(
            succeed(createChannel, { ValidationError: refusedChannel }).channel,
          )
          // the original takes `url` for the place of what was made, and writes out that there is none
          return { ...created(channel), headers: { location: channel.url ?? 'None' } }
        },
      },
    },
  },
  {
    path: 'channels/metadata-choices',
    access: 'anybody',
    isServed: areChannelsServed,
    description: 'Languages and categories that podcasts can have.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const choices = await request.run(PodcastChoicesDocument, {})
          return ok({
            language: choices.podcastLanguages.map(({ code, name }) => ({ value: code, label: name })),
            itunes_category: choices.podcastCategories.map(({ name, subcategories }) => ({
              value: name,
              label: name,
              children: subcategories,
            })),
          })
        },
      },
    },
  },
  {
    path: 'channels/rss-subscribe',
    access: 'login',
    isServed: areChannelsServed,
    description: 'Subscribes to a podcast of somewhere else by the address of its feed.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const input = readFields(request.body(), { url: text() })
          const { subscribeToFeed } = await request.run(SubscribeToFeedDocument, { input })
          return created(shapeSubscription(succeed(subscribeToFeed).subscription))
        },
      },
    },
  },
  {
    path: 'channels/:reference',
    access: 'libraries',
    isServed: areChannelsServed,
    description: 'One channel, by its UUID, `username` or `username@domain`.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          await refreshFound(request, () => channelIdOf(request))
          const { channel } = await request.run(ChannelDocument, referenceOf(request))
          if (!channel) throw notFound()
          return ok(shapeSingleChannel(channel))
        },
      },
      PUT: change({ isWhole: true }),
      PATCH: change({ isWhole: false }),
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { id: await channelIdOf(request) }
          succeed((await request.run(DeleteChannelDocument, { input })).deleteChannel)
          return noContent()
        },
      },
    },
  },
  {
    path: 'channels/:reference/rss',
    access: 'libraries',
    isServed: areChannelsServed,
    description: 'The feed of a channel, with its latest episodes. Feeds from elsewhere are redirected to.',
    contentTypes: 'any',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const reference = referenceOf(request)
          const { channel } = await request.run(ChannelFeedDocument, { ...reference, first: episodesInFeed })
          if (!channel) throw notFound()
          if (channel.isExternal && channel.rssUrl)
            return { status: 302, headers: { location: channel.rssUrl } }
          if (!channel.actor.isLocal) throw notFound()
          return { status: 200, contentType: 'application/rss+xml', body: rssOf(channel, request.origin) }
        },
      },
    },
  },
  {
    path: 'channels/:reference/subscribe',
    access: 'login',
    isServed: areChannelsServed,
    description: 'Subscribes the caller to a channel.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const input = { channel: await channelIdOf(request) }
          const { subscribeToChannel } = await request.run(SubscribeToChannelDocument, { input })
          return created(shapeSubscription(succeed(subscribeToChannel).subscription))
        },
      },
    },
  },
  {
    path: 'channels/:reference/unsubscribe',
    access: 'login',
    isServed: areChannelsServed,
    description: 'Ends the caller’s subscription of a channel.',
    methods: { POST: unsubscribe, DELETE: unsubscribe },
  },
]
