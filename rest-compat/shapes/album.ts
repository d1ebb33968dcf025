import type { AlbumFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'
import { shapeAttachment } from './attachment.ts'
import { shapeSimpleArtist } from './simple-artist.ts'
import { shapeTagNames } from './tag.ts'

/** An album of a list. */
export const shapeAlbum = (album: AlbumFieldsFragment) => ({
  artist: shapeSimpleArtist(album.artist),
  cover: shapeAttachment(album.cover),
  is_playable: album.isPlayable,
  tags: shapeTagNames(album.tags),
  tracks_count: album.tracksCount,
  attributed_to: album.attributedTo && shapeActor(album.attributedTo),
  id: album.databaseId,
  fid: album.uri,
  mbid: album.mbid,
  title: album.title,
  release_date: album.releaseDate,
  creation_date: album.createdAt,
  is_local: album.isLocal,
  // the original never computes it here; its clients add up the tracks
  duration: 0,
})
