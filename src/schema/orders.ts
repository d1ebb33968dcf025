import type { OrderBy } from '../platform/database/ordering.ts'
import { builder } from './builder.ts'

/** The enum of a list's orders. `columns` says for each what it is, as `when it was made`. */
export function orderEnum<Column extends string>(
  name: string,
  description: string,
  columns: Record<Column, string>,
) {
  const values = Object.fromEntries(
    Object.entries<string>(columns).flatMap(([column, what]) => [
      [`${column}_ASC`, { description: `By ${what}, ascending.` }],
      [`${column}_DESC`, { description: `By ${what}, descending.` }],
    ]),
  ) as Record<OrderBy<Column>, { description: string }>
  return builder.enumType(name, { description, values })
}
