import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Client } from '../client.ts'
import {
  addTag,
  makeAlbum,
  makeArtist,
  makeChannel,
  makeLibrary,
  makeMember,
  makeTrack,
} from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { makeStaff } from './staff.ts'

interface ReportBody {
  uuid: string
  target: Record<string, unknown> | null
  target_state: Record<string, unknown>
  target_owner: { full_username: string } | null
  assigned_to: { full_username: string } | null
  is_handled: boolean
  handled_date: string | null
  type: string
  notes: { summary: string }[]
}

let test: TestPod
let bob: Client
let moderator: Client
/** One object of each kind, all of them carol's. */
let objects: Record<string, Record<string, unknown>>
let artistId: number

beforeAll(async () => {
  test = await startTestPod()
  const { pod } = test
  const carol = await makeMember(test, 'carol')
  bob = (await makeMember(test, 'bob')).client
  moderator = await makeStaff(test, 'modi', 'moderation')
  const attributedToId = carol.actorId
  const description = await pod.prisma.content.create({ data: { text: 'Loud', contentType: 'text/plain' } })
  const artist = await makeArtist(pod, { name: 'Tones', attributedToId, descriptionId: description.id })
  artistId = artist.id
  await addTag(pod, 'Rock', { artistId })
  await addTag(pod, 'Ambient', { artistId })
  const album = await makeAlbum(pod, {
    title: 'Light',
    artistId,
    attributedToId,
    releaseDate: new Date('2020-02-02'),
  })
  const track = await makeTrack(pod, {
    title: 'Noon',
    artistId,
    albumId: album.id,
    attributedToId,
    position: 3,
  })
  const library = await makeLibrary(pod, {
    actorId: carol.actorId,
    privacyLevel: 'ME',
    description: 'Secret',
  })
  const face = await makeArtist(pod, { name: 'Radio' })
  const channel = await makeChannel(pod, { artistId: face.id, ownerId: carol.actorId })
  const playlist = await pod.prisma.playlist.create({
    data: { name: 'List', userId: carol.userId, privacyLevel: 'ME' },
  })
  objects = {
    artist: { id: artistId },
    album: { id: album.id },
    track: { id: track.id },
    library: { uuid: library.uuid },
    channel: { uuid: channel.uuid },
    playlist: { id: playlist.id },
    account: { full_username: 'carol@pod.test' },
  }
})
afterAll(() => test.close())

const file = (client: Client, body: Record<string, unknown>) =>
  client.post<ReportBody>('/api/v1/moderation/reports/', body)
const read = async (uuid: string) =>
  (await moderator.get<ReportBody>(`/api/v1/manage/moderation/reports/${uuid}/`)).body
const search = async (q: string) =>
  (
    await moderator.get<{ count: number; results: ReportBody[] }>(
      `/api/v1/manage/moderation/reports/?q=${encodeURIComponent(q)}`,
    )
  ).body

