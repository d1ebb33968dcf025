import { Prisma } from '../../../generated/prisma/client.ts'
import type { ArtistFilter, FilterType } from './filter.ts'

/** Tracks by certain artists; album artists do not count. */
export const artistFilter: FilterType<ArtistFilter> = {
  async check({ pod }, { ids }) {
    if (!ids) return 'You must provide an id'
    const known = await pod.prisma.artist.findMany({ where: { id: { in: ids } }, select: { id: true } })
    const unknown = new Set(ids).difference(new Set(known.map(({ id }) => id)))
    if (unknown.size === 0) return null
    return `No artist matching ids "{${[...unknown].sort((a, b) => a - b).join(', ')}}"`
  },

  async clean({ pod }, filter) {
    const ids = [...new Set(filter.ids)].sort((a, b) => a - b)
    const artists = await pod.prisma.artist.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    })
    artists.sort((a, b) => a.name.length - b.name.length || a.id - b.id)
    return { ...filter, ids, names: artists.map(({ name }) => name) }
  },

  condition: ({ ids = [] }) => Prisma.sql`track.artist_id = ANY(${ids}::int[])`,
}
