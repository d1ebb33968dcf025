import { XMLParser } from 'fast-xml-parser'
import { withoutScripts } from '../../../platform/text/content.ts'
import { tagMistake } from '../../music/tagging.ts'
import { podcastCategories } from '../podcast-categories.ts'
import type { PodcastDetails } from '../podcast-details.ts'
import { FeedError } from './feed-error.ts'
import { type Element, elementsOf, textOf } from './xml-element.ts'

/** A text of a feed with its format. */
export interface FeedText {
  text: string
  contentType: 'text/html' | 'text/plain'
}

/** One episode of a feed. */
export interface FeedItem {
  /** What tells it apart from others of its feed, for ever. */
  guid: string
  title: string
  audio: {
    url: string
    /** Bytes; null when the feed does not tell. */
    size: bigint | null
    mimetype: string
  }
  /** Whole seconds. */
  duration: number | null
  season: number
  episode: number
  copyright: string | null
  publishedAt: Date | null
  tags: string[]
  pictureUrl: string | null
  description: FeedText | null
}

/** A podcast as its feed tells it. */
export interface Feed {
  title: string
  /** Its page. */
  link: string
  /** Where it says that it is to be had. */
  selfLink: string | null
  description: FeedText | null
  pictureUrl: string | null
  tags: string[]
  details: Required<PodcastDetails>
  /** In the order of the feed; those that cannot be read are left out. */
  items: FeedItem[]
}

const longest = { title: 500, description: 5000, notes: 50_000, copyright: 500, tags: 30, address: 2000 }

/** Prefixes under which elements of a namespace are looked for, whatever the feed calls them. */
const namespaces: Record<string, string> = {
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

/**
 * Reads an RSS feed; of its items at most so many. Throws FeedError for what is none, and for one without a title or a
 * link. Entities of its own are refused: feeds need none, and they can grow without bounds.
 */
export function readFeed(text: string, { most }: { most: number }): Feed {
  if (/<!ENTITY/i.test(text)) throw invalid('it must not define entities')
  const channel = elementsOf(parse(text), 'channel')[0]
  if (!channel) throw invalid('it is no RSS feed')
  const title = textOf(channel, 'title')
  if (!title) throw invalid('the title is missing')
  const selfLink = addressOf(
    elementsOf(channel, 'atom:link').find((link) => link['@rel'] === 'self')?.['@href'],
  )
  const link = addressOf(textOf(channel, 'link')) ?? selfLink
  if (!link) throw invalid('the link is missing')
  const copyright = cut(textOf(channel, 'copyright') ?? textOf(channel, 'dc:rights'), longest.copyright)
  return {
    title: title.slice(0, longest.title),
    link,
    selfLink,
    description: channelDescription(channel),
    pictureUrl:
      addressOf(elementsOf(channel, 'itunes:image')[0]?.['@href']) ??
      addressOf(textOf(elementsOf(channel, 'image')[0], 'url')),
    tags: tagsOf(channel),
    details: detailsOf(channel, copyright),
    items: distinct(
      elementsOf(channel, 'item')
        .slice(0, most)
        .flatMap((item) => readItem(item, copyright) ?? []),
    ),
  }
}

const invalid = (what: string) => new FeedError(`Invalid xml content: ${what}`)

function parse(text: string): Element | undefined {
  // how this feed calls the namespaces, in its root element
  const prefixes = new Map(
    [...text.slice(0, 10_000).matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']+)["']/g)].flatMap(
      ([, prefix, uri]) => {
        const usual = namespaces[(uri ?? '').toLowerCase()]
        return prefix && usual ? [[prefix, usual]] : []
      },
    ),
  )
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    transformTagName: (name) => {
      const [, prefix = '', local = ''] = /^([^:]+):(.+)$/.exec(name) ?? []
      return local ? `${prefixes.get(prefix) ?? prefix}:${local}` : name
    },
  })
  try {
    const document = parser.parse(text) as Element
    return elementsOf(document, 'rss')[0]
  } catch (error) {
    throw new FeedError('Invalid xml content: it is not well-formed', { cause: error })
  }
}

function channelDescription(channel: Element): FeedText | null {
  const summary = textOf(channel, 'itunes:summary')
  if (summary) return { text: summary.slice(0, longest.description), contentType: 'text/plain' }
  const html = withoutScripts(textOf(channel, 'description') ?? '')
  return html ? { text: html.slice(0, longest.description), contentType: 'text/html' } : null
}

