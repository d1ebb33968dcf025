import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { onNowPlaying } from '../history/now-playing.ts'
import { onListening } from '../history/service.ts'
import { BusyServiceError } from './scrobbling/call.ts'
import { listenbrainz } from './scrobbling/listenbrainz.ts'
import { maloja } from './scrobbling/maloja.ts'
import { describePlay } from './scrobbling/play.ts'
import { scrobbler } from './scrobbling/scrobbler.ts'
import type { Listener, ScrobblingService } from './scrobbling/service.ts'
import type { PluginSettings } from './settings.ts'

/** The services by the name of their plugin. */
const services = new Map<string, ScrobblingService>([
  ['scrobbler', scrobbler],
  ['listenbrainz', listenbrainz],
  ['maloja', maloja],
])

/** How often a service may ask for patience before a listening is given up. */
const mostDelays = 5

/** Jobs hold keys only: settings, which are secrets, are read when they run. */
const submissionSchema = z.object({
  userId: z.int(),
  plugin: z.string(),
  listeningId: z.int(),
  /** How often the service has asked for patience. */
  delays: z.int(),
})
const nowPlayingSchema = z.object({
  userId: z.int(),
  plugin: z.string(),
  trackId: z.int(),
  /** Milliseconds since 1970 after which nobody needs to hear of it. */
  endsAt: z.int(),
})

const submissionJob = 'plugins.submit-listening'
const nowPlayingJob = 'plugins.tell-now-playing'

onListening(async ({ pod }, { id, userId }) => {
  if (userId === null) return
  for (const plugin of await enabledPlugins(pod, userId))
    await pod.jobs.enqueue(submissionJob, { userId, plugin, listeningId: id, delays: 0 })
})

onNowPlaying(async ({ pod }, { userId, trackId, endsAt }) => {
  for (const plugin of await enabledPlugins(pod, userId))
    if (services.get(plugin)?.tellNowPlaying)
      await pod.jobs.enqueue(nowPlayingJob, { userId, plugin, trackId, endsAt })
})

/** Declares the jobs that tell other services what members listen to, each service by itself. */
export function definePluginJobs(pod: Pod): void {
  pod.jobs.define({
    name: submissionJob,
    schema: submissionSchema,
    retryLimit: 8,
    retryDelay: 60,
    concurrency: 2,
    expireInSeconds: 120,
    handler: (submission) => submitListening(pod, submission),
  })
  pod.jobs.define({
    name: nowPlayingJob,
    schema: nowPlayingSchema,
    // what plays now is of no interest later
    retryLimit: 0,
    concurrency: 2,
    expireInSeconds: 60,
    handler: (announcement) => tellNowPlaying(pod, announcement),
  })
}

async function enabledPlugins(pod: Pod, userId: number): Promise<string[]> {
  const rows = await pod.prisma.pluginConfiguration.findMany({
    where: { userId, isEnabled: true },
    select: { code: true },
  })
  return rows.map(({ code }) => code).filter((code) => services.has(code))
}

/** Whom to tell about; `null` when the member has switched the plugin off, or has not filled anything in. */
async function listenerOf(pod: Pod, userId: number, plugin: string): Promise<Listener | null> {
  const row = await pod.prisma.pluginConfiguration.findUnique({
    where: { userId_code: { userId, code: plugin }, isEnabled: true },
  })
  return row?.conf ? { pod, settings: row.conf as PluginSettings } : null
}

async function submitListening(pod: Pod, submission: z.infer<typeof submissionSchema>): Promise<void> {
  const { userId, plugin, listeningId, delays } = submission
  const listener = await listenerOf(pod, userId, plugin)
  const listening = await pod.prisma.listening.findUnique({ where: { id: listeningId } })
  const play = listening && (await describePlay(pod, listening.trackId))
  if (!listener || !listening || !play) return
  try {
    await services.get(plugin)?.submit(listener, play, listening.createdAt)
  } catch (error) {
    if (!(error instanceof BusyServiceError) || delays >= mostDelays) throw error
    await pod.jobs.enqueue(submissionJob, { ...submission, delays: delays + 1 }, { after: error.seconds })
  }
}

async function tellNowPlaying(
  pod: Pod,
  { userId, plugin, trackId, endsAt }: z.infer<typeof nowPlayingSchema>,
): Promise<void> {
  if (Date.now() >= endsAt) return
  const listener = await listenerOf(pod, userId, plugin)
  const play = await describePlay(pod, trackId)
  if (listener && play) await services.get(plugin)?.tellNowPlaying?.(listener, play)
}
