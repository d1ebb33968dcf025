import type { Context } from '../../context.ts'
import { Prisma, type PrivacyLevel } from '../../generated/prisma/client.ts'

/**
 * The one definition of what users see of each other: favorites, listenings and activity by the level of their
 * owner, playlists by their own. Levels are read when somebody looks, so changing one changes old things too.
 * Administrators have no wider view. There are no follows between users: `FOLLOWERS` is as narrow as `ME`.
 */

/** Levels that every member of the pod may look at. */
const openToMembers: ReadonlySet<PrivacyLevel> = new Set<PrivacyLevel>(['INSTANCE', 'EVERYONE'])

/** Whether the caller may see what its owner keeps at a level. */
export function maySee(
  context: Context,
  { level, ownerId }: { level: PrivacyLevel; ownerId: number },
): boolean {
  if (level === 'EVERYONE') return true
  if (!context.viewer) return false
  return context.viewer.userId === ownerId || level === 'INSTANCE'
}

/** Whether members are told as it happens. */
export const isToldToMembers = (level: PrivacyLevel): boolean => openToMembers.has(level)

/**
 * `maySee` as a condition, for the account with the key `userId` (`null` for none): `level` is the column of the
 * level, `owner` that of the owning user's key.
 */
export function visibleTo(
  userId: number | null | undefined,
  level: Prisma.Sql,
  owner: Prisma.Sql,
): Prisma.Sql {
  if (userId == null) return Prisma.sql`${level} = 'everyone'`
  return Prisma.sql`(${level} IN ('everyone', 'instance') OR ${owner} = ${userId})`
}

/** `maySee` for what follows the level of its owner, as Prisma's condition on the owner. */
export const seenUser = ({ viewer }: Context): Prisma.UserWhereInput =>
  viewer
    ? { OR: [{ privacyLevel: { in: ['EVERYONE', 'INSTANCE'] } }, { id: viewer.userId }] }
    : { privacyLevel: 'EVERYONE' }

/** `maySee` for what has a level of its own, as Prisma's condition on it. */
export const seenOwned = ({ viewer }: Context) =>
  viewer
    ? {
        OR: [
          { privacyLevel: { in: ['EVERYONE', 'INSTANCE'] satisfies PrivacyLevel[] } },
          { userId: viewer.userId },
        ],
      }
    : { privacyLevel: 'EVERYONE' as const }