function detailsOf(channel: Element, copyright: string | null): Required<PodcastDetails> {
  const categories = elementsOf(channel, 'itunes:category')
  const terms = [...categories, ...categories.flatMap((category) => elementsOf(category, 'itunes:category'))]
    .map((category) => category['@text'])
    .filter((term) => typeof term === 'string')
  const category = terms.find((term) => Object.hasOwn(podcastCategories, term)) ?? null
  const subcategories = category === null ? [] : (podcastCategories[category] ?? [])
  const owner = elementsOf(channel, 'itunes:owner')[0]
  return {
    category,
    subcategory: terms.find((term) => subcategories.includes(term)) ?? null,
    language: textOf(channel, 'language') ?? null,
    copyright,
    ownerName: cut(textOf(owner, 'itunes:name') ?? textOf(channel, 'itunes:author'), 255),
    ownerEmail: cut(textOf(owner, 'itunes:email'), 255),
    isExplicit: /^(yes|true|explicit)$/i.test(textOf(channel, 'itunes:explicit') ?? ''),
  }
}

/** An item as an episode; null when it is none, or cannot be read. */
function readItem(item: Element, copyright: string | null): FeedItem | null {
  const title = textOf(item, 'title') ?? textOf(item, 'itunes:title')
  const audio = audioOf(item)
  const duration = readDuration(textOf(item, 'itunes:duration'))
  const season = textOf(item, 'itunes:season')
  if (!title || !audio || duration === 'unreadable' || (season && !isOrdinal(season))) return null
  const episode = textOf(item, 'itunes:episode')
  const published = new Date(textOf(item, 'pubDate') ?? Number.NaN)
  return {
    guid: textOf(item, 'guid') ?? audio.url,
    title: title.slice(0, longest.title),
    audio,
    duration,
    season: season ? Number(season) : 1,
    episode: episode && isOrdinal(episode) ? Number(episode) : 1,
    copyright: cut(textOf(item, 'copyright') ?? textOf(item, 'dc:rights'), longest.copyright) ?? copyright,
    publishedAt: Number.isNaN(published.getTime()) ? null : published,
    tags: tagsOf(item),
    pictureUrl: addressOf(elementsOf(item, 'itunes:image')[0]?.['@href']),
    description: itemDescription(item),
  }
}

const mimetypes: Record<string, string> = { 'audio/x-mp3': 'audio/mpeg', 'audio/mpeg3': 'audio/mpeg' }

/** The last enclosure that is audio; null when there is none, or its size makes no sense. */
function audioOf(item: Element): FeedItem['audio'] | null {
  const enclosure = elementsOf(item, 'enclosure').findLast(
    (each) => typeof each['@type'] === 'string' && /^audio\//i.test(each['@type']),
  )
  const url = addressOf(enclosure?.['@url'])
  if (!enclosure || !url) return null
  const type = String(enclosure['@type']).toLowerCase()
  const length = typeof enclosure['@length'] === 'string' ? enclosure['@length'].trim() : ''
  if (!/^\d{0,15}$/.test(length)) return null
  return { url, size: Number(length) > 0 ? BigInt(length) : null, mimetype: mimetypes[type] ?? type }
}

function itemDescription(item: Element): FeedText | null {
  const html = withoutScripts(textOf(item, 'content:encoded') ?? textOf(item, 'description') ?? '')
  if (html) return { text: html.slice(0, longest.notes), contentType: 'text/html' }
  const summary = textOf(item, 'itunes:summary')
  return summary ? { text: summary.slice(0, longest.notes), contentType: 'text/plain' } : null
}

/** Seconds of `61`, `1:05` or `00:22:37`. */
function readDuration(text: string | undefined): number | null | 'unreadable' {
  if (!text) return null
  if (!/^\d{1,7}(\.\d+)?$|^(\d{1,3}:)?\d{1,3}:\d{1,2}$/.test(text)) return 'unreadable'
  return Math.floor(text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0))
}

const isOrdinal = (text: string): boolean => /^\d{1,9}$/.test(text)

const tagsOf = (element: Element): string[] => {
  const words = (textOf(element, 'itunes:keywords') ?? '').split(/[\s,]+/)
  const tags = new Map(
    words.filter((word) => tagMistake(word) === null).map((word) => [word.toLowerCase(), word]),
  )
  return [...tags.values()].slice(0, longest.tags)
}

/** An address that may be followed; null for everything else. */
function addressOf(text: unknown): string | null {
  if (typeof text !== 'string') return null
  const trimmed = text.trim()
  const isWeb = /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) && trimmed.length <= longest.address
  return isWeb ? trimmed : null
}

const cut = (text: string | undefined, most: number): string | null => text?.slice(0, most) ?? null

/** Each episode once: the first of those that claim to be the same. */
const distinct = (items: readonly FeedItem[]): FeedItem[] =>
  [...new Map(items.toReversed().map((item) => [item.guid, item])).values()].toReversed()
