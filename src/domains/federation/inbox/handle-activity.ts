import { z } from 'zod'
import type { Pod } from '../../../pod.ts'
import { UnusableDocumentError } from '../remote-actors.ts'
import { notify } from '../notifications.ts'
import type { JsonObject } from '../vocabulary.ts'
import { handlerOf } from './handlers.ts'
import { IgnoredActivityError } from './ignored-activity.ts'
import { inboxJob } from './take-activity.ts'

/** Declares the job that does what activities of other pods say. */
export function defineInbox(pod: Pod): void {
  pod.jobs.define({
    name: inboxJob,
    schema: z.object({ activityId: z.int() }),
    retryLimit: 5,
    retryDelay: 5,
    handler: ({ activityId }) => handleActivity(pod, activityId),
  })
}

async function handleActivity(pod: Pod, activityId: number): Promise<void> {
  const activity = await pod.prisma.activity.findUnique({
    where: { id: activityId },
    include: { actor: true },
  })
  if (!activity) return
  const payload = activity.payload as JsonObject
  try {
    await handlerOf(payload)?.(pod, { id: activity.id, payload, sender: activity.actor })
    await notify(pod, activity.id)
  } catch (error) {
    const isIgnored = error instanceof IgnoredActivityError || error instanceof UnusableDocumentError
    if (!isIgnored) throw error
    pod.log.info({ activity: activity.uuid, reason: error.message }, 'an activity was ignored')
  }
}
