import { page, windowOf } from '../../conventions/paging.ts'
import { isUuid } from '../../conventions/query.ts'
import { type Answer, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  type ManagedChannelBaseFragment,
  ManagedChannelDocument,
  type ManagedChannelFieldsFragment,
  ManagedChannelsDocument,
  ManagedChannelStatisticsDocument,
  RemoveChannelDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { shapeManagedArtist, shapeManagedArtistDetail } from './artists.ts'
import { shapeChannelUsage } from './music-shapes.ts'

const orders = { creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'] } as const

const shapeBase = (channel: ManagedChannelBaseFragment) => ({
  id: channel.databaseId,
  uuid: channel.uuid,
  creation_date: channel.createdAt,
  attributed_to: shapeBaseActor(channel.attributedTo),
  actor: shapeBaseActor(channel.actor),
  rss_url: channel.rssUrl,
  metadata: channel.metadata as unknown,
})

const shape = (channel: ManagedChannelFieldsFragment) => ({
  ...shapeBase(channel),
  artist: shapeManagedArtist(channel.artist),
})

/** The channel in the path: its UUID, `username` or `username@domain`. */
function channelIn({ parameters }: RestRequest): { uuid: string } | { handle: string } {
  const name = parameters.channel ?? ''
  return isUuid(name) ? { uuid: name.toLowerCase() } : { handle: name }
}

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedChannelsDocument, {
    filter: { query: request.query.text('q') },
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.channels, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedChannelDocument, channelIn(request))
  if (!administration?.channel) throw notFound()
  const { channel } = administration
  return ok({ ...shapeBase(channel), artist: shapeManagedArtistDetail(channel.artist) })
}

async function count(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedChannelStatisticsDocument, channelIn(request))
  if (!administration?.channel) throw notFound()
  const { statistics } = administration.channel
  return ok({ ...shapeChannelUsage(statistics), follows: statistics.follows })
}

async function remove(request: RestRequest): Promise<Answer> {
  const { removeChannel } = await request.run(RemoveChannelDocument, { input: channelIn(request) })
  succeed(removeChannel)
  return noContent()
}

/** Every channel, for librarians. */
export const managedChannelRoutes: Route[] = [
  {
    path: 'manage/channels',
    access: 'instance:libraries',
    description: 'Every channel.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/channels/:channel',
    access: 'instance:libraries',
    description: 'One channel.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
  {
    path: 'manage/channels/:channel/stats',
    access: 'instance:libraries',
    description: 'How a channel is used on the pod, in numbers.',
    methods: { GET: { limit: 'wildcard', answer: count } },
  },
]
