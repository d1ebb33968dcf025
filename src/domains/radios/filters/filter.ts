import { z } from 'zod'
import type { Context } from '../../../context.ts'
import type { Prisma } from '../../../generated/prisma/client.ts'

/** How a filter is joined with those before it. */
export type Operator = 'and' | 'or'

const common = { operator: z.enum(['and', 'or']).optional(), not: z.boolean().optional() }
const keys = z.array(z.coerce.number().int().nonnegative())

/** A filter of a radio, as it is stored: the format of the original, so that radios of old pods work. */
export type RadioFilter = ArtistFilter | TagFilter | PlaylistFilter | GroupFilter

type Common = {
  operator?: Operator
  /** Whether the filter stands for all that it does not match. */
  not?: boolean
}
export type ArtistFilter = Common & {
  type: 'artist'
  ids?: number[]
  /** Names of the artists when the radio was saved, for clients to show. */
  names?: string[]
}
export type TagFilter = Common & {
  type: 'tag'
  names?: string[]
}
export type PlaylistFilter = Common & {
  type: 'playlist'
  ids?: number[]
}
export type GroupFilter = Common & {
  type: 'group'
  filters?: RadioFilter[]
}

const filterShape: z.ZodType<RadioFilter> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('artist'),
      ids: keys.optional(),
      names: z.array(z.string()).optional(),
      ...common,
    }),
    z.object({ type: z.literal('tag'), names: z.array(z.string()).optional(), ...common }),
    z.object({ type: z.literal('playlist'), ids: keys.optional(), ...common }),
    z.object({ type: z.literal('group'), filters: z.array(filterShape).optional(), ...common }),
  ]),
)

/** Filters as they are stored; what is none is left out. */
export const readFilters = (config: unknown): RadioFilter[] =>
  (Array.isArray(config) ? config : []).flatMap((each) => {
    const filter = filterShape.safeParse(each)
    return filter.success ? [filter.data] : []
  })

/** Whose filter it is, as far as that decides what it may look at. `null` is a listener without an account. */
export interface FilterOwner {
  userId: number | null
}

/** What a type of filter knows. */
export interface FilterType<Filter extends RadioFilter> {
  /** What is wrong with a filter; `null` when it can be used. */
  check(context: Context, filter: Filter): Promise<string | null>
  /** The filter as it is saved. */
  clean(context: Context, filter: Filter): Promise<Filter>
  /** The tracks that it matches, as a condition on the table `track`. */
  condition(filter: Filter, owner: FilterOwner): Prisma.Sql
}
