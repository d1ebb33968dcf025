import type { TypedOperation } from '../../gateway.ts'
import type { HeadTag } from './head-tags.ts'

/** How previews are made: they show what a visitor without an account may see, whoever asks. */
export interface Reader {
  /** Runs an operation of the schema as a visitor. */
  ask<Result, Variables>(operation: TypedOperation<Result, Variables>, variables: Variables): Promise<Result>
  /** Public address of the pod without a slash at the end. */
  origin: string
  /** Page that plays things in frames of others. */
  embedUrl: string
  /** Whether the pod talks with other pods. */
  isFederationEnabled: boolean
  /** Whether members can publish channels. */
  hasChannels: boolean
}

/** A picture in two sizes. */
export interface Picture {
  medium: string
  large: string
}

/** A line in a list on a page. */
export interface PreviewLine {
  title: string
  path: string
  /** What is said beside it. */
  detail: string | null
}

/** Something that anybody can listen to. */
export interface Recording {
  title: string
  artist: string
  url: string
}

/** What a shared link shows: to programs by its tags, to people by the rest. */
export interface Preview {
  /** Path of its page. */
  path: string
  /** Kind of thing, as `Album`. */
  kind: string
  title: string
  /** Whose it is. */
  by: { name: string; path: string } | null
  /** Short facts, as `12 tracks`. */
  facts: string[]
  picture: Picture | null
  /** Safe HTML. */
  description: string | null
  /** What of it anybody can listen to. */
  recordings: Recording[]
  lines: PreviewLine[]
  tags: HeadTag[]
}

/** Where other pods read of it, when the pod talks with any. */
export const activityLink = ({ isFederationEnabled }: Reader, href: string | undefined): HeadTag[] =>
  isFederationEnabled && href ? [{ rel: 'alternate', type: 'application/activity+json', href }] : []

/** How pages of others play it: the player's own page, and how to ask for it. */
export function playerTags(
  { origin, embedUrl }: Reader,
  { type, id, url }: { type: string; id: number | string; url: string },
): HeadTag[] {
  const oembed = new URL('/api/v1/oembed/', origin)
  oembed.search = new URLSearchParams({ format: 'json', url }).toString()
  return [
    { rel: 'alternate', type: 'application/json+oembed', href: oembed.href },
    { property: 'twitter:card', content: 'player' },
    { property: 'twitter:player', content: `${embedUrl}?type=${type}&id=${id}` },
    { property: 'twitter:player:width', content: 600 },
    { property: 'twitter:player:height', content: 400 },
  ]
}

/** A number with its word, as `1 track` and `2 tracks`. */
export const counted = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`

/** Seconds as `3:07` or `1:02:03`; `null` when they are unknown. */
export function clock(seconds: number | null): string | null {
  if (!seconds) return null
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const padded = (number: number) => String(number).padStart(2, '0')
  return hours ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`
}

/** What is there of some facts. */
export const known = (...facts: (string | null | undefined)[]): string[] =>
  facts.filter((fact): fact is string => Boolean(fact))

/** Those of some tracks that anybody can listen to. */
export const recordingsOf = (
  tracks: readonly { title: string; artist: { name: string }; isPlayable: boolean; listenUrl: string }[],
): Recording[] =>
  tracks
    .filter(({ isPlayable }) => isPlayable)
    .map(({ title, artist, listenUrl }) => ({ title, artist: artist.name, url: listenUrl }))

/** Lines for tracks, with their artist where it is another than the page's. */
export const trackLines = (
  tracks: readonly { databaseId: number; title: string; duration: number | null; artist: { name: string } }[],
  artist?: string,
): PreviewLine[] =>
  tracks.map((track) => ({
    title: track.title,
    path: `/library/tracks/${track.databaseId}`,
    detail: known(track.artist.name === artist ? null : track.artist.name, clock(track.duration)).join(' · '),
  }))
