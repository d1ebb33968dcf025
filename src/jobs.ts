import { defineModerationJobs } from './domains/moderation/jobs.ts'
import { defineOAuthJobs } from './domains/oauth/jobs.ts'
import { defineUserJobs } from './domains/users/jobs.ts'
import { defineLibraryJobs } from './domains/libraries/jobs.ts'
import type { Pod } from './pod.ts'

/** Declares the jobs of every domain. */
export function defineJobs(pod: Pod): void {
  defineModerationJobs(pod)
  defineOAuthJobs(pod)
  defineUserJobs(pod)
  defineLibraryJobs(pod)
}
