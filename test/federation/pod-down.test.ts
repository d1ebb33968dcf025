import { openAsBlob } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openPod } from '../../src/open-pod.ts'
import { createLog } from '../../src/platform/log/log.ts'
import type { Pod } from '../../src/pod.ts'
import { Client } from '../client.ts'
import { createServerDatabase } from '../commands/shell.ts'
import { freePort } from '../free-port.ts'
import { type Account, createMember, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { type PodProcess, startProcess } from '../process.ts'
import { type Line, openLine } from './line.ts'

/** A pod in this process, and another one in its own, which is stopped for a while. */
let near: TestPod
let far: PodProcess
let farSettings: Record<string, string>
let line: Line
let dropDatabase: () => Promise<void> = async () => undefined

let alice: Account
/** Goes away while the other pod is down. */
let carol: Account
let librarian: Account
/** Listens at the far pod. */
let bob: Client

const password = 'bob-Pass-1234'
const eventually = { timeout: 60_000, interval: 100 }

beforeAll(async () => {
  const nearPort = String(await freePort())
  near = await startTestPod({
    FUNKWHALE_API_PORT: nearPort,
    FUNKWHALE_HOSTNAME: `localhost:${nearPort}`,
    // who deletes something gets a new key, of which the other pod has to find out when it is back
    ACTOR_KEY_ROTATION_DELAY: '0',
  })
  alice = await createMember(near, 'alice')
  carol = await createMember(near, 'carol')
  librarian = await createMember(near, 'lea', { extra: { permissionLibrary: true } })

  const farPort = await freePort()
  line = await openLine(farPort)
  farSettings = {
    FUNKWHALE_DATA: await mkdtemp(join(tmpdir(), 'funkwhale-far-')),
    FUNKWHALE_API_PORT: String(farPort),
    FUNKWHALE_HOSTNAME: line.host,
    FUNKWHALE_PROTOCOL: 'http',
    FUNKWHALE_ADMIN_USERNAME: 'bob',
    FUNKWHALE_ADMIN_PASSWORD: password,
    EXTERNAL_REQUESTS_ALLOW_PRIVATE: 'true',
    THROTTLING_ENABLED: 'false',
    EMAIL_CONFIG: 'dummymail://',
    COVER_ART_ARCHIVE_URL: 'none',
    LOGLEVEL: 'silent',
  }
  // oxlint-disable-next-line no-process-env -- tests have no configuration
  const serverUrl = process.env.TEST_DATABASE_URL
  if (serverUrl) {
    const { url, drop } = await createServerDatabase(serverUrl)
    farSettings.DATABASE_URL = url
    dropDatabase = drop
  }
  await startFar()
}, 240_000)

afterAll(async () => {
  await far.stop()
  await near.close()
  await line.close()
  await dropDatabase()
  await rm(farSettings.FUNKWHALE_DATA ?? '', { recursive: true, force: true })
})

async function startFar(): Promise<void> {
  far = await startProcess(farSettings)
  bob = new Client(far.origin)
  await bob.signIn('bob', password)
}

interface Made {
  uuid: string
  fid: string
}

const makeLibrary = async (client: Client, name: string): Promise<Made> =>
  (await client.post<Made>('/api/v1/libraries/', { name, privacy_level: 'everyone' })).body

async function upload(client: Client, library: Made, file: string): Promise<string> {
  const form = new FormData()
  form.set('library', library.uuid)
  form.set('audio_file', await openAsBlob(fixture(file)), file)
  const { status, body } = await client.request<{ uuid: string }>('POST', '/api/v1/uploads/', form)
  expect(status).toBe(201)
  const state = async () =>
    (await client.get<{ import_status: string }>(`/api/v1/uploads/${body.uuid}/`)).body.import_status
  await expect.poll(state, eventually).toBe('finished')
  return body.uuid
}

const deleteUploads = async (client: Client, ...objects: string[]) =>
  expect((await client.post('/api/v1/uploads/action/', { action: 'delete', objects })).status).toBe(200)

/** Looks a library of the other pod up; gives its uuid here. */
async function find(client: Client, library: Made): Promise<string | undefined> {
  const found = await client.post<{ results: Made[] }>('/api/v1/federation/libraries/fetch', {
    fid: library.fid,
  })
  return found.body.results[0]?.uuid
}

/** Follows a library of the other pod; it is open to everyone. */
async function follow(client: Client, library: Made): Promise<Made> {
  const target = await find(client, library)
  const { status, body } = await client.post<Made>('/api/v1/federation/follows/library/', { target })
  expect(status).toBe(201)
  return body
}

interface FoundTrack {
  id: number
  title: string
  listen_url: string
}

async function playable(client: Client): Promise<FoundTrack[]> {
  const { body } = await client.get<{ results: FoundTrack[] }>('/api/v1/tracks/?playable=true&ordering=title')
  return body.results
}

const titles = async (client: Client) => (await playable(client)).map(({ title }) => title)

const trackOf = async (client: Client, title: string): Promise<FoundTrack> => {
  const track = (await playable(client)).find((each) => each.title === title)
  if (!track) throw new Error(`${title} is not there`)
  return track
}

/** Names of the copies of remote audio that the far pod keeps on its disk. */
async function copies(): Promise<string[]> {
  const folder = join(farSettings.FUNKWHALE_DATA ?? '', 'media/federation_cache')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
}

const keyOf = async (preferredUsername: string) =>
  (await near.pod.prisma.actor.findFirstOrThrow({ where: { preferredUsername } })).publicKey

const waiting = () => near.pod.prisma.delivery.count({ where: { isDelivered: false, givenUpAt: null } })
/** What has happened at the near pod and is not even an activity yet: a renewal of a key takes a moment. */
async function untold(): Promise<number> {
  const telling = new Set(['federation.rotate-key', 'federation.tell'])
  const jobs = (await near.pod.jobs.stats()).filter(({ name }) => telling.has(name))
  return jobs.reduce((sum, { waiting: due, retrying, running }) => sum + due + retrying + running, 0)
}
const waitingOf = (type: string) =>
  near.pod.prisma.delivery.count({ where: { isDelivered: false, activity: { type } } })
const target = () => near.pod.prisma.deliveryTarget.findUniqueOrThrow({ where: { host: line.host } })

/** What an administrator of the near pod sees of the other one, and does about it. */
const resume = async (root: Client) => {
  const { resumeDeliveries } = await root.graphql<{
    resumeDeliveries: { domain: { delivery: { waitingCount: number; isParked: boolean } } }
  }>(
    `mutation ($name: String!) { resumeDeliveries(input: { name: $name }) {
      ... on ResumeDeliveriesSuccess { domain { delivery { waitingCount isParked } } } } }`,
    { name: line.host },
  )
  return resumeDeliveries.domain.delivery
}

/** Opens the far pod's database while it is stopped. */
async function lookInto<Result>(look: (pod: Pod) => Promise<Result>): Promise<Result> {
  const { pod, close } = await openPod(readConfig(farSettings), { log: createLog({ level: 'error' }) })
  return look(pod).finally(close)
}

test(
  'a pod that was down for a while misses nothing, and gets nothing twice',
  { timeout: 300_000 },
  async () => {
    const { prisma } = near.pod
    const root = await near.administrator()
    const tapes = await makeLibrary(alice.client, 'Tapes')
    const records = await makeLibrary(alice.client, 'Records')
    const loose = await makeLibrary(carol.client, 'Loose')
    const farTapes = await makeLibrary(bob, 'Far tapes')
    const farRecords = await makeLibrary(bob, 'Far records')
    const sunrise = await upload(alice.client, tapes, '01-sunrise.mp3')
    await upload(alice.client, tapes, '07-single.mp3')
    await upload(alice.client, records, '04-midnight.opus')
    await upload(carol.client, loose, '06-guest.mp3')
    await upload(bob, farTapes, '10-episode.mp3')
    for (const library of [tapes, records, loose]) await follow(bob, library)
    await expect.poll(async () => (await playable(bob)).length, eventually).toBe(5)
    // everything is heard once, so that there are copies
    for (const { listen_url } of await playable(bob)) expect((await bob.get(listen_url)).status).toBe(200)
    expect(await copies()).toHaveLength(4)
    await follow(alice.client, farTapes)
    const farTitle = (await titles(bob)).find((title) => title.includes('pisode')) ?? ''
    await expect.poll(() => titles(alice.client), eventually).toContain(farTitle)
    await find(alice.client, farRecords)
    await expect.poll(waiting, eventually).toBe(0)

    const keyBefore = await keyOf('alice')
    await far.stop()

    await upload(alice.client, tapes, '03-dusk.flac')
    await deleteUploads(alice.client, sunrise)
    // came and went while nobody looked
    const noon = await upload(alice.client, tapes, '02-noon.ogg')
    await expect.poll(() => waitingOf('Create'), eventually).toBe(2)
    await deleteUploads(alice.client, noon)
    const single = await trackOf(alice.client, 'Single Without Album')
    const edit = await librarian.client.post<Made>(`/api/v1/tracks/${single.id}/mutations/`, {
      type: 'update',
      payload: { title: 'Single, Corrected' },
    })
    await librarian.client.post(`/api/v1/mutations/${edit.body.uuid}/approve/`)
    await expect.poll(() => titles(alice.client), eventually).toContain('Single, Corrected')
    expect((await alice.client.patch(`/api/v1/libraries/${tapes.uuid}/`, { name: 'Old tapes' })).status).toBe(
      200,
    )
    expect((await alice.client.delete(`/api/v1/libraries/${records.uuid}/`)).status).toBe(204)
    const leaving = { confirm: true, password: 'carol-Pass-1234' }
    expect((await carol.client.delete('/api/v1/users/me', leaving)).status).toBe(204)
    const asked = await follow(alice.client, farRecords)
    // what is elsewhere cannot be heard now, but is not lost either
    const episode = await trackOf(alice.client, farTitle)
    expect((await alice.client.get(episode.listen_url)).status).toBe(503)

    await expect.poll(async () => (await target()).failures, eventually).toBeGreaterThan(0)
    // the follow, what is new, changed and gone: sunrise, noon, records, carol and her library
    await expect.poll(waiting, eventually).toBeGreaterThanOrEqual(9)
    // one attempt is enough to know: what comes after waits with it
    const { _sum } = await prisma.delivery.aggregate({
      _sum: { attempts: true },
      where: { isDelivered: false, givenUpAt: null },
    })
    expect(_sum.attempts).toBe((await target()).failures)
    expect(await near.pod.jobs.failures()).toEqual([])

    await expect.poll(() => keyOf('alice'), eventually).not.toBe(keyBefore)
    // as after days, when it is tried once a day only
    await prisma.deliveryTarget.update({
      where: { host: line.host },
      data: {
        failures: 20,
        lastFailedAt: new Date(Date.now() - 3_600_000),
        resumeAt: new Date(Date.now() + 23 * 3_600_000),
      },
    })
    await expect.poll(untold, eventually).toBe(0)
    line.answersToLose = 3
    await startFar()
    // it is heard of again by itself: somebody there looks something up here
    await bob.post('/api/v1/federation/fetches/', { object: tapes.fid, force: true })
    await expect.poll(() => line.lost, eventually).toBeGreaterThan(0)
    // each lost answer is a failure, after which an administrator need not wait
    await expect.poll(async () => (await resume(root)).waitingCount, eventually).toBe(0)
    expect(line.lost).toBe(3)
    expect(await target()).toMatchObject({ failures: 0, resumeAt: null })

    await expect
      .poll(() => titles(bob), eventually)
      .toEqual(['Dusk', farTitle, 'Single, Corrected'].toSorted())
    const follows = `/api/v1/federation/follows/library/${asked.uuid}/`
    await expect
      .poll(
        async () => (await alice.client.get<{ approved: boolean | null }>(follows)).body.approved,
        eventually,
      )
      .toBe(true)
    expect(await copies()).toHaveLength(1)
    const corrected = await bob.get<Buffer>((await trackOf(bob, 'Single, Corrected')).listen_url)
    expect(corrected.status).toBe(200)
    expect((await bob.get((await trackOf(bob, 'Dusk')).listen_url)).status).toBe(200)
    expect((await alice.client.get(episode.listen_url)).status).toBe(200)

    await far.stop()
    const sent = await prisma.activity.findMany({
      where: { deliveries: { some: {} }, actor: { type: { not: 'TOMBSTONE' } } },
      select: { payload: true },
    })
    const idsOf = (activities: { payload: unknown }[]) =>
      activities.map(({ payload }) => (payload as { id: string }).id).toSorted()
    const nearHost = near.pod.config.hostname
    const known = await lookInto(async ({ prisma: there }) => ({
      activities: await there.activity.findMany({
        where: { actor: { domainName: nearHost } },
        select: { payload: true },
      }),
      actors: await there.actor.findMany({
        where: { domainName: nearHost },
        select: { preferredUsername: true },
      }),
      libraries: await there.library.findMany({
        where: { actor: { domainName: nearHost } },
        select: { name: true },
      }),
      uploads: await there.upload.count({ where: { library: { actor: { domainName: nearHost } } } }),
    }))
    expect(idsOf(known.activities)).toEqual(idsOf(sent))
    expect(known.actors.map(({ preferredUsername }) => preferredUsername)).not.toContain('carol')
    expect(known.libraries).toEqual([{ name: 'Old tapes' }])
    expect(known.uploads).toBe(2)
  },
)
