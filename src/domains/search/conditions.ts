import { Prisma } from '../../generated/prisma/client.ts'

/** Conditions that a caller may leave out: none when there is no value. */

/** A column equals a value. */
export const equals = (column: Prisma.Sql, value: string | number | boolean | null | undefined) =>
  value == null ? [] : [Prisma.sql`${column} = ${value}`]

/** A column equals a UUID. */
export const equalsUuid = (column: Prisma.Sql, value: string | null | undefined) =>
  value == null ? [] : [Prisma.sql`${column} = ${value}::uuid`]

/** A column equals a word of an enum, which the schema writes in capitals. */
export const equalsWord = (column: Prisma.Sql, value: string | null | undefined) =>
  value == null ? [] : [Prisma.sql`${column}::text = ${value.toLowerCase()}`]
