import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pruneAttachments } from '../../src/domains/attachments/pruning.ts'
import type { Client } from '../client.ts'
import { type Account, createLibrary, createMember, createTrack, createUpload, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

interface Picture {
  uuid: string
  size: number | null
  mimetype: string | null
  urls: { source: string | null; original: string; medium_square_crop: string; large_square_crop: string }
}

let server: TestPod
let alice: Account
let bob: Account
let visitor: Client

beforeAll(async () => {
  server = await startTestPod()
  alice = await createMember(server, 'alice')
  bob = await createMember(server, 'bob')
  visitor = server.visitor()
})
afterAll(() => server.close())

const form = (data: Uint8Array<ArrayBuffer>, name: string) => {
  const body = new FormData()
  body.append('file', new Blob([data]), name)
  return body
}

async function upload(name = 'cover-640.png', { client }: Account = alice): Promise<Picture> {
  const answer = await client.post<Picture>('/api/v1/attachments/', form(await readFile(fixture(name)), name))
  expect(answer.status).toBe(201)
  return answer.body
}

/** Path of a public address, which in tests names another host than the server has. */
const pathOf = (url: string) => new URL(url).pathname + new URL(url).search

describe('uploading', () => {
  it('keeps the picture and its crops, which anybody can fetch', async () => {
    const picture = await upload()
    expect(picture).toMatchObject({ mimetype: 'image/png', urls: { source: null } })
    for (const [size, side] of [
      ['medium_square_crop', 200],
      ['large_square_crop', 600],
      ['original', 640],
    ] as const) {
      const answer = await visitor.get<Buffer>(pathOf(picture.urls[size]))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('image/png')
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect(await sharp(answer.body).metadata()).toMatchObject({ width: side, height: side, format: 'png' })
    }
    expect((await visitor.get<Picture>(`/api/v1/attachments/${picture.uuid}`)).body).toEqual(picture)
  })

  it('removes what a camera wrote into the file', async () => {
    const photo = await sharp(fixture('cover-300x200.jpg'))
      .withExif({ IFD0: { Copyright: 'the place where it was taken' } })
      .jpeg()
      .toBuffer()
    const { body } = await alice.client.post<Picture>(
      '/api/v1/attachments',
      form(Uint8Array.from(photo), 'a.jpg'),
    )
    const stored = await visitor.get<Buffer>(pathOf(body.urls.original))
    expect((await sharp(stored.body).metadata()).exif).toBeUndefined()
  })

  it('refuses what is no picture, too small, wrongly named, or missing', async () => {
    const refusal = async (body: FormData) => {
      const answer = await alice.client.post<{ file: string[] }>('/api/v1/attachments/', body)
      expect(answer.status).toBe(400)
      return answer.body.file[0]
    }
    const before = await server.pod.prisma.attachment.count()
    const small = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const cover = await readFile(fixture('cover-640.png'))
    expect(await refusal(form(await readFile(fixture('11-not-audio.mp3')), 'x.png'))).toMatch(/valid image/)
    expect(await refusal(form(Uint8Array.from(small), 'x.png'))).toMatch(/50×50/)
    expect(await refusal(form(cover, 'x.gif'))).toMatch(/extension/)
    expect(await refusal(new FormData())).toBe('No file was submitted.')
    expect(await server.pod.prisma.attachment.count()).toBe(before)
  })

  it('takes pictures through GraphQL as well', async () => {
    const body = new FormData()
    const query = `mutation ($file: File!) { uploadAttachment(input: { file: $file }) {
      ... on UploadAttachmentSuccess { attachment { uuid mimetype url(size: LARGE) } } } }`
    body.append('operations', JSON.stringify({ query, variables: { file: null } }))
    body.append('map', JSON.stringify({ 0: ['variables.file'] }))
    body.append('0', new Blob([await readFile(fixture('cover-640.png'))]), 'cover.png')
    const answer = await alice.client.post<{ data: { uploadAttachment: unknown } }>('/graphql', body)
    expect(answer.body.data.uploadAttachment).toMatchObject({ attachment: { mimetype: 'image/png' } })
  })

  it('wants an account', async () => {
    const body = form(await readFile(fixture('cover-640.png')), 'cover.png')
    expect((await visitor.post('/api/v1/attachments/', body)).status).toBe(401)
  })
})

describe('deleting', () => {
  it('is for the uploader only, and takes the files along', async () => {
    const picture = await upload()
    const path = `/api/v1/attachments/${picture.uuid}/`
    expect((await visitor.delete(path)).status).toBe(401)
    expect((await bob.client.delete(path)).status).toBe(403)
    const track = await createTrack(server, 'Covered')
    const { id } = await server.pod.prisma.attachment.findUniqueOrThrow({ where: { uuid: picture.uuid } })
    await server.pod.prisma.track.update({ where: { id: track.id }, data: { attachmentCoverId: id } })
    expect((await alice.client.delete(path)).status).toBe(204)
    expect((await alice.client.get(path)).status).toBe(404)
    expect((await visitor.get(pathOf(picture.urls.original))).status).toBe(404)
    expect((await visitor.get(pathOf(picture.urls.medium_square_crop))).status).toBe(404)
    const left = await server.pod.prisma.track.findUniqueOrThrow({ where: { id: track.id } })
    expect(left.attachmentCoverId).toBeNull()
  })
})

describe('public files', () => {
  it('are pictures only: audio and everything else of the storage stays closed', async () => {
    const library = await createLibrary(server, alice.actorId, 'EVERYONE')
    const track = await createTrack(server, 'Closed')
    const { audioFile } = await createUpload(server, '07-single.mp3', {
      trackId: track.id,
      libraryId: library.id,
    })
    for (const path of [
      audioFile ?? '',
      `attachments/../${audioFile}`,
      `attachments/%2e%2e/${audioFile}`,
      `attachments/..%2f${audioFile}`,
      `__sized__/${audioFile}`,
      'attachments/',
      'attachments/%00',
      'attachments/%zz',
    ]) {
      const answer = await rawGet(`/media/${path}`)
      expect([path, answer]).toEqual([path, 404])
    }
  })

  it('can only be read', async () => {
    const { urls } = await upload()
    expect((await alice.client.delete(pathOf(urls.original))).status).toBe(405)
  })

  it('answers a browser that has the picture, and makes crops that are missing', async () => {
    const { urls } = await upload()
    const crop = pathOf(urls.medium_square_crop)
    const { headers } = await visitor.get(crop)
    expect((await visitor.get(crop, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304)
    await server.pod.storage.delete(decodeURIComponent(crop.slice('/media/'.length)))
    expect((await visitor.get(crop)).status).toBe(200)
    expect((await visitor.get(crop.replace('200x200', '999x999'))).status).toBe(404)
  })

  /** `fetch` would tidy the path up before it is sent. */
  async function rawGet(path: string): Promise<number | undefined> {
    const { get } = await import('node:http')
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.origin)
      get({ hostname, port, path }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).once('error', reject)
    })
  }
})

