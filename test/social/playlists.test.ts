import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../client.ts'
import { createLibraryOf, createTracks } from '../music-rows.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'

let running: TestPod
let alice: Client
let bob: Client
let trackIds: number[]

beforeAll(async () => {
  running = await startTestPod()
  alice = await running.member('alice')
  bob = await running.member('bob')
  const titles = Array.from({ length: 60 }, (_each, index) => `Tone ${index}`)
  const tracks = await createTracks(running.pod, await createLibraryOf(running.pod, 'alice'), titles)
  trackIds = tracks.map(({ id }) => id)
})
afterAll(() => running.close())

const globalId = (type: string, key: number | undefined) => btoa(`${type}:${key}`)

async function createPlaylist(fields: object = {}, size = 0): Promise<number> {
  const { body } = await alice.post<{ id: number }>('/api/v1/playlists/', { name: 'Everyday', ...fields })
  if (size > 0) await add(body.id, trackIds.slice(0, size))
  return body.id
}
const add = (id: number, tracks: (number | undefined)[], more: object = {}) =>
  alice.post(`/api/v1/playlists/${id}/add/`, { tracks, allow_duplicates: false, ...more })

/** Titles in order, and whether the places are 0, 1, 2 … */
async function contentsOf(id: number) {
  const { body } = await alice.get<{ results: { index: number; track: { title: string } }[] }>(
    `/api/v1/playlists/${id}/tracks/`,
  )
  expect(body.results.map(({ index }) => index)).toEqual(body.results.map((_each, index) => index))
  return body.results.map(({ track }) => track.title.replace('Tone ', ''))
}

describe('entries', () => {
  test('are moved, put in, and taken out without leaving gaps', async () => {
    const id = await createPlaylist({}, 4)
    expect((await alice.post(`/api/v1/playlists/${id}/move/`, { from: 0, to: 2 })).status).toBe(204)
    expect(await contentsOf(id)).toEqual(['1', '2', '0', '3'])
    await alice.graphql(
      `mutation ($playlist: ID!, $track: ID!) {
        addToPlaylist(input: { playlist: $playlist, tracks: [$track], index: 1 }) { __typename } }`,
      { playlist: globalId('Playlist', id), track: globalId('Track', trackIds[5]) },
    )
    expect(await contentsOf(id)).toEqual(['1', '5', '2', '0', '3'])
    await alice.post(`/api/v1/playlists/${id}/remove/`, { index: 0 })
    expect(await contentsOf(id)).toEqual(['5', '2', '0', '3'])
  })

  test('close up when a track is deleted, and the places still work', async () => {
    const id = await createPlaylist({}, 3)
    const [gone] = await createTracks(running.pod, await createLibraryOf(running.pod, 'alice'), ['Gone'])
    await add(id, [gone?.id, trackIds[7]])
    await running.pod.prisma.track.delete({ where: { id: gone?.id ?? 0 } })
    expect(await contentsOf(id)).toEqual(['0', '1', '2', '7'])
    await alice.post(`/api/v1/playlists/${id}/move/`, { from: 3, to: 0 })
    expect(await contentsOf(id)).toEqual(['7', '0', '1', '2'])
  })

  test('stay in one row when many write at once', async () => {
    const id = await createPlaylist({}, 5)
    const answers = await Promise.all([
      ...trackIds.slice(5, 15).map((track) => add(id, [track])),
      alice.post(`/api/v1/playlists/${id}/move/`, { from: 4, to: 0 }),
      alice.post(`/api/v1/playlists/${id}/remove/`, { index: 1 }),
    ])
    expect(answers.map(({ status }) => status)).not.toContain(500)
    expect(await contentsOf(id)).toHaveLength(14)
  })

  test('are not doubled unless that is wanted; all come or none', async () => {
    const id = await createPlaylist({}, 2)
    const refused = await add(id, [trackIds[9], trackIds[0]])
    expect(refused.body).toEqual({
      playlist: {
        non_field_errors: [
          {
            tracks: ['Tone 0'],
            playlist_name: 'Everyday',
            code: 'tracks_already_exist_in_playlist',
          },
        ],
      },
    })
    expect(await contentsOf(id)).toEqual(['0', '1'])
    await add(id, [trackIds[0], trackIds[8], trackIds[8]], { allow_duplicates: true })
    expect(await contentsOf(id)).toEqual(['0', '1', '0', '8', '8'])
  })

  test('are no more than the pod allows', async () => {
    const id = await createPlaylist({}, 2)
    await running.pod.settings.set({ playlists__max_tracks: 3 })
    const refused = await add(id, [trackIds[8], trackIds[9]])
    expect(refused.body).toEqual({ playlist: ['Playlist would reach the maximum of 3 tracks'] })
    expect((await add(id, [trackIds[8]])).status).toBe(201)
    await running.pod.settings.set({ playlists__max_tracks: 250 })
    expect(await contentsOf(id)).toHaveLength(3)
  })
})

test('a private playlist does not exist for others, and a visible one cannot be changed by them', async () => {
  const id = await createPlaylist({ privacy_level: 'me' }, 1)
  const paths = [`/api/v1/playlists/${id}/`, `/api/v1/playlists/${id}/tracks/`]
  for (const path of paths) expect((await bob.get(path)).status).toBe(404)
  const { playlist, node } = await bob.graphql(
    `query ($id: ID!) { playlist(id: $id) { name } node(id: $id) { id } }`,
    { id: globalId('Playlist', id) },
  )
  expect([playlist, node]).toEqual([null, null])
  await alice.patch(`/api/v1/playlists/${id}/`, { privacy_level: 'everyone' })
  for (const path of paths) expect((await bob.get(path)).status).toBe(200)
  expect((await bob.patch(`/api/v1/playlists/${id}/`, { name: 'Stolen' })).status).toBe(404)
  expect((await bob.delete(`/api/v1/playlists/${id}/clear/`)).status).toBe(404)
  expect((await bob.post(`/api/v1/playlists/${id}/remove/`, { index: 0 })).status).toBe(404)
  expect((await bob.delete(`/api/v1/playlists/${id}/`)).status).toBe(404)
  expect(await contentsOf(id)).toEqual(['0'])
})

test('lists cost the same statements however long they are', async () => {
  const [short, long] = [await createPlaylist({}, 2), await createPlaylist({}, 50)]
  const cost = (path: string) => statementCost(running.pod, () => bob.get(`/api/v1/playlists/${path}`))
  expect(await cost(`${long}/tracks/`)).toBe(await cost(`${short}/tracks/`))
  expect(await cost('?page_size=5')).toBe(await cost('?page_size=2'))
})
