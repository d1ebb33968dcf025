import type { Pod } from '../../pod.ts'
import { defineAccountDeletion } from './account-deletion.ts'
import { defineMailJobs } from './mail-jobs.ts'

/** Declares the jobs about accounts. */
export function defineUserJobs(pod: Pod): void {
  defineMailJobs(pod)
  defineAccountDeletion(pod)
}
