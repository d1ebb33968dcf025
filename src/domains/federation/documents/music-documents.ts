import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import { addressOf } from './addresses.ts'
import { documentDate } from './dates.ts'
import { describedIn, hashtags, imageDocument } from './shared-parts.ts'

const described = {
  attachmentCover: true,
  description: true,
  attributedTo: { select: { fid: true } },
} as const
const tagged = { include: { tag: { select: { name: true } } } } as const

/** What the document of an artist is made of. */
export const artistParts = {
  ...described,
  artistTags: tagged,
  channel: { select: { actor: { select: { fid: true } } } },
} satisfies Prisma.ArtistInclude
type ArtistRow = Prisma.ArtistGetPayload<{ include: typeof artistParts }>

/** What the document of an album is made of. */
export const albumParts = {
  ...described,
  albumTags: tagged,
  artist: { include: artistParts },
} satisfies Prisma.AlbumInclude
type AlbumRow = Prisma.AlbumGetPayload<{ include: typeof albumParts }>

/** What the document of a track is made of. */
export const trackParts = {
  ...described,
  trackTags: tagged,
  license: { select: { identifier: true } },
  artist: { include: artistParts },
  album: { include: albumParts },
} satisfies Prisma.TrackInclude
export type TrackRow = Prisma.TrackGetPayload<{ include: typeof trackParts }>

const attribution = (actor: { fid: string } | null) => ({ attributedTo: actor?.fid ?? null })

/** An artist for other pods. */
export const artistDocument = (pod: Pod, artist: ArtistRow) => ({
  type: 'Artist',
  id: addressOf(pod, 'artists', artist),
  name: artist.name,
  published: documentDate(artist.createdAt),
  musicbrainzId: artist.mbid,
  ...attribution(artist.attributedTo),
  tag: hashtags(artist.artistTags),
  ...describedIn(artist.description),
  image: imageDocument(pod, artist.attachmentCover),
})

/** An album for other pods. */
export function albumDocument(pod: Pod, album: AlbumRow) {
  const image = imageDocument(pod, album.attachmentCover)
  return {
    type: 'Album',
    id: addressOf(pod, 'albums', album),
    name: album.title,
    published: documentDate(album.createdAt),
    musicbrainzId: album.mbid,
    released: album.releaseDate?.toISOString().slice(0, 10) ?? null,
    ...attribution(album.attributedTo),
    tag: hashtags(album.albumTags),
    ...describedIn(album.description),
    artists: [
      // the artist of a channel is known by the channel's actor
      album.artist.channel
        ? { type: 'Person', id: album.artist.channel.actor.fid }
        : artistDocument(pod, album.artist),
    ],
    ...(image ? { image } : {}),
  }
}

/** A track for other pods. */
export const trackDocument = (pod: Pod, track: TrackRow) => ({
  type: 'Track',
  id: addressOf(pod, 'tracks', track),
  name: track.title,
  published: documentDate(track.createdAt),
  musicbrainzId: track.mbid,
  position: track.position,
  disc: track.discNumber,
  license: track.license?.identifier ?? null,
  copyright: track.copyright,
  artists: [artistDocument(pod, track.artist)],
  album: track.album && albumDocument(pod, track.album),
  ...attribution(track.attributedTo),
  tag: hashtags(track.trackTags),
  ...describedIn(track.description),
  image: imageDocument(pod, track.attachmentCover),
})
