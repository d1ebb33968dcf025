import type { SubsonicAlbumFragment } from '../../generated/operations.ts'
import type { Fields } from '../xml.ts'
import { dayParts, moment, momentOrNone } from './date.ts'

/** An album by its tags. */
export const album = (release: SubsonicAlbumFragment): Fields => ({
  id: String(release.databaseId),
  name: release.title,
  ...common(release),
  songCount: release.tracksCount,
  releaseDate: dayParts(release.releaseDate),
})

/** An album as a folder of its songs. */
export const albumFolder = (release: SubsonicAlbumFragment): Fields => ({
  id: `al-${release.databaseId}`,
  parent: `ar-${release.artist.databaseId}`,
  isDir: true,
  title: release.title,
  album: release.title,
  ...common(release),
  averageRating: release.averageRating ?? undefined,
  mediaType: 'album',
})

function common(release: SubsonicAlbumFragment): Fields {
  const { artist } = release
  const genres = release.tags.map(({ name }) => ({ name }))
  return {
    artist: artist.name,
    artistId: String(artist.databaseId),
    coverArt: release.cover ? `al-${release.databaseId}` : undefined,
    duration: release.totalDuration,
    playCount: release.playsCount,
    played: momentOrNone(release.lastPlayedAt),
    created: moment(release.createdAt),
    starred: momentOrNone(release.starredAt),
    userRating: release.rating ?? undefined,
    year: release.releaseDate === null ? undefined : Number(release.releaseDate.slice(0, 4)),
    genre: genres[0]?.name ?? '',
    musicBrainzId: release.mbid ?? '',
    sortName: release.title,
    genres,
    artists: [{ id: String(artist.databaseId), name: artist.name }],
    displayArtist: artist.name,
  }
}
