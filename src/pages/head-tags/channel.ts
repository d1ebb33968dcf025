import { ChannelPreviewDocument } from '../generated/operations.ts'
import {
  activityLink,
  counted,
  playerTags,
  type Preview,
  type Reader,
  recordingsOf,
  trackLines,
} from './preview.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The page of a channel, by its UUID or its handle: `profile`, with its feed. Nothing while the pod has no channels. */
export async function channelPreview(reader: Reader, reference: string): Promise<Preview | null> {
  if (!reader.hasChannels) return null
  const { channel } = await reader.ask(
    ChannelPreviewDocument,
    uuid.test(reference) ? { uuid: reference.toLowerCase() } : { handle: reference },
  )
  if (!channel) return null
  const { artist, actor, episodes } = channel
  const path = `/channels/${encodeURI(actor.handle)}`
  const url = reader.origin + path
  const tracks = episodes.edges.flatMap(({ node }) => node.track ?? [])
  return {
    path,
    kind: 'Channel',
    title: artist.name,
    by: null,
    facts: [counted(episodes.totalCount, 'episode'), counted(channel.subscriptionsCount, 'subscriber')],
    picture: artist.cover,
    description: artist.description?.html ?? null,
    recordings: recordingsOf(tracks),
    lines: trackLines(tracks, artist.name),
    tags: [
      { property: 'og:url', content: url },
      { property: 'og:title', content: artist.name },
      { property: 'og:type', content: 'profile' },
      { property: 'og:image', content: artist.cover?.medium },
      ...(channel.isExternal ? [] : activityLink(reader, actor.uri)),
      ...(channel.rssUrl
        ? [
            {
              rel: 'alternate',
              type: 'application/rss+xml',
              href: channel.rssUrl,
              title: `${artist.name} - RSS Podcast Feed`,
            },
          ]
        : []),
      ...(episodes.totalCount > 0 ? playerTags(reader, { type: 'channel', id: channel.uuid, url }) : []),
    ],
  }
}
