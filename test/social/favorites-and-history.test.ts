import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../client.ts'
import { createLibraryOf, createTracks } from '../music-rows.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'

let running: TestPod
let alice: Client
let bob: Client
let visitor: Client
let trackIds: number[]

beforeAll(async () => {
  running = await startTestPod()
  alice = await running.member('alice')
  bob = await running.member('bob')
  visitor = running.visitor()
  const titles = Array.from({ length: 60 }, (_each, index) => `Tone ${index}`)
  const tracks = await createTracks(running.pod, await createLibraryOf(running.pod, 'alice'), titles)
  trackIds = tracks.map(({ id }) => id)
})
afterAll(() => running.close())

interface Page {
  count: number
  results: { id: number; track: { id: number; title: string }; user: { username: string } }[]
}
const favorites = (client: Client, query = '') => client.get<Page>(`/api/v1/favorites/tracks/${query}`)
const globalId = (type: string, key: number | undefined) => btoa(`${type}:${key}`)
const setLevel = (username: string, privacyLevel: 'ME' | 'FOLLOWERS' | 'INSTANCE' | 'EVERYONE') =>
  running.pod.prisma.user.updateMany({ where: { username }, data: { privacyLevel } })
const clear = async () => {
  await running.pod.prisma.favorite.deleteMany()
  await running.pod.prisma.listening.deleteMany()
}

test('a track is a favorite once, whichever door it came through', async () => {
  const [track] = trackIds
  const first = await alice.post<{ id: number }>('/api/v1/favorites/tracks/', { track })
  expect(first.status).toBe(201)
  const { favoriteTrack } = await alice.graphql<{ favoriteTrack: { favorite: { databaseId: number } } }>(
    `mutation ($track: ID!) { favoriteTrack(input: { track: $track }) {
      ... on FavoriteTrackSuccess { favorite { databaseId track { isFavorite } } } } }`,
    { track: globalId('Track', track) },
  )
  expect(favoriteTrack.favorite).toEqual({ databaseId: first.body.id, track: { isFavorite: true } })
  await clear()
})

test('unknown tracks and others’ favorites are refused', async () => {
  const [track] = trackIds
  const { body } = await alice.post<{ id: number }>('/api/v1/favorites/tracks/', { track })
  expect((await bob.delete(`/api/v1/favorites/tracks/${body.id}/`)).status).toBe(404)
  expect((await visitor.post('/api/v1/favorites/tracks/', { track })).status).toBe(401)
  const { favoriteTrack } = await alice.graphql(
    `mutation { favoriteTrack(input: { track: "${globalId('Track', 999_999)}" }) {
      ... on ValidationError { fieldErrors { path message } } } }`,
  )
  expect(favoriteTrack).toEqual({
    fieldErrors: [{ path: ['track'], message: 'Invalid pk "999999" - object does not exist.' }],
  })
  await clear()
})

describe('levels decide when somebody looks', () => {
  test.each([
    { level: 'EVERYONE', seen: [1, 1, 1] },
    { level: 'INSTANCE', seen: [1, 1, 0] },
    { level: 'FOLLOWERS', seen: [1, 0, 0] },
    { level: 'ME', seen: [1, 0, 0] },
  ] as const)('$level is seen by owner, member and visitor: $seen', async ({ level, seen }) => {
    const [track] = trackIds
    const { body: favorite } = await alice.post<{ id: number }>('/api/v1/favorites/tracks/', { track })
    const { body: listening } = await alice.post<{ id: number }>('/api/v1/history/listenings/', { track })
    await setLevel('alice', level)
    for (const [index, client] of [alice, bob, visitor].entries()) {
      const count = seen[index] ?? 0
      expect((await favorites(client)).body.count).toBe(count)
      expect((await client.get<Page>('/api/v1/history/listenings/')).body.count).toBe(count)
      expect((await client.get(`/api/v1/history/listenings/${listening.id}/`)).status).toBe(count ? 200 : 404)
      expect((await client.get<{ results: [] }>('/api/v1/activity/')).body.results).toHaveLength(2 * count)
      const { node, activity } = await client.graphql<{ node: unknown; activity: { totalCount: number } }>(
        `query ($id: ID!) { node(id: $id) { id } activity { totalCount } }`,
        { id: globalId('Favorite', favorite.id) },
      )
      expect(node === null).toBe(!count)
      expect(activity.totalCount).toBe(2 * count)
    }
    await clear()
  })
})

test('listenings keep the time that the client told, and the same play told twice makes two', async () => {
  const [track] = trackIds
  const creation_date = '2020-01-03T00:00:00+02:00'
  const record = () => bob.post('/api/v1/history/listenings/', { track, creation_date })
  for (const answer of [await record(), await record()]) {
    expect(answer.body).toMatchObject({ creation_date: '2020-01-02T22:00:00Z' })
  }
  expect((await bob.get<Page>('/api/v1/history/listenings/?username=bob')).body.count).toBe(2)
  expect((await bob.get<Page>('/api/v1/history/listenings/?username=Bob')).body.count).toBe(0)
  await clear()
})

test('what somebody plays now is told to those who may see their activity', async () => {
  await setLevel('alice', 'INSTANCE')
  await alice.graphql(
    `mutation ($track: ID!) { reportNowPlaying(input: { track: $track, client: "app" }) { __typename } }`,
    { track: globalId('Track', trackIds[0]) },
  )
  const query = '{ nowPlaying { client user { username } track { title } } }'
  const expected = [{ client: 'app', user: { username: 'alice' }, track: { title: 'Tone 0' } }]
  expect((await bob.graphql(query)).nowPlaying).toEqual(expected)
  expect((await visitor.graphql(query)).nowPlaying).toEqual([])
})

test('a list costs the same statements however long its page is', async () => {
  const owner = await running.pod.prisma.user.findFirstOrThrow({ where: { username: 'alice' } })
  await running.pod.prisma.favorite.createMany({
    data: trackIds.map((trackId) => ({ trackId, userId: owner.id })),
  })
  await setLevel('alice', 'EVERYONE')
  const cost = (size: number) =>
    statementCost(running.pod, async () => {
      const { body } = await favorites(bob, `?page_size=${size}`)
      expect(body.results).toHaveLength(size)
    })
  const short = await cost(2)
  expect(await cost(50)).toBe(short)
  await clear()
})
