import type { IAudioMetadata, IPicture, ITag } from 'music-metadata'

/** The fields read from a file's tags, named as in import details and in the tag tables below. */
const TAG_FIELDS = [
  'title',
  'artist',
  'artists',
  'album_artist',
  'album',
  'date',
  'position',
  'disc_number',
  'genre',
  'copyright',
  'license',
  'comment',
  'mbid',
  'musicbrainz_albumid',
  'musicbrainz_artistid',
  'musicbrainz_albumartistid',
] as const

/** The name of a field read from a file's tags. */
export type TagField = (typeof TAG_FIELDS)[number]

/** Tags as they stand in the file, as text; a field that the file lacks is absent. */
export type RawTags = Partial<Record<TagField, string>>

/** A picture embedded in an audio file. */
export type EmbeddedPicture = {
  /** Mimetype that the tag claims, such as `image/png`. */
  mimetype: string
  /** Picture type number of ID3v2 (APIC): 0 other, 3 front cover, 4 back cover, … */
  type: number
  /** Free text, often empty. */
  description: string
  /** The picture file's bytes. */
  data: Uint8Array
}

const FRONT_COVER = 3

type NativeTags = IAudioMetadata['native']

type TagTable = Record<TagField, readonly string[]>

const ID3_TABLE: TagTable = {
  title: ['TIT2', 'TT2', 'TXXX:TIT2'],
  artist: ['TPE1', 'TP1', 'TXXX:TPE1'],
  artists: ['TXXX:ARTISTS'],
  album_artist: ['TPE2', 'TP2', 'TXXX:TPE2'],
  album: ['TALB', 'TAL', 'TXXX:TALB'],
  date: ['TDRC', 'TXXX:TDRC'],
  position: ['TRCK', 'TRK', 'TXXX:TRCK'],
  disc_number: ['TPOS', 'TPA', 'TXXX:TPOS'],
  genre: ['TCON', 'TCO', 'TXXX:TCON'],
  copyright: ['TCOP', 'TCR', 'TXXX:TCOP'],
  license: ['WCOP', 'WCP', 'TXXX:WCOP', 'TXXX:LICENSE'],
  comment: ['COMM', 'COM'],
  mbid: ['UFID', 'UFI'],
  musicbrainz_albumid: ['TXXX:MusicBrainz Album Id'],
  musicbrainz_artistid: ['TXXX:MusicBrainz Artist Id'],
  musicbrainz_albumartistid: ['TXXX:MusicBrainz Album Artist Id'],
}

const ID3V1_TABLE: TagTable = {
  title: ['title'],
  artist: ['artist'],
  artists: [],
  album_artist: [],
  album: ['album'],
  date: ['year'],
  position: ['track'],
  disc_number: [],
  genre: ['genre'],
  copyright: [],
  license: [],
  comment: [],
  mbid: [],
  musicbrainz_albumid: [],
  musicbrainz_artistid: [],
  musicbrainz_albumartistid: [],
}

const VORBIS_TABLE: TagTable = {
  title: ['title'],
  artist: ['artist'],
  artists: ['artists'],
  album_artist: ['albumartist'],
  album: ['album'],
  date: ['date'],
  position: ['tracknumber'],
  disc_number: ['discnumber'],
  genre: ['genre'],
  copyright: ['copyright'],
  license: ['license'],
  comment: ['comment'],
  mbid: ['musicbrainz_trackid', 'MusicBrainz Track Id'],
  musicbrainz_albumid: ['MusicBrainz Album Id', 'musicbrainz_albumid'],
  musicbrainz_artistid: ['MusicBrainz Artist Id', 'musicbrainz_artistid'],
  musicbrainz_albumartistid: ['MusicBrainz Album Artist Id', 'musicbrainz_albumartistid'],
}

const ITUNES = '----:com.apple.iTunes:'

const MP4_TABLE: TagTable = {
  title: ['©nam'],
  artist: ['©ART'],
  artists: [`${ITUNES}ARTISTS`],
  album_artist: ['aART'],
  album: ['©alb'],
  date: ['©day'],
  position: ['trkn'],
  disc_number: ['disk'],
  genre: ['©gen'],
  copyright: ['cprt'],
  license: [`${ITUNES}LICENSE`],
  comment: ['©cmt'],
  mbid: [`${ITUNES}MusicBrainz Track Id`],
  musicbrainz_albumid: [`${ITUNES}MusicBrainz Album Id`],
  musicbrainz_artistid: [`${ITUNES}MusicBrainz Artist Id`],
  musicbrainz_albumartistid: [`${ITUNES}MusicBrainz Album Artist Id`],
}

/** The INFO list of WAV files, which the parser calls by the name of its kin in pictures. */
const RIFF_TABLE: TagTable = {
  title: ['INAM'],
  artist: ['IART'],
  artists: [],
  album_artist: [],
  album: ['IPRD'],
  date: ['ICRD'],
  position: ['ITRK', 'IPRT'],
  disc_number: [],
  genre: ['IGNR'],
  copyright: ['ICOP'],
  license: [],
  comment: ['ICMT'],
  mbid: [],
  musicbrainz_albumid: [],
  musicbrainz_artistid: [],
  musicbrainz_albumartistid: [],
}

