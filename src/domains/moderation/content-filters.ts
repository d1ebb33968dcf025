import type { Context } from '../../context.ts'
import { ConflictError, NotFoundError, ValidationError } from '../../errors.ts'
import { type ContentFilter, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** What the list of content filters can be sorted by. */
export const contentFilterOrders = { CREATED_AT: Prisma.sql`filter.created_at` }

/** The artists that the caller does not want to see; nobody else's, whoever asks. */
export function listContentFilters(
  context: Context,
  orders?: readonly OrderOf<typeof contentFilterOrders>[] | null,
): Listing {
  const { userId } = requireViewerWith(context, 'read:filters')
  return {
    from: Prisma.sql`content_filter filter`,
    key: Prisma.sql`filter.id`,
    where: [Prisma.sql`filter.user_id = ${userId}`],
    orderBy: sortBy(contentFilterOrders, orders, 'CREATED_AT_DESC'),
  }
}

/** One of the caller's filters; null when there is none. */
export async function findContentFilter(context: Context, uuid: string): Promise<ContentFilter | null> {
  const { userId } = requireViewerWith(context, 'read:filters')
  return context.pod.prisma.contentFilter.findFirst({ where: { uuid, userId } })
}

/**
 * Hides an artist from the caller's lists; also one whose tracks they cannot play. Throws ValidationError for an
 * unknown artist, ConflictError for one that is hidden already.
 */
export async function createContentFilter(context: Context, artistId: number): Promise<ContentFilter> {
  const { userId } = requireViewerWith(context, 'write:filters')
  const { prisma } = context.pod
  const artist = await prisma.artist.findUnique({ where: { id: artistId }, select: { id: true } })
  if (!artist) throw ValidationError.of('target', `Invalid pk "${artistId}" - object does not exist.`)
  try {
    return await prisma.contentFilter.create({ data: { userId, artistId } })
  } catch (error) {
    if (isUniqueViolation(error)) {
      throw new ConflictError('A content filter already exists for this object')
    }
    throw error
  }
}

/** Shows an artist again. Throws NotFoundError for filters of others. */
export async function deleteContentFilter(context: Context, uuid: string): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:filters')
  const { count } = await context.pod.prisma.contentFilter.deleteMany({ where: { uuid, userId } })
  if (count === 0) throw new NotFoundError()
}
