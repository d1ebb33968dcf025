import { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'

/** How much the pod holds, and how much it is used. */
export interface Statistics {
  /** Accounts that are active. */
  users: number
  /** Those seen within 180 days. */
  usersOfHalfYear: number
  /** Those seen within 30 days. */
  usersOfMonth: number
  /** Artists, albums and tracks of this pod itself. */
  artists: number
  albums: number
  tracks: number
  /** Hours of audio, copies of other pods' audio included. */
  hours: number
  favorites: number
  listenings: number
  downloads: number
}

/** Counting everything is dear, and nobody needs it to the second. */
const freshMilliseconds = 600_000

const known = new WeakMap<Pod, { at: number; statistics: Promise<Statistics> }>()

/** The pod's statistics, counted anew when they are older than ten minutes. */
export function statisticsOf(pod: Pod): Promise<Statistics> {
  const last = known.get(pod)
  if (last && Date.now() - last.at < freshMilliseconds) return last.statistics
  const statistics = count(pod)
  known.set(pod, { at: Date.now(), statistics })
  // a failed count must not be remembered
  statistics.catch(() => known.delete(pod))
  return statistics
}

const seenWithin = (days: number) =>
  Prisma.sql`(SELECT count(*)::int FROM user_account
    WHERE is_active AND last_activity_at > now() - ${days} * interval '1 day')`

async function count({ prisma, config: { hostname } }: Pod): Promise<Statistics> {
  const local = Prisma.sql`(fid IS NULL
    OR starts_with(fid, ${`http://${hostname}/`}) OR starts_with(fid, ${`https://${hostname}/`}))`
  const [statistics] = await prisma.$queryRaw<[Statistics]>`SELECT
    (SELECT count(*)::int FROM user_account WHERE is_active) AS "users",
    ${seenWithin(180)} AS "usersOfHalfYear",
    ${seenWithin(30)} AS "usersOfMonth",
    (SELECT count(*)::int FROM artist WHERE ${local}) AS "artists",
    (SELECT count(*)::int FROM album WHERE ${local}) AS "albums",
    (SELECT count(*)::int FROM track WHERE ${local}) AS "tracks",
    (SELECT coalesce(sum(duration), 0)::float8 / 3600 FROM upload) AS "hours",
    (SELECT count(*)::int FROM favorite) AS "favorites",
    (SELECT count(*)::int FROM listening) AS "listenings",
    (SELECT coalesce(sum(downloads_count), 0)::float8 FROM track) AS "downloads"`
  return statistics
}
