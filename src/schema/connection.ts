import { queryFromInfo } from '@pothos/plugin-prisma'
import { resolveOffsetConnection } from '@pothos/plugin-relay'
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import DataLoader from 'dataloader'
import type { Context } from '../context.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import type { Listing } from '../platform/database/listing.ts'
import { countRows, countsWithin, pageOfKeys, pagesOfKeys } from '../platform/database/listing.ts'
import { builder } from './builder.ts'

/** Arguments of every list field. */
export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  offset?: number | null
}

/** What Pothos plans for the rows of a list, an `include` or a `select`: handed on to Prisma as it is. */
type RowQuery = object

/** What an operation asks of the rows of a list, for Prisma. */
export const planRows = async (context: Context, info: GraphQLResolveInfo): Promise<RowQuery> =>
  queryFromInfo({ context, info, path: ['edges', 'node'] })

/** Rows of a page when the caller does not say, and at most. */
const usualPage = 50
const largestPage = 100
/** Rows of a page of an operation of the program's own: the legacy doors bound their lists themselves. */
const largestLegacyPage = 100_000

const largestPageOf = ({ door }: Context) => (door === 'legacy' ? largestLegacyPage : largestPage)

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many rows the whole list has, on all its pages.',
    resolve: (connection) => connection.totalCount(),
  }),
)

/** The description of the argument `offset`, the same on every list. */
export const offsetDescription = 'How many rows to leave out first; not together with a cursor.'

/**
 * One page of a list in a constant number of statements: the keys of the page (all filters and orders in one
 * statement), the rows by their keys with what the operation asks of them, and the count when it is asked for.
 *
 * `load` gets the plan for the rows and their keys, in any order.
 */
export async function connect<Row extends { id: number }>(
  context: Context,
  info: GraphQLResolveInfo,
  args: PageArguments,
  listing: Listing,
  load: (query: RowQuery, keys: number[]) => Promise<Row[]>,
) {
  const query = await planRows(context, info)
  return connectKeys(
    args,
    {
      count: () => countRows(context.pod.database, listing),
      page: (limit, offset) => pageOfKeys(context.pod.database, listing, { limit, offset }),
      rows: (keys) => load(query, keys),
    },
    { most: largestPageOf(context) },
  )
}

/** A list that belongs to a row of another list. */
export interface ListWithin<Row> {
  /** Key of the row that it belongs to. */
  parent: number
  /** Which rows belong to a parent: a condition on `parent.id`. */
  belongs: Prisma.Sql
  /** The list of all parents together; asked for once. */
  listing: () => Promise<Listing>
  /** A row by its key, batched. */
  row: (context: Context, id: number) => Promise<Row | null> | null
}

/**
 * One page of a list that hangs on a row of another list. The lists of all those rows are read together, so that
 * an operation costs the same number of statements however many rows it has.
 */
export function connectWithin<Row extends { id: number }>(
  context: Context,
  info: GraphQLResolveInfo,
  args: PageArguments,
  { parent, belongs, listing, row }: ListWithin<Row>,
) {
  const { database } = context.pod
  const place = placeOf(info.path)
  const together = shared(context, `listing ${place}`, listing)
  const counts = shared(context, `count ${place}`, () =>
    byParent(async (parents) => countsWithin(database, await together, { parents, belongs }), 0),
  )
  return connectRows(
    args,
    {
      count: () => counts.load(parent),
      async page(limit, offset) {
        const pages = shared(context, `page ${place} ${limit} ${offset}`, () =>
          byParent<number[]>(
            async (parents) => pagesOfKeys(database, await together, { parents, belongs }, { limit, offset }),
            [],
          ),
        )
        const keys = await pages.load(parent)
        const rows = await Promise.all(keys.map((key) => row(context, key)))
        return rows.flatMap((each) => each ?? [])
      },
    },
    { most: largestPageOf(context) },
  )
}

/** Where a field stands in its operation, whatever the rows above it. Its arguments are the same for all of them. */
function placeOf(path: GraphQLResolveInfo['path'] | undefined): string {
  if (!path) return ''
  const above = placeOf(path.prev)
  return typeof path.key === 'number' ? above : `${above}.${path.key}`
}

function shared<Value>({ loaders }: Context, name: string, make: () => Value): Value {
  if (!loaders.has(name)) loaders.set(name, make())
  return loaders.get(name) as Value
}

const byParent = <Value>(read: (parents: readonly number[]) => Promise<Map<number, Value>>, missing: Value) =>
  new DataLoader(async (parents: readonly number[]) => {
    const found = await read(parents)
    return parents.map((parent) => found.get(parent) ?? missing)
  })

/** A page of a list whose keys come from anywhere: what `connect` does, without a listing. */
function connectKeys<Row extends { id: number }>(
  args: PageArguments,
  source: {
    count: () => Promise<number>
    page: (limit: number, offset: number) => Promise<number[]>
    rows: (keys: number[]) => Promise<Row[]>
  },
  bounds: { most?: number } = {},
) {
  return connectRows(
    args,
    {
      count: source.count,
      async page(limit, offset) {
        const keys = await source.page(limit, offset)
        if (keys.length === 0) return []
        const rows = new Map((await source.rows(keys)).map((row) => [row.id, row]))
        return keys.flatMap((key) => rows.get(key) ?? [])
      },
    },
    bounds,
  )
}

/** A page of rows that are read at once, in order. `most` is the longest page, where it is not the usual one. */
export async function connectRows<Row extends object>(
  args: PageArguments,
  source: {
    count: () => Promise<number>
    page: (limit: number, offset: number) => Promise<Row[]>
  },
  { most = largestPage, usual = usualPage } = {},
) {
  const { offset, ...cursors } = args
  if (offset != null && (args.after != null || args.before != null || args.last != null)) {
    throw new GraphQLError('The argument "offset" cannot be combined with a cursor.')
  }
  if (offset != null && offset < 0) throw new GraphQLError('The argument "offset" must not be negative.')
  if ((args.first ?? 0) > most || (args.last ?? 0) > most) {
    throw new GraphQLError(`A page has at most ${most} rows.`)
  }
  // counting from the end needs to know where the end is
  const totalCount = args.last != null && args.before == null ? await source.count() : undefined
  const connection = await resolveOffsetConnection(
    { args: cursors, defaultSize: usual, maxSize: most, totalCount },
    (window) => source.page(window.limit, window.offset + (offset ?? 0)),
  )
  return {
    ...connection,
    pageInfo: { ...connection.pageInfo, hasPreviousPage: connection.pageInfo.hasPreviousPage || !!offset },
    totalCount: totalCount === undefined ? source.count : async () => totalCount,
  }
}
