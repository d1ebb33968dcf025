import type { Context } from '../../../context.ts'
import { Prisma } from '../../../generated/prisma/client.ts'
import { artistFilter } from './artist.ts'
import type { FilterOwner, RadioFilter } from './filter.ts'
import { playlistFilter } from './playlist.ts'
import { carriesOne, eachWayToCarry, tagFilter } from './tag.ts'

/** How deep groups may stand in groups. */
const deepestGroup = 3

/** What is wrong with a filter; `null` when it can be used. Groups are as good as what they hold. */
export async function checkFilter(context: Context, filter: RadioFilter, depth = 0): Promise<string | null> {
  switch (filter.type) {
    case 'artist':
      return artistFilter.check(context, filter)
    case 'tag':
      return tagFilter.check(context, filter)
    case 'playlist':
      return playlistFilter.check(context, filter)
    case 'group': {
      if (!filter.filters) return 'You must provide filters'
      if (depth >= deepestGroup) return `Groups may stand in ${deepestGroup} groups at most`
      for (const each of filter.filters) {
        const mistake = await checkFilter(context, each, depth + 1)
        if (mistake) return mistake
      }
      return null
    }
  }
}

/** A filter as it is saved. Groups are kept as they are given. */
export async function cleanFilter(context: Context, filter: RadioFilter): Promise<RadioFilter> {
  switch (filter.type) {
    case 'artist':
      return artistFilter.clean(context, filter)
    case 'tag':
      return tagFilter.clean(context, filter)
    case 'playlist':
      return playlistFilter.clean(context, filter)
    case 'group':
      return filter
  }
}

/** How many tags a list of filters wants, its groups included. */
const tagsWanted = (filters: readonly RadioFilter[]): number =>
  filters.reduce((count, filter) => {
    if (filter.not) return count
    if (filter.type === 'group') return count + tagsWanted(filter.filters ?? [])
    return filter.type === 'tag' ? count + 1 : count
  }, 0)

/** Whether the tags of a filter are looked at together with those of others. */
interface Situation extends FilterOwner {
  together: boolean
}

function single(filter: RadioFilter, situation: Situation): Prisma.Sql {
  switch (filter.type) {
    case 'artist':
      return artistFilter.condition(filter, situation)
    case 'tag':
      return situation.together && !filter.not ? carriesOne(filter) : tagFilter.condition(filter, situation)
    case 'playlist':
      return playlistFilter.condition(filter, situation)
    case 'group':
      return filter.not ? combined(filter.filters ?? [], situation) : joined(filter.filters ?? [], situation)
  }
}

function joined(filters: readonly RadioFilter[], situation: Situation): Prisma.Sql {
  return (
    filters.reduce<Prisma.Sql | null>((before, filter) => {
      const matches = single(filter, situation)
      // a track without an album is not in an album with the tag: unknown is no match, and its contrary is one
      const condition = filter.not ? Prisma.sql`(${matches}) IS NOT TRUE` : matches
      if (!before) return condition
      return filter.operator === 'or'
        ? Prisma.sql`(${before} OR ${condition})`
        : Prisma.sql`(${before} AND ${condition})`
    }, null) ?? Prisma.sql`TRUE`
  )
}

/**
 * The tracks that a list of filters matches, as a condition on the table `track`: joined from left to right,
 * without precedence. No filter matches every track.
 */
export function combined(filters: readonly RadioFilter[], { userId }: FilterOwner): Prisma.Sql {
  const together = tagsWanted(filters) > 1
  const condition = joined(filters, { userId, together })
  return together ? eachWayToCarry(condition) : condition
}
