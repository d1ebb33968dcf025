import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { outdatedFeeds, refreshFeed } from './feeds/refresh.ts'

const sweepJob = 'refresh-feeds'
/** Reads the feed of one channel from elsewhere again. */
export const feedJob = 'refresh-feed'

/** Declares what channels do in the background: feeds from elsewhere are looked at again and again. */
export function defineChannelJobs(pod: Pod): void {
  pod.jobs.define({
    name: feedJob,
    schema: z.object({ channelId: z.int() }),
    concurrency: 2,
    // the next hour brings the next try
    retryLimit: 1,
    singletonKey: ({ channelId }) => String(channelId),
    handler: ({ channelId }) => refreshFeed(pod, channelId),
  })
  pod.jobs.define({
    name: sweepJob,
    schema: z.object({}),
    singletonKey: () => 'all',
    async handler() {
      if (!(await pod.settings.get('audio__channels_enabled'))) return
      for (const channelId of await outdatedFeeds(pod)) await pod.jobs.enqueue(feedJob, { channelId })
    },
  })
  pod.jobs.schedule(sweepJob, '0 * * * *')
}
