import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import { type Favorite, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { announce } from '../activity/announcements.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { withoutHiddenTracks } from '../music/conditions.ts'
import { wordConditions } from '../music/words.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { ownedWithin } from '../users/owner-scope.ts'
import { visibleTo } from '../users/user-visibility.ts'

/** Which favorites a list shows; what is left out does not restrict it. */
export interface FavoriteFilter {
  /** Words in the title of the track, the name of its artist or the title of its album. */
  query?: string | null
  /** Whose: see `ownedWithin`. */
  scope?: string | null
  /** `true` for only those of artists that the caller hides, which are left out otherwise. */
  onlyHidden?: boolean | null
}

/** What favorites can be sorted by. */
export const favoriteColumns = {
  ID: Prisma.sql`favorite.id`,
  USER: Prisma.sql`favorite.user_id`,
  TRACK: Prisma.sql`favorite.track_id`,
  CREATED_AT: Prisma.sql`favorite.created_at`,
}
export type FavoriteOrder = OrderOf<typeof favoriteColumns>

/** Favorites of all accounts that the caller may see, the newest first unless ordered otherwise. */
export function favoriteListing(
  context: Context,
  given?: FavoriteFilter | null,
  orders?: readonly FavoriteOrder[] | null,
): Listing {
  requireScope(context, 'read:favorites')
  const filter = given ?? {}
  const words = wordConditions(
    [Prisma.sql`track.title`, Prisma.sql`artist.name`, Prisma.sql`album.title`],
    filter.query,
  )
  return {
    from: Prisma.sql`favorite
      JOIN user_account owner ON owner.id = favorite.user_id
      JOIN track ON track.id = favorite.track_id
      ${words.length > 0 ? Prisma.sql`JOIN artist ON artist.id = track.artist_id LEFT JOIN album ON album.id = track.album_id` : Prisma.empty}`,
    key: favoriteColumns.ID,
    where: [
      visibleTo(context.viewer?.userId, Prisma.sql`owner.privacy_level`, Prisma.sql`owner.id`),
      ...ownedWithin(context, filter.scope, Prisma.sql`owner.actor_id`),
      ...withoutHiddenTracks(context, Prisma.sql`track`, filter.onlyHidden),
      ...words,
    ],
    orderBy: sortBy(favoriteColumns, orders, 'CREATED_AT_DESC'),
  }
}

/** All favorites of the caller by age, without paging: what clients draw hearts from. */
export async function ownFavorites(context: Context): Promise<Favorite[]> {
  const { userId } = requireViewerWith(context, 'read:favorites')
  return context.pod.prisma.favorite.findMany({ where: { userId }, orderBy: { id: 'asc' } })
}

/** Makes any track a favorite of the caller; one that is already stays as it is. Members are told each time. */
export async function favoriteTrack(context: Context, trackId: number): Promise<Favorite> {
  const { userId } = requireViewerWith(context, 'write:favorites')
  await requireTracks(context, 'track', [trackId])
  const favorite = await context.pod.prisma.favorite.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId },
    update: {},
  })
  await announce(context.pod, { kind: 'LIKED', id: favorite.id, userId })
  return favorite
}

/** Takes a track from the caller's favorites. Fails when it is not among them. */
export async function unfavoriteTrack(context: Context, trackId: number): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:favorites')
  const { count } = await context.pod.prisma.favorite.deleteMany({ where: { userId, trackId } })
  if (count === 0) throw new NotFoundError()
}

/** Removes a favorite of the caller by its own key. */
export async function deleteFavorite(context: Context, id: number): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:favorites')
  const { count } = await context.pod.prisma.favorite.deleteMany({ where: { userId, id } })
  if (count === 0) throw new NotFoundError()
}
