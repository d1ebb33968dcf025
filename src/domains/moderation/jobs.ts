import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { fetchNodeinfo, nodeinfoJob } from './domain-nodeinfo.ts'
import { mailReport, reportMailJob } from './moderator-mails.ts'
import { purge, purgeJob, purgeSchema } from './purge.ts'
import { carryOutDecision, decisionJob } from './user-requests.ts'

/** Work that moderation leaves for later: mails, decisions, purges, asking other pods what they are. */
export function defineModerationJobs(pod: Pod): void {
  pod.jobs.define({
    name: reportMailJob,
    schema: z.object({ reportId: z.int() }),
    handler: ({ reportId }) => mailReport(pod, reportId),
  })
  pod.jobs.define({
    name: decisionJob,
    schema: z.object({ userRequestId: z.int(), status: z.enum(['APPROVED', 'REFUSED']) }),
    handler: (decision) => carryOutDecision(pod, decision),
  })
  pod.jobs.define({
    name: purgeJob,
    schema: purgeSchema,
    handler: (wanted) => purge(pod, wanted),
  })
  pod.jobs.define({
    name: nodeinfoJob,
    schema: z.object({ name: z.string() }),
    async handler({ name }) {
      await fetchNodeinfo(pod, name)
    },
  })
}
