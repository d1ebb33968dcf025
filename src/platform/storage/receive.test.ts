import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  FormTooLargeError,
  MalformedFormError,
  type ReceivedForm,
  receiveForm,
  type ReceiveLimits,
} from './receive.ts'
import { openTemporaryArea, type TemporaryArea } from './temporary.ts'

type Outcome = { form: ReceivedForm } | { error: unknown }

let folder = ''
let temporary: TemporaryArea
let server: Server
let limits: ReceiveLimits = {}
let outcome = Promise.withResolvers<Outcome>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receive-'))
  temporary = await openTemporaryArea(folder)
  server = createServer(async (request, response) => {
    try {
      outcome.resolve({ form: await receiveForm(request, temporary, limits) })
      response.end('received')
    } catch (error) {
      outcome.resolve({ error })
      response.writeHead(400).end('refused')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

async function send(
  body: BodyInit,
  options: { limits?: ReceiveLimits; headers?: Record<string, string> } = {},
) {
  limits = options.limits ?? {}
  outcome = Promise.withResolvers()
  const response = await fetch(address(), {
    method: 'POST',
    body,
    headers: options.headers,
    duplex: 'half',
  } as RequestInit)
  return { status: response.status, ...(await outcome.promise) } as { status: number } & Partial<{
    form: ReceivedForm
    error: unknown
  }>
}

function formOf(entries: [string, string | File][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

const BOUNDARY = 'boundary'
const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
const opening = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\n\r\n`
const closing = `\r\n--${BOUNDARY}--\r\n`

describe('receiveForm', () => {
  it('gives fields and files', async () => {
    const bytes = await readFile('test/fixtures/audio/01-sunrise.mp3')
    const { form } = await send(
      formOf([
        ['tag', 'a'],
        ['audio', new File([bytes], 'Été.mp3', { type: 'audio/mpeg' })],
        ['tag', 'b'],
        ['__proto__', 'x'],
      ]),
    )
    expect({ ...form?.fields }).toEqual(JSON.parse('{"tag":["a","b"],"__proto__":["x"]}'))
    const [file] = form?.files.audio ?? []
    expect(file).toMatchObject({
      filename: 'Été.mp3',
      mimetype: 'audio/mpeg',
      size: bytes.length,
      checksum: `sha256:${createHash('sha256').update(bytes.subarray(0, 102_400)).digest('hex')}`,
    })
    expect((await readFile(file?.path ?? '')).equals(bytes)).toBe(true)
    await form?.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it('drops folders from a file name', async () => {
    const { form } = await send(formOf([['audio', new File(['x'], '../../a.mp3')]]))
    expect(form?.files.audio?.[0]?.filename).toBe('a.mp3')
    await form?.files.audio?.[0]?.discard()
    expect(await readdir(folder)).toEqual([])
  })

  it.each<[string, ReceiveLimits, [string, string | File][]]>([
    ['a large file', { fileSize: 10 }, [['a', new File(['x'.repeat(100_000)], 'a')]]],
    [
      'many files',
      { files: 1 },
      [
        ['a', new File(['x'], 'a')],
        ['b', new File(['x'], 'b')],
      ],
    ],
    [
      'a long field',
      { fieldSize: 3 },
      [
        ['a', new File(['x'], 'a')],
        ['b', 'long'],
      ],
    ],
    [
      'many fields',
      { fields: 1 },
      [
        ['f', new File(['x'], 'a')],
        ['a', '1'],
        ['b', '2'],
      ],
    ],
  ])('refuses %s, and the client sees the answer', async (_, allowed, entries) => {
    const { status, error } = await send(formOf(entries), { limits: allowed })
    expect(status).toBe(400)
    expect(error).toBeInstanceOf(FormTooLargeError)
    expect(await readdir(folder)).toEqual([])
  })

  it('takes what is exactly as large as allowed', async () => {
    const entries: [string, string | File][] = [
      ['a', new File(['x'.repeat(10)], 'a')],
      ['b', 'abc'],
    ]
    const { form } = await send(formOf(entries), {
      limits: { fileSize: 10, fieldSize: 3, files: 1, fields: 1 },
    })
    expect(form?.files.a?.[0]?.size).toBe(10)
    expect(form?.fields.b).toEqual(['abc'])
    await form?.discard()
  })

  it.each([
    ['JSON', '{}', { 'content-type': 'application/json' }],
    ['no boundary', 'x', { 'content-type': 'multipart/form-data' }],
    ['a form that ends too early', `${opening}half`, multipart],
  ])('refuses %s', async (_, body, headers) => {
    const { status, error } = await send(body, { headers })
    expect(status).toBe(400)
    expect(error).toBeInstanceOf(MalformedFormError)
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves nothing of an upload whose client went away', async () => {
    limits = {}
    outcome = Promise.withResolvers()
    const client = httpRequest(address(), { method: 'POST', headers: multipart })
    client.on('error', () => {})
    client.write(opening + 'x'.repeat(200_000), () => setImmediate(() => client.destroy()))
    expect(await outcome.promise).toEqual({ error: expect.any(MalformedFormError) })
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps memory flat', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'x')
    const chunks = 3072
    let peak = 0
    const before = process.memoryUsage().arrayBuffers
    async function* body() {
      yield Buffer.from(opening)
      for (let index = 0; index < chunks; index += 1) {
        if (index % 64 === 0) peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
        yield chunk
      }
      yield Buffer.from(closing)
    }
    const { form } = await send(Readable.toWeb(Readable.from(body())) as BodyInit, { headers: multipart })
    expect(form?.files.file?.[0]?.size).toBe(chunks * chunk.length)
    expect(peak).toBeLessThan((chunks * chunk.length) / 2)
    await form?.discard()
  })
})
