import type { Context } from '../../context.ts'
import { InvalidQueryError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/** A text as the full-text engine reads it, or that it says nothing to filter by, or nothing that is ever found. */
export type TextQuery = { kind: 'everything' } | { kind: 'nothing' } | { kind: 'query'; tsquery: string }

/**
 * Reads what somebody typed. Words are stemmed beginnings that must all occur in one field; a text in double
 * quotes is handed to the engine as it stands, operators and all: `"tone & !sun"`.
 */
export function readTextQuery(text: string): TextQuery {
  const trimmed = text.trim()
  if (trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"')) {
    const raw = trimmed.slice(1, -1)
    return raw === '' ? { kind: 'everything' } : { kind: 'query', tsquery: raw }
  }
  if (trimmed === '') return { kind: 'everything' }
  const words = trimmed
    .replaceAll(/["&()!':]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return { kind: 'nothing' }
  return { kind: 'query', tsquery: words.map((word) => `${word}:*`).join(' & ') }
}

/** Queries of this form cannot be malformed: words of letters, digits and harmless marks, each with `:*`. */
const harmless = /^(?:[\p{L}\p{N}_.,@/#+-]{1,200}:\*(?: & )?)+$/u

/** A syntax error, a word that is too long, a character that no text may hold. */
const complaints = new Set(['42601', '54000', '22021'])

/**
 * What a full-text filter demands, as a condition on a column of the type `tsvector`; `null` when it demands nothing.
 * Throws InvalidQueryError for a query that the engine cannot read.
 */
export async function textCondition(
  context: Context,
  text: string | null | undefined,
): Promise<((vector: Prisma.Sql) => Prisma.Sql) | null> {
  const query = readTextQuery(text ?? '')
  if (query.kind === 'everything') return null
  if (query.kind === 'nothing') return () => Prisma.sql`FALSE`
  if (!harmless.test(query.tsquery)) await requireReadable(context, query.tsquery)
  return (vector) => Prisma.sql`${vector} @@ to_tsquery('public.english_nostop', ${query.tsquery})`
}

async function requireReadable(context: Context, tsquery: string): Promise<void> {
  try {
    await context.pod.database.executeSql(`SELECT to_tsquery('public.english_nostop', $1)`, [tsquery])
  } catch (error) {
    if (error instanceof Error && 'code' in error && complaints.has(String(error.code))) {
      throw new InvalidQueryError()
    }
    throw error
  }
}
