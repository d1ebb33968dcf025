import type { ChannelFeedQuery, FeedFactsFragment } from '../../generated/operations.ts'
import { feedDate, writeXml, type XmlTree } from './xml.ts'

type Channel = NonNullable<ChannelFeedQuery['channel']>
type Episode = Channel['episodes']['edges'][number]['node']

/** Characters of a subtitle before it is cut. */
const longestSubtitle = 254

/** The feed of a channel of this pod, for podcast programs and directories. `origin` is the pod's address. */
export function rssOf(channel: Channel, origin: string): string {
  const { artist, podcast, owner } = channel
  const ownerName = podcast?.ownerName ?? owner?.name ?? owner?.username
  const isExplicit = podcast?.isExplicit ?? false
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: artist.name,
        link: channel.url ?? undefined,
        ...describe(artist),
        copyright: podcast?.copyright || 'All rights reserved',
        language: podcast?.language ?? undefined,
        'itunes:explicit': isExplicit ? 'yes' : 'no',
        'itunes:author': ownerName,
        'itunes:owner': { 'itunes:name': ownerName, 'itunes:email': podcast?.ownerEmail || undefined },
        'itunes:type': 'episodic',
        'atom:link': [
          { '@href': channel.rssUrl ?? '', '@rel': 'self', '@type': 'application/rss+xml' },
          { '@href': channel.actor.uri, '@rel': 'alternate', '@type': 'application/activity+json' },
        ],
        'itunes:category': categoryOf(podcast),
        'itunes:image': {
          '@href': artist.cover?.url ?? `${origin}/staticfiles/images/podcasts-cover-placeholder.png`,
        },
        'itunes:keywords': keywordsOf(artist, ' '),
        item: channel.episodes.edges.flatMap(({ node }): XmlTree[] => itemOf(node, { origin, isExplicit })),
      },
    },
  })
}

function categoryOf(podcast: Channel['podcast']): XmlTree | undefined {
  if (!podcast?.category) return undefined
  const { category, subcategory } = podcast
  return { '@text': category, ...(subcategory ? { 'itunes:category': { '@text': subcategory } } : {}) }
}

/** What is said, in the three ways in which programs look for it. */
function describe({ description }: FeedFactsFragment): XmlTree {
  if (!description?.plainText) return {}
  const { plainText, html } = description
  const letters = [...plainText]
  const subtitle =
    letters.length > longestSubtitle ? `${letters.slice(0, longestSubtitle).join('')}…` : plainText
  return { description: plainText, 'itunes:subtitle': subtitle, 'itunes:summary': html }
}

const keywordsOf = ({ tags }: FeedFactsFragment, separator: string): string | undefined =>
  tags.map(({ name }) => name).join(separator) || undefined

function itemOf(
  { uuid, createdAt, duration, size, track }: Episode,
  { origin, isExplicit }: { origin: string; isExplicit: boolean },
): XmlTree[] {
  if (!track) return []
  const element = {
    title: track.title,
    'itunes:title': track.title,
    guid: { '@isPermaLink': 'false', '#text': uuid },
    pubDate: feedDate(createdAt),
    'itunes:duration': clockOf(duration ?? 0),
    'itunes:explicit': isExplicit ? 'yes' : 'no',
    'itunes:episodeType': 'full',
    'itunes:season': track.discNumber ?? 1,
    'itunes:episode': track.position ?? 1,
    link: `${origin}/library/tracks/${track.databaseId}`,
    enclosure: {
      '@url': `${origin}/api/v1/stream/${track.uuid}.mp3`,
      '@length': String(size ?? 0),
      '@type': 'audio/mpeg',
    },
    ...describe(track),
    'itunes:image': track.cover ? { '@href': track.cover.url } : undefined,
    'itunes:keywords': keywordsOf(track, ','),
  }
  return [element]
}

/** Seconds as `00:22:37`. */
const clockOf = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
