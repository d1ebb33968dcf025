import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { requireScope, requireViewer } from '../oauth/scopes.ts'
import { visibleTo } from '../users/user-visibility.ts'
import { eachAnew } from '../../schema/subscriptions.ts'
import type { Deed } from './announcements.ts'

/** A listening or a favorite as the feed shows it. */
export interface Activity extends Deed {
  userId: number
  trackId: number
  happenedAt: Date
}

interface ActivityRow {
  kind: Activity['kind']
  id: number
  user_id: number
  track_id: number
  happened_at: Date
}

const read = (row: ActivityRow): Activity => ({
  kind: row.kind,
  id: row.id,
  userId: row.user_id,
  trackId: row.track_id,
  happenedAt: row.happened_at,
})

const tables = { LISTENED: Prisma.sql`listening`, LIKED: Prisma.sql`favorite` }

/** The newest rows of a kind that the caller may see; `depth` is how many can matter. */
const newest = (context: Context, kind: Activity['kind'], depth: number) => Prisma.sql`(
  SELECT ${kind} AS kind, deed.id, deed.user_id, deed.track_id, deed.created_at AS happened_at
  FROM ${tables[kind]} deed JOIN user_account owner ON owner.id = deed.user_id
  WHERE ${visibleTo(context.viewer?.userId, Prisma.sql`owner.privacy_level`, Prisma.sql`owner.id`)}
  ORDER BY deed.created_at DESC, deed.id DESC LIMIT ${depth})`

/** What the caller may know of others' listenings and favorites, the newest first. */
export async function activityPage(
  context: Context,
  { limit, offset }: { limit: number; offset: number },
): Promise<Activity[]> {
  requireScope(context, 'read:listenings')
  requireScope(context, 'read:favorites')
  const depth = limit + offset
  const rows = await context.pod.prisma.$queryRaw<ActivityRow[]>`
    SELECT * FROM (${newest(context, 'LISTENED', depth)} UNION ALL ${newest(context, 'LIKED', depth)}) feed
    ORDER BY happened_at DESC, kind, id DESC LIMIT ${limit} OFFSET ${offset}`
  return rows.map(read)
}

/** How many activities the caller may see. */
export async function countActivity(context: Context): Promise<number> {
  requireScope(context, 'read:listenings')
  requireScope(context, 'read:favorites')
  const visible = visibleTo(context.viewer?.userId, Prisma.sql`owner.privacy_level`, Prisma.sql`owner.id`)
  const [row] = await context.pod.prisma.$queryRaw<{ count: number }[]>`
    SELECT coalesce(sum(deeds), 0)::int AS count FROM (
      SELECT (SELECT count(*) FROM listening WHERE user_id = owner.id)
        + (SELECT count(*) FROM favorite WHERE user_id = owner.id) AS deeds
      FROM user_account owner WHERE ${visible}) counted`
  return row?.count ?? 0
}

/** What members do from now on, as far as the caller may see it when it happens. */
export function activityStream(context: Context): AsyncIterableIterator<Activity> {
  requireViewer(context)
  requireScope(context, 'read:listenings')
  requireScope(context, 'read:favorites')
  return eachAnew(context, context.pod.pubsub.subscribe('activity'), ({ kind, id }) =>
    findActivity(context, kind, id),
  )
}

async function findActivity(context: Context, kind: Activity['kind'], id: number): Promise<Activity | null> {
  const rows = await context.pod.prisma.$queryRaw<ActivityRow[]>`
    SELECT ${kind} AS kind, deed.id, deed.user_id, deed.track_id, deed.created_at AS happened_at
    FROM ${tables[kind]} deed JOIN user_account owner ON owner.id = deed.user_id
    WHERE deed.id = ${id} AND ${visibleTo(context.viewer?.userId, Prisma.sql`owner.privacy_level`, Prisma.sql`owner.id`)}`
  return rows[0] ? read(rows[0]) : null
}
