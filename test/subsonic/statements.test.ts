import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addTag,
  makeAlbum,
  makeArtist,
  makeAttachment,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'
import { App, salted, subsonicPassword } from './listener.ts'

/** An answer costs the same number of statements whatever its length. */

let running: TestPod
let app: App

beforeAll(async () => {
  running = await startTestPod()
  const { pod } = running
  const { actorId, userId } = await makeMember(running, 'alice')
  app = new App(running.origin, salted('alice', await subsonicPassword(pod, 'alice')))
  const library = await makeLibrary(pod, { actorId, privacyLevel: 'EVERYONE' })
  const trackIds: number[] = []
  for (let number = 1; number <= 20; number += 1) {
    const artist = await makeArtist(pod, { name: `Tone ${number}` })
    const cover = await makeAttachment(pod)
    const album = await makeAlbum(pod, {
      title: `Tone ${number}`,
      artistId: artist.id,
      attachmentCoverId: cover.id,
      releaseDate: new Date('2019-01-01'),
    })
    const track = await makeTrack(pod, { title: `Tone ${number}`, artistId: artist.id, albumId: album.id })
    await makeUpload(pod, { trackId: track.id, libraryId: library.id })
    await addTag(pod, 'Tone', { trackId: track.id })
    await pod.prisma.listening.create({ data: { userId, trackId: track.id } })
    await pod.prisma.rating.create({ data: { userId, albumId: album.id, value: 3 } })
    trackIds.push(track.id)
  }
  // the first call of an account also notes that it was there
  await app.call('createPlaylist', { name: 'All', songId: trackIds })
})
afterAll(() => running.close())

const cost = (endpoint: string, parameters: Record<string, unknown>, length: number) =>
  statementCost(running.pod, async () => {
    const answer = JSON.stringify(await app.call(endpoint, parameters))
    expect(answer.match(/"title":"Tone|"name":"Tone \d/g)?.length).toBeGreaterThanOrEqual(length)
  })

test.each([
  ['getAlbumList2', { type: 'newest' }, 'size'],
  ['getAlbumList2', { type: 'frequent' }, 'size'],
  ['getAlbumList2', { type: 'highest' }, 'size'],
  ['getAlbumList2', { type: 'byGenre', genre: 'tone' }, 'size'],
  ['getAlbumList', { type: 'alphabeticalByArtist' }, 'size'],
  ['getRandomSongs', {}, 'size'],
  ['getSongsByGenre', { genre: 'Tone' }, 'count'],
  ['search3', { query: 'tone', artistCount: 0, albumCount: 0 }, 'songCount'],
  ['search3', { query: '', songCount: 0, artistCount: 0 }, 'albumCount'],
])('%s %o', async (endpoint, parameters, size) => {
  const few = await cost(endpoint, { ...parameters, [size]: 2 }, 2)
  expect(await cost(endpoint, { ...parameters, [size]: 20 }, 20)).toBe(few)
  expect(few).toBeLessThanOrEqual(10)
})

test.each([
  ['getArtists', {}, 6],
  ['getPlaylists', {}, 7],
  ['getSong', { id: 1 }, 8],
  ['getAlbum', { id: 1 }, 12],
])('%s %o takes at most %i statements', async (endpoint, parameters, most) => {
  expect(await statementCost(running.pod, () => app.call(endpoint, parameters))).toBeLessThanOrEqual(most)
})

test('a part of a file takes three statements, and is written down once', async () => {
  const { prisma, storage } = running.pod
  const audioFile = await storage.put('tracks/part.mp3', { data: Buffer.alloc(1000) })
  const upload = await prisma.upload.update({ where: { id: 1 }, data: { audioFile } })
  const fetchPart = async () => {
    const headers = { range: 'bytes=0-99' }
    const response = await fetch(app.address('stream', { id: upload.trackId }), { headers })
    expect((await response.arrayBuffer()).byteLength).toBe(100)
  }
  const readUpload = () => prisma.upload.findUniqueOrThrow({ where: { id: 1 } })
  expect(await statementCost(running.pod, fetchPart)).toBe(3)
  const once = await readUpload()
  expect(once.downloadsCount).toBe(upload.downloadsCount + 1)
  await fetchPart()
  expect(await readUpload()).toEqual(once)
  await prisma.upload.update({ where: { id: 1 }, data: { accessedAt: new Date('2020-01-01') } })
  await fetchPart()
  expect((await readUpload()).accessedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000)
})
