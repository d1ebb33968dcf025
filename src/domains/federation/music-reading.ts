import { z } from 'zod'
import {
  address,
  addressIn,
  first,
  isObject,
  links,
  listOf,
  optionalAddress,
  optionalDate,
  optionalImage,
  optionalNumber,
  optionalText,
  optionalUuid,
  tagNames,
  text,
  typeIn,
  wholeNumber,
} from './reading.ts'

/** What artists, albums and tracks have in common. */
const described = {
  id: address(),
  musicbrainzId: optionalUuid(),
  published: optionalDate(),
  attributedTo: optionalAddress(),
  tag: tagNames(),
  content: optionalText(5000),
  image: optionalImage(),
  cover: optionalImage(),
}

const artistSchema = z.object({ ...described, name: text(255) })

/** An artist as its pod describes it; the artist of a channel is only named, by the channel's actor. */
export type ArtistDocument = z.infer<typeof artistSchema>

/** Who made something: an artist, or the actor of a channel. */
export type MakerDocument = { artist: ArtistDocument } | { channelActor: string }

const makers = z
  .unknown()
  .optional()
  .transform((value, context): MakerDocument => {
    const maker = first(value)
    const fid = addressIn(maker)
    if (fid !== null && typeIn(maker) !== 'Artist' && isObject(maker)) return { channelActor: fid }
    const parsed = artistSchema.safeParse(maker)
    if (parsed.success) return { artist: parsed.data }
    context.addIssue('An artist is expected.')
    return z.NEVER
  })

const releaseDay = z
  .unknown()
  .optional()
  .transform((value) => {
    const day = first(value)
    return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
      ? new Date(`${day}T00:00:00Z`)
      : null
  })

const albumSchema = z.object({ ...described, name: text(255), artists: makers, released: releaseDay })

/** An album as its pod describes it. */
export type AlbumDocument = z.infer<typeof albumSchema>

const trackSchema = z.object({
  ...described,
  name: text(255),
  artists: makers,
  album: z.preprocess(first, albumSchema),
  position: optionalNumber(),
  disc: optionalNumber(),
  copyright: optionalText(500),
  license: z
    .unknown()
    .optional()
    .transform((value) => {
      const single = first(value)
      return typeof single === 'string' ? single.slice(0, 500) : addressIn(single)
    }),
})

/** A track as its pod describes it. */
export type TrackDocument = z.infer<typeof trackSchema>

const audioSchema = z.object({
  id: address(),
  library: address(),
  attributedTo: optionalAddress(),
  published: optionalDate(),
  bitrate: wholeNumber(),
  size: wholeNumber(),
  duration: wholeNumber(),
  url: links(),
  track: z.preprocess(first, trackSchema),
})

/** An upload of a library. */
export interface AudioDocument extends z.infer<typeof audioSchema> {
  /** Where its audio is, and what it is. */
  source: { href: string; mediaType: string }
}

const episodeSchema = z.object({
  id: address(),
  name: text(255),
  attributedTo: address(),
  published: optionalDate(),
  duration: optionalNumber(),
  position: optionalNumber(),
  disc: optionalNumber(),
  album: optionalAddress(),
  license: optionalText(500),
  copyright: optionalText(500),
  content: optionalText(5000),
  image: optionalImage(),
  tag: tagNames(),
  url: links(),
})

/** An upload of a channel. */
export interface EpisodeDocument extends z.infer<typeof episodeSchema> {
  source: { href: string; mediaType: string; bitrate: number | null; size: number | null }
}

const sourceIn = (all: z.infer<ReturnType<typeof links>>) => {
  const link = all.find(({ mediaType }) => mediaType?.startsWith('audio/'))
  return link ? { ...link, mediaType: String(link.mediaType) } : null
}

/** Reads an upload of a library; null when it cannot be used. */
export function readAudio(document: unknown): AudioDocument | null {
  const parsed = typeIn(document) === 'Audio' ? audioSchema.safeParse(document) : null
  const source = parsed?.success ? sourceIn(parsed.data.url) : null
  return parsed?.success && source ? { ...parsed.data, source } : null
}

/** Reads an upload of a channel, which has neither library nor track; null when it cannot be used. */
export function readEpisode(document: unknown): EpisodeDocument | null {
  const isEpisode = isObject(document) && typeIn(document) === 'Audio' && listOf(document.track).length === 0
  const parsed = isEpisode ? episodeSchema.safeParse(document) : null
  const source = parsed?.success ? sourceIn(parsed.data.url) : null
  return parsed?.success && source ? { ...parsed.data, source } : null
}

const readers = { Artist: artistSchema, Album: albumSchema, Track: trackSchema } as const

/** An artist, album or track as its pod describes it. */
export type MusicDocument =
  | { kind: 'artist'; document: ArtistDocument }
  | { kind: 'album'; document: AlbumDocument }
  | { kind: 'track'; document: TrackDocument }

/** Reads an artist, album or track; null when it is none, or cannot be used. */
export function readMusic(document: unknown): MusicDocument | null {
  const word = typeIn(document)
  if (word === 'Artist') {
    const { data } = readers.Artist.safeParse(document)
    return data ? { kind: 'artist', document: data } : null
  }
  if (word === 'Album') {
    const { data } = readers.Album.safeParse(document)
    return data ? { kind: 'album', document: data } : null
  }
  const { data } = word === 'Track' ? readers.Track.safeParse(document) : {}
  return data ? { kind: 'track', document: data } : null
}
