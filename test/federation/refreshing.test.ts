import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChannelBody, openPodcast } from '../channels/shows.ts'
import { freePort } from '../free-port.ts'
import { person, type Person, upload } from '../libraries/people.ts'
import { startTestPod, type TestPod } from '../pod.ts'

async function startPod(): Promise<TestPod> {
  const port = String(await freePort())
  return startTestPod({ FUNKWHALE_API_PORT: port, FUNKWHALE_HOSTNAME: `localhost:${port}` })
}

let near: TestPod
let far: TestPod
let alice: Person
let own: ChannelBody

beforeAll(async () => {
  near = await startPod()
  far = await startPod()
  alice = await person(near, 'alice')
  own = await openPodcast(alice, 'cast', { name: 'Before' })
  const bob = await person(far, 'bob')
  const handle = `cast@${near.pod.config.hostname}`
  await bob.post('/api/v1/federation/fetches/', { object: handle })
})
afterAll(async () => {
  await near.close()
  await far.close()
})

/** What a visitor of the other pod is shown. */
const shown = async (query: string) => {
  const path = `/api/v1/channels/Cast@${near.pod.config.hostname}/`
  const { status, body } = await far.visitor().get<ChannelBody>(path + query)
  expect(status).toBe(200)
  return body.artist.name
}
const episodes = () => far.pod.prisma.upload.count()
const lookUps = () => far.pod.prisma.fetch.count()

/** Lets the time pass after which a pod may be asked again. */
async function grow(): Promise<void> {
  const longAgo = new Date(Date.now() - 4321 * 60_000)
  await far.pod.prisma.fetch.updateMany({ data: { createdAt: longAgo } })
  await far.pod.prisma.actor.updateMany({ data: { lastFetchedAt: longAgo } })
}

test('a channel of another pod is read anew with its episodes when that is wished, once in a while', async () => {
  await alice.patch(`/api/v1/channels/${own.uuid}/`, { name: 'After' })
  await upload(near, alice, '01-sunrise.mp3', {
    channel: own.uuid,
    import_metadata: JSON.stringify({ title: 'One' }),
  })
  // it was looked up a moment ago
  expect(await shown('?refresh=true')).toBe('Before')
  await grow()
  expect(await shown('')).toBe('Before')
  expect(await shown('?refresh=1')).toBe('Before')
  const before = await lookUps()
  // many may ask at once
  expect(await Promise.all([shown('?refresh=True'), shown('?refresh=true')])).toEqual(['After', 'After'])
  expect(await lookUps()).toBe(before + 1)
  expect(await episodes()).toBe(1)
})

test('a channel stays as it was known when its pod does not answer', async () => {
  await grow()
  await near.pod.settings.set({ federation__enabled: false })
  expect(await shown('?refresh=true')).toBe('After')
  const last = await far.pod.prisma.fetch.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(last).toMatchObject({ status: 'ERRORED', detail: { error_code: 'http' } })
  // a failure counts as well: the pod is not asked again
  const before = await lookUps()
  expect(await shown('?refresh=true')).toBe('After')
  expect(await lookUps()).toBe(before)
})

test('an own channel needs no reading', async () => {
  const before = await near.pod.prisma.fetch.count()
  await alice.get(`/api/v1/channels/${own.uuid}/?refresh=true`)
  expect(await near.pod.prisma.fetch.count()).toBe(before)
})
