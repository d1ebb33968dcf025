import type { OrderColumns, OrderOf } from '../platform/database/ordering.ts'
import { builder } from './builder.ts'

/** The enum of a list's orders: each column that it can be sorted by, both ways. */
export function orderEnum<Columns extends OrderColumns>(name: string, description: string, columns: Columns) {
  const names = Object.keys(columns) as (keyof Columns & string)[]
  const values = Object.fromEntries(
    names.flatMap((column) => [
      [`${column}_ASC`, { description: 'From the smallest or earliest on.' }],
      [`${column}_DESC`, { description: 'From the greatest or latest on.' }],
    ]),
  ) as Record<OrderOf<Columns>, { description: string }>
  return builder.enumType(name, { description, values })
}
