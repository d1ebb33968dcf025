import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Client } from '../client.ts'
import { makeArtist, makeChannel, makeLibrary, makeMember, makeTrack, makeUpload } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { makeStaff } from './staff.ts'

let test: TestPod
let bob: Client
let moderator: Client

beforeAll(async () => {
  test = await startTestPod()
  bob = (await makeMember(test, 'bob')).client
  moderator = await makeStaff(test, 'modi', 'moderation')
})
afterAll(() => test.close())

const filters = '/api/v1/moderation/content-filters/'
const manage = '/api/v1/manage'

describe('content filters', () => {
  it('are one for an artist, and nobody else’s business', async () => {
    const artist = await makeArtist(test.pod, { name: 'Noise' })
    const target = { type: 'artist', id: artist.id }
    const made = await bob.post<{ uuid: string }>(filters, { target })
    expect(made).toMatchObject({ status: 201, body: { target: { ...target, name: 'Noise' } } })
    expect(await bob.post(filters, { target })).toMatchObject({
      status: 400,
      body: { detail: 'A content filter already exists for this object' },
    })
    const path = `${filters}${made.body.uuid}/`
    const root = await test.administrator()
    expect((await root.get(path)).status).toBe(404)
    expect((await root.delete(path)).status).toBe(404)
    expect((await bob.get<{ count: number }>(filters)).body.count).toBe(1)
    expect((await bob.delete(path)).status).toBe(204)
    expect((await bob.get(path)).status).toBe(404)
  })

  it.each([
    [{}, 'This field is required.'],
    [{ target: null }, 'This field may not be null.'],
    [{ target: { type: 'album', id: 1 } }, 'Invalid type'],
    [{ target: { id: 1 } }, 'Invalid type'],
    [{ target: { type: 'artist', id: 4000 } }, 'Invalid pk "4000" - object does not exist.'],
    [{ target: { type: 'artist', id: 'abc' } }, 'Incorrect type. Expected pk value, received str.'],
  ])('refuse %j', async (body, message) => {
    expect(await bob.post(filters, body)).toMatchObject({ status: 400, body: { target: [message] } })
  })
})

const ask = async (username: string) => {
  const { id, actorId } = await test.pod.prisma.user.findFirstOrThrow({ where: { username } })
  await test.pod.prisma.user.update({ where: { id }, data: { isActive: false } })
  const { uuid } = await test.pod.prisma.userRequest.create({
    data: { submitterId: actorId ?? 0, metadata: { 'Why?': 'Tones' } },
  })
  return `${manage}/moderation/requests/${uuid}/`
}
const isActive = async (username: string) =>
  (await test.pod.prisma.user.findFirstOrThrow({ where: { username } })).isActive

describe('sign-ups that need approval', () => {
  it('open the account once approved, for good', async () => {
    await test.member('dora')
    const path = await ask('dora')
    const send = vi.spyOn(test.pod.mailer, 'send')
    expect((await moderator.patch(path, { status: 'maybe' })).body).toEqual({
      status: ['"maybe" is not a valid choice.'],
    })
    expect((await moderator.patch(path, { status: 'approved' })).body).toMatchObject({
      status: 'approved',
      assigned_to: { full_username: 'modi@pod.test' },
      metadata: { 'Why?': 'Tones' },
    })
    await vi.waitFor(async () => expect(await isActive('dora')).toBe(true), { timeout: 10_000 })
    await vi.waitFor(() => expect(send).toHaveBeenCalled(), { timeout: 10_000 })
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      to: 'dora@example.org',
      subject: 'Welcome to pod.test, dora!',
    })
    expect((await moderator.patch(path, { status: 'refused' })).status).toBe(404)
    send.mockRestore()
  })

  it('can be opened again after a refusal, which is told only once', async () => {
    await test.member('eddy')
    const path = await ask('eddy')
    const send = vi.spyOn(test.pod.mailer, 'send')
    expect((await moderator.patch(path, { status: 'refused' })).body).toMatchObject({ status: 'refused' })
    await vi.waitFor(() => expect(send).toHaveBeenCalled(), { timeout: 10_000 })
    expect((await moderator.patch(path, { status: 'refused' })).status).toBe(200)
    expect((await moderator.patch(path, { status: 'pending' })).body).toMatchObject({ status: 'pending' })
    expect(await isActive('eddy')).toBe(false)
    expect(send).toHaveBeenCalledTimes(1)
    expect(send.mock.calls[0]?.[0].subject).toBe('Your account request at pod.test was refused')
    send.mockRestore()
  })
})

const domains = `${manage}/federation/domains/`
const actOnDomains = (body: object) => moderator.post(`${domains}action/`, body)

describe('domains', () => {
  it('are stored in lower case, once', async () => {
    expect(await moderator.post(domains, { name: 'Dead.Example.invalid', allowed: true })).toMatchObject({
      status: 201,
      body: { name: 'dead.example.invalid', allowed: true, nodeinfo: {}, nodeinfo_fetch_date: null },
    })
    const taken = { name: ['domain with this name already exists.'] }
    expect((await moderator.post(domains, { name: 'dead.example.invalid' })).body).toEqual(taken)
    expect((await moderator.post(domains, { name: 'pod.test' })).body).toEqual(taken)
    for (const name of ['https://bad.example', 'bad', '-bad.example', 'b ad.example']) {
      expect({ name, answer: (await moderator.post(domains, { name })).body }).toEqual({
        name,
        answer: { name: ['Enter a valid domain name.'] },
      })
    }
    expect((await moderator.get(`${domains}pod.test/`)).status).toBe(404)
  })

  it('without a decision count as not allowed', async () => {
    await moderator.post(domains, { name: 'undecided.example.invalid' })
    const { body } = await moderator.get<{ results: { name: string }[] }>(`${domains}?allowed=false`)
    expect(body.results.map(({ name }) => name)).toEqual(['undecided.example.invalid'])
  })

  it('are allowed in batches, also all of a filter, but never purged all at once', async () => {
    expect(
      (await actOnDomains({ action: 'allow_list_add', objects: 'all', filters: { q: 'undecided' } })).body,
    ).toEqual({ updated: 1, action: 'allow_list_add', result: null })
    expect((await actOnDomains({ action: 'purge', objects: 'all' })).body).toEqual({
      non_field_errors: ['You cannot apply this action on all objects'],
    })
    expect((await actOnDomains({ action: 'purge', objects: ['nowhere.example.invalid'] })).body).toEqual({
      non_field_errors: ['No object matching your request'],
    })
  })
})

