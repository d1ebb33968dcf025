import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLibrary, makeMember } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'

let pod: TestPod
let alice: Awaited<ReturnType<typeof makeMember>>
let bob: Awaited<ReturnType<typeof makeMember>>

beforeAll(async () => {
  pod = await startTestPod()
  alice = await makeMember(pod, 'alice')
  bob = await makeMember(pod, 'bob')
})

afterAll(() => pod.close())

const follows = '/api/v1/federation/follows/library/'

async function follow(privacyLevel: 'ME' | 'INSTANCE' | 'EVERYONE') {
  const library = await makeLibrary(pod.pod, { actorId: alice.actorId, privacyLevel })
  const { body } = await bob.client.post<{ uuid: string }>(follows, { target: library.uuid })
  return { library, uuid: body.uuid }
}

const approvedOf = async (uuid: string) =>
  (await bob.client.get<{ approved: boolean | null }>(`${follows}${uuid}/`)).body.approved

test.each(['INSTANCE', 'EVERYONE'] as const)(
  'a member may follow a library open to %s at once',
  async (level) => {
    expect(await approvedOf((await follow(level)).uuid)).toBe(true)
  },
)

test('the owner of a private library is told, and decides', async () => {
  const { library, uuid } = await follow('ME')
  expect(await approvedOf(uuid)).toBeNull()
  const { viewer } = await alice.client.graphql<{
    viewer: { notifications: { edges: { node: { activity: { follow: { uuid: string } } } }[] } }
  }>(`{ viewer { notifications(first: 1, filter: { isRead: false, type: "Follow" }) {
    edges { node { activity { follow { uuid } library { name } } } } } } }`)
  expect(viewer.notifications.edges[0]?.node.activity.follow.uuid).toBe(uuid)
  // the follower cannot decide
  expect((await bob.client.post(`${follows}${uuid}/accept/`)).status).toBe(404)
  expect((await alice.client.post(`${follows}${uuid}/accept/`)).status).toBe(204)
  expect(await approvedOf(uuid)).toBe(true)
  expect((await alice.client.post(`${follows}${uuid}/reject/`)).status).toBe(204)
  expect((await bob.client.get(`${follows}${uuid}/`)).status).toBe(404)
  // what was refused may be asked for again
  expect((await bob.client.post(follows, { target: library.uuid })).status).toBe(201)
})

test('nobody follows a library twice, or their own', async () => {
  const { library } = await follow('EVERYONE')
  const again = await bob.client.post(follows, { target: library.uuid })
  expect(again.body).toEqual({ target: ['You are already following this library'] })
  const own = await alice.client.post(follows, { target: library.uuid })
  expect(own.body).toEqual({ target: ['You cannot follow your own library'] })
})

test.each([follows, '/api/v1/federation/inbox/'])('%s costs the same however long it is', async (path) => {
  const reader = path === follows ? bob : alice
  for (let made = 0; made < 20; made += 1) await follow('ME')
  const cost = (size: number) =>
    statementCost(pod.pod, async () => {
      const { body } = await reader.client.get<{ results: unknown[] }>(`${path}?page_size=${size}`)
      expect(body.results).toHaveLength(size)
    })
  await cost(2)
  const few = await cost(2)
  expect(few).toBeGreaterThan(0)
  expect(await cost(20)).toBe(few)
})
