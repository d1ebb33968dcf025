import { afterAll, beforeAll, expect, test } from 'vitest'
import { findActorKey } from '../../src/domains/users/handles.ts'
import { openPodcast } from '../channels/shows.ts'
import { makeRemoteActor } from '../federation/remote-actor.ts'
import { makeMember } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'

let pod: TestPod
let alice: Awaited<ReturnType<typeof makeMember>>
beforeAll(async () => {
  pod = await startTestPod()
  alice = await makeMember(pod, 'Alice')
})
afterAll(() => pod.close())

const find = (handle: string) => findActorKey(pod.pod, handle)

test('a handle means the same in any case, with or without an @ before it and the own domain after it', async () => {
  for (const handle of ['Alice', 'alice', '@ALICE', 'alice@pod.test', '@Alice@POD.test']) {
    expect(await find(handle)).toBe(alice.actorId)
  }
})

test.each(['', '@', 'alic_', 'al%', 'alice@other.example', 'alice@pod.test@pod.test', '@@alice'])(
  '%j means nobody',
  async (handle) => {
    expect(await find(handle)).toBeNull()
  },
)

test('of two names that differ by case alone the one is meant that is spelled alike', async () => {
  const small = await makeRemoteActor(pod, 'mira')
  const great = await makeRemoteActor(pod, 'MIRA')
  expect(await find('mira@other.example')).toBe(small.id)
  expect(await find('MIRA@other.example')).toBe(great.id)
  expect(await find('Mira@Other.Example')).toBe(small.id)
})

test('every door takes a handle so', async () => {
  const { uuid } = await openPodcast(alice.client, 'Tone_Talk')
  for (const handle of ['TONE_TALK', 'tone_talk@POD.test']) {
    const channel = await alice.client.get<{ uuid: string }>(`/api/v1/channels/${handle}/`)
    expect(channel.body.uuid).toBe(uuid)
    const report = { type: 'other', target: { type: 'account', full_username: handle } }
    expect((await alice.client.post('/api/v1/moderation/reports/', report)).status).toBe(201)
  }
  const root = await pod.administrator()
  const account = await root.get<{ full_username: string }>('/api/v1/manage/accounts/ALICE@pod.test/')
  expect(account.body.full_username).toBe('Alice@pod.test')
  const policy = await root.post<{ target: object }>('/api/v1/manage/moderation/instance-policies/', {
    target: { type: 'actor', id: 'ALICE@pod.test' },
    silence_activity: true,
  })
  expect([policy.status, policy.body.target]).toEqual([201, { type: 'actor', id: 'Alice@pod.test' }])
  const { actor } = await alice.client.graphql<{ actor: { name: string } }>(
    '{ actor(handle: "@ALICE") { name } }',
  )
  expect(actor.name).toBe('Alice')
})
