import { Prisma } from '../../generated/prisma/client.ts'
import { integerOfGlobalId } from '../../schema/global-id.ts'

/** Conditions on lists by genre, which is a tag, by year and by nearness to an artist. */

const named = (name: string) =>
  Prisma.sql`(SELECT named.id FROM tag named WHERE lower(named.name) = lower(${name}))`

const tagged = (table: Prisma.Sql, owner: Prisma.Sql, name: string) =>
  Prisma.sql`(SELECT tagged.${owner} FROM ${table} tagged WHERE tagged.tag_id IN ${named(name)})`

const artistsOf = (name: string) => tagged(Prisma.sql`artist_tag`, Prisma.sql`artist_id`, name)
const albumsOf = (name: string) => tagged(Prisma.sql`album_tag`, Prisma.sql`album_id`, name)
const tracksOf = (name: string) => tagged(Prisma.sql`track_tag`, Prisma.sql`track_id`, name)

/** Albums (`al`) that carry the tag, or whose artist or one of whose tracks does. */
export const hasGenreAlbum = (name: string | null | undefined): Prisma.Sql[] =>
  name == null
    ? []
    : [
        Prisma.sql`(al.id IN ${albumsOf(name)} OR al.artist_id IN ${artistsOf(name)}
          OR al.id IN (SELECT carrying.album_id FROM track carrying WHERE carrying.id IN ${tracksOf(name)}))`,
      ]

/** Tracks (`t`, album `al`) that carry the tag, or whose artist, album or album artist does. */
export const hasGenreTrack = (name: string | null | undefined): Prisma.Sql[] =>
  name == null
    ? []
    : [
        Prisma.sql`(t.id IN ${tracksOf(name)} OR t.artist_id IN ${artistsOf(name)}
          OR coalesce(al.id IN ${albumsOf(name)} OR al.artist_id IN ${artistsOf(name)}, FALSE))`,
      ]

/** Released in these years or between: those of the album `al`. */
export function releasedWithin({
  fromYear,
  toYear,
}: {
  fromYear?: number | null
  toYear?: number | null
}): Prisma.Sql[] {
  const year = Prisma.sql`extract(year FROM al.release_date)`
  return [
    ...(fromYear == null ? [] : [Prisma.sql`${year} >= ${fromYear}::int`]),
    ...(toYear == null ? [] : [Prisma.sql`${year} <= ${toYear}::int`]),
  ]
}

/** Tracks (`t`) of an artist, and of artists that share a tag with them. */
export function nearArtist(id: string | null | undefined): Prisma.Sql[] {
  if (id == null) return []
  const artist = integerOfGlobalId('Artist', id, 'nearArtist')
  return [
    Prisma.sql`(t.artist_id = ${artist} OR t.artist_id IN (SELECT near.artist_id FROM artist_tag near
      WHERE near.tag_id IN (SELECT own.tag_id FROM artist_tag own WHERE own.artist_id = ${artist})))`,
  ]
}
