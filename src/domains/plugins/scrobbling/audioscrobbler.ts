import { createHash } from 'node:crypto'
import { UnrecoverableJobError } from '../../../platform/jobs/jobs.ts'
import { call, form } from './call.ts'
import type { Play } from './play.ts'
import { type Listener, type ScrobblingService, textOf, unixTime } from './service.ts'
import { createSessions } from './sessions.ts'

/** What a handshake gives. */
interface Session {
  id: string
  nowPlayingUrl: string
  submissionUrl: string
}

/** Where AudioScrobbler is when a member names no other server. */
export const usualServer = 'http://post.audioscrobbler.com'

/** Answers to a handshake after which another try gives the same. */
const finalAnswers = new Set(['BANNED', 'BADAUTH', 'BADTIME'])

const sessions = createSessions<Session>()

/** AudioScrobbler 1.2, as Libre.fm and others speak it: https://www.last.fm/api/submissions */
export const audioscrobbler: ScrobblingService = {
  submit: (listener, play, listenedAt) =>
    withSession(listener, ({ id, submissionUrl }) => [
      submissionUrl,
      {
        s: id,
        'a[0]': play.artist,
        't[0]': play.title,
        'i[0]': String(unixTime(listenedAt)),
        'o[0]': 'P',
        'r[0]': '',
        'l[0]': text(play.duration),
        'b[0]': text(play.album),
        'n[0]': text(play.position),
        'm[0]': text(play.recordingMbid),
      },
    ]),
  tellNowPlaying: (listener, play) =>
    withSession(listener, ({ id, nowPlayingUrl }) => [nowPlayingUrl, { s: id, ...nowPlayingFields(play) }]),
}

const nowPlayingFields = (play: Play) => ({
  a: play.artist,
  t: play.title,
  b: text(play.album),
  l: text(play.duration),
  n: text(play.position),
  m: text(play.recordingMbid),
})

/** The protocol wants every field: what is unknown is empty. */
const text = (value: string | number | null) => (value === null ? '' : String(value))

async function withSession(
  listener: Listener,
  errand: (session: Session) => [url: string, fields: Record<string, string>],
): Promise<void> {
  const { pod, settings } = listener
  const server = textOf(settings, 'url') || usualServer
  const username = textOf(settings, 'username')
  const password = textOf(settings, 'password')
  const credentials = [server, username, password]
  const session = await sessions.of(pod, credentials, () => shakeHands(listener, server, username, password))
  const [url, fields] = errand(session)
  const { text: answer } = await call(pod, url, form(fields))
  const [word = ''] = answer.trim().split(/\s/)
  if (word === 'OK') return
  if (word === 'BADSESSION') sessions.forget(pod, credentials)
  throw new Error(`${new URL(url).host} answered ${word.slice(0, 40)}`)
}

async function shakeHands(
  { pod }: Listener,
  server: string,
  username: string,
  password: string,
): Promise<Session> {
  const url = new URL(server)
  const time = String(unixTime(new Date()))
  const parameters = { hs: 'true', p: '1.2', c: 'fw', v: '0.1', u: username, t: time }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  url.searchParams.set('a', md5(md5(password) + time))
  const answer = await call(pod, url)
  const [word = '', id, nowPlayingUrl, submissionUrl] = answer.text.split(/\r?\n/)
  if (finalAnswers.has(word)) throw new UnrecoverableJobError(`${url.host} answered ${word}`)
  if (word !== 'OK' || !id || !nowPlayingUrl || !submissionUrl)
    throw new Error(`${url.host} did not open a session`)
  return { id, nowPlayingUrl, submissionUrl }
}

/** The protocol proves passwords by MD5. */
const md5 = (value: string) => createHash('md5').update(value).digest('hex')