describe('filing a report', () => {
  it.each(['artist', 'album', 'track', 'library', 'channel', 'playlist', 'account'])(
    'about a %s echoes its key, names its owner and keeps a copy',
    async (type) => {
      const target = { type, ...objects[type] }
      const filed = await file(bob, { type: 'other', target })
      expect(filed).toMatchObject({ status: 201, body: { target, is_handled: false, handled_date: null } })
      expect(filed.body.target_state).toBeUndefined()
      expect(await read(filed.body.uuid)).toMatchObject({
        target,
        target_owner: { full_username: 'carol@pod.test' },
        target_state: { _target: target, is_local: true },
      })
    },
  )

  it('keeps music with its artist, tags and descriptions', async () => {
    const filed = await file(bob, { type: 'other', target: { type: 'track', ...objects.track } })
    expect((await read(filed.body.uuid)).target_state).toMatchObject({
      title: 'Noon',
      domain: 'pod.test',
      position: 3,
      artist: { name: 'Tones', tags: ['Ambient', 'Rock'], description: 'Loud', content_category: 'music' },
      album: { title: 'Light', release_date: '2020-02-02' },
    })
  })

  it('finds accounts in any case, local ones without their domain', async () => {
    for (const name of ['CAROL', 'Carol@Pod.Test']) {
      const target = { type: 'account', full_username: name }
      expect((await file(bob, { type: 'other', target })).status).toBe(201)
    }
    // underscores and percent signs mean themselves
    const target = { type: 'account', full_username: 'caro_' }
    expect((await file(bob, { type: 'other', target })).body).toEqual({ target: ['Object not found'] })
  })

  it.each([
    [undefined, 'This field is required.'],
    [null, 'This field may not be null.'],
    ['artist', 'Invalid data'],
    [[1], 'Invalid data'],
    [{ type: 'license', id: 1 }, 'Invalid type'],
    [{ type: 'constructor', id: 1 }, 'Invalid type'],
    [{ type: 'track' }, 'Invalid id'],
    [{ type: 'track', id: 'abc' }, 'Invalid id'],
    [{ type: 'track', id: 0 }, 'Object not found'],
    [{ type: 'track', id: 99_999_999_999 }, 'Object not found'],
    [{ type: 'library', uuid: 'nope' }, 'Invalid uuid'],
    [{ type: 'account' }, 'Invalid full_username'],
  ])('refuses the target %j', async (target, message) => {
    expect(await file(bob, { type: 'other', target })).toMatchObject({
      status: 400,
      body: { target: [message] },
    })
  })

  it('hides the copy of private things from whoever filed it, in GraphQL too', async () => {
    const query = `mutation ($input: ReportInput!) { report(input: $input) {
      ... on ReportSuccess { report { target { kind uuid } targetState } } } }`
    const input = { type: 'OTHER', target: { library: objects.library?.uuid } }
    const { body } = await bob.post<{ errors?: { message: string }[] }>('/graphql', {
      query,
      variables: { input },
    })
    expect(body.errors?.[0]?.message).toMatch(/targetState/)
  })

  it('works with nothing but the name of the result asked for', async () => {
    const query = 'mutation ($input: ReportInput!) { report(input: $input) { __typename } }'
    const input = { type: 'OTHER', target: { account: 'carol' } }
    expect(await bob.graphql(query, { input })).toEqual({ report: { __typename: 'ReportSuccess' } })
  })

  it('tells the moderators by mail, each on their own', async () => {
    const send = vi.spyOn(test.pod.mailer, 'send')
    await file(bob, {
      type: 'illegal_content',
      target: { type: 'track', ...objects.track },
      summary: 'Stolen',
    })
    // mails of the reports above may still be under way
    const told = () => send.mock.calls.map(([mail]) => mail).find(({ text }) => text.includes('Stolen'))
    await vi.waitFor(() => expect(told()).toBeDefined(), { timeout: 10_000 })
    const mail = told()
    expect(mail).toMatchObject({
      to: 'modi@example.org',
      subject: '[pod.test moderation - Illegal content] New report from bob@pod.test',
    })
    expect(mail?.text).toMatch(/track - Noon/)
    send.mockRestore()
  })
})

const theArtist = () => ({ type: 'artist', ...objects.artist })
const asVisitor = (body: Record<string, unknown>) => file(test.visitor(), { target: theArtist(), ...body })

describe('reports of visitors', () => {
  it('want a type that the pod allows, and an address', async () => {
    expect((await asVisitor({ type: 'other', submitter_email: 'x@example.org' })).body).toEqual({
      non_field_errors: ['You need an account to submit this report'],
    })
    expect((await asVisitor({ type: 'illegal_content' })).body).toEqual({
      non_field_errors: ['You need to provide an e-mail address to submit this report'],
    })
    const filed = await asVisitor({ type: 'illegal_content', submitter_email: 'x@example.org' })
    expect(filed.status).toBe(201)
  })

  it('are refused on a closed pod', async () => {
    await test.pod.settings.set({ common__api_authentication_required: true })
    const { status } = await asVisitor({ type: 'illegal_content', submitter_email: 'x@example.org' })
    await test.pod.settings.set({ common__api_authentication_required: false })
    expect(status).toBe(401)
  })
})

