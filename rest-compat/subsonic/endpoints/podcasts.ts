import {
  type SubsonicChannelFragment,
  type SubsonicEpisodeFragment,
  ChannelsServedDocument,
  SubsonicDeleteEpisodeDocument,
  SubsonicNewestPodcastsDocument,
  SubsonicPodcastDocument,
  SubsonicPodcastEpisodeDocument,
  SubsonicPodcastsDocument,
  SubsonicRefreshPodcastsDocument,
  SubsonicSubscribeToFeedDocument,
  SubsonicUnsubscribeDocument,
} from '../../generated/operations.ts'
import { isUuid } from '../../conventions/query.ts'
import { type Call, type Endpoints, succeed } from '../call.ts'
import { notAllowed, notFound, SubsonicFailure } from '../failure.ts'
import { moment } from '../shapes/date.ts'
import type { Fields } from '../xml.ts'

const absentChannel = 'Channel not found'
const absentEpisode = 'Episode not found'

type Episodes = { edges: readonly { node: SubsonicEpisodeFragment }[] }

function episode(upload: SubsonicEpisodeFragment): Fields[] {
  const { track } = upload
  if (!track) return []
  return [
    {
      id: upload.uuid,
      streamId: String(track.databaseId),
      channelId: track.artist.channel?.uuid,
      title: track.title,
      description: track.description?.plainText ?? '',
      coverArt: track.cover ? `at-${track.cover.uuid}` : '',
      isDir: false,
      year: Number(upload.createdAt.slice(0, 4)),
      publishDate: moment(upload.createdAt),
      created: moment(track.createdAt),
      genre: 'Podcast',
      size: upload.size ?? undefined,
      duration: upload.duration ?? undefined,
      bitRate: upload.bitrate === null ? undefined : Math.floor(upload.bitrate / 1000),
      bitrate: upload.bitrate === null ? undefined : upload.bitrate / 1000,
      contentType: upload.mimetype ?? 'audio/mpeg',
      suffix: upload.extension ?? '',
      status: 'completed',
      type: 'podcast',
    },
  ]
}

function channel(feed: SubsonicChannelFragment & { episodes?: Episodes }): Fields {
  const { artist } = feed
  const episodes = feed.episodes?.edges.flatMap(({ node }) => episode(node)) ?? []
  return {
    id: feed.uuid,
    url: feed.rssUrl ?? '',
    title: artist.name,
    description: artist.description?.plainText ?? '',
    coverArt: artist.cover ? `at-${artist.cover.uuid}` : '',
    originalImageUrl: artist.cover?.sourceUrl ?? undefined,
    status: 'completed',
    episode: episodes.length > 0 ? episodes : undefined,
  }
}

/** Refuses while the pod has no channels. */
const served =
  (answer: (call: Call) => Promise<Fields>) =>
  async (call: Call): Promise<Fields> => {
    const { pod } = await call.run(ChannelsServedDocument, {})
    if (pod.hasChannels) return answer(call)
    throw new SubsonicFailure('generic', 'Channels / podcasts are disabled on this pod', { status: 405 })
  }

async function podcasts(call: Call): Promise<Fields> {
  const { parameters } = call
  const withEpisodes = (parameters.text('includeEpisodes') ?? 'true') === 'true'
  const uuid = parameters.text('id')
  if (uuid === undefined) {
    const { channels } = await call.run(SubsonicPodcastsDocument, { withEpisodes })
    return { podcasts: { channel: channels.edges.map(({ node }) => channel(node)) } }
  }
  const found = isUuid(uuid)
    ? (await call.run(SubsonicPodcastDocument, { uuid, withEpisodes })).channel
    : null
  return { podcasts: { channel: found?.isSubscribed ? [channel(found)] : [] } }
}

async function newestPodcasts(call: Call): Promise<Fields> {
  const first = call.parameters.number('count', 20, 500)
  const { viewer } = await call.run(SubsonicNewestPodcastsDocument, { first })
  return { newestPodcasts: { episode: (viewer?.episodes.edges ?? []).flatMap(({ node }) => episode(node)) } }
}

async function createPodcastChannel(call: Call): Promise<Fields> {
  const url = call.parameters.text('url') ?? ''
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new SubsonicFailure('generic', 'invalid url')
  const { subscribeToFeed } = await call.run(SubsonicSubscribeToFeedDocument, { url })
  if ('message' in subscribeToFeed && subscribeToFeed.__typename === 'FeedError')
    throw new SubsonicFailure('generic', `Error while fetching url: ${subscribeToFeed.message}`)
  succeed(subscribeToFeed)
  return {}
}

/** The global id of the channel that a call names. */
async function channelIn(call: Call): Promise<string> {
  const uuid = call.parameters.required('id')
  const found = isUuid(uuid)
    ? (await call.run(SubsonicPodcastDocument, { uuid, withEpisodes: false })).channel
    : null
  if (!found) throw notFound(absentChannel)
  return found.id
}

async function episodeIn(call: Call) {
  const uuid = call.parameters.required('id')
  const found = isUuid(uuid) ? (await call.run(SubsonicPodcastEpisodeDocument, { uuid })).upload : null
  if (!found?.track?.artist.channel) throw notFound(absentEpisode)
  return { upload: found, track: found.track }
}

/** Podcasts are channels of artists; to have one is to be subscribed to it. */
export const podcastEndpoints: Endpoints = {
  getPodcasts: { answer: served(podcasts) },
  getNewestPodcasts: { answer: served(newestPodcasts) },
  getPodcastEpisode: {
    answer: served(async (call) => ({ podcastEpisode: episode((await episodeIn(call)).upload)[0] })),
  },
  createPodcastChannel: { answer: served(createPodcastChannel) },
  deletePodcastChannel: {
    answer: served(async (call) => {
      const channelId = await channelIn(call)
      const result = await call.run(SubsonicUnsubscribeDocument, { channel: channelId })
      succeed(result.unsubscribeFromChannel, absentChannel)
      return {}
    }),
  },
  refreshPodcasts: {
    answer: served(async (call) => {
      succeed((await call.run(SubsonicRefreshPodcastsDocument, {})).refreshSubscriptions)
      return {}
    }),
  },
  // audio of elsewhere is fetched when somebody listens
  downloadPodcastEpisode: {
    answer: served(async (call) => {
      await episodeIn(call)
      return {}
    }),
  },
  deletePodcastEpisode: {
    answer: served(async (call) => {
      const { track } = await episodeIn(call)
      const { deleteTrack } = await call.run(SubsonicDeleteEpisodeDocument, { track: track.id })
      // a track that is not the caller's own does not exist for that
      if (deleteTrack.__typename === 'NotFoundError') throw notAllowed()
      succeed(deleteTrack)
      return {}
    }),
  },
}
