import { audioscrobbler, usualServer } from './audioscrobbler.ts'
import { lastfm } from './lastfm.ts'
import { type Listener, type ScrobblingService, textOf } from './service.ts'

/** The protocol that a member's server speaks: Last.fm's own where the pod has keys for it, else AudioScrobbler. */
function protocolOf({ pod, settings }: Listener): ScrobblingService {
  const server = textOf(settings, 'url').replace(/\/+$/, '')
  return pod.config.scrobbling.lastfm && (server === '' || server === usualServer) ? lastfm : audioscrobbler
}

const isFilledIn = ({ settings }: Listener) =>
  textOf(settings, 'username') !== '' && textOf(settings, 'password') !== ''

/** Last.fm and what speaks its old protocol. Nothing is told before name and password are filled in. */
export const scrobbler: ScrobblingService = {
  async submit(listener, play, listenedAt) {
    if (isFilledIn(listener)) await protocolOf(listener).submit(listener, play, listenedAt)
  },
  async tellNowPlaying(listener, play) {
    if (isFilledIn(listener)) await protocolOf(listener).tellNowPlaying?.(listener, play)
  },
}