describe('handling reports', () => {
  it('notes who resolved one, and keeps the name when it is opened again', async () => {
    const { body } = await file(bob, { type: 'other', target: { type: 'album', ...objects.album } })
    const path = `/api/v1/manage/moderation/reports/${body.uuid}/`
    const resolved = await moderator.patch<ReportBody>(path, { is_handled: true, type: 'takedown_request' })
    expect(resolved.body).toMatchObject({
      is_handled: true,
      type: 'takedown_request',
      assigned_to: { full_username: 'modi@pod.test' },
    })
    expect(resolved.body.handled_date).not.toBeNull()
    const reopened = await moderator.patch<ReportBody>(path, { is_handled: false })
    expect(reopened.body).toMatchObject({
      is_handled: false,
      handled_date: null,
      assigned_to: { full_username: 'modi@pod.test' },
    })
    expect((await moderator.patch(path, { type: 'boring' })).body).toEqual({
      type: ['"boring" is not a valid choice.'],
    })
    const trail = await test.pod.prisma.auditEntry.findMany({
      where: { target: body.uuid },
      orderBy: { id: 'asc' },
      select: { username: true, action: true },
    })
    expect(trail).toEqual([
      { username: 'modi', action: 'report.resolve' },
      { username: 'modi', action: 'report.reopen' },
    ])
  })

  it('searches by words, keys and targets', async () => {
    const { body } = await file(bob, {
      type: 'offensive_content',
      summary: 'Findable words',
      target: { type: 'playlist', ...objects.playlist },
    })
    for (const q of [
      'findable category:offensive_content',
      '"findable words" submitter:bob resolved:no',
      `uuid:${body.uuid}`,
      `target:playlist:${String(objects.playlist?.id)} findable`,
      'target_owner:carol findable',
      'domain:pod.test findable',
      'findable bogus:1',
    ]) {
      const found = (await search(q)).results.map(({ uuid }) => uuid)
      expect({ q, found }).toEqual({ q, found: [body.uuid] })
    }
    for (const q of [
      'findable resolved:yes',
      'resolved:maybe',
      'target:foo',
      'uuid:nope',
      'target:track:abc',
    ]) {
      expect({ q, count: (await search(q)).count }).toEqual({ q, count: 0 })
    }
  })

  it('survives its object', async () => {
    const doomed = await makeArtist(test.pod, { name: 'Doomed' })
    const { body } = await file(bob, { type: 'other', target: { type: 'artist', id: doomed.id } })
    await test.pod.prisma.artist.delete({ where: { id: doomed.id } })
    expect(await read(body.uuid)).toMatchObject({ target: null, target_state: { name: 'Doomed' } })
    expect((await search('target:artist')).results.map(({ uuid }) => uuid)).toContain(body.uuid)
  })

  it('shows notes, oldest first, which any moderator may delete', async () => {
    const { body } = await file(bob, { type: 'other', target: { type: 'artist', id: artistId } })
    const target = { type: 'report', uuid: body.uuid }
    const write = (client: Client, summary: string) =>
      client.post<{ uuid: string }>('/api/v1/manage/moderation/notes/', { summary, target })
    const root = await test.administrator()
    await write(moderator, 'First')
    const second = await write(root, 'Second')
    expect((await read(body.uuid)).notes.map(({ summary }) => summary)).toEqual(['First', 'Second'])
    const path = `/api/v1/manage/moderation/notes/${second.body.uuid}/`
    expect((await moderator.delete(path)).status).toBe(204)
    expect((await moderator.delete(path)).status).toBe(404)
    expect((await write(moderator, ' ')).body).toEqual({ summary: ['This field may not be blank.'] })
    const onArtist = { summary: 'x', target: { type: 'artist', id: artistId } }
    expect((await moderator.post('/api/v1/manage/moderation/notes/', onArtist)).body).toEqual({
      target: ['Invalid type'],
    })
  })
})
