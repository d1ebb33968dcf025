import type { SubsonicAlbumFragment } from '../../generated/operations.ts'
import type { Fields } from '../xml.ts'
import { dayParts, moment, momentOrNone } from './date.ts'

/** An album by its tags. */
export const album = (release: SubsonicAlbumFragment): Fields => ({
  id: String(release.databaseId),
  name: release.title,
  ...common(release),
})

/** An album as a folder of its songs. */
export const albumFolder = (release: SubsonicAlbumFragment): Fields => ({
  id: `al-${release.databaseId}`,
  parent: `ar-${release.artist.databaseId}`,
  isDir: true,
  title: release.title,
  album: release.title,
  ...common(release),
})

function common(release: SubsonicAlbumFragment): Fields {
  const { artist } = release
  const genres = release.tags.map(({ name }) => ({ name }))
  return {
    artist: artist.name,
    artistId: String(artist.databaseId),
    coverArt: release.cover ? `al-${release.databaseId}` : undefined,
    songCount: release.tracksCount,
    duration: release.totalDuration,
    playCount: release.playsCount,
    played: momentOrNone(release.lastPlayedAt),
    created: moment(release.createdAt),
    starred: momentOrNone(release.starredAt),
    userRating: release.rating ?? undefined,
    averageRating: release.averageRating ?? undefined,
    year: release.releaseDate === null ? undefined : Number(release.releaseDate.slice(0, 4)),
    genre: genres[0]?.name ?? '',
    mediaType: 'album',
    musicBrainzId: release.mbid ?? '',
    sortName: release.title,
    genres,
    artists: [{ id: String(artist.databaseId), name: artist.name }],
    displayArtist: artist.name,
    releaseDate: dayParts(release.releaseDate),
  }
}
