import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createLibrary, createMember, createTrack, createUpload, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { App, salted, subsonicPassword } from './listener.ts'

/** Albums, artists and playlists as one file. */

let running: TestPod
let app: App
let stranger: App
let album: number
let artist: number
let playlist: number
let secretAlbum: number
let first: number
let libraryId: number

beforeAll(async () => {
  running = await startTestPod()
  const { pod, origin } = running
  const { actorId } = await createMember(running, 'alice')
  await createMember(running, 'bob')
  app = new App(origin, salted('alice', await subsonicPassword(pod, 'alice')))
  stranger = new App(origin, salted('bob', await subsonicPassword(pod, 'bob')))
  const open = await createLibrary(running, actorId, 'EVERYONE')
  libraryId = open.id
  const own = await createLibrary(running, actorId, 'ME')
  const song = async (title: string, file: string, libraryId: number, more = {}) => {
    const track = await createTrack(running, title, { artist: 'AC/DC', album: '../../Up', ...more })
    await createUpload(running, file, { trackId: track.id, libraryId })
    return track
  }
  const one = await song('Sunrise: “now”', '01-sunrise.mp3', open.id, { position: 1 })
  const together = { artistId: one.artistId, albumId: one.albumId }
  const two = await song('Noon', '02-noon.ogg', open.id, { ...together, position: 2 })
  await song('noon', '02-noon.ogg', open.id, { ...together, position: 2 })
  await song('Private', '06-guest.mp3', own.id, { ...together, position: 3 })
  const gone = await song('Gone', '08-untagged.mp3', open.id, { ...together, position: 4 })
  const [{ audioFile = null } = {}] = await pod.prisma.upload.findMany({ where: { trackId: gone.id } })
  await pod.storage.delete(audioFile ?? '')
  const hidden = await song('Hidden', '06-guest.mp3', own.id, { album: 'Secrets', artist: 'Nobody' })
  ;[album, artist, secretAlbum, first] = [one.albumId ?? 0, one.artistId, hidden.albumId ?? 0, one.id]
  const made = await app.call('createPlaylist', {
    name: 'Ever/day',
    songId: [two.id, one.id, two.id, hidden.id],
  })
  playlist = Number(made.playlist.id)
  await app.call('updatePlaylist', { playlistId: playlist, public: true })
})
afterAll(() => running.close())

/** Files of a ZIP archive by their paths, checked by its directory. */
function filesIn(zip: Buffer): Record<string, Buffer> {
  const end = zip.length - 22
  expect(zip.readUInt32LE(end)).toBe(0x06054b50)
  const files: Record<string, Buffer> = {}
  let entry = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, crc, size] = [
      zip.readUInt16LE(entry + 10),
      zip.readUInt32LE(entry + 16),
      zip.readUInt32LE(entry + 24),
    ]
    const [nameLength, extraLength] = [zip.readUInt16LE(entry + 28), zip.readUInt16LE(entry + 30)]
    const local = zip.readUInt32LE(entry + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(start, start + size)
    expect({ method, crc }).toEqual({ method: 0, crc: crc32(bytes) })
    files[zip.toString('utf8', entry + 46, entry + 46 + nameLength)] = bytes
    entry += 46 + nameLength + extraLength
  }
  return files
}

async function download(asker: App, id: string): Promise<Record<string, Buffer>> {
  const response = await fetch(asker.address('download', { id }))
  expect(response.headers.get('content-type')).toBe('application/zip')
  return filesIn(Buffer.from(await response.arrayBuffer()))
}

test('an album: what may be played and is there, under names that are safe and differ', async () => {
  const files = await download(stranger, `al-${album}`)
  expect(Object.keys(files)).toEqual([
    'AC_DC/_.._Up/01 Sunrise_ “now”.mp3',
    'AC_DC/_.._Up/02 noon.ogg',
    'AC_DC/_.._Up/02 Noon (2).ogg',
  ])
  expect(files['AC_DC/_.._Up/02 Noon (2).ogg']).toEqual(await readFile(fixture('02-noon.ogg')))
  expect(Object.keys(await download(app, `al-${album}`))).toContain('AC_DC/_.._Up/03 Private.mp3')
})

test('an artist: every song once', async () => {
  expect(Object.keys(await download(stranger, `ar-${artist}`))).toHaveLength(3)
})

test('a playlist: in its order, with what it has twice', async () => {
  const response = await fetch(stranger.address('download', { id: `pl-${playlist}` }))
  expect(response.headers.get('content-disposition')).toContain('Ever%2Fday.zip')
  expect(Object.keys(filesIn(Buffer.from(await response.arrayBuffer())))).toEqual([
    '01 AC_DC - Noon.ogg',
    '02 AC_DC - Sunrise_ “now”.mp3',
    '03 AC_DC - Noon.ogg',
  ])
})

test('counts each song as downloaded', async () => {
  const { downloadsCount } = await running.pod.prisma.track.findUniqueOrThrow({ where: { id: first } })
  // by both who asked above
  expect(downloadsCount).toBe(2)
})

test('is refused where there is nothing to hear, and to those who may not hear anything', async () => {
  expect(await stranger.refusal('download', { id: `al-${secretAlbum}` })).toBe(70)
  expect(await app.refusal('download', { id: 'al-4711' })).toBe(70)
  expect(await app.refusal('download', { id: 'pl-4711' })).toBe(70)
  expect(await new App(running.origin, {}).refusal('download', { id: `al-${album}` })).toBe(10)
})

test('HEAD only tells what it would be', async () => {
  const head = await fetch(app.address('download', { id: `al-${album}` }), { method: 'HEAD' })
  expect(head.headers.get('content-type')).toBe('application/zip')
  expect((await head.arrayBuffer()).byteLength).toBe(0)
})

test('stops, and closes what it reads, when the app goes away', async () => {
  const { storage } = running.pod
  const audioFile = await storage.put('tracks/long.mp3', { data: Buffer.alloc(30_000_000) })
  const long = await createTrack(running, 'Long', { position: 1 })
  const after = await createTrack(running, 'After', {
    artistId: long.artistId,
    albumId: long.albumId,
    position: 2,
  })
  for (const { id } of [long, after])
    await createUpload(running, '01-sunrise.mp3', { trackId: id, libraryId, audioFile })
  const opened = vi.spyOn(storage, 'open')
  const stop = new AbortController()
  const response = await fetch(app.address('download', { id: `al-${long.albumId}` }), { signal: stop.signal })
  await response.body?.getReader().read()
  stop.abort()
  await vi.waitFor(async () => {
    const [file] = await Promise.all(opened.mock.results.map(({ value }) => value as Promise<Readable>))
    expect(file?.destroyed).toBe(true)
  })
  expect(opened).toHaveBeenCalledTimes(1)
  opened.mockRestore()
})
