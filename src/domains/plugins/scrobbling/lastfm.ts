import { createHash } from 'node:crypto'
import { z } from 'zod'
import { UnrecoverableJobError } from '../../../platform/jobs/jobs.ts'
import { BusyServiceError, call, form } from './call.ts'
import type { Play } from './play.ts'
import { filledIn, type Listener, type ScrobblingService, textOf, unixTime } from './service.ts'
import { createSessions } from './sessions.ts'

/** Error numbers of Last.fm: https://www.last.fm/api/errorcodes */
const invalidSession = 9
const rateLimit = 29
const passing = new Set([8, 11, 16])

const sessions = createSessions<string>()
const errorSchema = z.object({ error: z.int(), message: z.string().default('') })
const sessionSchema = z.object({ session: z.object({ key: z.string() }) })

/** Last.fm, by its API 2.0: https://www.last.fm/api/scrobbling. Needs the keys of the server. */
export const lastfm: ScrobblingService = {
  submit: (listener, play, listenedAt) =>
    withSession(listener, 'track.scrobble', {
      ...describe(play),
      chosenByUser: 1,
      // a play is recorded at half of its time: it began that much earlier
      timestamp: unixTime(listenedAt) - Math.floor((play.duration ?? 0) / 2),
    }),
  tellNowPlaying: (listener, play) => withSession(listener, 'track.updateNowPlaying', describe(play)),
}

const describe = (play: Play) => ({
  artist: play.artist,
  track: play.title,
  album: play.album,
  duration: play.duration,
  trackNumber: play.position,
  mbid: play.recordingMbid,
})

async function withSession(
  listener: Listener,
  method: string,
  fields: Record<string, string | number | null>,
): Promise<void> {
  const { pod, settings } = listener
  const username = textOf(settings, 'username')
  const password = textOf(settings, 'password')
  const credentials = [username, password]
  const sk = await sessions.of(pod, credentials, async () => {
    const answer = await ask(listener, { method: 'auth.getMobileSession', username, password })
    return sessionSchema.parse(answer).session.key
  })
  try {
    await ask(listener, { method, sk, ...filledIn(fields) })
  } catch (error) {
    if (error instanceof LostSessionError) sessions.forget(pod, credentials)
    throw error
  }
}

/** The session has ended: the next try opens another. */
class LostSessionError extends Error {}

async function ask({ pod }: Listener, parameters: Record<string, string>): Promise<unknown> {
  const { lastfm: keys, lastfmUrl } = pod.config.scrobbling
  if (!keys) throw new UnrecoverableJobError('this pod has no keys of Last.fm')
  const signed = { ...parameters, api_key: keys.key }
  const signature = signatureOf(signed, keys.secret)
  const { text } = await call(pod, lastfmUrl, form({ ...signed, api_sig: signature, format: 'json' }))
  const answer: unknown = JSON.parse(text)
  const refusal = errorSchema.safeParse(answer)
  if (!refusal.success) return answer
  const { error, message } = refusal.data
  if (error === invalidSession) throw new LostSessionError('Last.fm has ended the session')
  if (error === rateLimit) throw new BusyServiceError('Last.fm', 60)
  const words = `Last.fm answered with error ${error}: ${message}`
  throw passing.has(error) ? new Error(words) : new UnrecoverableJobError(words)
}

/** The signature that proves the pod's secret: MD5 over the sorted parameters and the secret. */
export const signatureOf = (parameters: Record<string, string>, secret: string): string =>
  createHash('md5')
    .update(
      Object.keys(parameters)
        .sort()
        .map((name) => `${name}${parameters[name] ?? ''}`)
        .join('') + secret,
    )
    .digest('hex')
