import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanRemoteAudio, cleanTranscodedVersions } from '../../src/domains/playback/caches.ts'
import type { Library, Track, Upload } from '../../src/generated/prisma/client.ts'
import { readAudio } from '../../src/platform/audio/tags.ts'
import type { Client } from '../client.ts'
import { createLibrary, createMember, createTrack, createUpload, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

let server: TestPod
let library: Library
let visitor: Client
let music: string
let origin: Server
let originUrl: string
let asked: string[]

beforeAll(async () => {
  music = await mkdtemp(join(tmpdir(), 'funkwhale-music-'))
  server = await startTestPod({ MUSIC_DIRECTORY_PATH: music })
  visitor = server.visitor()
  const { actorId } = await createMember(server, 'alice')
  library = await createLibrary(server, actorId, 'EVERYONE')
  asked = []
  // another server: audio by its name, everything else is an error page that claims to be fine
  origin = createServer(async (request, response) => {
    asked.push(request.url ?? '')
    const name = request.url?.slice(1) ?? ''
    if (name === 'missing.mp3') return response.writeHead(404).end()
    if (name === 'page.mp3') return response.writeHead(200).end('<h1>Sorry</h1>')
    return response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(await readFile(fixture(name)))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => origin.once('listening', resolve))
  originUrl = `http://127.0.0.1:${(origin.address() as AddressInfo).port}`
})
afterAll(async () => {
  origin.close()
  await server.close()
  await rm(music, { recursive: true, force: true })
})

const listen = ({ uuid }: Track, query = '') => visitor.get<Buffer>(`/api/v1/listen/${uuid}/${query}`)

async function uploaded(file: string, extra: Parameters<typeof createUpload>[2] | object = {}) {
  const track = await createTrack(server, file)
  const upload = await createUpload(server, file, { trackId: track.id, libraryId: library.id, ...extra })
  return { track, upload }
}

const versionsOf = ({ id }: Upload) => server.pod.prisma.uploadVersion.findMany({ where: { uploadId: id } })

async function audioIn(bytes: Buffer) {
  const path = server.pod.temporary.newPath()
  await writeFile(path, bytes)
  return readAudio(path).finally(() => rm(path))
}

describe('converted audio', () => {
  it.each([
    ['mp3', 'audio/mpeg', 'audio/mpeg'],
    ['ogg', 'audio/ogg', 'audio/ogg'],
    ['opus', 'audio/opus', 'audio/ogg'],
    ['m4a', 'audio/x-m4a', 'audio/mp4'],
    ['aiff', 'audio/x-aiff', 'audio/x-aiff'],
  ])('makes %s of FLAC, once', async (format, mimetype, found) => {
    const { track, upload } = await uploaded('03-dusk.flac')
    const first = await listen(track, `?to=${format}`)
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe(mimetype)
    expect(first.headers.get('content-disposition')).toMatch(/\.(mp3|ogg|opus|m4a|aiff)$/)
    const audio = await audioIn(first.body)
    expect(audio).toMatchObject({ mimetype: found, duration: upload.duration })
    expect(audio.tags).not.toEqual({})
    const again = await listen(track, `?to=${format}`)
    expect(again.body.equals(first.body)).toBe(true)
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(await versionsOf(upload)).toMatchObject([{ mimetype, size: BigInt(first.body.length) }])
  })

  it('makes one version for listeners that come at the same time', async () => {
    const { track, upload } = await uploaded('03-dusk.flac')
    const answers = await Promise.all([1, 2, 3].map(() => listen(track, '?to=mp3')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers[1]?.body.equals(answers[0]?.body ?? Buffer.alloc(0))).toBe(true)
    expect(await versionsOf(upload)).toHaveLength(1)
  })

  it('lowers the bit rate to the limit, never raises it, and reads senseless limits as none', async () => {
    const { track, upload } = await uploaded('01-sunrise.mp3')
    const original = (await listen(track)).body
    for (const limit of ['320', '99999', '0', '-5', 'loud', '1e3']) {
      expect((await listen(track, `?max_bitrate=${limit}`)).body.equals(original)).toBe(true)
    }
    const lower = await listen(track, '?max_bitrate=32')
    expect((await audioIn(lower.body)).bitrate).toBe(32_000)
    expect(await versionsOf(upload)).toMatchObject([{ bitrate: 32_000, mimetype: 'audio/mpeg' }])
  })

  it('sends a part of a version', async () => {
    const { track } = await uploaded('03-dusk.flac')
    const whole = (await listen(track, '?to=mp3')).body
    const part = await visitor.get<Buffer>(`/api/v1/stream/${track.uuid}.mp3`, { range: 'bytes=5-14' })
    expect(part.status).toBe(206)
    expect(part.body.equals(whole.subarray(5, 15))).toBe(true)
  })

  it('sends the original when conversion is switched off, or impossible', async () => {
    const { track, upload } = await uploaded('03-dusk.flac')
    await server.pod.settings.set({ music__transcoding_enabled: false })
    expect((await listen(track, '?to=mp3')).headers.get('content-type')).toBe('audio/flac')
    await server.pod.settings.set({ music__transcoding_enabled: true })
    await server.pod.storage.put(upload.audioFile ?? '', { data: Buffer.from('broken') }, { replace: true })
    expect((await listen(track, '?to=mp3')).body.toString()).toBe('broken')
    expect(await versionsOf(upload)).toEqual([])
  })

  it('makes a version anew whose file was lost', async () => {
    const { track, upload } = await uploaded('03-dusk.flac')
    await listen(track, '?to=mp3')
    const [version] = await versionsOf(upload)
    await server.pod.storage.delete(version?.audioFile ?? '')
    expect((await listen(track, '?to=mp3')).status).toBe(200)
    expect(await versionsOf(upload)).toHaveLength(1)
  })

  it('removes versions that nobody plays any more, with their files', async () => {
    const { track, upload } = await uploaded('03-dusk.flac')
    await listen(track, '?to=mp3')
    await listen(track, '?to=ogg')
    const [old, kept] = await versionsOf(upload)
    await server.pod.prisma.uploadVersion.update({
      where: { id: old?.id },
      data: { accessedAt: new Date(Date.now() - 8 * 86_400_000) },
    })
    await cleanTranscodedVersions(server.pod)
    expect(await versionsOf(upload)).toMatchObject([{ id: kept?.id }])
    expect(await server.pod.storage.exists(old?.audioFile ?? '')).toBe(false)
    expect(await server.pod.storage.exists(kept?.audioFile ?? '')).toBe(true)
  })
})

describe('files in place', () => {
  it('plays and converts what lies below the music folder, whatever it is called', async () => {
    const path = join(music, '50% off? #1 ü.mp3')
    await copyFile(fixture('01-sunrise.mp3'), path)
    const { track } = await uploaded('01-sunrise.mp3', { source: `file://${path}` })
    const answer = await listen(track)
    expect(answer.body.equals(await readFile(path))).toBe(true)
    expect((await listen(track, '?to=ogg')).headers.get('content-type')).toBe('audio/ogg')
  })

  it('opens nothing else, not even through a link', async () => {
    const link = join(music, 'link.mp3')
    await symlink(fixture('01-sunrise.mp3'), link)
    for (const source of [
      fixture('01-sunrise.mp3'),
      link,
      join(music, '../secret.mp3'),
      `${music}x/a.mp3`,
      music,
    ]) {
      const { track } = await uploaded('01-sunrise.mp3', { source: `file://${source}` })
      expect((await listen(track)).status).toBe(404)
    }
  })
})

describe('audio of other servers', () => {
  const remote = (name: string) =>
    uploaded('07-single.mp3', { source: `${originUrl}/${name}`, duration: null, size: null, bitrate: null })

  it('is fetched once, however many listen, and stays', async () => {
    const { track, upload } = await remote('07-single.mp3')
    asked = []
    const answers = await Promise.all([1, 2, 3].map(() => listen(track)))
    const bytes = await readFile(fixture('07-single.mp3'))
    expect(answers.every(({ body }) => body.equals(bytes))).toBe(true)
    await listen(track)
    expect(asked).toEqual(['/07-single.mp3'])
    const stored = await server.pod.prisma.upload.findUniqueOrThrow({ where: { id: upload.id } })
    expect(stored).toMatchObject({ size: BigInt(bytes.length), checksum: upload.checksum })
    expect(stored.duration).toBeGreaterThan(0)
    expect(stored.audioFile).toMatch(
      /^federation_cache\/tracks\/.*\/07-single-mp3-first-light-the-tone-makers\.mp3$/,
    )
  })

  it.each(['missing.mp3', 'page.mp3'])('is unavailable when the other server sends %s', async (name) => {
    const { track, upload } = await remote(name)
    expect((await listen(track)).status).toBe(503)
    const stored = await server.pod.prisma.upload.findUniqueOrThrow({ where: { id: upload.id } })
    expect(stored).toMatchObject({ audioFile: null, downloadsCount: 0 })
  })

  it('comes after the files of the pod', async () => {
    const { track } = await remote('missing.mp3')
    await createUpload(server, '01-sunrise.mp3', { trackId: track.id, libraryId: library.id })
    expect((await listen(track)).body.equals(await readFile(fixture('01-sunrise.mp3')))).toBe(true)
  })

  it('is removed when nobody plays it, and can be fetched again', async () => {
    const { track, upload } = await remote('07-single.mp3')
    const { upload: own } = await uploaded('07-single.mp3')
    await listen(track)
    const old = new Date(Date.now() - 3 * 86_400_000)
    await server.pod.prisma.upload.updateMany({ data: { accessedAt: old } })
    await cleanRemoteAudio(server.pod)
    const stored = await server.pod.prisma.upload.findUniqueOrThrow({ where: { id: upload.id } })
    expect(stored.audioFile).toBeNull()
    expect(await server.pod.storage.exists(own.audioFile ?? '')).toBe(true)
    expect((await listen(track)).status).toBe(200)
  })
})
