import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { Prisma, type Tag } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import { recordAudit } from '../moderation/audit.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { wordSearch } from '../search/token-search.ts'

/** How often a tag is used. */
export interface TagCounts {
  artists: number
  albums: number
  tracks: number
}

const usesOf = (table: Prisma.Sql) =>
  Prisma.sql`(SELECT count(*)::int FROM ${table} used WHERE used.tag_id = tag.id)`
const artists = usesOf(Prisma.sql`artist_tag`)
const albums = usesOf(Prisma.sql`album_tag`)
const tracks = usesOf(Prisma.sql`track_tag`)

/** What the list can be sorted by. */
export const managedTagOrders = {
  DATABASE_ID: Prisma.sql`tag.id`,
  CREATED_AT: Prisma.sql`tag.created_at`,
  NAME: Prisma.sql`tag.name`,
  LENGTH: Prisma.sql`length(tag.name)`,
  ITEMS_COUNT: Prisma.sql`(${artists} + ${albums} + ${tracks})`,
}

type Orders = readonly OrderOf<typeof managedTagOrders>[] | null

/** Every tag, used or not. */
export function listManagedTags(
  context: Context,
  query: string | null | undefined,
  orders?: Orders,
): Listing {
  requireScope(context, 'read:instance:libraries')
  return {
    from: Prisma.sql`tag`,
    key: Prisma.sql`tag.id`,
    where: wordSearch(query ?? '', [Prisma.sql`tag.name`]),
    orderBy: sortBy(managedTagOrders, orders, 'CREATED_AT_DESC'),
  }
}

/** A tag by its name, whatever its case; null when there is none. */
export async function findManagedTag(context: Context, name: string): Promise<Tag | null> {
  requireScope(context, 'read:instance:libraries')
  const [row] = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT id FROM tag WHERE lower(name) = lower(${name})`
  return row ? context.pod.prisma.tag.findUnique({ where: { id: row.id } }) : null
}

/** How often a tag is used, by its key. */
export const tagCounts = batched(
  async ({ pod }: Context, ids: readonly number[]) => {
    const rows = await pod.prisma.$queryRaw<(TagCounts & { id: number })[]>`
      SELECT tag.id, ${artists} AS artists, ${albums} AS albums, ${tracks} AS tracks
      FROM tag WHERE tag.id = ANY(${[...ids]})`
    return new Map<number, TagCounts>(rows.map((row) => [row.id, row]))
  },
  (): TagCounts => ({ artists: 0, albums: 0, tracks: 0 }),
)

const nameSchema = z
  .string()
  .trim()
  .min(1, { error: 'This field may not be blank.' })
  .max(100, { error: 'Ensure this field has no more than 100 characters.' })

/** Makes a tag before anything carries it. Throws ValidationError for a name that is taken, in any case. */
export async function createTag(context: Context, name: string): Promise<Tag> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  const checked = nameSchema.safeParse(name)
  if (!checked.success) {
    throw ValidationError.of('name', ...checked.error.issues.map(({ message }) => message))
  }
  try {
    return await context.pod.prisma.$transaction(async (tx) => {
      const tag = await tx.tag.create({ data: { name: checked.data } })
      await recordAudit(tx, viewer, { action: 'tag.create', targetKind: 'tag', target: tag.name })
      return tag
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw ValidationError.of('name', 'tag with this name already exists.')
    throw error
  }
}

/** Deletes tags by their names, whatever their case, from everything. Gives how many; throws NotFoundError for none. */
export async function removeTags(
  context: Context,
  { names, query }: { names: readonly string[]; query?: string | null },
): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  const { from, where } = listManagedTags(context, query)
  const lowered = names.map((name) => name.toLowerCase())
  const chosen = Prisma.sql`lower(tag.name) = ANY(${lowered}::text[])`
  return context.pod.prisma.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: number; name: string }[]>`
      SELECT tag.id, tag.name FROM ${from} WHERE ${Prisma.join([...where, chosen], ' AND ')}`
    if (rows.length === 0) throw new NotFoundError('No object matching your request')
    await tx.tag.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })
    await recordAudit(tx, viewer, {
      action: 'tag.delete',
      targetKind: 'tag',
      target: rows.length === 1 ? rows[0]?.name : undefined,
      details: { names: rows.map((row) => row.name) },
    })
    return rows.length
  })
}
