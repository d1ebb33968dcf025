import { once } from 'node:events'
import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entityTag, sendFile, type ServedFile } from './send-file.ts'

const modified = new Date('2026-01-02T03:04:05.678Z')
const content = Buffer.from('0123456789')
let file: ServedFile
let failure: unknown
let served: number
let server: Server
let address: string

beforeEach(async () => {
  served = 0
  failure = undefined
  file = {
    size: content.length,
    modified,
    mimetype: 'audio/mpeg',
    etag: entityTag('a', { size: content.length, modified }),
    open: async (range) =>
      Readable.from([content.subarray(range?.start, range?.end === undefined ? undefined : range.end + 1)]),
    onServed: async () => void (served += 1),
  }
  const app = express()
  app.use(async (request, response) => {
    await sendFile(request, response, file).catch((error: unknown) => {
      failure = error
      response.destroy()
    })
  })
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

describe('sendFile', () => {
  it('tells once that a file was served, for each kind of success and no failure', async () => {
    expect((await fetch(address)).status).toBe(200)
    expect((await fetch(address, { headers: { range: 'bytes=2-3' } })).status).toBe(206)
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200)
    expect((await fetch(address, { headers: { 'if-none-match': file.etag } })).status).toBe(304)
    expect(served).toBe(4)
    expect((await fetch(address, { headers: { range: 'bytes=10-' } })).status).toBe(416)
    expect(served).toBe(4)
  })

  it('compares dates by the second, and tags before dates', async () => {
    const status = async (headers: Record<string, string>) => (await fetch(address, { headers })).status
    expect(await status({ 'if-modified-since': modified.toUTCString() })).toBe(304)
    expect(await status({ 'if-modified-since': new Date(0).toUTCString() })).toBe(200)
    expect(await status({ 'if-none-match': '"x", *' })).toBe(304)
    expect(await status({ 'if-none-match': '"x"', 'if-modified-since': modified.toUTCString() })).toBe(200)
  })

  it('gives an empty file without opening it', async () => {
    file = { ...file, size: 0, open: () => Promise.reject(new Error('must not be opened')) }
    const response = await fetch(address)
    expect([response.status, await response.text(), failure]).toEqual([200, '', undefined])
  })

  it('closes the file when the client goes away, and takes that for no failure', async () => {
    const endless = new Readable({ read: (size) => void endless.push(Buffer.alloc(size)) })
    file = { ...file, size: Number.MAX_SAFE_INTEGER, open: async () => endless }
    const leave = new AbortController()
    await fetch(address, { signal: leave.signal })
    leave.abort()
    await new Promise((resolve) => (endless.closed ? resolve(null) : endless.once('close', resolve)))
    expect(endless.destroyed).toBe(true)
    expect(failure).toBeUndefined()
  })

  it('breaks the answer off when the file breaks', async () => {
    file = {
      ...file,
      open: async () =>
        Readable.from(
          (async function* () {
            yield content.subarray(0, 5)
            throw new Error('disk failure')
          })(),
        ),
    }
    await expect(fetch(address).then((response) => response.arrayBuffer())).rejects.toThrow('terminated')
    expect(failure).toMatchObject({ message: 'disk failure' })
  })
})
