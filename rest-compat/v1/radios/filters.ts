import { globalId } from '../../conventions/global-id.ts'
import type {
  RadioFilterFieldsFragment,
  RadioFilterInput,
  RadioFilterKind,
  RadioFilterOperator,
} from '../../generated/operations.ts'

/**
 * The filter language of radios in its legacy words: `{"type": "artist", "ids": [1], "operator": "or", "not": true}`.
 */

const kinds = {
  artist: 'ARTIST',
  tag: 'TAG',
  playlist: 'PLAYLIST',
  group: 'GROUP',
} as const satisfies Record<string, RadioFilterKind>

const operators = { and: 'AND', or: 'OR' } as const satisfies Record<string, RadioFilterOperator>

const legacyWord: Record<RadioFilterKind, keyof typeof kinds> = {
  ARTIST: 'artist',
  TAG: 'tag',
  PLAYLIST: 'playlist',
  GROUP: 'group',
}

/** A filter as it came, or what is wrong with it. */
export type ReadFilter = { input: RadioFilterInput; mistake?: undefined } | { mistake: string }

const isKnown = <Words extends object>(words: Words, word: unknown): word is keyof Words =>
  typeof word === 'string' && Object.hasOwn(words, word)

/** The most levels of groups that are read; the schema allows fewer. */
const deepest = 8

/** Reads a filter of the legacy language. */
export function readFilter(value: unknown, depth = 0): ReadFilter {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { mistake: 'A filter must be an object' }
  const filter = value as Record<string, unknown>
  const { type, operator } = filter
  if (!isKnown(kinds, type)) return { mistake: `Invalid type "${String(type ?? '')}"` }
  if (operator !== undefined && !isKnown(operators, operator))
    return { mistake: `Invalid operator "${String(operator)}"` }
  const common = {
    kind: kinds[type],
    operator: operator === undefined ? undefined : operators[operator],
    isNegated: filter['not'] === undefined ? undefined : filter['not'] === true,
  }
  switch (type) {
    case 'artist':
      return withKeys(filter['ids'], 'Artist', (artists) => ({ ...common, artists }))
    case 'playlist':
      return withKeys(filter['ids'], 'Playlist', (playlists) => ({ ...common, playlists }))
    case 'tag':
      return withNames(filter['names'], (tags) => ({ ...common, tags }))
    case 'group':
      return withFilters(filter['filters'], depth, (filters) => ({ ...common, filters }))
  }
}

function withKeys(
  value: unknown,
  typename: 'Artist' | 'Playlist',
  build: (ids: string[] | undefined) => RadioFilterInput,
): ReadFilter {
  if (value == null)
    return typename === 'Artist' ? { input: build(undefined) } : { mistake: 'You must provide an id' }
  if (!Array.isArray(value)) return { mistake: 'You must provide a list of ids' }
  const keys = value.map(Number)
  if (keys.some((key) => !Number.isInteger(key) || key < 0 || key >= 2 ** 31))
    return { mistake: 'A valid integer is required.' }
  return { input: build(keys.map((key) => globalId(typename, key))) }
}

function withNames(value: unknown, build: (names: string[] | undefined) => RadioFilterInput): ReadFilter {
  if (value == null) return { input: build(undefined) }
  return Array.isArray(value)
    ? { input: build(value.map(String)) }
    : { mistake: 'You must provide a list of names' }
}

function withFilters(
  value: unknown,
  depth: number,
  build: (filters: RadioFilterInput[]) => RadioFilterInput,
): ReadFilter {
  if (!Array.isArray(value)) return { mistake: 'You must provide filters' }
  if (depth >= deepest) return { mistake: 'Too many groups stand in each other' }
  const inner = value.map((each) => readFilter(each, depth + 1))
  const mistake = inner.find((each) => each.mistake !== undefined)?.mistake
  if (mistake !== undefined) return { mistake }
  return { input: build(inner.flatMap((each) => (each.mistake === undefined ? [each.input] : []))) }
}

/** A filter of the schema as far down as it was asked for. */
type FilterTree = RadioFilterFieldsFragment & { filters?: FilterTree[] | null }

/** A filter in its legacy words. Keys that it was saved without are left out. */
export const shapeFilter = (filter: FilterTree): Record<string, unknown> => ({
  type: legacyWord[filter.kind],
  ...(filter.databaseIds ? { ids: filter.databaseIds } : {}),
  ...(filter.names ? { names: filter.names } : {}),
  ...(filter.filters ? { filters: filter.filters.map(shapeFilter) } : {}),
  ...(filter.operator ? { operator: filter.operator.toLowerCase() } : {}),
  ...(filter.isNegated === null ? {} : { not: filter.isNegated }),
})
