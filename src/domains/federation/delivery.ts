import { z } from 'zod'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import { noteDelivered, noteFailed, pauseBefore } from './delivery-targets.ts'
import { postSigned } from './signed-requests.ts'

/** The job that has an activity sent: one inbox, one job, so that a slow pod does not keep others waiting. */
const tellJob = 'federation.tell-pods'
/** The job that brings to one inbox all that waits for it, the oldest first. */
const inboxJob = 'federation.deliver-to-inbox'
/** The job that finds what waits and has no job: a stop, or a restored backup, may have lost it. */
const waitingJob = 'federation.deliver-waiting'

/** Days after which an activity is no news any more. */
const freshDays = 14
/** Attempts after which an activity that its inbox answers with a failure no longer keeps others waiting. */
const mostAttempts = 8
/** Milliseconds that one run may take; the rest is for the next one. */
const runMilliseconds = 300_000

/** Declares the sending of activities. */
export function defineDelivery(pod: Pod): void {
  pod.jobs.define({
    name: tellJob,
    schema: z.object({ activityId: z.int() }),
    async handler({ activityId }) {
      const deliveries = await pod.prisma.delivery.findMany({ where: { activityId, ...waiting } })
      for (const { inboxUrl } of deliveries) await pod.jobs.enqueue(inboxJob, { inboxUrl })
    },
  })
  pod.jobs.define({
    name: inboxJob,
    schema: z.object({ inboxUrl: z.string() }),
    singletonKey: ({ inboxUrl }) => inboxUrl,
    concurrency: 4,
    handler: ({ inboxUrl }, { signal }) => deliverTo(pod, inboxUrl, signal),
  })
  pod.jobs.define({
    name: waitingJob,
    schema: z.object({}),
    singletonKey: () => 'all',
    async handler() {
      for (const inboxUrl of await waitingInboxes(pod)) await pod.jobs.enqueue(inboxJob, { inboxUrl })
    },
  })
  pod.jobs.schedule(waitingJob, '*/10 * * * *')
}

/** What is still to be sent. */
const waiting = { isDelivered: false, givenUpAt: null } as const

/** Has an activity sent to the inboxes of its deliveries, when the transaction that keeps them is over. */
export async function deliverLater(
  pod: Pod,
  tx: Prisma.TransactionClient,
  activityId: number,
): Promise<void> {
  await pod.jobs.enqueue(tellJob, { activityId }, { transaction: tx })
}

/** Sends now what waits for a host, or for all of them, whatever the pause. Says how many inboxes that are. */
export async function resumeDeliveries(pod: Pod, host?: string): Promise<number> {
  await pod.prisma.deliveryTarget.updateMany({
    where: { host, resumeAt: { not: null } },
    data: { resumeAt: null },
  })
  const inboxes = await waitingInboxes(pod, host)
  for (const inboxUrl of inboxes) await pod.jobs.enqueue(inboxJob, { inboxUrl }, { hasten: true })
  return inboxes.length
}

/** Inboxes that something waits for: those of a host, or all. */
async function waitingInboxes({ prisma }: Pod, host?: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ inboxUrl: string }[]>`
    SELECT DISTINCT inbox_url AS "inboxUrl" FROM delivery
    WHERE NOT is_delivered AND given_up_at IS NULL
      ${host === undefined ? Prisma.empty : Prisma.sql`AND split_part(inbox_url, '/', 3) = ${host}`}`
  return rows.map(({ inboxUrl }) => inboxUrl)
}

/**
 * Sends what waits for an inbox in the order in which it happened: who hears of a deletion before the thing itself would
 * keep it. A failure ends the run; the host is then left alone for a while, longer each time.
 */
async function deliverTo(pod: Pod, inboxUrl: string, signal: AbortSignal): Promise<void> {
  const { host } = new URL(inboxUrl)
  await giveUp(pod, { inboxUrl, activity: { createdAt: { lt: daysAgo(freshDays) } } })
  const until = Date.now() + runMilliseconds
  while (await pod.settings.get('federation__enabled')) {
    const delivery = await nextDelivery(pod, inboxUrl)
    if (!delivery) return
    const pause = await pauseBefore(pod, host)
    if (pause > 0 || Date.now() > until || signal.aborted) {
      await pod.jobs.enqueue(inboxJob, { inboxUrl }, { after: pause })
      return
    }
    await attempt(pod, host, delivery)
  }
}

const daysAgo = (days: number): Date => new Date(Date.now() - days * 24 * 3_600_000)

const nextDelivery = ({ prisma }: Pod, inboxUrl: string) =>
  prisma.delivery.findFirst({
    where: { inboxUrl, ...waiting },
    orderBy: { id: 'asc' },
    include: { activity: { include: { actor: { select: { fid: true, privateKey: true } } } } },
  })

type Pending = NonNullable<Awaited<ReturnType<typeof nextDelivery>>>

async function attempt(pod: Pod, host: string, delivery: Pending): Promise<void> {
  const { id, attempts } = delivery
  const { outcome, reason } = await send(pod, delivery)
  pod.metrics.deliveries.inc({ outcome })
  await pod.prisma.delivery.updateMany({
    where: { id },
    data: { isDelivered: outcome === 'delivered', attempts: { increment: 1 }, lastAttemptAt: new Date() },
  })
  if (outcome === 'delivered') return noteDelivered(pod, host)
  pod.log.info({ delivery: id, host, outcome, reason }, 'an activity was not delivered')
  if (outcome !== 'unreachable' && (outcome === 'refused' || attempts + 1 >= mostAttempts))
    await giveUp(pod, { id })
  if (outcome !== 'refused') await noteFailed(pod, host, reason)
}

/** What came of an attempt. Who is unreachable never had the activity before it; that is no fault of the activity. */
type Attempt =
  | { outcome: 'delivered'; reason?: undefined }
  | { outcome: 'refused' | 'failed' | 'unreachable'; reason: string }

/** Refused for good: the inbox is gone, or does not want this. */
const finalStatuses = new Set([400, 404, 405, 410, 422])
/** What stands before a pod says that the pod is away or busy. */
const awayStatuses = new Set([408, 429, 502, 503, 504])

async function send(pod: Pod, { inboxUrl, activity }: Pending): Promise<Attempt> {
  if (!activity.actor.privateKey) return { outcome: 'refused', reason: 'its actor cannot sign any more' }
  try {
    const { status, body } = await postSigned(pod, inboxUrl, activity.payload, activity.actor)
    body.destroy()
    if (status < 400) return { outcome: 'delivered' }
    const reason = `the inbox answered with status ${status}`
    if (finalStatuses.has(status)) return { outcome: 'refused', reason }
    return { outcome: awayStatuses.has(status) ? 'unreachable' : 'failed', reason }
  } catch (error) {
    if (!(error instanceof RemoteRequestError)) throw error
    return { outcome: 'unreachable', reason: error.message }
  }
}

const giveUp = ({ prisma }: Pod, which: Prisma.DeliveryWhereInput) =>
  prisma.delivery.updateMany({ where: { ...which, ...waiting }, data: { givenUpAt: new Date() } })
