import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client } from '../client.ts'
import { createLibraryOf, createTracks } from '../music-rows.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { type FakeService, type Heard, startFakeService } from './fake-service.ts'

const listenedAt = '2024-05-06T07:08:09Z'
const listenedAtSeconds = Date.parse(listenedAt) / 1000
const mbids = { recording: randomUUID(), release: randomUUID(), artist: randomUUID() }
const keys = { key: 'pod-key', secret: 'pod-secret' }

let fake: FakeService
let pod: TestPod
let podWithLastfm: TestPod

beforeAll(async () => {
  fake = await startFakeService()
  pod = await startTestPod({ FUNKWHALE_PLUGIN_LISTENBRAINZ_API_URL: `${fake.origin}/` })
  podWithLastfm = await startTestPod({
    FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_URL: `${fake.origin}/2.0/`,
    FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_KEY: keys.key,
    FUNKWHALE_PLUGIN_SCROBBLER_LASTFM_API_SECRET: keys.secret,
  })
})
beforeEach(() => fake.answerWith(() => ({})))
afterAll(async () => {
  await pod?.close()
  await podWithLastfm?.close()
  fake?.close()
})

let count = 0

/** A member with a track of 181 seconds that everything is known of, and a plugin that is switched on. */
async function listenerWith(where: TestPod, plugin: string, settings: object) {
  count += 1
  const username = `listener${count}`
  const member = await where.member(username)
  const libraryId = await createLibraryOf(where.pod, username)
  const [track] = await createTracks(where.pod, libraryId, ['Sun rise'], { duration: 181 })
  const trackId = track?.id ?? 0
  await where.pod.prisma.track.update({
    where: { id: trackId },
    data: {
      mbid: mbids.recording,
      discNumber: 2,
      position: 7,
      // the ids belong to one artist and album of the pod only
      artist: { update: { mbid: count === 1 ? mbids.artist : null } },
      album: { update: { mbid: count === 1 ? mbids.release : null } },
    },
  })
  expect((await member.post(`/api/v1/plugins/${plugin}/`, settings)).status).toBe(200)
  expect((await member.post(`/api/v1/plugins/${plugin}/enable`)).status).toBe(200)
  return { member, trackId }
}

const listen = async (member: Client, track: number) => {
  const { status } = await member.post('/api/v1/history/listenings/', { track, creation_date: listenedAt })
  expect(status).toBe(201)
}
const startPlaying = (member: Client, trackId: number) =>
  member.graphql(
    'mutation ($track: ID!) { reportNowPlaying(input: { track: $track, client: "app" }) { __typename } }',
    { track: btoa(`Track:${trackId}`) },
  )
const formOf = ({ body }: Heard) => Object.fromEntries(new URLSearchParams(body))
const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const statsOf = async (where: TestPod, name: string) =>
  (await where.pod.jobs.stats()).find((counts) => counts.name === name)

