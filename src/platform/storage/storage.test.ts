import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asciiName, checkedKey, InvalidKeyError, newKey, suffixedKey } from './keys.ts'
import { openStorage } from './open-storage.ts'
import { FileMissingError, type Storage } from './storage.ts'
import { openTemporaryArea, type TemporaryArea } from './temporary.ts'

let folder = ''
let temporary: TemporaryArea
let bucket: Awaited<ReturnType<typeof startBucket>>
const storages: Record<string, Storage> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'))
  temporary = await openTemporaryArea(join(folder, 'tmp'))
  bucket = await startBucket()
  storages.disk = await openStorage({ mediaRoot: join(folder, 'media'), temporary })
  const s3 = {
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    bucket: 'music',
    endpoint: bucket.url,
    location: 'pod',
    signUrls: true,
    urlExpiry: 60,
  }
  storages.s3 = await openStorage({ mediaRoot: '', temporary, s3 })
})
afterAll(async () => {
  bucket.server.close()
  await rm(folder, { recursive: true })
})

async function incoming(text: string): Promise<string> {
  const path = temporary.newPath()
  await writeFile(path, text)
  return path
}

describe.each(['disk', 's3'])('storage on %s', (kind) => {
  const storage = () => storages[kind] as Storage
  const read = async (key: string, range?: { start: number; end?: number }) =>
    (await buffer(await storage().open(key, range))).toString()

  it('moves a temporary file in', async () => {
    const path = await incoming('hello world')
    const key = await storage().put(newKey('tracks', 'Hello.mp3'), { path })
    expect(key).toMatch(/^tracks\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{2}\/Hello\.mp3$/)
    expect(await read(key)).toBe('hello world')
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await storage().stat(key)).toEqual({ size: 11, modified: expect.any(Date) })
    expect(await storage().exists(key)).toBe(true)
  })

  it('copies a file that is to be kept, and takes bytes', async () => {
    const path = await incoming('kept')
    await storage().put('keep/a.txt', { path, keep: true })
    expect(await readFile(path, 'utf8')).toBe('kept')
    await storage().put('keep/b.txt', { data: Buffer.from('bytes') })
    expect(await read('keep/b.txt')).toBe('bytes')
    await rm(path)
  })

  it('reads parts', async () => {
    await storage().put('range.txt', { data: Buffer.from('0123456789') })
    expect(await read('range.txt', { start: 2, end: 4 })).toBe('234')
    expect(await read('range.txt', { start: 7 })).toBe('789')
  })

  it('never replaces a file unless told to', async () => {
    await storage().put('taken/a.txt', { data: Buffer.from('first') })
    const second = await storage().put('taken/a.txt', { data: Buffer.from('second') })
    expect(second).toMatch(/^taken\/a_[0-9a-f]{8}\.txt$/)
    expect(await read('taken/a.txt')).toBe('first')
    expect(await read(second)).toBe('second')
    expect(await storage().put('taken/a.txt', { data: Buffer.from('third') }, { replace: true })).toBe(
      'taken/a.txt',
    )
    expect(await read('taken/a.txt')).toBe('third')
  })

  it('lists a folder', async () => {
    await storage().put('list/x/1.txt', { data: Buffer.from('1') })
    await storage().put('list/2.txt', { data: Buffer.from('22') })
    const files = await Array.fromAsync(storage().list('list'))
    expect(files.map(({ key, size }) => [key, size]).sort()).toEqual([
      ['list/2.txt', 2],
      ['list/x/1.txt', 1],
    ])
    expect(await Array.fromAsync(storage().list('nothing'))).toEqual([])
  })

  it('deletes, also what is gone already', async () => {
    await storage().put('gone.txt', { data: Buffer.from('x') })
    await storage().delete('gone.txt')
    await storage().delete('gone.txt')
    expect(await storage().stat('gone.txt')).toBeNull()
    expect(await storage().exists('gone.txt')).toBe(false)
    await expect(storage().open('gone.txt')).rejects.toThrow(FileMissingError)
    await expect(storage().withLocalFile('gone.txt', async () => 1)).rejects.toThrow(FileMissingError)
  })

  it('lends a local file', async () => {
    await storage().put('lend.txt', { data: Buffer.from('lent') })
    expect(await storage().withLocalFile('lend.txt', (path) => readFile(path, 'utf8'))).toBe('lent')
    expect(await readdir(temporary.folder)).toEqual([])
  })

  it.each(['../etc/passwd', '/etc/passwd', 'a/../../b', 'a//b', './a', 'a\\b', 'a\0b', ''])(
    'refuses the key %j',
    async (key) => {
      const put = async () => storage().put(key, { data: Buffer.from('x') })
      await expect(put()).rejects.toThrow(InvalidKeyError)
      await expect((async () => storage().open(key))()).rejects.toThrow(InvalidKeyError)
      await expect((async () => storage().delete(key))()).rejects.toThrow(InvalidKeyError)
    },
  )
})

const disk = () => storages.disk as Storage