/** The table for the tags of a file, and those tags; null when no tag format of the file has a table. */
function tableFor(native: NativeTags): { table: TagTable; tags: ITag[]; format: string } | null {
  const formats: [RegExp, TagTable][] = [
    [/^ID3v2/, ID3_TABLE],
    [/^vorbis$/, VORBIS_TABLE],
    [/^iTunes$/, MP4_TABLE],
    [/^exif$/, RIFF_TABLE],
    // An old ID3v1 block counts only when nothing better is there.
    [/^ID3v1$/, ID3V1_TABLE],
  ]
  for (const [pattern, table] of formats) {
    const format = Object.keys(native).find((name) => pattern.test(name))
    const tags = format === undefined ? undefined : native[format]
    if (format !== undefined && tags && tags.length > 0) return { table, tags, format }
  }
  return null
}

/**
 * Reads the known fields out of a file's native tags. Of a field with several values the first one counts.
 * `warnings` are the parser's: they tell how an ID3v2.3 value was cut.
 */
export function readTagFields(native: NativeTags, warnings: readonly string[] = []): RawTags {
  const found = tableFor(native)
  if (!found) return {}
  const { table, tags, format } = found
  const valuesById = Map.groupBy(tags, ({ id }) => id.toLowerCase())
  const fields: RawTags = {}
  for (const field of TAG_FIELDS) {
    for (const id of table[field]) {
      const text = firstText(valuesById.get(id.toLowerCase()) ?? [], isCutAtSlashes(id, format, warnings))
      if (text === null) continue
      fields[field] = text
      break
    }
  }
  // ID3v2.3 and older keep the year and the day (DDMM) in two frames.
  if (fields.date === undefined && format.startsWith('ID3v2')) {
    const date = dateOfOldFrames(valuesById)
    if (date !== null) fields.date = date
  }
  return fields
}

// The parser cuts these ID3v2.3 frames at every slash, which breaks names such as AC/DC. Whole values are wanted.
function isCutAtSlashes(id: string, format: string, warnings: readonly string[]): boolean {
  const frame = id.split(':')[0] ?? id
  return (
    /^ID3v2\.[23]/.test(format) &&
    /^(TPE[12]|TP1|TXXX)$/.test(frame) &&
    !warnings.some((warning) => warning.includes(`${frame} uses non standard null-separator`))
  )
}

function firstText(tags: readonly ITag[], rejoinAtSlashes: boolean): string | null {
  const texts = tags.map(({ value }) => textOf(value)).filter((text) => text !== null)
  if (texts.length === 0) return null
  return rejoinAtSlashes ? texts.join('/') : (texts[0] ?? null)
}

/** The text of one native tag value; null when it has none that counts. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return null
  if ('owner_identifier' in value && 'identifier' in value)
    return recordingIdOf(value.owner_identifier, value.identifier)
  // A comment with a descriptor is a program's own note (iTunNORM and the like), not the listener's comment.
  if ('text' in value && 'descriptor' in value) return value.descriptor === '' ? textOf(value.text) : null
  return null
}

function recordingIdOf(owner: unknown, identifier: unknown): string | null {
  if (typeof owner !== 'string' || !owner.includes('musicbrainz.org')) return null
  return identifier instanceof Uint8Array
    ? Buffer.from(identifier).toString('ascii').replace(/\0+$/, '')
    : null
}

function dateOfOldFrames(valuesById: ReadonlyMap<string, ITag[]>): string | null {
  const year = firstText(valuesById.get('tyer') ?? valuesById.get('tye') ?? [], false)
  if (year === null) return null
  const day = firstText(valuesById.get('tdat') ?? valuesById.get('tda') ?? [], false)
  return day !== null && /^\d{4}$/.test(day) && /^\d{4}$/.test(year)
    ? `${year}-${day.slice(2)}-${day.slice(0, 2)}`
    : year
}

/** The pictures embedded in a file's native tags, in their order. Of an Ogg file only the first one counts. */
export function readPictures(native: NativeTags, container: string): EmbeddedPicture[] {
  const found = tableFor(native)
  if (!found) return []
  const pictures = found.tags
    .map(({ id, value }) => (isPicture(value) ? pictureOf(value, id === 'covr') : null))
    .filter((picture) => picture !== null)
  return container === 'Ogg' ? pictures.slice(0, 1) : pictures
}

function isPicture(value: unknown): value is IPicture {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    'data' in value &&
    value.data instanceof Uint8Array
  )
}

function pictureOf(picture: IPicture, isCover: boolean): EmbeddedPicture | null {
  if (picture.data.length === 0) return null
  return {
    mimetype: mimetypeOfPicture(picture.format),
    // MP4 covers carry no type: they are the front cover.
    type: isCover ? FRONT_COVER : Math.max(0, PICTURE_TYPES.indexOf(picture.type ?? '')),
    description: picture.description ?? '',
    data: picture.data,
  }
}

function mimetypeOfPicture(format: string): string {
  const name = format.toLowerCase().replace(/^image\//, '')
  return `image/${name === 'jpg' ? 'jpeg' : name}`
}

// The parser names the type; its place in this list is the number that stands in the file.
const PICTURE_TYPES = [
  'Other',
  "32x32 pixels 'file icon' (PNG only)",
  'Other file icon',
  'Cover (front)',
  'Cover (back)',
  'Leaflet page',
  'Media (e.g. label side of CD)',
  'Lead artist/lead performer/soloist',
  'Artist/performer',
  'Conductor',
  'Band/Orchestra',
  'Composer',
  'Lyricist/text writer',
  'Recording Location',
  'During recording',
  'During performance',
  'Movie/video screen capture',
  'A bright coloured fish',
  'Illustration',
  'Band/artist logotype',
  'Publisher/Studio logotype',
]
