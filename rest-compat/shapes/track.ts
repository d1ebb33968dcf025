import type { TrackFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'
import { shapeAttachment } from './attachment.ts'
import { listenPath, shapePlayableUpload } from './playable-upload.ts'
import { shapeSimpleArtist } from './simple-artist.ts'
import { shapeTagNames } from './tag.ts'

/** A track of a list, with the uploads that the caller may play. */
export const shapeTrack = (track: TrackFieldsFragment) => ({
  artist: shapeSimpleArtist(track.artist),
  album: track.album && shapeAlbumOfTrack(track.album),
  uploads: track.uploads.map((upload) => shapePlayableUpload(track, upload)),
  listen_url: listenPath(track),
  tags: shapeTagNames(track.tags),
  attributed_to: track.attributedTo && shapeActor(track.attributedTo),
  id: track.databaseId,
  fid: track.uri,
  mbid: track.mbid,
  title: track.title,
  creation_date: track.createdAt,
  is_local: track.isLocal,
  position: track.position,
  disc_number: track.discNumber,
  downloads_count: track.downloadsCount,
  copyright: track.copyright,
  license: track.licenseCode,
  cover: shapeAttachment(track.cover),
  is_playable: track.uploads.length > 0,
})

const shapeAlbumOfTrack = (album: NonNullable<TrackFieldsFragment['album']>) => ({
  id: album.databaseId,
  fid: album.uri,
  mbid: album.mbid,
  title: album.title,
  artist: shapeSimpleArtist(album.artist),
  release_date: album.releaseDate,
  cover: shapeAttachment(album.cover),
  creation_date: album.createdAt,
  is_local: album.isLocal,
  tracks_count: album.tracksCount,
})
