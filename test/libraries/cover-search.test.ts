import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findReleaseCover } from '../../src/domains/libraries/import/cover-search.ts'
import { fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

const release = '0f7ba5f1-4a5c-4a3b-9d0e-0d5c2d0a1c11'
let archive: Server
/** Paths that the archive was asked for. */
let asked: string[] = []
let answer: { status: number; body?: Buffer }
let test: TestPod
let artistId: number

beforeAll(async () => {
  archive = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(answer.status, { 'content-type': 'image/png' }).end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(archive, 'listening')
  const { port } = archive.address() as AddressInfo
  test = await startTestPod({ COVER_ART_ARCHIVE_URL: `http://127.0.0.1:${port}` })
  artistId = (await test.pod.prisma.artist.create({ data: { name: 'The Tone Makers' } })).id
})
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  await test.close()
  archive.close()
})

const album = (mbid: string | null) =>
  test.pod.prisma.album.create({ data: { title: 'First Light', artistId, mbid } })
const withCover = (id: number) =>
  test.pod.prisma.album.findUniqueOrThrow({ where: { id }, include: { attachmentCover: true } })

describe('the cover of an album without one', () => {
  it('comes from the archive, by the id of its release', async () => {
    const body = await readFile(fixture('cover-640.png'))
    answer = { status: 200, body }
    const { id } = await album(release)
    await findReleaseCover(test.pod, id)
    expect(asked).toEqual([`/release/${release}/front-1200`])
    const { attachmentCover } = await withCover(id)
    expect(attachmentCover).toMatchObject({ mimetype: 'image/png', size: BigInt(body.length) })
    expect(await test.pod.storage.exists(attachmentCover?.file ?? '')).toBe(true)

    await findReleaseCover(test.pod, id)
    expect(asked).toHaveLength(1)
  })

  it('is not looked for again when the archive has none', async () => {
    answer = { status: 404 }
    const { id } = await album('0f7ba5f1-4a5c-4a3b-9d0e-0d5c2d0a1c12')
    await findReleaseCover(test.pod, id)
    await findReleaseCover(test.pod, id)
    expect(asked).toHaveLength(1)
    expect((await withCover(id)).attachmentCover).toBeNull()
  })

  it('is not taken from what is no picture', async () => {
    answer = { status: 200, body: Buffer.from('<html>not a picture</html>') }
    const { id } = await album('0f7ba5f1-4a5c-4a3b-9d0e-0d5c2d0a1c13')
    await findReleaseCover(test.pod, id)
    expect((await withCover(id)).attachmentCover).toBeNull()
  })

  it('is looked for again when the archive is out of order', async () => {
    answer = { status: 503 }
    const { id } = await album('0f7ba5f1-4a5c-4a3b-9d0e-0d5c2d0a1c14')
    await findReleaseCover(test.pod, id)
    await findReleaseCover(test.pod, id)
    expect(asked).toHaveLength(2)
    expect((await withCover(id)).coverMissedAt).toBeNull()
  })

  it('needs the id of a release', async () => {
    const { id } = await album(null)
    await findReleaseCover(test.pod, id)
    expect(asked).toEqual([])
  })
})
