import { knownOrders } from '../../conventions/orders.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { notFound, ok } from '../../conventions/refusal.ts'
import {
  ActorLibrariesDocument,
  KnownActorDocument,
  type KnownPodOrder,
  KnownPodsDocument,
} from '../../generated/operations.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeActor } from '../../shapes/actor.ts'
import { shapeAttachment } from '../../shapes/attachment.ts'
import { shapeContent } from '../../shapes/content.ts'
import { shapeFederatedLibrary } from '../../shapes/federated-library.ts'

const orders = {
  name: ['NAME_ASC', 'NAME_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
} satisfies Record<string, readonly [KnownPodOrder, KnownPodOrder]>

const handleIn = ({ parameters }: RestRequest): string => parameters.handle ?? ''

/** Other pods, and actors here and there. */
export const knownPodRoutes: Route[] = [
  {
    path: 'federation/domains',
    access: 'anybody',
    description: 'Other pods that this one knows and does not block.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request, { most: 100 })
          const { knownPods } = await request.run(KnownPodsDocument, {
            ...window,
            orderBy: knownOrders<KnownPodOrder>(request, orders),
          })
          return page(request, window, knownPods, ({ name }) => ({ name }))
        },
      },
    },
  },
  {
    path: 'federation/domains/:name',
    access: 'anybody',
    description: 'Pods are only listed.',
    methods: {
      GET: {
        limit: null,
        answer() {
          throw notFound()
        },
      },
    },
  },
  {
    path: 'federation/actors/:handle',
    access: 'anybody',
    description: 'An account or channel, here or elsewhere.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { actor } = await request.run(KnownActorDocument, { handle: handleIn(request) })
          if (!actor) throw notFound()
          const { account, avatar } = actor
          return ok({
            ...shapeActor(actor),
            is_channel: actor.isChannel,
            user: account && {
              id: account.databaseId,
              username: account.username,
              name: account.name,
              date_joined: account.joinedAt,
              avatar: shapeAttachment(avatar),
            },
            summary: shapeContent(actor.summary),
            icon: shapeAttachment(avatar),
          })
        },
      },
    },
  },
  {
    path: 'federation/actors/:handle/libraries',
    access: 'libraries',
    description: 'Libraries of an actor that hold something that the caller may play.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const window = windowOf(request)
          const { actor } = await request.run(ActorLibrariesDocument, {
            ...window,
            handle: handleIn(request),
          })
          if (!actor) throw notFound()
          return page(request, window, actor.libraries, shapeFederatedLibrary)
        },
      },
    },
  },
]
