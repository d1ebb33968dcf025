import { UnrecoverableJobError } from '../../../platform/jobs/jobs.ts'
import { version } from '../../../version.ts'
import { call, json } from './call.ts'
import type { Play } from './play.ts'
import { type Listener, type ScrobblingService, textOf, unixTime } from './service.ts'

/** ListenBrainz, by its JSON protocol: https://listenbrainz.readthedocs.io/en/latest/users/json.html */
export const listenbrainz: ScrobblingService = {
  submit: (listener, play, listenedAt) =>
    submit(listener, 'single', { listened_at: unixTime(listenedAt), track_metadata: metadataOf(play) }),
  tellNowPlaying: (listener, play) => submit(listener, 'playing_now', { track_metadata: metadataOf(play) }),
}

async function submit(
  { pod, settings }: Listener,
  listenType: 'single' | 'playing_now',
  listen: object,
): Promise<void> {
  const token = textOf(settings, 'user_token')
  if (!token) return
  const { ok, status } = await call(
    pod,
    `${pod.config.scrobbling.listenBrainzUrl}/1/submit-listens`,
    json({ listen_type: listenType, payload: [listen] }, { authorization: `Token ${token}` }),
  )
  if (!ok) throw new UnrecoverableJobError(`ListenBrainz answered with status ${status}`)
}

const metadataOf = (play: Play) => ({
  artist_name: play.artist,
  track_name: play.title,
  release_name: play.album,
  additional_info: {
    media_player: 'Funkwhale',
    media_player_version: version,
    submission_client: 'Funkwhale ListenBrainz plugin',
    submission_client_version: '0.3',
    tracknumber: play.position,
    discnumber: play.discNumber,
    ...(play.recordingMbid ? { recording_mbid: play.recordingMbid } : {}),
    ...(play.releaseMbid ? { release_mbid: play.releaseMbid } : {}),
    ...(play.artistMbid ? { artist_mbids: [play.artistMbid] } : {}),
    ...(play.duration ? { duration: play.duration } : {}),
  },
})
