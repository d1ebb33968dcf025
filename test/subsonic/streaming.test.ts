import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findFfmpeg } from '../../src/platform/audio/ffmpeg-binary.ts'
import { makeAttachment } from '../factories.ts'
import { createLibrary, createMember, createTrack, createUpload, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { App, salted, subsonicPassword } from './listener.ts'

/** What apps play, with real bytes: whatever comes is decoded. */

let running: TestPod
let app: App
let ffmpeg: string
let libraryId: number

beforeAll(async () => {
  ffmpeg = await findFfmpeg()
  running = await startTestPod()
  const { actorId } = await createMember(running, 'alice')
  app = new App(running.origin, salted('alice', await subsonicPassword(running.pod, 'alice')))
  libraryId = (await createLibrary(running, actorId, 'EVERYONE')).id
})
afterAll(() => running.close())

async function songOf(file: string): Promise<number> {
  const track = await createTrack(running, file)
  await createUpload(running, file, { trackId: track.id, libraryId })
  return track.id
}

const rate = 8000

/** Seconds that come out of a decoder for a file's bytes, or for an address. */
async function secondsOf(input: Uint8Array | string): Promise<number> {
  const source = typeof input === 'string' ? input : 'pipe:0'
  const options = ['-v', 'error', '-i', source, '-f', 's16le', '-ac', '1', '-ar', String(rate), 'pipe:1']
  const decoder = spawn(ffmpeg, options, { stdio: ['pipe', 'pipe', 'inherit'] })
  decoder.stdin.on('error', () => undefined).end(typeof input === 'string' ? undefined : input)
  const [samples] = await Promise.all([buffer(decoder.stdout), once(decoder, 'close')])
  return samples.length / 2 / rate
}

const get = (endpoint: string, parameters: Record<string, unknown>, options: RequestInit = {}) =>
  fetch(app.address(endpoint, parameters), options)

const audio = async (parameters: Record<string, unknown>, options: RequestInit = {}) => {
  const response = await get('stream', parameters, options)
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** Frames and pages are not divided: so many seconds more or less. */
const tolerance = 0.2
const expectSeconds = async (input: Uint8Array | string, seconds: number) =>
  expect(Math.abs((await secondsOf(input)) - seconds)).toBeLessThan(tolerance)

describe('a stream from some second on', () => {
  test.each([
    ['01-sunrise.mp3', 'audio/mpeg'],
    ['02-noon.ogg', 'audio/ogg'],
    ['03-dusk.flac', 'audio/flac'],
    ['04-midnight.opus', 'audio/opus'],
    ['05-ete.m4a', 'audio/x-m4a'],
    ['09-tone.aiff', 'audio/x-aiff'],
  ])('of %s is the rest of it, of its own type', async (file, mimetype) => {
    const id = await songOf(file)
    const whole = await secondsOf(await readFile(fixture(file)))
    const { response, bytes } = await audio({ id, timeOffset: 1 })
    expect(response.headers.get('content-type')).toBe(mimetype)
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    await expectSeconds(bytes, whole - 1)
  })

  test('is converted when that is asked for, and its parts are those of one file', async () => {
    const id = await songOf('04-midnight.opus')
    const wanted = { id, timeOffset: 2, format: 'mp3', maxBitRate: 64 }
    const { response, bytes } = await audio(wanted)
    expect(response.headers.get('content-type')).toBe('audio/mpeg')
    await expectSeconds(bytes, 3)
    const part = await audio(wanted, { headers: { range: 'bytes=100-299' } })
    expect(part.response.status).toBe(206)
    expect(Buffer.from(part.bytes)).toEqual(Buffer.from(bytes.subarray(100, 300)))
    const head = await get('stream', wanted, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(bytes.length))
  })

  test('leaves nothing behind, and is never empty', async () => {
    const id = await songOf('01-sunrise.mp3')
    const { bytes } = await audio({ id, timeOffset: 4711 })
    expect(await secondsOf(bytes)).toBeGreaterThan(0)
    await vi.waitFor(async () => expect(await readdir(running.pod.temporary.folder)).toEqual([]))
  })

  test('is told of to apps', async () => {
    const { openSubsonicExtensions } = await app.call('getOpenSubsonicExtensions')
    expect(openSubsonicExtensions).toContainEqual({ name: 'transcodeOffset', versions: [1] })
  })
})

describe('a stream', () => {
  test('of the original: whole, in parts, or only its length', async () => {
    const id = await songOf('01-sunrise.mp3')
    const original = await readFile(fixture('01-sunrise.mp3'))
    // what is raw is as it was uploaded, whatever else is wanted
    const { bytes } = await audio({ id, format: 'raw', maxBitRate: 32, timeOffset: 1 })
    expect(Buffer.from(bytes)).toEqual(original)
    const part = await audio({ id }, { headers: { range: 'bytes=1000-' } })
    expect(part.response.status).toBe(206)
    expect(part.response.headers.get('content-range')).toBe(
      `bytes 1000-${original.length - 1}/${original.length}`,
    )
    expect(Buffer.from(part.bytes)).toEqual(original.subarray(1000))
    const head = await get('stream', { id }, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(original.length))
    expect((await head.arrayBuffer()).byteLength).toBe(0)
  })

  test.each(['true', 'false'])(
    'that is converted has its length (estimateContentLength=%s)',
    async (estimate) => {
      const id = await songOf('03-dusk.flac')
      const { response, bytes } = await audio({ id, maxBitRate: 64, estimateContentLength: estimate })
      expect(response.headers.get('content-type')).toBe('audio/mpeg')
      expect(response.headers.get('content-length')).toBe(String(bytes.length))
      await expectSeconds(bytes, 2)
    },
  )

  test('as a list of parts is played by a program that knows such lists', async () => {
    const id = await songOf('03-dusk.flac')
    await expectSeconds(app.address('hls.m3u8', { id }).href, 2)
    const choice = app.address('hls.m3u8', { id, bitRate: [64, '128@640x480'] })
    const text = await (await fetch(choice)).text()
    expect(text.match(/BANDWIDTH=\d+/g)).toEqual(['BANDWIDTH=64000', 'BANDWIDTH=128000'])
    await expectSeconds(choice.href, 2)
  })
})

describe('a picture', () => {
  test('comes in the size that is large enough', async () => {
    const id = await songOf('01-sunrise.mp3')
    const { albumId } = await running.pod.prisma.track.findUniqueOrThrow({ where: { id } })
    const file = await running.pod.storage.put('attachments/cover.png', {
      data: await readFile(fixture('cover-640.png')),
    })
    const { id: attachmentCoverId } = await makeAttachment(running.pod, { file })
    await running.pod.prisma.album.update({ where: { id: albumId ?? 0 }, data: { attachmentCoverId } })
    for (const [size, width] of [
      [undefined, 640],
      [100, 200],
      [300, 600],
      [5000, 640],
    ]) {
      const response = await get('getCoverArt', { id: `al-${albumId}`, size })
      const picture = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
      expect(picture.width).toBe(width)
    }
    const head = await get('getCoverArt', { id: `al-${albumId}` }, { method: 'HEAD' })
    expect(Number(head.headers.get('content-length'))).toBe((await readFile(fixture('cover-640.png'))).length)
  })
})
