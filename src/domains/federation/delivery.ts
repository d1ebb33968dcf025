import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import { UnrecoverableJobError } from '../../platform/jobs/jobs.ts'
import { postSigned } from './signed-requests.ts'

/** The job that brings one activity to one inbox. */
export const deliveryJob = 'federation.deliver'

const payload = z.object({ deliveryId: z.int() })

/** Declares the delivery of activities: five further attempts, the delay doubles from half a minute. */
export function defineDelivery(pod: Pod): void {
  pod.jobs.define({
    name: deliveryJob,
    schema: payload,
    concurrency: 4,
    retryLimit: 5,
    retryDelay: 15,
    expireInSeconds: 120,
    handler: ({ deliveryId }) => deliver(pod, deliveryId),
  })
}

/** Refused for good: the inbox is gone, or does not want this. */
const finalStatuses = new Set([400, 404, 405, 410, 422])

async function deliver(pod: Pod, deliveryId: number): Promise<void> {
  const delivery = await pod.prisma.delivery.findUnique({
    where: { id: deliveryId },
    include: { activity: { include: { actor: { select: { fid: true, privateKey: true } } } } },
  })
  if (!delivery || delivery.isDelivered || (await isParked(pod, delivery.inboxUrl))) return
  if (!(await pod.settings.get('federation__enabled'))) return
  const { activity, inboxUrl } = delivery
  let isDelivered = false
  try {
    const answer = await postSigned(pod, inboxUrl, activity.payload, activity.actor)
    answer.body.destroy()
    isDelivered = answer.status < 400
    if (finalStatuses.has(answer.status)) {
      throw new UnrecoverableJobError(`the inbox answered with status ${answer.status}`)
    }
    if (!isDelivered) throw new RemoteRequestError(`the inbox answered with status ${answer.status}`)
  } finally {
    await pod.prisma.delivery.updateMany({
      where: { id: deliveryId },
      data: { isDelivered, attempts: { increment: 1 }, lastAttemptAt: new Date() },
    })
  }
}

/** Deliveries to a pod that is known to be unreachable wait until it answers again. */
async function isParked({ prisma }: Pod, inboxUrl: string): Promise<boolean> {
  const domain = await prisma.domain.findUnique({
    where: { name: new URL(inboxUrl).host },
    select: { isReachable: true },
  })
  return domain?.isReachable === false
}

/** Days after which an activity is no news any more. */
const freshDays = 7

/** Sends what waited for a pod that answers again. */
export async function resumeDeliveries(pod: Pod, domainName: string): Promise<void> {
  const waiting = await pod.prisma.delivery.findMany({
    where: {
      isDelivered: false,
      OR: [`https://${domainName}/`, `http://${domainName}/`].map((start) => ({
        inboxUrl: { startsWith: start },
      })),
      activity: { createdAt: { gt: new Date(Date.now() - freshDays * 24 * 3_600_000) } },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of waiting) await pod.jobs.enqueue(deliveryJob, { deliveryId: id })
}
