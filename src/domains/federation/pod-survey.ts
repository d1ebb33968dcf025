import { z } from 'zod'
import type { Actor } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { fetchNodeinfo } from '../moderation/domain-nodeinfo.ts'
import { actorAt } from './actor-fetching.ts'
import { resumeDeliveries } from './delivery.ts'
import { isWorthAnAttempt } from './delivery-targets.ts'
import { isWelcome, sameHost } from './policies.ts'
import { isAddress } from './reading.ts'
import { UnusableDocumentError } from './remote-actors.ts'

const podJob = 'federation.survey-pod'
const allJob = 'federation.survey-pods'

/** Declares the hourly look at other pods: what they are, and whether they answer. */
export function definePodSurvey(pod: Pod): void {
  pod.jobs.define({
    name: podJob,
    schema: z.object({ name: z.string() }),
    retryLimit: 0,
    concurrency: 2,
    singletonKey: ({ name }) => name,
    handler: ({ name }) => surveyPod(pod, name),
  })
  pod.jobs.define({
    name: allJob,
    schema: z.object({}),
    singletonKey: () => 'all',
    async handler() {
      const domains = await pod.prisma.domain.findMany({
        where: { name: { not: pod.config.hostname }, actors: { some: {} } },
        select: { name: true },
      })
      for (const { name } of domains) await pod.jobs.enqueue(podJob, { name })
    },
  })
  pod.jobs.schedule(allJob, '15 * * * *')
}

/** An actor of another pod was heard of: the pod answers, and is looked at when that was not done of late. */
export async function noteContact(pod: Pod, { domainName }: Pick<Actor, 'domainName'>): Promise<void> {
  if (domainName === pod.config.hostname) return
  const domain = await pod.prisma.domain.findUnique({
    where: { name: domainName },
    select: { isReachable: true, nodeinfoFetchedAt: true },
  })
  // an administrator may have purged it at this very moment
  if (!domain) return
  if (!domain.isReachable) await markReachable(pod, domainName)
  else if (await isWorthAnAttempt(pod, domainName)) await resumeDeliveries(pod, domainName)
  const age = Date.now() - (domain.nodeinfoFetchedAt?.getTime() ?? 0)
  if (age > pod.config.federation.nodeinfoSeconds * 1000) await pod.jobs.enqueue(podJob, { name: domainName })
}

async function markReachable(pod: Pod, name: string): Promise<void> {
  const { count } = await pod.prisma.domain.updateMany({
    where: { name, isReachable: false },
    data: { isReachable: true },
  })
  await pod.prisma.domain.updateMany({ where: { name }, data: { lastSuccessfulContactAt: new Date() } })
  if (count > 0) await resumeDeliveries(pod, name)
}

const answer = z.object({
  status: z.literal('ok'),
  payload: z.object({ metadata: z.object({ actorId: z.unknown().optional() }).optional() }),
})

async function surveyPod(pod: Pod, name: string): Promise<void> {
  if (!(await isWelcome(pod, `https://${name}/`))) return
  const { nodeinfo } = await fetchNodeinfo(pod, name)
  const parsed = answer.safeParse(nodeinfo)
  if (!parsed.success) {
    await pod.prisma.domain.update({ where: { name }, data: { isReachable: false } })
    return
  }
  await markReachable(pod, name)
  const fid = parsed.data.payload.metadata?.actorId
  if (!isAddress(fid) || !sameHost(fid, `https://${name}/`)) return
  try {
    const actor = await actorAt(pod, fid)
    await pod.prisma.domain.update({ where: { name }, data: { serviceActorId: actor.id } })
  } catch (error) {
    if (!(error instanceof UnusableDocumentError)) throw error
  }
}
