import { defineUserJobs } from './domains/users/jobs.ts'
import { defineOAuthJobs } from './domains/oauth/jobs.ts'
import type { Pod } from './pod.ts'

/** Declares the jobs of every domain. */
export function defineJobs(pod: Pod): void {
  defineUserJobs(pod)
  defineOAuthJobs(pod)
}
