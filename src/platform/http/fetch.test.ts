import { once } from 'node:events'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttpClient } from './fetch.ts'
import {
  RefusedAddressError,
  RefusedUrlError,
  RemoteRequestError,
  TimeoutError,
  TooLargeError,
  TooManyRedirectsError,
  UnexpectedStatusError,
} from './errors.ts'

const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/hello': (_request, response) => response.end('hello'),
  '/latin1': (_request, response) => {
    response.setHeader('content-type', 'text/plain; charset=iso-8859-1')
    response.end(Buffer.from('café', 'latin1'))
  },
  '/json': (_request, response) => response.end('{"a":1}'),
  '/zero': (_request, response) => response.end(String.raw`{"a":"\u0000"}`),
  '/headers': (request, response) =>
    response.end(JSON.stringify({ ...request.headers, method: request.method })),
  '/once': (_request, response) => response.writeHead(302, { location: '/hello' }).end(),
  '/forever': (_request, response) => response.writeHead(302, { location: '/forever' }).end(),
  '/after-post': (_request, response) => response.writeHead(302, { location: '/headers' }).end(),
  '/to-file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/elsewhere': (request, response) => {
    const port = request.headers.host?.split(':')[1]
    response.writeHead(302, { location: `http://localhost:${port}/headers` }).end()
  },
  '/unannounced': (_request, response) => {
    response.write('x'.repeat(600))
    response.end('x'.repeat(600))
  },
  '/bomb': (_request, response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(Buffer.alloc(100_000)))
  },
  '/silent': () => undefined,
  '/stalls': (_request, response) => void response.write('a beginning'),
}

let server: Server
let base: string
let folder: string
const settings = { timeout: 5000, verifyTls: true, userAgent: 'pod/1' }
const client = createHttpClient({ ...settings, allowPrivate: true })
const careful = createHttpClient({ ...settings, allowPrivate: false })

