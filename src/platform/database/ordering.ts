import { Prisma } from '../../generated/prisma/client.ts'

/** Orders that a list knows: each of its columns, ascending and descending. */
export type OrderBy<Column extends string> = `${Column}_ASC` | `${Column}_DESC`

/** What to sort by, for the orders asked for; `usual` when there are none. */
export function orderBy<Column extends string>(
  columns: Record<Column, Prisma.Sql>,
  orders: readonly OrderBy<NoInfer<Column>>[] | null | undefined,
  usual: OrderBy<NoInfer<Column>>,
): Prisma.Sql[] {
  return (orders?.length ? orders : [usual]).map((order) => {
    const isAscending = order.endsWith('_ASC')
    const column = columns[order.replace(/_(ASC|DESC)$/, '') as Column]
    return isAscending ? Prisma.sql`${column} ASC` : Prisma.sql`${column} DESC`
  })
}
