import { Prisma } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import type { TextCriteria } from './filters.ts'

/** Splits a simple search into its words; double quotes keep words together. */
export const searchWords = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, word]) => (quoted ?? word ?? '').trim())
    .filter(Boolean)

/** Conditions on a text column. */
export function textConditions(column: Prisma.Sql, criteria: TextCriteria | null | undefined): Prisma.Sql[] {
  if (!criteria) return []
  const { equals, equalsIgnoringCase, startsWith, containsIgnoringCase } = criteria
  return [
    ...(equals == null ? [] : [Prisma.sql`${column} = ${equals}`]),
    ...(equalsIgnoringCase == null ? [] : [Prisma.sql`lower(${column}) = lower(${equalsIgnoringCase})`]),
    ...(startsWith == null ? [] : [Prisma.sql`${column} LIKE ${`${literally(startsWith)}%`}`]),
    ...(containsIgnoringCase == null
      ? []
      : [Prisma.sql`${column} ILIKE ${`%${literally(containsIgnoringCase)}%`}`]),
  ]
}

/** That every word of a simple search occurs in one of the columns, in any case. */
export const wordConditions = (columns: Prisma.Sql[], text: string | null | undefined): Prisma.Sql[] =>
  searchWords(text ?? '').map((word) => {
    return Prisma.sql`(${Prisma.join(
      columns.map((column) => hasWord(column, word)),
      ' OR ',
    )})`
  })

/** That a word occurs in a column, in any case. A plain English word needs no more than plain English rules. */
export const hasWord = (column: Prisma.Sql, word: string): Prisma.Sql =>
  Prisma.sql`${column} ${isAscii(word) ? Prisma.sql`COLLATE "C"` : Prisma.empty} ILIKE ${`%${literally(word)}%`}`

const isAscii = (text: string) => [...text].every((character) => character < '\u0080')
