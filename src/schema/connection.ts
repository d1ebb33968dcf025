import { queryFromInfo } from '@pothos/plugin-prisma'
import { resolveOffsetConnection } from '@pothos/plugin-relay'
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Listing } from '../platform/database/listing.ts'
import { countRows, pageOfKeys } from '../platform/database/listing.ts'
import { builder } from './builder.ts'

/** Arguments of every list field. */
export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  offset?: number | null
}

/** What an operation asks of the rows of a list, as the plan that Prisma takes. */
export const planRows = (context: Context, info: GraphQLResolveInfo) =>
  queryFromInfo({ context, info, path: ['edges', 'node'] })

/** What Pothos plans for the rows of a list: handed on to Prisma as it is. */
type RowQuery = ReturnType<typeof planRows>

/** Rows of a page when the caller does not say, and at most. */
const usualPage = 50
const largestPage = 100

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
  const query = planRows(context, info)
  return connectKeys(args, {
    count: () => countRows(context.pod.database, listing),
    page: (limit, offset) => pageOfKeys(context.pod.database, listing, { limit, offset }),
    rows: (keys) => load(query, keys),
  })
}

/** Where a page comes from: the keys of its rows in order, the rows in any order, and how many there are. */
export interface KeyedSource<Row, Key> {
  count: () => Promise<number>
  page: (limit: number, offset: number) => Promise<Key[]>
  rows: (keys: Key[]) => Promise<Row[]>
}

/** A page of a list whose keys come from anywhere: what `connect` does, without a listing. */
export const connectKeys = <Row extends { id: number }>(
  args: PageArguments,
  source: KeyedSource<Row, number>,
) => connectBy(args, source, (row) => row.id)

/** A page of a list whose rows have another key than `id`, as domains have their name. */
export async function connectBy<Row extends object, Key extends number | string>(
  args: PageArguments,
  source: KeyedSource<Row, Key>,
  keyOf: (row: Row) => Key,
) {
  const { offset, ...cursors } = args
  if (offset != null && (args.after != null || args.before != null || args.last != null)) {
    throw new GraphQLError('The argument "offset" cannot be combined with a cursor.')
  }
  if (offset != null && offset < 0) throw new GraphQLError('The argument "offset" must not be negative.')
  if ((args.first ?? 0) > largestPage || (args.last ?? 0) > largestPage) {
    throw new GraphQLError(`A page has at most ${largestPage} rows.`)
  }
  // counting from the end needs to know where the end is
  const totalCount = args.last != null && args.before == null ? await source.count() : undefined
  const connection = await resolveOffsetConnection(
    { args: cursors, defaultSize: usualPage, maxSize: largestPage, totalCount },
    async (window) => {
      const keys = await source.page(window.limit, window.offset + (offset ?? 0))
      const rows = new Map((await source.rows(keys)).map((row) => [keyOf(row), row]))
      return keys.flatMap((key) => rows.get(key) ?? [])
    },
  )
  return {
    ...connection,
    pageInfo: { ...connection.pageInfo, hasPreviousPage: connection.pageInfo.hasPreviousPage || !!offset },
    totalCount: totalCount === undefined ? source.count : async () => totalCount,
  }
}
