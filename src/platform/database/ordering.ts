import { Prisma } from '../../generated/prisma/client.ts'

/** What a list can be sorted by: SQL expressions by their names in the schema, without `_ASC` and `_DESC`. */
export type OrderColumns = Record<string, Prisma.Sql>

/** One order of a list: a column and a direction. */
export type OrderOf<Columns extends OrderColumns> = `${keyof Columns & string}_${'ASC' | 'DESC'}`

/** Turns the orders that a caller chose into SQL; without any, the list's usual ones. */
export function sortBy<Columns extends OrderColumns>(
  columns: Columns,
  orders: readonly OrderOf<Columns>[] | null | undefined,
  usual: OrderOf<Columns>,
): Prisma.Sql[] {
  return (orders?.length ? orders : [usual]).map((order) => {
    const column = columns[order.replace(/_(ASC|DESC)$/, '')]
    if (!column) throw new Error(`no order is named ${order}`)
    return order.endsWith('_DESC') ? Prisma.sql`${column} DESC` : Prisma.sql`${column} ASC`
  })
}
