import type { PlaylistFieldsFragment, PlaylistTrackFieldsFragment } from '../../generated/operations.ts'
import { shapeTrack } from '../../shapes/track.ts'
import { shapeActorOf, shapeUser } from '../../shapes/user.ts'
import { shapePrivacyLevel } from '../users/shape.ts'

/** A playlist without its entries. */
export const shapePlaylist = (playlist: PlaylistFieldsFragment) => ({
  id: playlist.databaseId,
  name: playlist.name,
  user: shapeUser(playlist.user),
  modification_date: playlist.modifiedAt,
  creation_date: playlist.createdAt,
  privacy_level: shapePrivacyLevel(playlist.privacyLevel),
  tracks_count: playlist.tracksCount,
  album_covers: playlist.covers.map(({ url }) => url),
  duration: playlist.duration,
  is_playable: playlist.isPlayable,
  actor: shapeActorOf(playlist.user),
})

/** An entry of a playlist. */
export const shapePlaylistTrack = ({ track, index, createdAt }: PlaylistTrackFieldsFragment) => ({
  track: shapeTrack(track),
  index,
  creation_date: createdAt,
})