describe('policies', () => {
  const policies = `${manage}/moderation/instance-policies/`

  it.each([
    [{}, 'This field is required.'],
    [{ target: { type: 'artist', id: '1' } }, 'Invalid type'],
    [{ target: { type: 'domain', id: 'pod.test' } }, 'Invalid pk "pod.test" - object does not exist.'],
    [{ target: { type: 'domain', id: 'x.example' } }, 'Invalid pk "x.example" - object does not exist.'],
    [{ target: { type: 'actor', id: 'bob' } }, 'Invalid actor name'],
    [{ target: { type: 'actor', id: 'nobody@pod.test' } }, 'Invalid actor name'],
  ])('refuse %j', async (body, message) => {
    expect(await moderator.post(policies, body)).toMatchObject({ status: 400, body: { target: [message] } })
  })

  it('are one for a target, searched by words, and gone when deleted', async () => {
    const target = { type: 'actor', id: 'bob@pod.test' }
    const made = await moderator.post<{ id: number }>(policies, { target, summary: 'Quiet please' })
    expect(made).toMatchObject({ status: 201, body: { target, actor: 'modi@pod.test', is_active: true } })
    expect((await moderator.post(policies, { target })).status).toBe(400)
    expect((await moderator.get<{ count: number }>(`${policies}?q=quiet`)).body.count).toBe(1)
    const path = `${policies}${made.body.id}/`
    expect((await moderator.patch(path, { silence_activity: true, summary: null })).body).toMatchObject({
      target,
      summary: null,
      silence_activity: true,
    })
    expect((await moderator.delete(path)).status).toBe(204)
    expect((await moderator.get(path)).status).toBe(404)
  })

  it('that reject media purge it, and leave follows alone; a block takes all', async () => {
    const { pod } = test
    const target = await makeMember(test, 'target')
    const fan = await makeMember(test, 'fan')
    const library = await makeLibrary(pod, { actorId: target.actorId })
    const artist = await makeArtist(pod, { name: 'Stays' })
    const track = await makeTrack(pod, { title: 'Stays', artistId: artist.id })
    await pod.storage.put('tracks/purged.mp3', { data: new Uint8Array([1]) })
    await makeUpload(pod, { trackId: track.id, libraryId: library.id, audioFile: 'tracks/purged.mp3' })
    const show = await makeArtist(pod, { name: 'Show' })
    await makeChannel(pod, { artistId: show.id, ownerId: target.actorId })
    const follow = await pod.prisma.actorFollow.create({
      data: { actorId: target.actorId, targetId: fan.actorId },
    })
    const made = await moderator.post<{ id: number }>(policies, {
      target: { type: 'actor', id: 'target@pod.test' },
      reject_media: true,
      block_all: true,
    })
    expect(made.status).toBe(201)
    await vi.waitFor(
      async () => {
        expect(await pod.prisma.library.count({ where: { actorId: target.actorId } })).toBe(0)
        expect(await pod.storage.exists('tracks/purged.mp3')).toBe(false)
      },
      { timeout: 10_000 },
    )
    expect(await pod.prisma.channel.count({ where: { attributedToId: target.actorId } })).toBe(0)
    expect(await pod.prisma.track.count({ where: { id: track.id } })).toBe(1)
    expect(await pod.prisma.actorFollow.count({ where: { id: follow.id } })).toBe(1)

    await moderator.patch(`${policies}${made.body.id}/`, { reject_media: false })
    await vi.waitFor(
      async () => expect(await pod.prisma.actorFollow.count({ where: { id: follow.id } })).toBe(0),
      { timeout: 10_000 },
    )
    expect(await pod.prisma.actor.count({ where: { id: target.actorId } })).toBe(1)
    expect((await target.client.get('/api/v1/users/me/')).status).toBe(200)
  })
})

describe('the trail', () => {
  it('tells superusers who did what', async () => {
    const root = await test.administrator()
    const { administration } = await root.graphql<{
      administration: { auditEntries: { edges: { node: object }[] } }
    }>(
      `{ administration { auditEntries(filter: { action: "domain.allow" }) {
        edges { node { username action targetKind details } } } } }`,
    )
    expect(administration.auditEntries.edges).toEqual([
      {
        node: {
          username: 'modi',
          action: 'domain.allow',
          targetKind: 'domain',
          details: { names: ['undecided.example.invalid'] },
        },
      },
    ])
  })

  it('knows changes of accounts', async () => {
    const root = await test.administrator()
    const { id } = await test.pod.prisma.user.findFirstOrThrow({ where: { username: 'bob' } })
    await root.patch(`${manage}/users/users/${id}/`, { permissions: { library: true }, upload_quota: 5 })
    const entry = await test.pod.prisma.auditEntry.findFirst({ where: { action: 'account.change' } })
    expect(entry).toMatchObject({
      username: 'root0',
      target: String(id),
      details: { permissions: { library: true }, uploadQuota: 5 },
    })
  })
})
