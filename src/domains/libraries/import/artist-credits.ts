import type { RawTags } from '../../../platform/audio/tags.ts'

/** One artist as a file's tags name it: text and MusicBrainz id as they stand there, trimmed. */
export type ArtistCredit = { name: string; mbid: string | undefined }

type Mbids = { values: string[]; separator: ';' | ',' | null }

/**
 * The artists of the track. The artists tag wins over the artist tag; a lone artist tag is one name, whatever it
 * holds, unless its MusicBrainz ids say how it is to be cut.
 */
export function trackArtistCredits(tags: RawTags): ArtistCredit[] {
  const mbids = splitMbids(tags.musicbrainz_artistid)
  return paired(trackNames(tags, mbids), mbids)
}

function trackNames({ artist, artists }: RawTags, mbids: Mbids): string[] {
  if (artists !== undefined) {
    if (/[;,]/.test(artists)) return cutNames(artists, mbids)
    return artist !== undefined && artist.includes(';') ? artist.split(';') : [artists]
  }
  if (artist === undefined) return []
  return mbids.separator === null ? [artist] : artist.split(mbids.separator)
}

/** The artists of the album: those of the album artist tag; none when the file has no such tag. */
export function albumArtistCredits(tags: RawTags): ArtistCredit[] {
  if (!tags.album_artist?.trim()) return []
  const mbids = splitMbids(tags.musicbrainz_albumartistid)
  // Only a semicolon, or as many ids as parts, shows that a comma parts artists: "Tyler, The Creator" is one.
  return paired(
    tags.album_artist.includes(';') ? tags.album_artist.split(';') : cutAtCommas(tags.album_artist, mbids),
    mbids,
  )
}

function cutNames(artists: string, mbids: Mbids): string[] {
  if (artists.includes(';')) return artists.split(';')
  // One id for a value with a comma: the comma belongs to the name.
  return mbids.values.length === 1 ? [artists] : artists.split(',')
}

function cutAtCommas(names: string, mbids: Mbids): string[] {
  const parts = names.split(',')
  return mbids.values.length === parts.length ? parts : [names]
}

function splitMbids(text: string | undefined): Mbids {
  // A slash means a list written by a tagger that nobody can cut safely.
  if (!text?.trim() || text.includes('/')) return { values: [], separator: null }
  const separator = text.includes(';') ? ';' : text.includes(',') ? ',' : null
  return { values: separator === null ? [text] : text.split(separator), separator }
}

function paired(names: string[], mbids: Mbids): ArtistCredit[] {
  return names.map((name, index) => ({ name: name.trim(), mbid: mbids.values[index]?.trim() }))
}