const putRacer = (text: string) => disk().put('race/a.txt', { data: Buffer.from(text) })

describe('disk', () => {
  it('has paths, but no links', async () => {
    expect(disk().localPath('a/b.txt')).toBe(join(folder, 'media', 'a', 'b.txt'))
    expect(await disk().url('a/b.txt')).toBeNull()
  })

  it('leaves nothing behind when the source is missing', async () => {
    await expect(disk().put('broken/a.txt', { path: join(folder, 'nowhere') })).rejects.toMatchObject({
      code: 'ENOENT',
    })
    expect(await readdir(join(folder, 'media', 'broken'))).toEqual([])
  })

  it('lists no unfinished file', async () => {
    await disk().put('unfinished/a.txt', { data: Buffer.from('x') })
    await writeFile(join(folder, 'media', 'unfinished', 'b.part'), 'half')
    expect((await Array.fromAsync(disk().list('unfinished'))).map(({ key }) => key)).toEqual([
      'unfinished/a.txt',
    ])
  })

  it('gives files a mode that web servers can read', async () => {
    await disk().put('mode.txt', { path: await incoming('x') })
    expect((await stat(join(folder, 'media', 'mode.txt'))).mode & 0o777).toBe(0o644)
  })

  it('settles a race for one key', async () => {
    const keys = await Promise.all(['1', '2', '3'].map(putRacer))
    expect(new Set(keys).size).toBe(3)
    expect(keys).toContain('race/a.txt')
  })
})

describe('s3', () => {
  it('signs links', async () => {
    const link = new URL((await storages.s3?.url('a/b.mp3', { disposition: 'attachment' })) ?? '')
    expect(link.pathname).toBe('/music/pod/a/b.mp3')
    expect(link.searchParams.get('X-Amz-Expires')).toBe('60')
    expect(link.searchParams.get('response-content-disposition')).toBe('attachment')
    expect(link.searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/)
    expect(storages.s3?.localPath('a')).toBeNull()
  })
})

describe('keys', () => {
  it.each([
    ['Été à Zürich.MP3', 'Ete_a_Zurich.MP3'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\music\\a.mp3', 'a.mp3'],
    ['.hidden', 'hidden'],
    ['日本.flac', 'file.flac'],
    ['', 'file'],
    ['a'.repeat(300) + '.ogg', 'a'.repeat(96) + '.ogg'],
  ])('names %j %j', (filename, name) => {
    expect(asciiName(filename)).toBe(name)
    expect(checkedKey(newKey('tracks', filename))).toMatch(/^tracks\//)
  })

  it('puts the suffix before the extension', () => {
    expect(suffixedKey('a.b/c.mp3')).toMatch(/^a\.b\/c_[0-9a-f]{8}\.mp3$/)
    expect(suffixedKey('a.b/c')).toMatch(/^a\.b\/c_[0-9a-f]{8}$/)
  })
})

describe('temporary area', () => {
  it('removes stale files when it is opened, and keeps fresh ones', async () => {
    const area = join(folder, 'stale')
    await mkdir(area)
    await writeFile(join(area, 'old'), 'x')
    await writeFile(join(area, 'fresh'), 'x')
    const longAgo = new Date(Date.now() - 2 * 86_400_000)
    await utimes(join(area, 'old'), longAgo, longAgo)
    await symlink(join(area, 'nowhere'), join(area, 'dangling'))
    await openTemporaryArea(area)
    expect((await readdir(area)).sort()).toEqual(['dangling', 'fresh'])
    expect(dirname((await openTemporaryArea(area)).newPath())).toBe(area)
  })
})

/** The few requests of the S3 protocol that a storage makes, kept in memory. */
async function startBucket(): Promise<{ server: Server; url: string }> {
  const objects = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket')
    const object = objects.get(pathname)
    if (request.method === 'PUT') {
      objects.set(pathname, await buffer(request))
      return response.end()
    }
    if (request.method === 'DELETE') {
      objects.delete(pathname)
      return response.writeHead(204).end()
    }
    if (searchParams.get('list-type') === '2') {
      const prefix = `/music/${searchParams.get('prefix')}`
      const contents = [...objects]
        .filter(([path]) => path.startsWith(prefix))
        .map(
          ([path, data]) =>
            `<Contents><Key>${path.slice('/music/'.length)}</Key><Size>${data.length}</Size><LastModified>2024-01-01T00:00:00Z</LastModified></Contents>`,
        )
      return response.end(`<?xml version="1.0"?><ListBucketResult>${contents.join('')}</ListBucketResult>`)
    }
    if (!object) {
      return response
        .writeHead(404)
        .end(request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>')
    }
    const [, start = '0', end = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
    const part = object.subarray(Number(start), end === '' ? undefined : Number(end) + 1)
    const etag = `"${createHash('md5').update(object).digest('hex')}"`
    response.writeHead(request.headers.range ? 206 : 200, {
      'content-length': part.length,
      etag,
      'last-modified': new Date(0).toUTCString(),
    })
    return response.end(request.method === 'HEAD' ? undefined : part)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
