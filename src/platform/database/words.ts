import { Prisma } from '../../generated/prisma/client.ts'

/** Words of a search text; what stands in double quotes is one word. */
export const wordsOf = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => (quoted ?? bare ?? '').trim()).filter(Boolean)

const escaped = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/**
 * That each word of a search text occurs in one of the columns, without regard to case. `null` when the text
 * has no words.
 */
export function containsWords(text: string | null | undefined, columns: Prisma.Sql[]): Prisma.Sql | null {
  const words = wordsOf(text ?? '')
  if (words.length === 0) return null
  const conditions = words.map((word) => {
    const alternatives = columns.map((column) => Prisma.sql`${column} ILIKE ${escaped(word)}`)
    return Prisma.sql`(${Prisma.join(alternatives, ' OR ')})`
  })
  return Prisma.join(conditions, ' AND ')
}

/** That a text occurs in a column as it is, without regard to case. */
export const containsText = (text: string, column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${column} ILIKE ${escaped(text)}`
