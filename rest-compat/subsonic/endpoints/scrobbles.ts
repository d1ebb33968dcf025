import {
  SubsonicKnownTracksDocument,
  SubsonicNowPlayingReportDocument,
  SubsonicScrobbleDocument,
} from '../../generated/operations.ts'
import { globalId } from '../../conventions/global-id.ts'
import { type Call, type Endpoints, succeed } from '../call.ts'
import { SubsonicFailure } from '../failure.ts'

const invalid = () => new SubsonicFailure('generic', 'Invalid payload')

/** The songs and when they were played; a time that is missing or in the future is now. */
function playsIn({ parameters }: Call): { key: number; listenedAt: string | undefined }[] {
  const ids = parameters.texts('id')
  const times = parameters.texts('time')
  if (ids.length === 0 || !ids.every((id) => /^\d{1,9}$/.test(id))) throw invalid()
  return ids.map((id, index) => {
    const time = times[index]
    if (time === undefined || time === '') return { key: Number(id), listenedAt: undefined }
    if (!/^\d{1,15}$/.test(time)) throw invalid()
    return { key: Number(id), listenedAt: new Date(Math.min(Number(time), Date.now())).toISOString() }
  })
}

/** Tells what was played, or what begins to play. */
async function scrobble(call: Call): Promise<Record<string, never>> {
  const isPlayed = call.parameters.boolean('submission') ?? true
  const plays = playsIn(call)
  const ids = [...new Set(plays.map(({ key }) => globalId('Track', key)))]
  const { tracks } = await call.run(SubsonicKnownTracksDocument, { ids })
  if (tracks.edges.length < ids.length) throw invalid()
  for (const { key, listenedAt } of plays) {
    const track = globalId('Track', key)
    if (isPlayed) {
      const input = { track, listenedAt, once: true }
      succeed((await call.run(SubsonicScrobbleDocument, { input })).recordListening)
    } else {
      const input = { track, client: call.client }
      succeed((await call.run(SubsonicNowPlayingReportDocument, { input })).reportNowPlaying)
    }
  }
  return {}
}

/** Plays that apps tell of. */
export const scrobbleEndpoints: Endpoints = { scrobble: { answer: scrobble } }
