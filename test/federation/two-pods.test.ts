import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { fixture, createMember, type Account } from '../library.ts'
import { openAsBlob } from 'node:fs'
import { startTestPod, type TestPod } from '../pod.ts'

/** Two pods that talk to each other as two servers do. */
async function startPod(): Promise<TestPod> {
  const port = String(await freePort())
  return startTestPod({
    FUNKWHALE_API_PORT: port,
    FUNKWHALE_HOSTNAME: `localhost:${port}`,
  })
}

let near: TestPod
let far: TestPod
let alice: Account
let bob: Account

beforeAll(async () => {
  near = await startPod()
  far = await startPod()
  alice = await createMember(near, 'alice')
  bob = await createMember(far, 'bob')
})

afterAll(async () => {
  await near.close()
  await far.close()
})

const eventually = { timeout: 30_000, interval: 100 }

async function uploadTo(account: Account, library: string, file: string): Promise<string> {
  const form = new FormData()
  form.set('library', library)
  form.set('audio_file', await openAsBlob(fixture(file)), file)
  const { status, body } = await account.client.request<{ uuid: string }>('POST', '/api/v1/uploads/', form)
  expect(status).toBe(201)
  await expect
    .poll(async () => {
      const answer = await account.client.get<{ import_status: string }>(`/api/v1/uploads/${body.uuid}/`)
      return answer.body.import_status
    }, eventually)
    .toBe('finished')
  return body.uuid
}

interface FoundTrack {
  id: number
  title: string
  is_local: boolean
  listen_url: string
}

const playable = async (account: Account) => {
  const { body } = await account.client.get<{ results: FoundTrack[] }>('/api/v1/tracks/?playable=true')
  return body.results
}

test(
  'a library travels from pod to pod: found, followed, approved, heard, changed and withdrawn',
  { timeout: 120_000 },
  async () => {
    const library = await alice.client.post<{ uuid: string; fid: string }>('/api/v1/libraries/', {
      name: 'Tapes',
      privacy_level: 'me',
    })
    const upload = await uploadTo(alice, library.body.uuid, '01-sunrise.mp3')

    const found = await bob.client.post<{ results: { uuid: string; name: string }[] }>(
      '/api/v1/federation/libraries/fetch',
      { fid: library.body.fid },
    )
    expect(found.body.results).toMatchObject([{ name: 'Tapes' }])
    const target = found.body.results[0]?.uuid

    const follow = await bob.client.post<{ uuid: string }>('/api/v1/federation/follows/library/', { target })
    expect(follow.status).toBe(201)
    await expect
      .poll(
        () => near.pod.prisma.libraryFollow.count({ where: { target: { uuid: library.body.uuid } } }),
        eventually,
      )
      .toBe(1)
    expect(await playable(bob)).toEqual([])

    // the owner approves what is still waiting, and the library is read
    const waiting = await near.pod.prisma.libraryFollow.findFirstOrThrow()
    expect(waiting.isApproved).toBeNull()
    const accepted = await alice.client.post(`/api/v1/federation/follows/library/${waiting.uuid}/accept/`)
    expect(accepted.status).toBe(204)
    await expect.poll(async () => (await playable(bob)).length, eventually).toBe(1)

    const [track] = await playable(bob)
    expect(track).toMatchObject({ title: 'Sunrise', is_local: false })
    const heard = await bob.client.get(track?.listen_url ?? '')
    const original = await alice.client.get((await playable(alice))[0]?.listen_url ?? '')
    expect(heard.status).toBe(200)
    expect(Buffer.compare(heard.body as Buffer, original.body as Buffer)).toBe(0)
    // who does not follow gets nothing, neither here nor there
    expect((await far.visitor().get(track?.listen_url ?? '')).status).toBe(404)

    await uploadTo(alice, library.body.uuid, '07-single.mp3')
    await expect.poll(async () => (await playable(bob)).length, eventually).toBe(2)

    await alice.client.post('/api/v1/uploads/action/', { action: 'delete', objects: [upload] })
    await expect
      .poll(async () => (await playable(bob)).map(({ title }) => title), eventually)
      .toEqual(['Single Without Album'])

    await bob.client.delete(`/api/v1/federation/follows/library/${follow.body.uuid}/`)
    expect(await playable(bob)).toEqual([])
    await expect.poll(() => near.pod.prisma.libraryFollow.count(), eventually).toBe(0)
  },
)

test('an account is found by its handle', async () => {
  const { body } = await bob.client.post<{ status: string; object: unknown }>('/api/v1/federation/fetches/', {
    object: `alice@${near.pod.config.hostname}`,
  })
  expect(body).toMatchObject({
    status: 'finished',
    object: { type: 'account', full_username: `alice@${near.pod.config.hostname}` },
  })
})
