import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signListenToken } from '../../src/domains/users/listen-tokens.ts'
import type { Track, Upload } from '../../src/generated/prisma/client.ts'
import type { Client } from '../client.ts'
import { type Account, createLibrary, createMember, createTrack, createUpload, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

let server: TestPod
let alice: Account
let bob: Account
let visitor: Client
let sunrise: Track
let publicUpload: Upload
let midnight: Track
let privateUpload: Upload
let bytes: Buffer

const listen = (track: { uuid: string }, query = '') => `/api/v1/listen/${track.uuid}/${query}`

beforeAll(async () => {
  server = await startTestPod()
  alice = await createMember(server, 'alice')
  bob = await createMember(server, 'bob')
  visitor = server.visitor()
  const everyone = await createLibrary(server, alice.actorId, 'EVERYONE')
  const me = await createLibrary(server, alice.actorId, 'ME')
  sunrise = await createTrack(server, 'Sunrise')
  publicUpload = await createUpload(server, '01-sunrise.mp3', { trackId: sunrise.id, libraryId: everyone.id })
  midnight = await createTrack(server, 'Midnight: “Été” 100%', { album: null })
  privateUpload = await createUpload(server, '07-single.mp3', { trackId: midnight.id, libraryId: me.id })
  bytes = await readFile(fixture('01-sunrise.mp3'))
})
afterAll(() => server.close())

describe('what is sent', () => {
  it('sends the file byte by byte, to be saved under its name', async () => {
    const answer = await visitor.get<Buffer>(listen(sunrise))
    expect(answer.status).toBe(200)
    expect(answer.body.equals(bytes)).toBe(true)
    expect(answer.headers.get('content-type')).toBe('audio/mpeg')
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    expect(answer.headers.get('accept-ranges')).toBe('bytes')
    expect(answer.headers.get('cache-control')).toBe('private')
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''The%20Tone%20Makers%20-%20First%20Light%20-%20Sunrise.mp3",
    )
  })

  it('leaves the name out for players, and encodes letters of any kind', async () => {
    const played = await visitor.get(listen(sunrise, '?download=false'))
    expect(played.headers.has('content-disposition')).toBe(false)
    expect((await visitor.get(listen(sunrise, '?download=1'))).headers.has('content-disposition')).toBe(false)
    const saved = await alice.client.get(listen(midnight))
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('The Tone Makers - Midnight: “Été” 100%.mp3')}`,
    )
  })

  it('answers HEAD with the same headers and no bytes, and any Accept', async () => {
    const answer = await visitor.request('HEAD', listen(sunrise), undefined, { accept: 'application/json' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
  })

  it('answers with and without a slash, and streams without a name', async () => {
    expect((await visitor.get(`/api/v1/listen/${sunrise.uuid}`)).status).toBe(200)
    for (const path of [`stream/${sunrise.uuid}.mp3`, `stream/${sunrise.uuid}/`]) {
      const answer = await visitor.get<Buffer>(`/api/v1/${path}`)
      expect(answer.body.equals(bytes)).toBe(true)
      expect(answer.headers.has('content-disposition')).toBe(false)
    }
  })
})

describe('parts of a file', () => {
  const range = (value: string, more: Record<string, string> = {}) =>
    visitor.get<Buffer>(listen(sunrise), { range: value, ...more })

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=100-', 100, undefined],
    ['bytes=-50', -50, undefined],
    ['bytes=10-999999999', 10, undefined],
  ])('sends %s', async (header, start, end) => {
    const part = bytes.subarray(start, end === undefined ? undefined : end + 1)
    const answer = await range(header)
    expect(answer.status).toBe(206)
    expect(answer.body.equals(part)).toBe(true)
    const first = start < 0 ? bytes.length + start : start
    expect(answer.headers.get('content-range')).toBe(
      `bytes ${first}-${first + part.length - 1}/${bytes.length}`,
    )
  })

  it('refuses a part that is not there', async () => {
    const answer = await range('bytes=999999999-')
    expect(answer.status).toBe(416)
    expect(answer.headers.get('content-range')).toBe(`bytes */${bytes.length}`)
  })

  it('sends the whole file for several parts at once, other units and nonsense', async () => {
    for (const header of ['bytes=0-1,100-101', 'lines=1-2', 'bytes=x']) {
      expect((await range(header)).status).toBe(200)
    }
  })

  it('continues only a file that is still the same', async () => {
    const { headers } = await range('bytes=0-1')
    const etag = headers.get('etag') ?? ''
    const modified = headers.get('last-modified') ?? ''
    expect((await range('bytes=0-1', { 'if-range': etag })).status).toBe(206)
    expect((await range('bytes=0-1', { 'if-range': modified })).status).toBe(206)
    expect((await range('bytes=0-1', { 'if-range': '"another"' })).status).toBe(200)
    expect((await range('bytes=0-1', { 'if-range': new Date(0).toUTCString() })).status).toBe(200)
  })

  it('tells a client that it has the file already', async () => {
    const { headers } = await visitor.get(listen(sunrise))
    const again = await visitor.get<Buffer>(listen(sunrise), { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })
})

describe('who may listen', () => {
  it('keeps private files from everybody else, without a word', async () => {
    for (const client of [visitor, bob.client, await administrator()]) {
      const answer = await client.get<Buffer>(listen(midnight))
      expect(answer.status).toBe(404)
      expect(answer.body).toHaveLength(0)
    }
    expect((await alice.client.get(listen(midnight))).status).toBe(200)
  })

  it('takes only an upload of that very track', async () => {
    const wrong = await alice.client.get(listen(sunrise, `?upload=${privateUpload.uuid}`))
    expect(wrong.status).toBe(404)
    expect((await alice.client.get(listen(sunrise, '?upload=nonsense'))).status).toBe(404)
    const right = await visitor.get(listen(sunrise, `?upload=${publicUpload.uuid}`))
    expect(right.status).toBe(200)
  })

  it('tells of tracks that do not exist, not as JSON', async () => {
    for (const uuid of ['00000000-0000-4000-8000-000000000000', 'nonsense', `${sunrise.uuid}.mp3`]) {
      const answer = await alice.client.get<Buffer>(`/api/v1/listen/${uuid}/`)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('audio/*')
      expect(answer.body.toString()).toBe('{"detail":"Not found."}')
    }
  })

  it('lets a listen token in, until the password changes', async () => {
    const user = await server.pod.prisma.user.findUniqueOrThrow({ where: { id: alice.userId } })
    const token = signListenToken(server.pod, user)
    expect((await visitor.get(listen(midnight, `?token=${token}`))).status).toBe(200)
    const outdated = await visitor.get<Buffer>(
      listen(midnight, `?token=${signListenToken(server.pod, { ...user, secretKey: 'earlier' })}`),
    )
    expect(outdated.status).toBe(401)
    expect(outdated.body.toString()).toBe('{"detail":"Invalid token"}')
  })

  it('lets nobody without an account in on a closed pod', async () => {
    await server.pod.settings.set({ common__api_authentication_required: true })
    try {
      expect((await visitor.get(listen(sunrise))).status).toBe(401)
      expect((await bob.client.get(listen(sunrise))).status).toBe(200)
    } finally {
      await server.pod.settings.set({ common__api_authentication_required: false })
    }
  })

  it('needs the scope', async () => {
    const { client } = await createMember(server, 'carol', { scopes: 'read:favorites' })
    expect((await client.get(listen(sunrise))).status).toBe(403)
  })

  const administrator = async () =>
    (await createMember(server, `admin${Date.now()}`, { extra: { isSuperuser: true } })).client
})

describe('downloads', () => {
  const counts = async (track: Track, upload: Upload) => {
    const { prisma } = server.pod
    const [{ downloadsCount: ofTrack }, { downloadsCount: ofUpload, accessedAt }] = await Promise.all([
      prisma.track.findUniqueOrThrow({ where: { id: track.id } }),
      prisma.upload.findUniqueOrThrow({ where: { id: upload.id } }),
    ])
    return { ofTrack, ofUpload, accessedAt }
  }

  it('counts each listener once, however often and in whatever parts', async () => {
    const library = await createLibrary(server, alice.actorId, 'EVERYONE')
    const track = await createTrack(server, 'Counted')
    const upload = await createUpload(server, '07-single.mp3', { trackId: track.id, libraryId: library.id })
    await Promise.all([1, 2, 3].map(() => alice.client.get(listen(track), { range: 'bytes=0-9' })))
    await visitor.request('HEAD', listen(track))
    await visitor.get(listen(track))
    await visitor.get(listen(track), { range: 'bytes=999999999-' })
    const { ofTrack, ofUpload, accessedAt } = await counts(track, upload)
    expect([ofTrack, ofUpload]).toEqual([2, 2])
    expect(accessedAt).not.toBeNull()
  })

  it('does not count what was refused', async () => {
    const before = await counts(midnight, privateUpload)
    await visitor.get(listen(midnight))
    const library = await createLibrary(server, alice.actorId, 'EVERYONE')
    const track = await createTrack(server, 'Far')
    const upload = await createUpload(server, '07-single.mp3', { trackId: track.id, libraryId: library.id })
    await visitor.get(listen(track), { range: 'bytes=999999999-' })
    expect(await counts(midnight, privateUpload)).toEqual(before)
    expect(await counts(track, upload)).toEqual({ ofTrack: 0, ofUpload: 0, accessedAt: null })
  })
})
