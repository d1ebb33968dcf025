import { page, windowOf } from '../../conventions/paging.ts'
import { notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid.ts'
import {
  SubscriptionDocument,
  SubscriptionKeysDocument,
  SubscriptionsDocument,
} from '../../generated/operations.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeSubscription } from '../../shapes/channel.ts'
import { areChannelsServed } from '../channels/served.ts'

/** Subscriptions that are read at a time. */
const batch = 100

/** Every subscription of the caller's, by its key. */
async function keysOf(request: RestRequest): Promise<{ uuid: string; channel: string }[]> {
  const keys: { uuid: string; channel: string }[] = []
  for (;;) {
    const { viewer } = await request.run(SubscriptionKeysDocument, { first: batch, offset: keys.length })
    const edges = viewer?.subscriptions.edges ?? []
    keys.push(...edges.map(({ node }) => ({ uuid: node.uuid, channel: node.channel.uuid })))
    if (edges.length < batch) return keys
  }
}

/** The caller's subscriptions of channels. They are made and ended by routes of the channels. */
export const subscriptionRoutes: Route[] = [
  {
    path: 'subscriptions',
    access: 'login',
    isServed: areChannelsServed,
    description: 'The caller’s subscriptions, the latest first.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const { viewer } = await request.run(SubscriptionsDocument, { ...window })
          return page(
            request,
            window,
            viewer?.subscriptions ?? { totalCount: 0, edges: [] },
            shapeSubscription,
          )
        },
      },
    },
  },
  {
    path: 'subscriptions/all',
    access: 'login',
    isServed: areChannelsServed,
    description: 'All subscriptions of the caller by their keys, on one page.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const results = await keysOf(request)
          return ok({ results, count: results.length })
        },
      },
    },
  },
  {
    path: 'subscriptions/:uuid',
    access: 'login',
    isServed: areChannelsServed,
    description: 'One subscription of the caller’s.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { viewer } = await request.run(SubscriptionDocument, { uuid: uuidInPath(request) })
          if (!viewer?.subscription) throw notFound()
          return ok(shapeSubscription(viewer.subscription))
        },
      },
    },
  },
]
