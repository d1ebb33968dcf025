import { Prisma } from '../../generated/prisma/client.ts'

/** What a search with tokens may look at. */
export interface TokenFields {
  /** Text columns by the names that searchers use: plain words are looked for in all of them. */
  texts: Record<string, Prisma.Sql>
  /** Exact conditions by name, `status:finished`; `null` for a value that cannot be, which finds nothing. */
  filters?: Record<string, (value: string) => Prisma.Sql | null>
}

/** A part of a search: a plain word, or a key with its value. */
export type Token = { word: string } | { key: string; value: string }

/** Reads `beatles status:finished album:"abbey road" "two words"`. Case does not matter. */
export function readTokens(text: string): Token[] {
  const pattern = /([^\s":]+):"([^"]*)"|([^\s":]+):([^\s"]+)|"([^"]*)"|(\S+)/g
  return [...text.toLowerCase().matchAll(pattern)].flatMap(
    ([, quotedKey, quotedValue, key, value, quotedWord, word]): Token[] => {
      if (quotedKey !== undefined) return [{ key: quotedKey, value: quotedValue ?? '' }]
      if (key !== undefined) return [{ key, value: value ?? '' }]
      const plain = (quotedWord ?? word ?? '').trim()
      return plain === '' ? [] : [{ word: plain }]
    },
  )
}

/**
 * The conditions of a search with tokens. Words must each be in at least one text column (`in:title,album` names
 * which), `title:sun` looks into one, and filters are exact. Unknown keys are passed over.
 */
export function tokenConditions(text: string | null | undefined, { texts, filters = {} }: TokenFields): Prisma.Sql[] {
  const tokens = readTokens(text ?? '')
  const columns = columnsToSearch(tokens, texts)
  return tokens.flatMap((token) => {
    if ('word' in token) return [anyContains(columns, token.word)]
    const filter = Object.hasOwn(filters, token.key) ? filters[token.key] : undefined
    if (filter) return [filter(token.value) ?? Prisma.sql`FALSE`]
    const column = Object.hasOwn(texts, token.key) ? texts[token.key] : undefined
    return column ? [anyContains([column], token.value)] : []
  })
}

function columnsToSearch(tokens: readonly Token[], texts: TokenFields['texts']): Prisma.Sql[] {
  const named = tokens
    .flatMap((token) => ('key' in token && token.key === 'in' ? token.value.split(',') : []))
    .flatMap((name) => (Object.hasOwn(texts, name) ? (texts[name] ?? []) : []))
  return named.length > 0 ? named : Object.values(texts)
}

const anyContains = (columns: readonly Prisma.Sql[], text: string): Prisma.Sql => {
  const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return Prisma.sql`(${Prisma.join(
    columns.map((column) => Prisma.sql`${column} ILIKE ${pattern}`),
    ' OR ',
  )})`
}
