import { Prisma } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'
import type { Pod } from '../../pod.ts'

/**
 * How sending to another host goes. After a failure it is left alone for a while that doubles, from some seconds to a
 * day: a host that is gone costs one attempt a day, whatever waits for it. Who is heard of again is tried at once.
 */

/** Seconds before the second attempt, at most. */
const firstPause = 20
const longestPause = 24 * 3600
/** Failures in a row after which a host counts as parked: by then half a day has passed. */
export const failuresUntilParked = 12

/** Seconds until a host is tried again, after some failures in a row; a part of it is chance, so that not all come at once. */
export function pauseAfter(failures: number, chance = Math.random()): number {
  if (failures > failuresUntilParked) return longestPause
  return Math.min(firstPause * 2 ** (failures - 1), longestPause) * (0.5 + chance / 2)
}

/** Seconds until something may be sent to a host again; 0: now. */
export async function pauseBefore({ prisma }: Pod, host: string): Promise<number> {
  const target = await prisma.deliveryTarget.findUnique({ where: { host }, select: { resumeAt: true } })
  return Math.max(0, Math.ceil(((target?.resumeAt?.getTime() ?? 0) - Date.now()) / 1000))
}

/** A host took something. */
export async function noteDelivered({ prisma }: Pod, host: string): Promise<void> {
  const state = { failures: 0, resumeAt: null, lastDeliveredAt: new Date() }
  await prisma.deliveryTarget.upsert({ where: { host }, create: { host, ...state }, update: state })
}

/** A host did not take something, or did not answer: it is left alone for a while. */
export async function noteFailed({ prisma }: Pod, host: string, reason: string): Promise<void> {
  const known = await prisma.deliveryTarget.findUnique({ where: { host }, select: { failures: true } })
  const failures = (known?.failures ?? 0) + 1
  const state = {
    failures,
    resumeAt: new Date(Date.now() + pauseAfter(failures) * 1000),
    lastFailedAt: new Date(),
    lastError: reason,
  }
  await prisma.deliveryTarget.upsert({ where: { host }, create: { host, ...state }, update: state })
}

/** Milliseconds after a failure in which a word from the host changes nothing: it may be able to ask, but not to listen. */
const restMilliseconds = 30_000

/** Whether a host that was just heard of is worth another attempt before its pause is over. */
export async function isWorthAnAttempt({ prisma }: Pod, host: string): Promise<boolean> {
  const paused = await prisma.deliveryTarget.findFirst({
    where: {
      host,
      resumeAt: { gt: new Date() },
      lastFailedAt: { lt: new Date(Date.now() - restMilliseconds) },
    },
  })
  return paused !== null
}

/** How sending to a host goes. */
export interface DeliveryState {
  /** Activities that are still to be sent. */
  waiting: number
  /** Failures in a row. */
  failures: number
  resumeAt: Date | null
  lastDeliveredAt: Date | null
  lastFailedAt: Date | null
  lastError: string | null
}

/** How sending to hosts goes, to these or all; first those that most waits for. */
export const deliveryStates = (
  { prisma }: Pod,
  hosts?: readonly string[],
): Promise<(DeliveryState & { host: string })[]> => prisma.$queryRaw`
  SELECT host, coalesce(counted.waiting, 0) AS waiting, coalesce(target.failures, 0) AS failures,
    target.resume_at AS "resumeAt", target.last_delivered_at AS "lastDeliveredAt",
    target.last_failed_at AS "lastFailedAt", target.last_error AS "lastError"
  FROM delivery_target target FULL JOIN (${waitingByHost}) AS counted USING (host)
  ${hosts ? Prisma.sql`WHERE host = ANY(${[...hosts]}::text[])` : Prisma.empty}
  ORDER BY waiting DESC, host`

/** How sending to a host goes. */
export const deliveryState = batched<string, DeliveryState>(
  async ({ pod }, hosts) => {
    const states = await deliveryStates(pod, hosts)
    return new Map(states.map(({ host, ...state }) => [host, state]))
  },
  () => ({
    waiting: 0,
    failures: 0,
    resumeAt: null,
    lastDeliveredAt: null,
    lastFailedAt: null,
    lastError: null,
  }),
)

/** How much is still to be sent, and how much of it to hosts that do not answer for long. */
export async function countDeliveries({ prisma }: Pod): Promise<{ due: number; parked: number }> {
  const [row] = await prisma.$queryRaw<{ due: number; parked: number }[]>`
    SELECT coalesce(sum(counted.waiting) FILTER (WHERE NOT is_parked), 0)::int AS due,
      coalesce(sum(counted.waiting) FILTER (WHERE is_parked), 0)::int AS parked
    FROM (${waitingByHost}) AS counted
    LEFT JOIN delivery_target target ON target.host = counted.host
    CROSS JOIN LATERAL (
      SELECT coalesce(target.failures, 0) > ${failuresUntilParked}::int AS is_parked) AS state`
  return row ?? { due: 0, parked: 0 }
}

const waitingByHost = Prisma.sql`
  SELECT split_part(inbox_url, '/', 3) AS host, count(*)::int AS waiting FROM delivery
  WHERE NOT is_delivered AND given_up_at IS NULL GROUP BY 1`