describe('ListenBrainz', () => {
  const metadata = {
    artist_name: 'The Tone Makers',
    track_name: 'Sun rise',
    release_name: 'First Light',
    additional_info: {
      media_player: 'Funkwhale',
      media_player_version: expect.any(String),
      submission_client: 'Funkwhale ListenBrainz plugin',
      submission_client_version: '0.3',
      tracknumber: 7,
      discnumber: 2,
      recording_mbid: mbids.recording,
      release_mbid: mbids.release,
      artist_mbids: [mbids.artist],
      duration: 181,
    },
  }

  test('hears of listenings and of what plays, as long as the plugin is switched on', async () => {
    const { member, trackId } = await listenerWith(pod, 'listenbrainz', { user_token: 'secret-token' })
    await listen(member, trackId)
    const single = await fake.next()
    expect(single).toMatchObject({ method: 'POST', path: '/1/submit-listens' })
    expect(single.headers).toMatchObject({
      authorization: 'Token secret-token',
      'content-type': 'application/json',
    })
    expect(JSON.parse(single.body)).toEqual({
      listen_type: 'single',
      payload: [{ listened_at: listenedAtSeconds, track_metadata: metadata }],
    })
    await startPlaying(member, trackId)
    expect(JSON.parse((await fake.next()).body)).toEqual({
      listen_type: 'playing_now',
      payload: [{ track_metadata: metadata }],
    })

    // a job that was enqueued before the plugin was switched off finds nobody to tell about
    await member.post('/api/v1/plugins/listenbrainz/disable')
    const told = fake.heard.length
    await listen(member, trackId)
    const listening = await pod.pod.prisma.listening.findFirstOrThrow({ where: { trackId } })
    const { userId } = listening
    await pod.pod.jobs.enqueue('plugins.submit-listening', {
      userId,
      plugin: 'listenbrainz',
      listeningId: listening.id,
      delays: 0,
    })
    await vi.waitFor(async () =>
      expect(await statsOf(pod, 'plugins.submit-listening')).toMatchObject({
        waiting: 0,
        running: 0,
        completed: 2,
      }),
    )
    expect(fake.heard).toHaveLength(told)
  })

  test('is asked again when it was busy, when it failed, but not when it refuses the token', async () => {
    const { member, trackId } = await listenerWith(pod, 'listenbrainz', { user_token: 'wrong-token' })
    const before = await statsOf(pod, 'plugins.submit-listening')
    const changed = (counts: object) =>
      vi.waitFor(async () => expect(await statsOf(pod, 'plugins.submit-listening')).toMatchObject(counts), {
        timeout: 10_000,
      })

    fake.answerWith(() => ({ status: 429, headers: { 'x-ratelimit-reset-in': '600' } }))
    await listen(member, trackId)
    await fake.next()
    await changed({ waiting: 1, failed: 0, completed: (before?.completed ?? 0) + 1 })

    fake.answerWith(() => ({ status: 503 }))
    await listen(member, trackId)
    await fake.next()
    await changed({ waiting: 1, retrying: 1, failed: 0 })

    fake.answerWith(() => ({ status: 401, body: '{"code":401,"error":"Invalid authorization token."}' }))
    await listen(member, trackId)
    await fake.next()
    await changed({ waiting: 1, retrying: 1, failed: 1 })
    expect(await pod.pod.jobs.failures(1)).toEqual([
      expect.objectContaining({ attempts: 1, error: 'ListenBrainz answered with status 401' }),
    ])
  })
})

describe('Maloja', () => {
  test('hears of listenings, not of what plays', async () => {
    const settings = { server_url: `${fake.origin}/`, api_key: 'maloja-key' }
    const { member, trackId } = await listenerWith(pod, 'maloja', settings)
    fake.answerWith(() => ({ body: '{"status":"success"}' }))
    await startPlaying(member, trackId)
    await listen(member, trackId)
    const request = await fake.next()
    expect(request).toMatchObject({ method: 'POST', path: '/apis/mlj_1/newscrobble' })
    expect(JSON.parse(request.body)).toEqual({
      key: 'maloja-key',
      artists: ['The Tone Makers'],
      title: 'Sun rise',
      time: listenedAtSeconds,
      album: 'First Light',
    })
  })
})

describe('AudioScrobbler 1.2', () => {
  const greet = () => ({
    body: `OK\nsession-${fake.heard.length}\n${fake.origin}/now\n${fake.origin}/submit\n`,
  })

  test('shakes hands once, then hears of what plays and of listenings', async () => {
    const settings = { url: `${fake.origin}/scrobble?v=x`, username: 'ann', password: 'p4ss' }
    const { member, trackId } = await listenerWith(pod, 'scrobbler', settings)
    fake.answerWith(({ path }) => (path === '/scrobble' ? greet() : { body: 'OK\n' }))
    await startPlaying(member, trackId)
    const handshake = await fake.next()
    const { t: time = '', a: proof, ...rest } = handshake.query
    expect(handshake).toMatchObject({ method: 'GET', path: '/scrobble' })
    expect(rest).toEqual({ hs: 'true', p: '1.2', c: 'fw', v: '0.1', u: 'ann' })
    expect(proof).toBe(md5(md5('p4ss') + time))

    const playing = await fake.next()
    expect(playing).toMatchObject({ method: 'POST', path: '/now' })
    const session = formOf(playing).s ?? ''
    expect(session).toMatch(/^session-/)
    expect(formOf(playing)).toEqual({
      s: session,
      a: 'The Tone Makers',
      t: 'Sun rise',
      b: 'First Light',
      l: '181',
      n: '7',
      m: mbids.recording,
    })

    await listen(member, trackId)
    const submission = await fake.next()
    expect(submission).toMatchObject({ method: 'POST', path: '/submit' })
    expect(formOf(submission)).toEqual({
      s: session,
      'a[0]': 'The Tone Makers',
      't[0]': 'Sun rise',
      'i[0]': String(listenedAtSeconds),
      'o[0]': 'P',
      'r[0]': '',
      'l[0]': '181',
      'b[0]': 'First Light',
      'n[0]': '7',
      'm[0]': mbids.recording,
    })
  })

  test('opens another session when its own has ended', async () => {
    const settings = { url: `${fake.origin}/ends`, username: 'ann', password: 'p4ss' }
    const { member, trackId } = await listenerWith(pod, 'scrobbler', settings)
    fake.answerWith(({ path }) => (path === '/ends' ? greet() : { body: 'BADSESSION\n' }))
    for (const _ of [1, 2]) {
      await startPlaying(member, trackId)
      expect((await fake.next()).path).toBe('/ends')
      expect((await fake.next()).path).toBe('/now')
    }
  })
})

