import type { ArtistFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'
import { shapeAttachment } from './attachment.ts'
import { shapeContentCategory } from './content-category.ts'
import { shapeTagNames } from './tag.ts'

/** An artist of a list, with every album that they are the artist of. */
export const shapeArtist = (artist: ArtistFieldsFragment) => ({
  albums: artist.discography.map((album) => ({
    tracks_count: album.tracksCount,
    cover: shapeAttachment(album.cover),
    is_playable: album.isPlayable,
    is_local: album.isLocal,
    id: album.databaseId,
    fid: album.uri,
    mbid: album.mbid,
    title: album.title,
    artist: artist.databaseId,
    release_date: album.releaseDate,
    creation_date: album.createdAt,
  })),
  tags: shapeTagNames(artist.tags),
  attributed_to: artist.attributedTo && shapeActor(artist.attributedTo),
  channel: artist.channel && {
    uuid: artist.channel.uuid,
    actor: {
      full_username: artist.channel.actor.handle,
      preferred_username: artist.channel.actor.username,
      domain: artist.channel.actor.domain,
    },
  },
  tracks_count: artist.tracksCount,
  id: artist.databaseId,
  fid: artist.uri,
  mbid: artist.mbid,
  name: artist.name,
  content_category: shapeContentCategory(artist.contentCategory),
  creation_date: artist.createdAt,
  is_local: artist.isLocal,
  cover: shapeAttachment(artist.cover),
})