beforeAll(async () => {
  server = createServer((request, response) => {
    const route = routes[request.url ?? '']
    if (route) route(request, response)
    else response.writeHead(404).end('nothing here')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'download-'))
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

describe('fetch', () => {
  test('reads text by its charset, and JSON', async () => {
    expect(await (await client.fetch(`${base}/latin1`)).text()).toBe('café')
    expect(await (await client.fetch(`${base}/json`)).json()).toEqual({ a: 1 })
    for (const path of ['/hello', '/zero'])
      await expect((await client.fetch(base + path)).json()).rejects.toThrow(RemoteRequestError)
  })

  test('a refusal of the other side is an answer, not an error', async () => {
    const response = await client.fetch(`${base}/missing`)
    expect(response).toMatchObject({ status: 404, ok: false })
    expect(await response.text()).toBe('nothing here')
  })

  test('introduces itself, and follows a redirect', async () => {
    const headers = await (await client.fetch(`${base}/headers`)).json()
    expect(headers).toMatchObject({ 'user-agent': 'pod/1' })
    expect(await client.fetch(`${base}/once`)).toMatchObject({ url: `${base}/hello`, status: 200 })
  })

  test('a redirected POST becomes a GET', async () => {
    const response = await client.fetch(`${base}/after-post`, { method: 'POST', body: 'x' })
    expect(await response.json()).toMatchObject({ method: 'GET' })
  })

  test('returns the redirect itself when none may be followed', async () => {
    const response = await client.fetch(`${base}/once`, { maxRedirects: 0 })
    expect(response.status).toBe(302)
  })

  test('gives up on a loop, and on a redirect out of http', async () => {
    await expect(client.fetch(`${base}/forever`)).rejects.toThrow(TooManyRedirectsError)
    await expect(client.fetch(`${base}/to-file`)).rejects.toThrow(RefusedUrlError)
  })

  test('asks before each address, also of a redirect, and goes no further when one is refused', async () => {
    const asked: string[] = []
    const mayAsk = async ({ pathname }: URL) => {
      asked.push(pathname)
      if (pathname === '/hello') throw new RefusedUrlError('not there')
    }
    await expect(client.fetch(`${base}/once`, { mayAsk })).rejects.toThrow(RefusedUrlError)
    expect(asked).toEqual(['/once', '/hello'])
  })

  test('keeps credentials from a host they were not meant for', async () => {
    const headers = { authorization: 'Bearer abc', accept: 'text/plain' }
    const elsewhere = await (await client.fetch(`${base}/elsewhere`, { headers })).json()
    expect(elsewhere).toMatchObject({ accept: 'text/plain' })
    expect(elsewhere).not.toHaveProperty('authorization')
    expect(await (await client.fetch(`${base}/headers`, { headers })).json()).toMatchObject(headers)
  })

  test.each(['ftp://example.org/', 'file:///etc/passwd', 'http://user:secret@example.org/', 'nonsense'])(
    'refuses the URL %s',
    async (url) => {
      await expect(client.fetch(url)).rejects.toThrow(RefusedUrlError)
    },
  )

  test('refuses local addresses, by number and by name', async () => {
    await expect(careful.fetch(`${base}/hello`)).rejects.toThrow(RefusedAddressError)
    await expect(careful.fetch('http://0x7f.1/')).rejects.toThrow(RefusedAddressError)
    await expect(careful.fetch('http://[::ffff:127.0.0.1]/')).rejects.toThrow(RefusedAddressError)
    await expect(careful.fetch(`http://localhost:${new URL(base).port}/`)).rejects.toThrow(
      RefusedAddressError,
    )
  })

  test('stops at the size limit: announced, streamed, or unpacked', async () => {
    const limit = { maxBytes: 1000 }
    await expect(client.fetch(`${base}/hello`, { maxBytes: 4 })).rejects.toThrow(TooLargeError)
    await expect((await client.fetch(`${base}/unannounced`, limit)).text()).rejects.toThrow(TooLargeError)
    await expect((await client.fetch(`${base}/bomb`, limit)).bytes()).rejects.toThrow(TooLargeError)
  })

  test('stops waiting: for the answer, or for its rest', async () => {
    await expect(client.fetch(`${base}/silent`, { timeout: 30 })).rejects.toThrow(TimeoutError)
    const response = await client.fetch(`${base}/stalls`, { timeout: 200 })
    await expect(response.text()).rejects.toThrow(TimeoutError)
  })

  test('can be given up by the caller', async () => {
    const signal = AbortSignal.abort(new Error('changed my mind'))
    await expect(client.fetch(`${base}/hello`, { signal })).rejects.toThrow('changed my mind')
  })

  test('says which host could not be reached', async () => {
    await expect(client.fetch('http://127.0.0.1:9/')).rejects.toThrow(
      /^127\.0\.0\.1:9 could not be reached|bad port/,
    )
  })
})

describe('download', () => {
  test('writes the body to a new file', async () => {
    const path = join(folder, 'hello')
    expect(await client.download(`${base}/hello`, path, { maxBytes: 10 })).toMatchObject({ size: 5 })
    expect(await readFile(path, 'utf8')).toBe('hello')
  })

  test('leaves nothing behind when it fails', async () => {
    const path = join(folder, 'large')
    await expect(client.download(`${base}/unannounced`, path, { maxBytes: 1000 })).rejects.toThrow(
      TooLargeError,
    )
    await expect(access(path)).rejects.toThrow('ENOENT')
    await expect(client.download(`${base}/missing`, path, { maxBytes: 1000 })).rejects.toThrow(
      UnexpectedStatusError,
    )
    await expect(access(path)).rejects.toThrow('ENOENT')
  })

  test('does not touch a file that exists', async () => {
    const path = join(folder, 'precious')
    await writeFile(path, 'mine')
    await expect(client.download(`${base}/hello`, path, { maxBytes: 10 })).rejects.toThrow('EEXIST')
    expect(await readFile(path, 'utf8')).toBe('mine')
  })
})
