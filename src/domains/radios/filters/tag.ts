import { Prisma } from '../../../generated/prisma/client.ts'
import type { FilterType, TagFilter } from './filter.ts'

/** Tracks that carry a tag themselves, or by their artist or album. Case matters. */
export const tagFilter: FilterType<TagFilter> = {
  async check({ pod }, { names }) {
    if (!names) return 'You must provide a name'
    const known = await pod.prisma.tag.findMany({ where: { name: { in: names } }, select: { name: true } })
    const unknown = new Set(names).difference(new Set(known.map(({ name }) => name)))
    if (unknown.size === 0) return null
    return `No tag matching names "{${[...unknown]
      .sort()
      .map((name) => `'${name}'`)
      .join(', ')}}"`
  },

  async clean({ pod }, filter) {
    const tags = await pod.prisma.tag.findMany({
      where: { name: { in: filter.names ?? [] } },
      select: { id: true, name: true },
    })
    tags.sort((a, b) => a.name.length - b.name.length || a.id - b.id)
    return { ...filter, names: tags.map(({ name }) => name) }
  },

  condition: (filter) => tracksTagged(tagsOf(filter)),
}

/** The tags of a filter, as a subselect of their keys. */
const tagsOf = ({ names = [] }: TagFilter): Prisma.Sql =>
  Prisma.sql`SELECT tag.id FROM tag WHERE tag.name = ANY(${names}::text[])`

/** Tracks that carry one of the tags that a subselect gives the keys of, themselves or by artist or album. */
export const tracksTagged = (tags: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  track.id IN (SELECT carrier.track_id FROM track_tag carrier WHERE carrier.tag_id IN (${tags}))
  OR track.artist_id IN (SELECT carrier.artist_id FROM artist_tag carrier WHERE carrier.tag_id IN (${tags}))
  OR track.album_id IN (SELECT carrier.album_id FROM album_tag carrier WHERE carrier.tag_id IN (${tags})))`

/**
 * The same, when several tags are wanted: of the one tag of the track, the one of its artist and the one of its album
 * that `eachWayToCarry` looks at.
 */
export const carriesOne = (filter: TagFilter): Prisma.Sql => Prisma.sql`(
  own.tag_id IN (${tagsOf(filter)}) OR of_artist.tag_id IN (${tagsOf(filter)}) OR of_album.tag_id IN (${tagsOf(filter)}))`

/**
 * Looks at every choice of one tag of the track, one of its artist and one of its album. Old radios count on it: two
 * tags joined by "and" must be carried by different ones of the three, whoever wants both of one track gets nothing.
 */
export const eachWayToCarry = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM (SELECT) once
  LEFT JOIN track_tag own ON own.track_id = track.id
  LEFT JOIN artist_tag of_artist ON of_artist.artist_id = track.artist_id
  LEFT JOIN album_tag of_album ON of_album.album_id = track.album_id
  WHERE ${condition})`
