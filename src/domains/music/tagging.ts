import { Prisma } from '../../generated/prisma/client.ts'

/** What can be marked with tags. */
export type Tagged = 'artist' | 'album' | 'track'

const tables = {
  artist: { table: Prisma.sql`artist_tag`, key: Prisma.sql`artist_id` },
  album: { table: Prisma.sql`album_tag`, key: Prisma.sql`album_id` },
  track: { table: Prisma.sql`track_tag`, key: Prisma.sql`track_id` },
} satisfies Record<Tagged, { table: Prisma.Sql; key: Prisma.Sql }>

const longestTag = 100

/** What is wrong with a tag, in the words of the legacy API; null when it is fine. */
export function tagMistake(name: string): string | null {
  if (name === '') return 'This field may not be blank.'
  if (name.length > longestTag) return `Ensure this field has no more than ${longestTag} characters.`
  return /^[\p{L}\p{M}\p{N}_]+$/u.test(name) ? null : `Invalid tag "${name}"`
}

/** Each tag once, whatever its case, and no more than `most`. */
export function distinctTags(names: readonly string[], most: number): string[] {
  const seen = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]))
  return [...new Set(names.map((name) => name.toLowerCase()))]
    .flatMap((key) => seen.get(key) ?? [])
    .slice(0, most)
}

/** Gives something these tags instead of those it has. A tag keeps the case of its first use anywhere. */
export async function replaceTags(
  tx: Prisma.TransactionClient,
  kind: Tagged,
  id: number,
  names: readonly string[],
): Promise<void> {
  const { table, key } = tables[kind]
  const wanted = Prisma.sql`lower(tag.name) IN (SELECT lower(name) FROM unnest(${[...names]}::text[]) AS name)`
  await tx.$executeRaw`
    INSERT INTO tag (name) SELECT unnest(${[...names]}::text[]) ON CONFLICT (lower(name)) DO NOTHING`
  await tx.$executeRaw`
    DELETE FROM ${table} WHERE ${key} = ${id} AND tag_id NOT IN (SELECT tag.id FROM tag WHERE ${wanted})`
  await tx.$executeRaw`
    INSERT INTO ${table} (${key}, tag_id) SELECT ${id}, tag.id FROM tag WHERE ${wanted} ON CONFLICT DO NOTHING`
}
