import { defineLibraryJobs } from './domains/libraries/jobs.ts'
import { defineAttachmentJobs } from './domains/attachments/jobs.ts'
import { defineChannelJobs } from './domains/channels/jobs.ts'
import { defineEditJobs } from './domains/edits/jobs.ts'
import { definePlaybackJobs } from './domains/playback/jobs.ts'
import { defineUserJobs } from './domains/users/jobs.ts'
import { defineModerationJobs } from './domains/moderation/jobs.ts'
import { defineOAuthJobs } from './domains/oauth/jobs.ts'
import { defineFederationJobs } from './domains/federation/jobs.ts'
import { definePluginJobs } from './domains/plugins/jobs.ts'
import type { Pod } from './pod.ts'

/** Declares the jobs of every domain. */
export function defineJobs(pod: Pod): void {
  defineLibraryJobs(pod)
  defineAttachmentJobs(pod)
  defineChannelJobs(pod)
  defineEditJobs(pod)
  definePlaybackJobs(pod)
  defineUserJobs(pod)
  defineModerationJobs(pod)
  defineOAuthJobs(pod)
  defineFederationJobs(pod)
  definePluginJobs(pod)
}
