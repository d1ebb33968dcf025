import { Prisma } from '../../generated/prisma/client.ts'
import type { TextCriteria } from './filters.ts'

/** Writes a text so that `LIKE` takes it as it stands. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

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
    const alternatives = columns.map((column) => Prisma.sql`${column} ILIKE ${`%${literally(word)}%`}`)
    return Prisma.sql`(${Prisma.join(alternatives, ' OR ')})`
  })
