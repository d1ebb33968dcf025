import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Library, Track, Upload } from '../../src/generated/prisma/client.ts'
import { createLibrary, createMember, createTrack, createUpload, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

let pod: TestPod
let library: Library
/** Another pod, which is slow: it sends a half, and the rest when it is told to. */
let far: Server
let port: number
let asked: number
let bytes: Buffer
let rest: PromiseWithResolvers<void>
/** What the other pod does when it has sent a half. */
let finish: (response: ServerResponse, remaining: Buffer) => void
let half: number

const listenFar = async () => {
  far.listen(port, '127.0.0.1')
  await once(far, 'listening')
}

const closeFar = async () => {
  far.closeAllConnections()
  await new Promise((done) => far.close(done))
}

beforeAll(async () => {
  pod = await startTestPod()
  const { actorId } = await createMember(pod, 'alice')
  library = await createLibrary(pod, actorId, 'EVERYONE')
  const one = await readFile(fixture('01-sunrise.mp3'))
  bytes = Buffer.concat(Array.from({ length: Math.ceil(1_000_000 / one.length) }, () => one))
  half = Math.floor(bytes.length / 2)
  far = createServer(async (_request, response) => {
    asked += 1
    response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': bytes.length })
    response.write(bytes.subarray(0, half))
    await rest.promise
    finish(response, bytes.subarray(half))
  })
  port = 0
  await listenFar()
  ;({ port } = far.address() as AddressInfo)
})

afterAll(async () => {
  await closeFar()
  await pod.close()
})

beforeEach(() => {
  asked = 0
  rest = Promise.withResolvers()
  finish = (response, remaining) => response.end(remaining)
})

async function remoteTrack(): Promise<{ track: Track; upload: Upload }> {
  const track = await createTrack(pod, 'Far')
  const upload = await createUpload(pod, '01-sunrise.mp3', {
    trackId: track.id,
    libraryId: library.id,
    source: `http://127.0.0.1:${port}/${track.uuid}.mp3`,
    fid: `http://127.0.0.1:${port}/${track.uuid}`,
  })
  return { track, upload }
}

const listen = ({ uuid }: Track, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(`${pod.origin}/api/v1/listen/${uuid}/`, { headers, signal })

const whole = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

/** Reads some of an answer, and gives what is needed to read on. */
async function readSome(answer: Response, least: number) {
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  const pieces: Uint8Array[] = []
  for (let length = 0; length < least;) {
    const { value, done } = await reader.read()
    if (done) break
    pieces.push(value)
    length += value.length
  }
  const readOn = async () => {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return Buffer.concat(pieces)
      pieces.push(value)
    }
  }
  return { some: Buffer.concat(pieces), readOn }
}

const stored = ({ id }: Upload) => pod.pod.prisma.upload.findUniqueOrThrow({ where: { id } })

/** What a client says when the connection ends before the answer does. */
const brokenOff = /terminated|fetch failed/

/** Files of the cache and on their way to it. */
const leftovers = async () => [
  ...(await Array.fromAsync(pod.pod.storage.list('federation_cache'))),
  ...(await readdir(pod.pod.temporary.folder)),
]

describe('while it is still arriving', () => {
  test('it is heard, by all who come, with one download', async () => {
    const { track, upload } = await remoteTrack()
    const first = await listen(track)
    expect(first.status).toBe(200)
    expect(first.headers.get('content-length')).toBe(String(bytes.length))
    const { some, readOn } = await readSome(first, 300_000)
    expect(some.equals(bytes.subarray(0, some.length))).toBe(true)
    const second = await readSome(await listen(track), 300_000)
    expect((await stored(upload)).audioFile).toBeNull()
    rest.resolve()
    expect((await readOn()).equals(bytes)).toBe(true)
    expect((await second.readOn()).equals(bytes)).toBe(true)
    expect((await whole(await listen(track))).equals(bytes)).toBe(true)
    expect(asked).toBe(1)
    expect((await stored(upload)).audioFile).not.toBeNull()
  })

  test('parts of it can be had: what is here at once, what is not when it comes', async () => {
    const { track } = await remoteTrack()
    const here = await listen(track, { range: 'bytes=1000-1999' })
    expect(here.status).toBe(206)
    expect(here.headers.get('content-range')).toBe(`bytes 1000-1999/${bytes.length}`)
    expect((await whole(here)).equals(bytes.subarray(1000, 2000))).toBe(true)
    const ahead = listen(track, { range: 'bytes=-500' })
    expect((await listen(track, { range: `bytes=${bytes.length}-` })).status).toBe(416)
    rest.resolve()
    expect((await ahead).status).toBe(206)
    expect((await whole(await ahead)).equals(bytes.subarray(-500))).toBe(true)
    expect(asked).toBe(1)
  })

  test('who leaves does not end it for others', async () => {
    const { track, upload } = await remoteTrack()
    const leaving = new AbortController()
    await readSome(await listen(track, {}, leaving.signal), 1000)
    const staying = await readSome(await listen(track), 1000)
    leaving.abort()
    rest.resolve()
    expect((await staying.readOn()).equals(bytes)).toBe(true)
    expect((await stored(upload)).audioFile).not.toBeNull()
    expect(asked).toBe(1)
  })

  test('it is converted when it is there as a whole', async () => {
    const { track } = await remoteTrack()
    const converted = fetch(`${pod.origin}/api/v1/listen/${track.uuid}/?to=ogg`)
    await readSome(await listen(track), 1000)
    rest.resolve()
    const answer = await converted
    expect(answer.headers.get('content-type')).toBe('audio/ogg')
    expect((await whole(answer)).subarray(0, 4).toString()).toBe('OggS')
    expect(asked).toBe(1)
  })
})

describe('when it breaks off', () => {
  test.each([
    ['the line is cut', (response: ServerResponse) => response.destroy()],
    [
      'there is less than was said',
      (response: ServerResponse, remaining: Buffer) =>
        response.write(remaining.subarray(1), () => response.destroy()),
    ],
  ])('because %s, nobody takes a half for a whole, and nothing stays', async (_what, breaking) => {
    const before = await leftovers()
    finish = breaking
    const { track, upload } = await remoteTrack()
    const heard = await readSome(await listen(track), 1000)
    // it may come in time to wait for its part, or when all is over
    const tail = listen(track, { range: 'bytes=-10' }).then((answer) => {
      if (answer.status === 503) throw new Error('fetch failed')
      return whole(answer)
    })
    rest.resolve()
    await Promise.all([
      expect(heard.readOn()).rejects.toThrow(brokenOff),
      expect(tail).rejects.toThrow(brokenOff),
    ])
    await expect.poll(leftovers).toEqual(before)
    expect((await stored(upload)).audioFile).toBeNull()
    // and the next attempt is as good as the first
    finish = (response, remaining) => response.end(remaining)
    expect((await whole(await listen(track))).equals(bytes)).toBe(true)
  })

  test('what turns out to be no audio is not passed on to its end, nor kept', async () => {
    const before = await leftovers()
    const music = bytes
    bytes = Buffer.alloc(music.length, '<p>This is not music.</p>')
    const { track, upload } = await remoteTrack()
    const heard = await readSome(await listen(track), 1000)
    rest.resolve()
    await expect(heard.readOn()).rejects.toThrow(brokenOff)
    bytes = music
    await expect.poll(leftovers).toEqual(before)
    expect((await stored(upload)).audioFile).toBeNull()
  })
})

test('a pod that is away is a 503, and nothing stands in the way when it is back', async () => {
  const { track } = await remoteTrack()
  await closeFar()
  const answers = await Promise.all([listen(track), listen(track)])
  expect(answers.map(({ status }) => status)).toEqual([503, 503])
  expect(await answers[0]?.json()).toEqual({ detail: 'Remote track is unavailable' })
  await listenFar()
  rest.resolve()
  expect((await whole(await listen(track))).equals(bytes)).toBe(true)
})
