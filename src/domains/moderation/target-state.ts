import type { Playlist, Prisma } from '../../generated/prisma/client.ts'
import { formatDateTime } from '../../platform/text/date-time.ts'
import type { Pod } from '../../pod.ts'
import { isLocalAddress } from '../instance/local-address.ts'

/**
 * How things look at the moment that somebody complains about them. Pods store these copies for as long as the
 * report, so their form is that of the original software, whose reports can be taken over.
 */

const tagNames = { select: { tag: { select: { name: true } } }, orderBy: { tag: { name: 'asc' } } } as const

export const artistInclude = {
  artistTags: tagNames,
  description: true,
} as const satisfies Prisma.ArtistInclude

export const albumInclude = {
  artist: { include: artistInclude },
  albumTags: tagNames,
  description: true,
} as const satisfies Prisma.AlbumInclude

export const trackInclude = {
  artist: { include: artistInclude },
  album: { include: albumInclude },
  trackTags: tagNames,
  description: true,
} as const satisfies Prisma.TrackInclude

export const channelInclude = {
  artist: { include: artistInclude },
  actor: true,
} as const satisfies Prisma.ChannelInclude

export const accountInclude = { summary: true } as const satisfies Prisma.ActorInclude

const names = (tags: { tag: { name: string } }[]) => tags.map(({ tag }) => tag.name)

const lower = (word: string) => word.toLowerCase()

export const artistState = (artist: Prisma.ArtistGetPayload<{ include: typeof artistInclude }>) => ({
  id: artist.id,
  name: artist.name,
  mbid: artist.mbid,
  fid: artist.fid,
  creation_date: formatDateTime(artist.createdAt),
  uuid: artist.uuid,
  tags: names(artist.artistTags),
  content_category: lower(artist.contentCategory),
  description: artist.description?.text ?? null,
})

export const albumState = (album: Prisma.AlbumGetPayload<{ include: typeof albumInclude }>) => ({
  id: album.id,
  title: album.title,
  mbid: album.mbid,
  fid: album.fid,
  creation_date: formatDateTime(album.createdAt),
  uuid: album.uuid,
  artist: artistState(album.artist),
  release_date: album.releaseDate?.toISOString().slice(0, 10) ?? null,
  tags: names(album.albumTags),
  description: album.description?.text ?? null,
})

export const trackState = (track: Prisma.TrackGetPayload<{ include: typeof trackInclude }>) => ({
  id: track.id,
  title: track.title,
  mbid: track.mbid,
  fid: track.fid,
  creation_date: formatDateTime(track.createdAt),
  uuid: track.uuid,
  artist: artistState(track.artist),
  album: track.album && albumState(track.album),
  disc_number: track.discNumber,
  position: track.position,
  license: track.licenseCode,
  copyright: track.copyright,
  tags: names(track.trackTags),
  description: track.description?.text ?? null,
})

export const libraryState = (library: Prisma.LibraryGetPayload<object>) => ({
  id: library.id,
  uuid: library.uuid,
  fid: library.fid,
  name: library.name,
  description: library.description,
  creation_date: formatDateTime(library.createdAt),
  privacy_level: lower(library.privacyLevel),
})

export const playlistState = (playlist: Playlist) => ({
  id: playlist.id,
  name: playlist.name,
  creation_date: formatDateTime(playlist.createdAt),
  privacy_level: lower(playlist.privacyLevel),
})

export const accountState = (actor: Prisma.ActorGetPayload<{ include: typeof accountInclude }>) => ({
  fid: actor.fid,
  name: actor.name,
  preferred_username: actor.preferredUsername,
  full_username: `${actor.preferredUsername}@${actor.domainName}`,
  summary: actor.summary?.text ?? null,
  domain: actor.domainName,
  type: actor.type.charAt(0) + lower(actor.type.slice(1)),
  creation_date: formatDateTime(actor.createdAt),
})

export const channelState = (
  pod: Pod,
  channel: Prisma.ChannelGetPayload<{ include: typeof channelInclude }>,
) => ({
  uuid: channel.uuid,
  name: channel.artist.name,
  rss_url: channel.rssUrl ?? `${pod.config.origin}/api/v1/channels/${channel.actor.preferredUsername}/rss`,
  metadata: channel.metadata as Prisma.InputJsonValue,
  full_username: `${channel.actor.preferredUsername}@${channel.actor.domainName}`,
  description: channel.artist.description?.text ?? null,
  domain: channel.actor.domainName,
  creation_date: formatDateTime(channel.createdAt),
  tags: names(channel.artist.artistTags),
  content_category: lower(channel.artist.contentCategory),
})

/**
 * Completes a copy with what every one has: which object it is of, and where that came from. `home` is the actor
 * whose address counts when the object has none of its own.
 */
export function frozen(
  pod: Pod,
  target: Prisma.InputJsonObject,
  state: Prisma.InputJsonObject & { fid?: string | null },
  home?: { fid: string },
) {
  const fid = state.fid ?? home?.fid ?? null
  const isLocal = isLocalAddress(pod, fid)
  return {
    remoteFid: isLocal ? null : (state.fid ?? null),
    targetState: {
      ...state,
      ...(state.fid ? { domain: new URL(state.fid).hostname } : {}),
      is_local: isLocal,
      _target: target,
    },
  }
}
