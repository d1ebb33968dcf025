import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { favoriteTrack } from './service.ts'

/** What gets a star, or loses it: tracks, whose stars are favorites, albums and artists, by their keys. */
export interface Starred {
  trackIds: readonly number[]
  albumIds: readonly number[]
  artistIds: readonly number[]
}

/** Gives stars of the caller: to all of these, or to none when one does not exist. A star that is there stays. */
export async function star(context: Context, { trackIds, albumIds, artistIds }: Starred): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:favorites')
  await requireTracks(context, 'tracks', trackIds)
  await requireAlbums(context, albumIds)
  await requireArtists(context, artistIds)
  for (const trackId of new Set(trackIds)) await favoriteTrack(context, trackId)
  await context.pod.prisma.star.createMany({
    data: [
      ...albumIds.map((albumId) => ({ userId, albumId })),
      ...artistIds.map((artistId) => ({ userId, artistId })),
    ],
    skipDuplicates: true,
  })
}

/** Takes stars of the caller away; what has none, or does not exist, is passed over. */
export async function unstar(context: Context, { trackIds, albumIds, artistIds }: Starred): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:favorites')
  const { prisma } = context.pod
  await prisma.favorite.deleteMany({ where: { userId, trackId: { in: [...trackIds] } } })
  await prisma.star.deleteMany({
    where: { userId, OR: [{ albumId: { in: [...albumIds] } }, { artistId: { in: [...artistIds] } }] },
  })
}

/** Refuses an input that names albums which do not exist. */
export async function requireAlbums({ pod }: Context, ids: readonly number[]): Promise<void> {
  const known = await pod.prisma.album.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  refuseOthers('albums', ids, known)
}

/** Refuses an input that names artists which do not exist. */
export async function requireArtists({ pod }: Context, ids: readonly number[]): Promise<void> {
  const known = await pod.prisma.artist.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  refuseOthers('artists', ids, known)
}

function refuseOthers(field: string, ids: readonly number[], known: readonly { id: number }[]): void {
  const found = new Set(known.map(({ id }) => id))
  const unknown = ids.filter((id) => !found.has(id))
  if (unknown.length === 0) return
  throw ValidationError.of(field, ...unknown.map((id) => `Invalid pk "${id}" - object does not exist.`))
}
