import { Prisma } from '../../../generated/prisma/client.ts'
import type { FilterType, TagFilter } from './filter.ts'

/** Tracks that carry a tag themselves, or by their artist or album. Case matters. */
export const tagFilter: FilterType<TagFilter> = {
  async check({ pod }, { names }) {
    if (!names) return 'You must provide a name'
    const known = await pod.prisma.tag.findMany({ where: { name: { in: names } }, select: { name: true } })
    const unknown = new Set(names).difference(new Set(known.map(({ name }) => name)))
    if (unknown.size === 0) return null
    return `No tag matching names "{${[...unknown].sort().map((name) => `'${name}'`).join(', ')}}"`
  },

  async clean({ pod }, filter) {
    const tags = await pod.prisma.tag.findMany({
      where: { name: { in: filter.names ?? [] } },
      select: { id: true, name: true },
    })
    tags.sort((a, b) => a.name.length - b.name.length || a.id - b.id)
    return { ...filter, names: tags.map(({ name }) => name) }
  },

  condition: ({ names = [] }) =>
    tracksTagged(Prisma.sql`SELECT tag.id FROM tag WHERE tag.name = ANY(${names}::text[])`),
}

/** Tracks that carry one of the tags that a subselect gives the keys of, themselves or by artist or album. */
export const tracksTagged = (tags: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  track.id IN (SELECT carrier.track_id FROM track_tag carrier WHERE carrier.tag_id IN (${tags}))
  OR track.artist_id IN (SELECT carrier.artist_id FROM artist_tag carrier WHERE carrier.tag_id IN (${tags}))
  OR track.album_id IN (SELECT carrier.album_id FROM album_tag carrier WHERE carrier.tag_id IN (${tags})))`
