import type { SubsonicSongFragment } from '../../generated/operations.ts'
import type { Fields } from '../xml.ts'
import { moment, momentOrNone } from './date.ts'

type Upload = SubsonicSongFragment['uploads'][number]

/** Tracks that the caller may play, as songs, in their order. */
export const songs = (tracks: readonly SubsonicSongFragment[]): Fields[] =>
  tracks.map(song).filter((each) => each !== null)

/** A track as a song, described by its best upload; `null` when the caller may not play any. */
export function song(track: SubsonicSongFragment): Fields | null {
  const [upload] = track.uploads
  if (!upload) return null
  const { artist, album } = track
  const genres = track.tags.map(({ name }) => ({ name }))
  const bitrate = upload.bitrate === null ? undefined : Math.floor(upload.bitrate / 1000)
  const albumArtist = album?.artist ?? artist
  return {
    id: String(track.databaseId),
    parent: album ? `al-${album.databaseId}` : `ar-${artist.databaseId}`,
    isDir: false,
    title: track.title,
    album: album?.title ?? '',
    artist: artist.name,
    track: track.position ?? 1,
    discNumber: track.discNumber ?? 1,
    year: Number((album?.releaseDate ?? track.createdAt).slice(0, 4)),
    genre: genres[0]?.name,
    coverArt: album?.cover ? `al-${album.databaseId}` : track.cover ? `at-${track.cover.uuid}` : undefined,
    size: upload.size ?? undefined,
    contentType: typeOf(upload),
    suffix: upload.extension ?? '',
    duration: upload.duration ?? 0,
    bitRate: bitrate,
    bitrate,
    path: pathOf(track, upload),
    playCount: track.playsCount,
    played: momentOrNone(track.lastPlayedAt),
    created: moment(track.createdAt),
    starred: momentOrNone(track.favoritedAt),
    userRating: track.rating ?? undefined,
    averageRating: track.averageRating ?? undefined,
    albumId: album ? String(album.databaseId) : '',
    artistId: String(albumArtist.databaseId),
    type: 'music',
    mediaType: 'song',
    isVideo: false,
    musicBrainzId: track.mbid ?? '',
    sortName: track.title,
    genres,
    artists: [{ id: String(artist.databaseId), name: artist.name }],
    displayArtist: artist.name,
    albumArtists: [{ id: String(albumArtist.databaseId), name: albumArtist.name }],
    displayAlbumArtist: albumArtist.name,
  }
}

const types: Record<string, string> = {
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/opus',
  flac: 'audio/flac',
  aac: 'audio/x-m4a',
  m4a: 'audio/x-m4a',
  aif: 'audio/x-aiff',
  aiff: 'audio/x-aiff',
}

const typeOf = ({ mimetype, extension }: Upload): string => mimetype ?? types[extension ?? ''] ?? 'audio/mpeg'

/** Where the song would lie in a tidy folder: `Artist/Album/1 - Title.mp3`. */
function pathOf({ artist, album, position, title }: SubsonicSongFragment, upload: Upload): string {
  const file = `${position === null ? '' : `${position} - `}${title}`
  const parts = [artist.name, ...(album ? [album.title] : []), file].map(pathPart)
  return `${parts.join('/')}.${upload.extension || 'mp3'}`
}

const pathPart = (text: string): string =>
  [...text.replaceAll(/[^\p{L}\p{N} ._()[\]\-+]/gu, '_').trimEnd()].slice(0, 50).join('')
