import { Prisma } from '../../generated/prisma/client.ts'
import type { Database } from './database.ts'

/** Which rows a list has and in which order, as parts of one SQL statement. */
export interface Listing {
  /** What to select from, with its alias: `track t JOIN album a ON a.id = t.album_id`. */
  from: Prisma.Sql
  /** Key column of the listed rows: `t.id`. Each row must stand in `from` once. */
  key: Prisma.Sql
  /** Conditions that must all hold. */
  where: Prisma.Sql[]
  /** What to sort by, `t.title DESC`; ties are broken by the key. */
  orderBy: Prisma.Sql[]
  /**
   * A condition that most rows meet and that costs more than sorting them: it is looked at in the order of the list,
   * only until the page is full. It knows nothing of a row but its key, by the name that `key` has for it.
   */
  lastly?: { alias: Prisma.Sql; condition: Prisma.Sql }
}

const conditions = (where: Prisma.Sql[]) =>
  where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, ' AND ')}` : Prisma.empty

const allConditions = ({ where, lastly }: Listing): Prisma.Sql[] =>
  lastly ? [...where, lastly.condition] : where

/** Keys of one page of a list, in order. */
export async function pageOfKeys<Key extends number | string = number>(
  database: Database,
  { from, key, where, orderBy, lastly }: Listing,
  { limit, offset }: { limit: number; offset: number },
): Promise<Key[]> {
  const order = Prisma.join([...orderBy, Prisma.sql`${key} DESC`], ', ')
  const sorted = Prisma.sql`SELECT ${key} AS id FROM ${from} ${conditions(where)} ORDER BY ${order}`
  // rows pass a condition one by one, in the order in which they come: OFFSET keeps the database from joining instead
  const listed = lastly
    ? Prisma.sql`SELECT id FROM (${sorted} OFFSET 0) ${lastly.alias} WHERE (SELECT ${lastly.condition} OFFSET 0)`
    : sorted
  const rows = await database.prisma.$queryRaw<{ id: Key }[]>`${listed} LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => row.id)
}

/** How many rows a list has on all its pages. */
export async function countRows(database: Database, listing: Listing): Promise<number> {
  const rows = await database.prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${listing.from} ${conditions(allConditions(listing))}`
  return rows[0]?.count ?? 0
}

/** Rows of a list that belong to several others: `belongs` is a condition on `parent.id`. */
export interface Within {
  parents: readonly number[]
  belongs: Prisma.Sql
}

const parentsTable = (parents: readonly number[]) => Prisma.sql`unnest(${[...parents]}::int[]) AS parent(id)`

/** The same page of the lists of several parents, in one statement: keys in order, by parent. */
export async function pagesOfKeys(
  database: Database,
  listing: Listing,
  { parents, belongs }: Within,
  { limit, offset }: { limit: number; offset: number },
): Promise<Map<number, number[]>> {
  const { from, key, orderBy } = listing
  const order = Prisma.join([...orderBy, Prisma.sql`${key} DESC`], ', ')
  const rows = await database.prisma.$queryRaw<{ parent: number; id: number }[]>`
    SELECT parent.id AS parent, page.id FROM ${parentsTable(parents)} CROSS JOIN LATERAL (
      SELECT ${key} AS id, row_number() OVER (ORDER BY ${order}) AS place FROM ${from}
      ${conditions([belongs, ...allConditions(listing)])} ORDER BY place LIMIT ${limit} OFFSET ${offset}
    ) page ORDER BY parent.id, page.place`
  const pages = new Map<number, number[]>()
  for (const { parent, id } of rows) pages.set(parent, [...(pages.get(parent) ?? []), id])
  return pages
}

/** How many rows the list of each of several parents has, in one statement. */
export async function countsWithin(
  database: Database,
  listing: Listing,
  { parents, belongs }: Within,
): Promise<Map<number, number>> {
  const rows = await database.prisma.$queryRaw<{ parent: number; count: number }[]>`
    SELECT parent.id AS parent,
      (SELECT count(*)::int FROM ${listing.from} ${conditions([belongs, ...allConditions(listing)])}) AS count
    FROM ${parentsTable(parents)}`
  return new Map(rows.map((row) => [row.parent, row.count]))
}
