import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../client.ts'
import { createLibraryOf, createTracks } from '../music-rows.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'

let running: TestPod
let alice: Client
let bob: Client
let trackIds: number[]
let artistId: number

beforeAll(async () => {
  running = await startTestPod()
  alice = await running.member('alice')
  bob = await running.member('bob')
  const library = await createLibraryOf(running.pod, 'alice')
  const tracks = await createTracks(running.pod, library, ['a', 'b', 'c', 'd'])
  trackIds = tracks.map(({ id }) => id)
  artistId = tracks[0]?.artistId ?? 0
  const secret = await createLibraryOf(running.pod, 'alice', 'ME')
  await createTracks(running.pod, secret, ['hidden'], { artist: 'Secret' })
})
afterAll(() => running.close())

interface Session {
  id: number
  user: number | null
}
const start = (client: Client, body: object) => client.post<Session>('/api/v1/radios/sessions/', body)
const next = (client: Client, session: number) =>
  client.post<{ position: number; track: { id: number; title: string } }>('/api/v1/radios/tracks/', {
    session,
  })

/** Takes tracks until there are no more, and gives their titles. */
async function playOut(client: Client, session: number): Promise<string[]> {
  const titles: string[] = []
  let answer = await next(client, session)
  while (answer.status === 201) {
    titles.push(answer.body.track.title)
    expect(answer.body.position).toBe(titles.length)
    answer = await next(client, session)
  }
  expect([answer.status, answer.body]).toEqual([404, "Radio doesn't have more candidates"])
  return titles
}

test('a session gives each track that its holder may play once, and ends', async () => {
  const { body } = await start(bob, { radio_type: 'random' })
  expect((await playOut(bob, body.id)).sort()).toEqual(['a', 'b', 'c', 'd'])
  const own = await start(alice, { radio_type: 'random' })
  expect((await playOut(alice, own.body.id)).sort()).toEqual(['a', 'b', 'c', 'd', 'hidden'])
})

test('a session gives no track twice when many ask at once', async () => {
  const { body } = await start(bob, { radio_type: 'artist', related_object_id: artistId })
  const answers = await Promise.all(Array.from({ length: 6 }, () => next(bob, body.id)))
  const given = answers.filter(({ status }) => status === 201).map(({ body: each }) => each.track.id)
  expect(given.sort()).toEqual(trackIds)
})

test('only the holder pulls', async () => {
  const { body } = await start(bob, { radio_type: 'random' })
  const refused = await next(alice, body.id)
  expect([refused.status, refused.headers.get('content-length')]).toEqual([403, '0'])
  expect((await next(running.visitor(), body.id)).status).toBe(403)
})

test('listeners without an account hold their session by a cookie', async () => {
  const visitor = running.visitor()
  const { body } = await start(visitor, { radio_type: 'random' })
  expect(body.user).toBeNull()
  expect((await visitor.get(`/api/v1/radios/sessions/${body.id}/`)).status).toBe(200)
  expect((await running.visitor().get(`/api/v1/radios/sessions/${body.id}/`)).status).toBe(404)
  expect(await playOut(visitor, body.id)).toHaveLength(4)
  // the cookie makes nobody a member
  expect((await visitor.get('/api/v1/users/me/')).status).toBe(401)
  expect((await start(visitor, { radio_type: 'favorites' })).status).toBe(401)
})

test('a private radio does not exist for others and starts for its owner only', async () => {
  const { body: radio } = await alice.post<{ id: number }>('/api/v1/radios/radios/', {
    name: 'Mine',
    config: [{ type: 'artist', ids: [artistId] }],
  })
  for (const path of ['', 'tracks/'])
    expect((await bob.get(`/api/v1/radios/radios/${radio.id}/${path}`)).status).toBe(404)
  const { node } = await bob.graphql('query ($id: ID!) { node(id: $id) { id } }', {
    id: btoa(`Radio:${radio.id}`),
  })
  expect(node).toBeNull()
  const refused = await start(bob, { radio_type: 'custom', custom_radio: radio.id })
  expect(refused.body).toEqual({ non_field_errors: ["You don't have access to this radio"] })
  const own = await start(alice, { radio_type: 'custom', custom_radio: radio.id })
  expect(await playOut(alice, own.body.id)).toHaveLength(4)
})

test('hidden artists are not played', async () => {
  const { id: userId } = await running.pod.prisma.user.findFirstOrThrow({ where: { username: 'bob' } })
  await running.pod.prisma.contentFilter.create({ data: { userId, artistId } })
  const { body } = await start(bob, { radio_type: 'artist', related_object_id: artistId })
  expect(await playOut(bob, body.id)).toEqual([])
  await running.pod.prisma.contentFilter.deleteMany()
})

test('similar tracks are what people whose activity one may see listened to next', async () => {
  const [seed, follower] = trackIds
  for (const track of [seed, follower]) await alice.post('/api/v1/history/listenings/', { track })
  const begin = async () => (await start(bob, { radio_type: 'similar', related_object_id: seed })).body.id
  expect(await playOut(bob, await begin())).toEqual(['b'])
  await running.pod.prisma.user.updateMany({ where: { username: 'alice' }, data: { privacyLevel: 'ME' } })
  expect(await playOut(bob, await begin())).toEqual([])
})

test('a radio that cannot play is refused when it is started', async () => {
  const refusals: [object, unknown][] = [
    [{ radio_type: 'bogus' }, { radio_type: ['"bogus" is not a valid choice.'] }],
    [{ radio_type: 'artist' }, { non_field_errors: ['Radio requires a related object'] }],
    [{ radio_type: 'actor-content', related_object_id: 'bob' }, { non_field_errors: ['Invalid actor name'] }],
    [{ radio_type: 'custom_multiple', config: { type: 'bogus' } }, { config: ['Invalid type "bogus"'] }],
  ]
  for (const [body, expected] of refusals) {
    const answer = await start(bob, body)
    expect([answer.status, answer.body]).toEqual([400, expected])
  }
})

test('the next track takes the same few statements in a large catalogue, and stays different', async () => {
  const library = await createLibraryOf(running.pod, 'alice')
  const titles = Array.from({ length: 2000 }, (_each, index) => `many ${index}`)
  await createTracks(running.pod, library, titles, { artist: 'Many' })
  const { body } = await start(bob, { radio_type: 'random' })
  const cost = () => statementCost(running.pod, () => next(bob, body.id))
  const first = await cost()
  expect(first).toBeLessThan(25)
  const given = new Set<number>()
  for (let turn = 0; turn < 30; turn += 1) given.add((await next(bob, body.id)).body.track.id)
  expect(given.size).toBe(30)
  expect(await cost()).toBe(first)
})
