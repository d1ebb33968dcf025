import { ValidationError } from '../../errors.ts'
import { builder } from '../../schema/builder.ts'
import { integerOfGlobalId } from '../../schema/global-id.ts'
import type { RadioFilter } from './filters/filter.ts'

const FilterKind = builder.enumType('RadioFilterKind', {
  description: 'What a filter of a radio looks at.',
  values: {
    ARTIST: { value: 'artist', description: 'The track artist.' },
    TAG: { value: 'tag', description: 'Tags of the track, its artist and its album.' },
    PLAYLIST: { value: 'playlist', description: 'Playlists that the owner of the radio may see.' },
    GROUP: { value: 'group', description: 'Other filters, as one.' },
  } as const,
})

const FilterOperator = builder.enumType('RadioFilterOperator', {
  description: 'How a filter is joined with those before it, from left to right.',
  values: {
    AND: { value: 'and', description: 'What matched so far and matches this filter.' },
    OR: { value: 'or', description: 'What matched so far or matches this filter.' },
  } as const,
})

/** A filter of a radio. */
export const RadioFilterType = builder.objectRef<RadioFilter>('RadioFilter')
RadioFilterType.implement({
  description: 'A filter of a radio. Filters are joined from left to right, without precedence.',
  fields: (t) => ({
    kind: t.field({
      type: FilterKind,
      description: 'What it looks at.',
      resolve: ({ type }) => type,
    }),
    operator: t.field({
      type: FilterOperator,
      nullable: true,
      description: 'How it is joined with those before it; null is `AND`.',
      resolve: ({ operator }) => operator,
    }),
    isNegated: t.boolean({
      nullable: true,
      description: 'Whether it stands for all that it does not match; null is false.',
      resolve: (filter) => filter.not,
    }),
    databaseIds: t.intList({
      nullable: true,
      description: 'Keys of the artists or playlists in the legacy API.',
      resolve: (filter) => ('ids' in filter ? filter.ids : null),
    }),
    names: t.stringList({
      nullable: true,
      description: 'Names of the tags, or of the artists when the radio was saved.',
      resolve: (filter) => ('names' in filter ? filter.names : null),
    }),
    filters: t.field({
      type: [RadioFilterType],
      nullable: true,
      description: 'What a group holds.',
      resolve: (filter) => ('filters' in filter ? filter.filters : null),
    }),
  }),
})

interface FilterInputShape {
  kind: RadioFilter['type']
  operator?: 'and' | 'or' | null
  isNegated?: boolean | null
  artists?: (string | number)[] | null
  tags?: string[] | null
  playlists?: (string | number)[] | null
  filters?: FilterInputShape[] | null
}

/** A filter that is saved or tried. */
export const RadioFilterInput = builder.inputRef<FilterInputShape>('RadioFilterInput')
RadioFilterInput.implement({
  description: 'A filter to save or to try.',
  fields: (t) => ({
    kind: t.field({ type: FilterKind, required: true, description: 'What it looks at.' }),
    operator: t.field({
      type: FilterOperator,
      description: 'How it is joined with those before it; `AND` when it is left out.',
    }),
    isNegated: t.boolean({ description: 'Whether it stands for all that it does not match.' }),
    artists: t.idList({ description: 'For `ARTIST`: any of these.' }),
    tags: t.stringList({ description: 'For `TAG`: any of these names; case matters.' }),
    playlists: t.idList({ description: 'For `PLAYLIST`: any of these.' }),
    filters: t.field({ type: [RadioFilterInput], description: 'For `GROUP`: what it holds.' }),
  }),
})

/** Filters that one radio may have, groups and what is in them included. */
const mostFilters = 200

/** Reads filters as they come in. `field` is where mistakes are told. */
export function readFilterInputs(inputs: readonly FilterInputShape[], field: string): RadioFilter[] {
  const count = { left: mostFilters }
  return inputs.map((input) => readFilterInput(input, field, count))
}

function readFilterInput(input: FilterInputShape, field: string, count: { left: number }): RadioFilter {
  count.left -= 1
  if (count.left < 0) throw ValidationError.of(field, `A radio has at most ${mostFilters} filters.`)
  const common = {
    ...(input.operator ? { operator: input.operator } : {}),
    ...(input.isNegated == null ? {} : { not: input.isNegated }),
  }
  const keys = (typename: string, ids: (string | number)[] | null | undefined) =>
    ids ? { ids: ids.map((id) => integerOfGlobalId(typename, String(id), field)) } : {}
  switch (input.kind) {
    case 'artist':
      return { type: 'artist', ...keys('Artist', input.artists), ...common }
    case 'tag':
      return { type: 'tag', ...(input.tags ? { names: input.tags } : {}), ...common }
    case 'playlist':
      return { type: 'playlist', ...keys('Playlist', input.playlists), ...common }
    case 'group':
      return {
        type: 'group',
        ...(input.filters
          ? { filters: input.filters.map((each) => readFilterInput(each, field, count)) }
          : {}),
        ...common,
      }
  }
}
