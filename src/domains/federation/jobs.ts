import type { Pod } from '../../pod.ts'
import { defineDelivery } from './delivery.ts'
import { defineOutboxReading } from './channel-outboxes.ts'
import { defineFetches } from './fetches.ts'
import { defineInbox } from './inbox/handle-activity.ts'
import { defineLibraryScans } from './library-scans.ts'
import { defineKeyRotation } from './key-rotation.ts'
import { defineNews } from './news.ts'
import { defineNotifications } from './notifications.ts'
import { definePodSurvey } from './pod-survey.ts'

/** Declares what passes between pods in the background. */
export function defineFederationJobs(pod: Pod): void {
  defineFetches(pod)
  defineNews(pod)
  defineNotifications(pod)
  definePodSurvey(pod)
  defineKeyRotation(pod)
  defineOutboxReading(pod)
  defineDelivery(pod)
  defineInbox(pod)
  defineLibraryScans(pod)
}
