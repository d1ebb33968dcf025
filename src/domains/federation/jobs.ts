import type { Pod } from '../../pod.ts'
import { defineDelivery } from './delivery.ts'
import { defineInbox } from './inbox/handle-activity.ts'
import { defineLibraryScans } from './library-scans.ts'

/** Declares what passes between pods in the background. */
export function defineFederationJobs(pod: Pod): void {
  defineDelivery(pod)
  defineInbox(pod)
  defineLibraryScans(pod)
}
