import type { Pod } from '../../pod.ts'
import { defineDelivery } from './delivery.ts'

/** Declares what passes between pods in the background. */
export function defineFederationJobs(pod: Pod): void {
  defineDelivery(pod)
}
