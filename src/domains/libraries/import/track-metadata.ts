import type { AudioFile, EmbeddedPicture, RawTags } from '../../../platform/audio/tags.ts'
import { albumArtistCredits, type ArtistCredit, trackArtistCredits } from './artist-credits.ts'
import { genreTagsOf } from './genre-tags.ts'
import { readMbid } from './mbid.ts'
import { releaseDateOf } from './release-date.ts'

/** Title of the album that holds an artist's tracks without an album. */
const UNKNOWN_ALBUM = '[Unknown Album]'

/** An artist named by a file. */
export type CreditedArtist = { name: string; mbid: string | null }

/** The album named by a file. */
export type AlbumMetadata = {
  /** `[Unknown Album]` when the file names none. */
  title: string
  mbid: string | null
  /** `YYYY-MM-DD` */
  releaseDate: string | null
  /** Album artists; those of the track when the file names none or a broken one. */
  artists: CreditedArtist[]
  /** The front cover, else a picture of no stated type. */
  cover: EmbeddedPicture | null
}

/** What the tags of a file say about its track. */
export type TrackMetadata = {
  title: string
  /** At least 1; null when the file does not tell (an import then takes 1). */
  position: number | null
  /** At least 1; null when the file does not tell. */
  discNumber: number | null
  copyright: string | null
  /** The license tag as it stands; `licenseUrlOf` finds the address to match. */
  license: string | null
  /** MusicBrainz id of the recording. */
  mbid: string | null
  /** Tag names made of the genre. */
  tags: string[]
  /** Plain text. */
  description: string | null
  artists: CreditedArtist[]
  album: AlbumMetadata
}

/** Messages by field name; list items by their index. */
export type MetadataErrors = { [field: string]: string[] | MetadataErrors }

/** Either metadata fit for import, or what is wrong with it. */
export type TrackMetadataResult = { metadata: TrackMetadata } | { errors: MetadataErrors }

const REQUIRED = ['This field is required.']
const BLANK = ['This field may not be blank.']
const NOT_A_UUID = ['Must be a valid UUID.']

/** Turns the tags of a file into metadata fit for import, or into the `detail` of an `invalid_metadata` error. */
export function trackMetadataOf({
  tags,
  pictures,
}: Pick<AudioFile, 'tags' | 'pictures'>): TrackMetadataResult {
  const errors: MetadataErrors = {
    ...titleErrors(tags.title),
    ...mbidErrors('mbid', tags.mbid),
    ...artistsErrors(trackArtistCredits(tags)),
    ...nested('album', mbidErrors('mbid', tags.musicbrainz_albumid)),
  }
  if (Object.keys(errors).length > 0) return { errors }
  return { metadata: { ...lenientMetadata(tags, pictures), title: tags.title?.trim() ?? '' } }
}

/** What the parser finds in a file, whether or not it could be imported: a preview for upload forms. */
export type AudioFileMetadata = Omit<TrackMetadata, 'title'> & { title: string | null }

/** Everything readable in the tags of a file; null when the file has no tags. What is broken in it is left out. */
export function audioFileMetadata({
  tags,
  pictures,
  hasTags,
}: Pick<AudioFile, 'tags' | 'pictures' | 'hasTags'>): AudioFileMetadata | null {
  return hasTags ? { ...lenientMetadata(tags, pictures), title: textOf(tags.title) } : null
}

function lenientMetadata(tags: RawTags, pictures: readonly EmbeddedPicture[]): Omit<TrackMetadata, 'title'> {
  const artists = creditedArtists(trackArtistCredits(tags))
  return {
    position: ordinalOf(tags.position),
    discNumber: ordinalOf(tags.disc_number),
    copyright: textOf(tags.copyright),
    license: textOf(tags.license),
    mbid: readMbid(tags.mbid).mbid,
    tags: genreTagsOf(tags.genre),
    description: textOf(tags.comment),
    artists,
    album: {
      title: textOf(tags.album) ?? UNKNOWN_ALBUM,
      mbid: readMbid(tags.musicbrainz_albumid).mbid,
      releaseDate: releaseDateOf(tags.date),
      artists: albumArtists(tags) ?? artists,
      cover: coverOf(pictures),
    },
  }
}

/** The album artists; null when there are none, or when one of them is broken. */
function albumArtists(tags: RawTags): CreditedArtist[] | null {
  const credits = albumArtistCredits(tags)
  return credits.length === 0 || Object.keys(artistsErrors(credits)).length > 0
    ? null
    : creditedArtists(credits)
}

function creditedArtists(credits: readonly ArtistCredit[]): CreditedArtist[] {
  return credits
    .filter(({ name }) => name !== '')
    .map(({ name, mbid }) => ({ name, mbid: readMbid(mbid).mbid }))
}

/** The picture that becomes the album's cover: the first front cover, else the first of type "other". */
export function coverOf(pictures: readonly EmbeddedPicture[]): EmbeddedPicture | null {
  return pictures.find(({ type }) => type === 3) ?? pictures.find(({ type }) => type === 0) ?? null
}

/** A position or disc number: `3` and `3/12` are 3, nothing is below 1, and what cannot be read is null. */
function ordinalOf(text: string | undefined): number | null {
  const number = /^\s*([+-]?\d{1,9})\s*(?:\/|$)/.exec(text ?? '')?.[1]
  return number === undefined ? null : Math.max(1, Number(number))
}

function textOf(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

function titleErrors(title: string | undefined): MetadataErrors {
  if (title === undefined) return { title: REQUIRED }
  return title.trim() === '' ? { title: BLANK } : {}
}

function mbidErrors(field: string, mbid: string | undefined): MetadataErrors {
  return readMbid(mbid).isValid ? {} : { [field]: NOT_A_UUID }
}

function artistsErrors(credits: readonly ArtistCredit[]): MetadataErrors {
  if (credits.length === 0) return { artists: { 0: { name: REQUIRED } } }
  const errors = credits.map(({ name, mbid }, index) =>
    nested(String(index), { ...(name === '' ? { name: REQUIRED } : {}), ...mbidErrors('mbid', mbid) }),
  )
  return nested('artists', Object.assign({}, ...errors))
}

function nested(field: string, errors: MetadataErrors): MetadataErrors {
  return Object.keys(errors).length > 0 ? { [field]: errors } : {}
}