describe('pictures of other servers', () => {
  let origin: Server
  let asked: string[] = []
  beforeAll(async () => {
    origin = createServer(async (request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/page.png') response.writeHead(200, { 'content-type': 'image/png' }).end('<html>')
      else response.writeHead(200).end(await readFile(fixture('cover-300x200.jpg')))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => origin.once('listening', resolve))
  })
  afterAll(() => origin.close())

  const remote = (name: string) =>
    server.pod.prisma.attachment.create({
      data: { url: `http://127.0.0.1:${(origin.address() as AddressInfo).port}/${name}` },
    })

  it('are fetched when they are first shown, even on a closed pod, and once', async () => {
    const { uuid } = await remote('cover.jpg')
    const known = (await visitor.get<Picture>(`/api/v1/attachments/${uuid}`)).body
    expect(known.size).toBeNull()
    expect(known.urls.medium_square_crop).toMatch(/\/proxy\?next=medium_square_crop$/)
    await server.pod.settings.set({ common__api_authentication_required: true })
    asked = []
    const answers = await Promise.all([1, 2].map(() => visitor.get(pathOf(known.urls.medium_square_crop))))
    await server.pod.settings.set({ common__api_authentication_required: false })
    expect(answers.map(({ status }) => status)).toEqual([302, 302])
    expect(asked).toEqual(['/cover.jpg'])
    const crop = await visitor.get<Buffer>(pathOf(answers[0]?.headers.get('location') ?? ''))
    expect(await sharp(crop.body).metadata()).toMatchObject({ width: 200, height: 200, format: 'jpeg' })
    expect((await visitor.get<Picture>(`/api/v1/attachments/${uuid}`)).body).toMatchObject({
      mimetype: 'image/jpeg',
      urls: { source: known.urls.source },
    })
  })

  it('are not there when the other server sends something else, and it is not asked again at once', async () => {
    const { uuid } = await remote('page.png')
    asked = []
    expect((await visitor.get(`/api/v1/attachments/${uuid}/proxy`)).status).toBe(404)
    expect((await visitor.get(`/api/v1/attachments/${uuid}/proxy?next=original`)).status).toBe(404)
    expect(asked).toEqual(['/page.png'])
    expect(await server.pod.prisma.attachment.findUnique({ where: { uuid } })).toMatchObject({ file: null })
  })

  it('leads to the file of local ones in the size asked for, else the original', async () => {
    const { uuid, urls } = await upload()
    for (const [next, url] of [
      ['large_square_crop', urls.large_square_crop],
      ['tiny', urls.original],
      ['constructor', urls.original],
    ]) {
      const answer = await visitor.get(`/api/v1/attachments/${uuid}/proxy?next=${next}`)
      expect([answer.status, answer.headers.get('location')]).toEqual([302, url])
    }
  })
})

describe('pruning', () => {
  it('removes old pictures that are used nowhere, and no others', async () => {
    const [unused, recent, cover, wanted] = await Promise.all([1, 2, 3, 4].map(() => upload()))
    const { prisma } = server.pod
    const idOf = async (picture?: Picture) =>
      (await prisma.attachment.findUniqueOrThrow({ where: { uuid: picture?.uuid } })).id
    const track = await createTrack(server, 'Shown', { attachmentCoverId: await idOf(cover) })
    const library = await createLibrary(server, alice.actorId, 'ME')
    await createUpload(server, '07-single.mp3', {
      trackId: track.id,
      libraryId: library.id,
      importStatus: 'DRAFT',
      importMetadata: { title: 'x', cover: wanted?.uuid },
    })
    await prisma.attachment.updateMany({
      where: { uuid: { in: [unused, cover, wanted].map((picture) => picture?.uuid ?? '') } },
      data: { createdAt: new Date(Date.now() - 2 * 86_400_000) },
    })
    expect(await pruneAttachments(server.pod)).toBe(1)
    const left = [recent, cover, wanted].map((picture) => picture?.uuid ?? '')
    expect(await prisma.attachment.count({ where: { uuid: { in: left } } })).toBe(3)
    expect((await visitor.get(pathOf(unused?.urls.original ?? ''))).status).toBe(404)
  })
})
