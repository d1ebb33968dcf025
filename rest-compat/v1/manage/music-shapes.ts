import type {
  ManagedAlbumBaseFragment,
  ManagedArtistBaseFragment,
  ManagedTrackBaseFragment,
  MusicUsageFieldsFragment,
} from '../../generated/operations.ts'
import { shapeAttachment } from '../../shapes/attachment.ts'

/** Host of an address, without a port. */
export const hostOf = (uri: string) => new URL(uri).hostname

/** Names of tags. */
export const tagNames = (tags: { name: string }[]) => tags.map(({ name }) => name)

/** An artist where other objects of administration show it. */
export const shapeManagedArtistBase = (artist: ManagedArtistBaseFragment) => ({
  id: artist.databaseId,
  fid: artist.uri,
  mbid: artist.mbid,
  name: artist.name,
  creation_date: artist.createdAt,
  domain: hostOf(artist.uri),
  is_local: artist.isLocal,
})

/** An album where other objects of administration show it. */
export const shapeManagedAlbumBase = (album: ManagedAlbumBaseFragment, tracksCount: number | null) => ({
  id: album.databaseId,
  fid: album.uri,
  mbid: album.mbid,
  title: album.title,
  creation_date: album.createdAt,
  release_date: album.releaseDate,
  cover: shapeAttachment(album.cover),
  domain: hostOf(album.uri),
  is_local: album.isLocal,
  tracks_count: tracksCount,
})

/** A track where other objects of administration show it. */
export const shapeManagedTrackBase = (track: ManagedTrackBaseFragment) => ({
  id: track.databaseId,
  fid: track.uri,
  mbid: track.mbid,
  title: track.title,
  creation_date: track.createdAt,
  position: track.position,
  disc_number: track.discNumber,
  domain: hostOf(track.uri),
  is_local: track.isLocal,
  copyright: track.copyright,
  license: track.licenseCode,
})

/** How a channel is used, in numbers: those of music without where it is held. */
export const shapeChannelUsage = (usage: MusicUsageFieldsFragment) => ({
  listenings: usage.listenings,
  mutations: usage.edits,
  playlists: usage.playlists,
  track_favorites: usage.favorites,
  uploads: usage.uploads,
  reports: usage.reports,
  media_total_size: usage.mediaSize,
  media_downloaded_size: usage.storedMediaSize,
})

/** How an artist, album or track is used, in numbers. */
export const shapeMusicUsage = (usage: MusicUsageFieldsFragment) => ({
  ...shapeChannelUsage(usage),
  libraries: usage.libraries,
  channels: usage.channels,
})
