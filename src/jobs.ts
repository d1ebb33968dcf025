import { defineAttachmentJobs } from './domains/attachments/jobs.ts'
import { definePlaybackJobs } from './domains/playback/jobs.ts'
import type { Pod } from './pod.ts'

/** Declares the jobs of every domain. */
export function defineJobs(pod: Pod): void {
  defineAttachmentJobs(pod)
  definePlaybackJobs(pod)
}
