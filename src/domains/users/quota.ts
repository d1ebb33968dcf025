import { Prisma, type User } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'

/** Statuses of uploads, as the database writes them. */
const statuses = ['draft', 'skipped', 'pending', 'finished', 'errored'] as const

/** How much room an account's uploads have and take, in megabytes (10⁶ bytes). */
export interface Quota {
  /** What the uploads may take together; 0 or less allows none. */
  max: number
  /** What is left, never less than 0. */
  remaining: number
  /** What they take together. */
  current: number
  draft: number
  skipped: number
  pending: number
  finished: number
  errored: number
}

/** The quota of an account. Files that were imported where they lie on the server's disk take nothing. */
export async function quotaOf(
  pod: Pod,
  { actorId, uploadQuota }: Pick<User, 'actorId' | 'uploadQuota'>,
): Promise<Quota> {
  const [max, rows] = await Promise.all([
    uploadQuota ?? pod.settings.get('users__upload_quota'),
    pod.prisma.$queryRaw<{ status: (typeof statuses)[number]; megabytes: number }[]>(Prisma.sql`
      SELECT u.import_status::text AS status, (coalesce(sum(u.size), 0) / 1e6)::float8 AS megabytes
      FROM upload u JOIN library l ON l.id = u.library_id
      WHERE l.actor_id = ${actorId} AND (u.source IS NULL OR u.source NOT LIKE 'file://%')
      GROUP BY u.import_status`),
  ])
  const taken = Object.fromEntries(statuses.map((status) => [status, 0])) as Omit<
    Quota,
    'max' | 'remaining' | 'current'
  >
  for (const { status, megabytes } of rows) taken[status] = megabytes
  const current = rows.reduce((sum, { megabytes }) => sum + megabytes, 0)
  return { max, current, remaining: Math.max(max - current, 0), ...taken }
}