describe('Last.fm', () => {
  /** The signature covers every parameter but the format. */
  function expectSigned({ api_sig, format, ...parameters }: Record<string, string>) {
    const sorted = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1))
    expect(api_sig).toBe(md5(sorted.flat().join('') + keys.secret))
    expect(format).toBe('json')
    return parameters
  }

  test('opens a session once, then hears of what plays and of listenings', async () => {
    const settings = { url: '', username: 'ann', password: 'p4ss' }
    const { member, trackId } = await listenerWith(podWithLastfm, 'scrobbler', settings)
    fake.answerWith((request) => ({
      body: formOf(request).method === 'auth.getMobileSession' ? '{"session":{"key":"sk-1"}}' : '{}',
    }))
    await listen(member, trackId)
    const opening = await fake.next()
    expect(opening).toMatchObject({ method: 'POST', path: '/2.0/' })
    expect(expectSigned(formOf(opening))).toEqual({
      method: 'auth.getMobileSession',
      username: 'ann',
      password: 'p4ss',
      api_key: keys.key,
    })
    const track = {
      sk: 'sk-1',
      api_key: keys.key,
      artist: 'The Tone Makers',
      track: 'Sun rise',
      album: 'First Light',
      duration: '181',
      trackNumber: '7',
      mbid: mbids.recording,
    }
    expect(expectSigned(formOf(await fake.next()))).toEqual({
      method: 'track.scrobble',
      ...track,
      chosenByUser: '1',
      timestamp: String(listenedAtSeconds - 90),
    })
    await startPlaying(member, trackId)
    expect(expectSigned(formOf(await fake.next()))).toEqual({ method: 'track.updateNowPlaying', ...track })
  })

  test('is given up when it does not know the password', async () => {
    const settings = { username: 'ann', password: 'forgotten' }
    const { member, trackId } = await listenerWith(podWithLastfm, 'scrobbler', settings)
    fake.answerWith(() => ({ status: 403, body: '{"error":4,"message":"Authentication Failed"}' }))
    await listen(member, trackId)
    await fake.next()
    await vi.waitFor(async () =>
      expect(await podWithLastfm.pod.jobs.failures(1)).toEqual([
        expect.objectContaining({ error: 'Last.fm answered with error 4: Authentication Failed' }),
      ]),
    )
  })

  test('leaves another server of the member to the old protocol', async () => {
    const settings = { url: `${fake.origin}/other`, username: 'ann', password: 'p4ss' }
    const { member, trackId } = await listenerWith(podWithLastfm, 'scrobbler', settings)
    fake.answerWith(() => ({ body: 'BADAUTH\n' }))
    await listen(member, trackId)
    expect(await fake.next()).toMatchObject({ method: 'GET', path: '/other' })
  })
})

test('a pod does not call private addresses for a member', async () => {
  const careful = await startTestPod({ EXTERNAL_REQUESTS_ALLOW_PRIVATE: 'false' })
  const settings = { server_url: fake.origin, api_key: 'maloja-key' }
  const { member, trackId } = await listenerWith(careful, 'maloja', settings)
  const told = fake.heard.length
  await listen(member, trackId)
  await vi.waitFor(async () =>
    expect(await careful.pod.jobs.failures(1)).toEqual([
      expect.objectContaining({ error: '127.0.0.1 is not on the public internet' }),
    ]),
  )
  expect(fake.heard).toHaveLength(told)
  await careful.close()
})
