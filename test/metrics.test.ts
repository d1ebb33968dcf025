import { afterAll, beforeAll, expect, test } from 'vitest'
import { doorOf } from '../src/metrics.ts'
import { type Account, createLibrary, createMember, fixture } from './library.ts'
import { startTestPod, type TestPod } from './pod.ts'
import { openAsBlob } from 'node:fs'

const token = 'a-token-for-monitors'
const authorization = `Bearer ${token}`

let pod: TestPod
let alice: Account

beforeAll(async () => {
  pod = await startTestPod({ METRICS_TOKEN: token })
  alice = await createMember(pod, 'alice')
})

afterAll(() => pod.close())

const scrape = async () =>
  (await pod.visitor().get<string>('/metrics', { authorization })).body.toString().split('\n')

test('only who has the token of the settings may look', async () => {
  const root = await pod.administrator()
  for (const client of [pod.visitor(), alice.client, root]) {
    expect((await client.get('/metrics')).status).toBe(401)
  }
  expect((await pod.visitor().get('/metrics', { authorization: `Bearer ${token}x` })).status).toBe(401)
  const { status, headers } = await pod.visitor().get('/metrics', { authorization })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/plain')
})

test('without a token there is nothing to look at', async () => {
  const other = await startTestPod()
  for (const given of ['', 'Bearer null', 'Bearer ']) {
    expect((await other.visitor().get('/metrics', { authorization: given })).status).toBe(404)
  }
  await other.close()
})

test('requests are told by their door, never by their path', async () => {
  await pod.visitor().get('/api/v1/tracks/')
  await pod.visitor().get('/api/v1/no-such-thing')
  await pod.visitor().post('/graphql', { query: '{ pod { name } }' })
  const lines = await scrape()
  for (const [door, method, status] of [
    ['rest', 'GET', 200],
    ['rest', 'GET', 404],
    ['graphql', 'POST', 200],
  ]) {
    const labels = `method="${method}",door="${door}",status="${status}"`
    expect(lines).toContain(`funkwhale_http_request_duration_seconds_count{${labels}} 1`)
  }
  expect(lines.join('\n')).not.toContain('no-such-thing')
})

test('imports and jobs are counted', async () => {
  const library = await createLibrary(pod, alice.actorId, 'ME')
  const form = new FormData()
  form.set('library', library.uuid)
  form.set('audio_file', await openAsBlob(fixture('01-sunrise.mp3')), '01-sunrise.mp3')
  expect((await alice.client.request('POST', '/api/v1/uploads/', form)).status).toBe(201)
  await expect
    .poll(scrape, { timeout: 20_000, interval: 100 })
    .toContain('funkwhale_imports_total{outcome="finished"} 1')
  const lines = await scrape()
  expect(
    lines.some((line) => /^funkwhale_job_duration_seconds_count\{job=.*outcome="completed"\} /.test(line)),
  ).toBe(true)
  expect(lines).toContain('funkwhale_jobs{job="federation.deliver-to-inbox",state="waiting"} 0')
  expect(lines).toContain('funkwhale_deliveries_waiting{state="due"} 0')
  expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_seconds'))).toBe(true)
})

test.each([
  ['/api/v1/listen/a-track/', 'audio'],
  ['/rest/stream.view', 'audio'],
  ['/api/v1/tracks', 'rest'],
  ['/api/subsonic/rest/ping', 'subsonic'],
  ['/federation/shared/inbox', 'federation'],
  ['/.well-known/nodeinfo', 'federation'],
  ['/media/attachments/a.png', 'media'],
  ['/graphql', 'graphql'],
  ['/library/tracks/1', 'pages'],
])('%s counts for %s', (path, door) => {
  expect(doorOf(path)).toBe(door)
})
