import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/platform/database/database.ts'
import { openDiskStorage } from '../../src/platform/storage/disk.ts'
import { Client } from '../client.ts'

const password = 'root0-Pass-1234'
let data: string
let music: string
let port: number
let pod: ChildProcess | null = null

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'funkwhale-crash-'))
  music = join(data, 'music')
  await mkdir(music)
  port = await freePort()
})
afterEach(async () => {
  await kill()
  await rm(data, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return free
}

/** Starts a pod as administrators do, and resolves when it answers. */
async function start(): Promise<Client> {
  const child = spawn(process.execPath, ['src/start.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      FUNKWHALE_DATA: data,
      FUNKWHALE_API_PORT: String(port),
      FUNKWHALE_ADMIN_USERNAME: 'root0',
      FUNKWHALE_ADMIN_PASSWORD: password,
      MUSIC_DIRECTORY_PATH: music,
      THROTTLING_ENABLED: 'false',
      LOGLEVEL: 'silent',
    },
  })
  pod = child
  const client = new Administrator(`http://127.0.0.1:${port}`)
  for (;;) {
    if (child.exitCode !== null) throw new Error('the pod did not start')
    const answer = await client.get('/api/v1/libraries/').catch(() => null)
    if (answer?.status === 200) return client
    await pause(50)
  }
}

/** Ends the pod without warning. */
async function kill(): Promise<void> {
  if (!pod || pod.exitCode !== null || pod.signalCode !== null) return
  pod.kill('SIGKILL')
  await once(pod, 'exit')
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

class Administrator extends Client {
  override request<Body = unknown>(method: string, path: string, body?: unknown) {
    const authorization = `Basic ${Buffer.from(`root0:${password}`).toString('base64')}`
    return super.request<Body>(method, path, body, { authorization })
  }
}

/** Asks until the answer is as wanted. */
async function until<Body>(ask: () => Promise<Body>, holds: (body: Body) => boolean): Promise<Body> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const body = await ask()
    if (holds(body)) return body
    await pause(50)
  }
  throw new Error('what was waited for never came')
}

const countOf = async (client: Client, query: string) =>
  (await client.get<{ count: number }>(`/api/v1/uploads/?page_size=1&${query}`)).body.count

async function newLibrary(client: Client): Promise<string> {
  return (await client.post<{ uuid: string }>('/api/v1/libraries/', { name: 'Tones' })).body.uuid
}

/** What the stopped pod has: files and the rows that name them. */
async function leftovers() {
  const database = await openDatabase({ directory: join(data, 'database') })
  try {
    const storage = await openDiskStorage(join(data, 'media'))
    const files: string[] = []
    for (const folder of ['tracks', 'attachments'])
      for await (const { key } of storage.list(folder)) files.push(key)
    const uploads = await database.prisma.upload.findMany()
    const pictures = await database.prisma.attachment.findMany()
    return {
      files: files.sort(),
      named: [...uploads.map(({ audioFile }) => audioFile), ...pictures.map(({ file }) => file)]
        .filter((key) => key !== null)
        .sort(),
      uploads,
      artists: await database.prisma.artist.count(),
      albums: await database.prisma.album.count(),
      loose: await database.prisma.looseFile.count(),
    }
  } finally {
    await database.close()
  }
}

/** A moment that nobody chose. */
const someTime = () => pause(Math.random() * 700)

describe('a pod that is killed', () => {
  it('while it imports uploads finishes them when it starts again', { timeout: 120_000 }, async () => {
    const client = await start()
    const place = await newLibrary(client)
    const audio = [
      await readFile('test/fixtures/audio/01-sunrise.mp3'),
      await readFile('test/fixtures/audio/05-ete.m4a'),
    ]
    const send = async (number: number) => {
      const form = new FormData()
      form.set('library', place)
      form.set('import_metadata', JSON.stringify({ title: `Track ${number}`, position: number + 1 }))
      form.set('audio_file', new Blob([audio[number % 2] as Buffer<ArrayBuffer>]), `track-${number}.mp3`)
      expect((await client.post('/api/v1/uploads/', form)).status).toBe(201)
    }
    for (let number = 0; number < 100; number += 4) {
      await Promise.all([0, 1, 2, 3].map((offset) => send(number + offset)))
    }
    await someTime()
    await kill()

    const again = await start()
    await until(
      () => countOf(again, 'import_status=pending'),
      (count) => count === 0,
    )
    expect(await countOf(again, 'import_status=finished')).toBe(100)
    // files that nobody names are removed in the background as well
    await pause(500)
    await kill()
    const { files, named, uploads, artists, albums, loose } = await leftovers()
    expect(uploads).toHaveLength(100)
    expect(new Set(uploads.map(({ trackId }) => trackId)).size).toBe(100)
    expect({ artists, albums, loose }).toEqual({ artists: 2, albums: 2, loose: 0 })
    expect(files).toEqual(named)
  })

  it('while it receives an upload keeps nothing of it', { timeout: 60_000 }, async () => {
    const client = await start()
    const place = await newLibrary(client)
    const sending = Array.from({ length: 20 }, async (_, number) => {
      const form = new FormData()
      form.set('library', place)
      form.set('import_status', 'draft')
      form.set('audio_file', new Blob([await readFile('test/fixtures/audio/05-ete.m4a')]), `${number}.m4a`)
      return client.post('/api/v1/uploads/', form).catch(() => null)
    })
    await pause(Math.random() * 200)
    await kill()
    await Promise.all(sending)
    await start()
    await pause(1000)
    await kill()
    const { files, named, loose } = await leftovers()
    expect(files).toEqual(named)
    expect(loose).toBe(0)
  })

  it('while it imports a folder goes on where it was', { timeout: 120_000 }, async () => {
    for (let number = 0; number < 1500; number += 1) {
      const folder = join(music, String(number % 30))
      await mkdir(folder, { recursive: true })
      await copyFile('test/fixtures/audio/06-guest.mp3', join(folder, `${number}.mp3`))
    }
    const client = await start()
    const place = await newLibrary(client)
    const order = { path: '', library: place, import_reference: 'disk' }
    expect((await client.post('/api/v1/libraries/fs-import/', order)).status).toBe(201)
    expect((await client.post('/api/v1/libraries/fs-import/', order)).body).toEqual({
      detail: 'An import is already running',
    })
    await until(
      () => countOf(client, 'import_reference=disk'),
      (count) => count > 0,
    )
    await someTime()
    await kill()

    const again = await start()
    const status = () => again.get<{ import: { status: string } }>('/api/v1/libraries/fs-import/')
    await until(status, ({ body }) => body.import.status === 'finished')
    await kill()
    const { uploads, files, artists, albums } = await leftovers()
    expect(uploads).toHaveLength(1500)
    expect(new Set(uploads.map(({ source }) => source)).size).toBe(1500)
    expect(uploads.filter(({ importStatus }) => importStatus === 'FINISHED')).toHaveLength(1)
    expect(uploads.filter(({ importStatus }) => importStatus === 'SKIPPED')).toHaveLength(1499)
    expect({ artists, albums, files: files.length }).toEqual({ artists: 2, albums: 1, files: 0 })
  })
})
