import { Prisma } from '../../generated/prisma/client.ts'

/**
 * The search language of administration: `tones category:music "first light" in:title`. Bare words must stand in one
 * of the searched texts, `key:value` narrows the list by one property. Everything is lower-cased first.
 */

/** One part of a search text. */
export interface SearchToken {
  /** The word before the colon; null for bare words. */
  key: string | null
  /** Without its quotes. */
  value: string
}

/** What a list can be searched by. */
export interface SearchKeys {
  /** Texts that bare words and `key:value` are looked up in, as SQL expressions by key. */
  texts: Record<string, Prisma.Sql>
  /** Conditions by key; a value that cannot be is answered with `nothing`. */
  filters?: Record<string, (value: string) => Prisma.Sql>
}

/** A condition that no row meets: what a value that cannot be stands for. */
export const nothing = Prisma.sql`FALSE`

/** Cuts a search text into its tokens. */
export function tokenize(text: string): SearchToken[] {
  return [...text.toLowerCase().matchAll(/(?:(\w+):)?("[^"]+"|\S+)/g)].map(([, key, value = '']) => ({
    key: key ?? null,
    value: value.replace(/^"|"$/g, ''),
  }))
}

/** Whether a text holds a part, without regard to case. Wildcards of the part mean themselves. */
export const holds = (text: Prisma.Sql, part: string): Prisma.Sql =>
  Prisma.sql`${text} ILIKE ${`%${part.replace(/[\\%_]/g, '\\$&')}%`}`

/** Each word must stand in one of the texts: the search of lists that know no keys. Quotes group words. */
export function wordSearch(text: string, texts: Prisma.Sql[]): Prisma.Sql[] {
  const words = [...text.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  return words.map((word) => anyHolds(texts, word))
}

/** The conditions that a search text stands for, all of which must hold. */
export function tokenSearch(text: string, { texts, filters = {} }: SearchKeys): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = []
  const words: string[] = []
  let searched = Object.values(texts)
  for (const { key, value } of tokenize(text)) {
    if (key === null) words.push(...value.split(/\s+/).filter(Boolean))
    else if (key === 'in') searched = value.split(',').flatMap((name) => ownValue(texts, name) ?? [])
    else {
      const column = ownValue(texts, key)
      const filter = ownValue(filters, key)
      if (column) conditions.push(holds(column, value))
      else if (filter) conditions.push(filter(value))
    }
  }
  // `in:` with unknown names only searches nowhere, which refuses nothing
  if (searched.length > 0) for (const word of words) conditions.push(anyHolds(searched, word))
  return conditions
}

const anyHolds = (texts: Prisma.Sql[], word: string) =>
  Prisma.sql`(${Prisma.join(
    texts.map((each) => holds(each, word)),
    ' OR ',
  )})`

const ownValue = <Value>(record: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/

/** A filter by a whole number; other values match nothing. */
export const integerFilter =
  (condition: (value: number) => Prisma.Sql) =>
  (value: string): Prisma.Sql =>
    /^\d{1,9}$/.test(value) ? condition(Number(value)) : nothing

/** A filter by a UUID; other values match nothing. */
export const uuidFilter =
  (column: Prisma.Sql) =>
  (value: string): Prisma.Sql =>
    uuid.test(value) ? Prisma.sql`${column} = ${value}::uuid` : nothing

/** A filter by one of the words of an enum; other values match nothing. */
export const wordFilter =
  (column: Prisma.Sql, words: readonly string[]) =>
  (value: string): Prisma.Sql =>
    words.includes(value) ? Prisma.sql`${column}::text = ${value}` : nothing

/** A filter by the exact text of a column. */
export const exactFilter =
  (column: Prisma.Sql) =>
  (value: string): Prisma.Sql =>
    Prisma.sql`${column} = ${value}`

/** A filter by yes or no; other values match nothing. */
export function booleanFilter(column: Prisma.Sql) {
  return (value: string): Prisma.Sql => {
    if (['true', '1', 'yes'].includes(value)) return column
    if (['false', '0', 'no'].includes(value)) return Prisma.sql`NOT ${column}`
    return nothing
  }
}

/** A filter by the pod that an object's address is on. */
export const addressDomainFilter =
  (column: Prisma.Sql) =>
  (value: string): Prisma.Sql => {
    const host = value.replace(/[\\%_]/g, '\\$&')
    return Prisma.sql`(${column} LIKE ${`http://${host}/%`} OR ${column} LIKE ${`https://${host}/%`})`
  }

/** A filter by an account, `name` or `name@domain`; `key` is the column that holds the actor's key. */
export const accountFilter =
  (localDomain: string, key: Prisma.Sql) =>
  (value: string): Prisma.Sql => {
    const { username, domain } = splitHandle(value, localDomain)
    return Prisma.sql`${key} IN (SELECT account.id FROM actor account
      WHERE lower(account.preferred_username) = ${username.toLowerCase()}
        AND lower(account.domain_name) = ${domain.toLowerCase()})`
  }

/** The parts of `name@domain`; without a domain it is the pod's own. */
export function splitHandle(handle: string, localDomain: string): { username: string; domain: string } {
  const at = handle.indexOf('@')
  return at < 0
    ? { username: handle, domain: localDomain }
    : { username: handle.slice(0, at), domain: handle.slice(at + 1) }
}
