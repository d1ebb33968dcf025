import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyEdit } from '../../src/domains/edits/apply.ts'
import type { Track } from '../../src/generated/prisma/client.ts'
import { statementCost } from '../statement-cost.ts'
import { type Account, createMember, createTrack, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

interface Mutation {
  uuid: string
  fid: string
  is_approved: boolean | null
  is_applied: boolean | null
  approved_by: number | null
  payload: Record<string, unknown>
  previous_state: Record<string, unknown> | null
  target: { type: string; id: number; repr: string }
}

let server: TestPod
/** Brought the track here. */
let alice: Account
/** Only has an account. */
let bob: Account
/** Is a librarian. */
let lea: Account
let track: Track

beforeAll(async () => {
  server = await startTestPod()
  alice = await createMember(server, 'alice')
  bob = await createMember(server, 'bob')
  lea = await createMember(server, 'lea', { extra: { permissionLibrary: true } })
})
afterAll(() => server.close())
beforeEach(async () => {
  track = await createTrack(server, 'Sunrise', { position: 1, attributedToId: alice.actorId })
})

const suggestionsOf = (id: number) => `/api/v1/tracks/${id}/mutations/`

async function suggest(payload: object, { client }: Account = bob, more: object = {}): Promise<Mutation> {
  const answer = await client.post<Mutation>(suggestionsOf(track.id), { type: 'update', payload, ...more })
  expect(answer.status).toBe(201)
  return answer.body
}

const decide = ({ uuid }: Mutation, verdict: 'approve' | 'reject', { client }: Account) =>
  client.post(`/api/v1/mutations/${uuid}/${verdict}/`)

/** The edit when the job has carried it out. */
const applied = ({ uuid }: Mutation): Promise<Mutation> =>
  vi.waitFor(
    async () => {
      const { body } = await bob.client.get<Mutation>(`/api/v1/mutations/${uuid}/`)
      expect(body.is_applied).toBe(true)
      return body
    },
    { timeout: 20_000 },
  )

const trackNow = () => server.pod.prisma.track.findUniqueOrThrow({ where: { id: track.id } })

describe('suggesting', () => {
  it('waits, and changes nothing', async () => {
    const edit = await suggest({ title: 'Sun rise', position: 9, mbid: 'unknown keys are dropped' })
    expect(edit).toMatchObject({
      fid: `${server.pod.config.origin}/federation/edits/${edit.uuid}`,
      type: 'update',
      is_approved: null,
      is_applied: null,
      approved_by: null,
      payload: { title: 'Sun rise', position: 9 },
      previous_state: null,
      target: { type: 'track', id: track.id, repr: 'Sunrise' },
    })
    expect(await trackNow()).toMatchObject({ title: 'Sunrise', position: 1 })
  })

  it('refuses payloads that say nothing or the wrong thing', async () => {
    const refusal = async (body: unknown) => {
      const answer = await bob.client.post(suggestionsOf(track.id), body)
      expect(answer.status).toBe(400)
      return answer.body
    }
    expect(await refusal({ type: 'update', payload: {} })).toEqual({
      non_field_errors: ['You must update at least one field'],
    })
    expect(await refusal({ type: 'nope', payload: { title: 'x' } })).toEqual({
      type: ['Invalid mutation type nope'],
    })
    expect(await refusal({ payload: { title: 'x' } })).toEqual({ type: ['This field is required.'] })
    expect(await refusal({ type: 'update' })).toEqual({ payload: ['This field is required.'] })
    expect(await refusal({ type: 'update', payload: { license: 'nope' } })).toEqual({
      license: ['Invalid pk "nope" - object does not exist.'],
    })
    expect(await refusal({ type: 'update', payload: { tags: ['a b'] } })).toEqual({
      tags: { 0: ['Invalid tag "a b"'] },
    })
    expect(await refusal({ type: 'update', payload: { position: 'first' } })).toEqual({
      position: ['A valid integer is required.'],
    })
    const cover = '00000000-0000-4000-8000-000000000000'
    expect(await refusal({ type: 'update', payload: { cover } })).toEqual({
      cover: [`Object with uuid=${cover} does not exist.`],
    })
  })

  it('is for accounts, and for objects that are there and come from this pod', async () => {
    const body = { type: 'update', payload: { title: 'x' } }
    expect((await server.visitor().post(suggestionsOf(track.id), body)).status).toBe(401)
    expect((await bob.client.post(suggestionsOf(999_999), body)).status).toBe(404)
    expect((await bob.client.post('/api/v1/tracks/abc/mutations/', body)).status).toBe(404)
    await server.pod.prisma.track.update({
      where: { id: track.id },
      data: { fid: 'https://elsewhere.example/federation/music/tracks/1' },
    })
    expect((await lea.client.post(suggestionsOf(track.id), { ...body, payload: {} })).status).toBe(403)
  })

  it('applies at once for those who may, and for nobody else', async () => {
    const body = { type: 'update', payload: { title: 'x' }, is_approved: true }
    expect((await bob.client.post(suggestionsOf(track.id), body)).status).toBe(403)
    const edit = await suggest({ title: 'By its owner' }, alice, { is_approved: true })
    expect(edit).toMatchObject({ is_approved: true, is_applied: null, approved_by: null })
    await applied(edit)
    expect((await trackNow()).title).toBe('By its owner')
  })

  it('needs the scope', async () => {
    const { client } = await createMember(server, 'reader', { scopes: 'read' })
    const body = { type: 'update', payload: { title: 'x' } }
    expect((await client.post(suggestionsOf(track.id), body)).status).toBe(403)
  })
})

describe('deciding', () => {
  it('is for who brought the object here, and for librarians', async () => {
    const edit = await suggest({ title: 'x' })
    expect((await decide(edit, 'approve', bob)).status).toBe(403)
    expect((await decide(edit, 'reject', bob)).status).toBe(403)
    const answer = await decide(edit, 'reject', alice)
    expect([answer.status, answer.body]).toEqual([200, {}])
    const { body } = await bob.client.get<Mutation>(`/api/v1/mutations/${edit.uuid}`)
    expect(body).toMatchObject({ is_approved: false, is_applied: null, approved_by: alice.actorId })
    expect((await decide(edit, 'approve', lea)).status).toBe(200)
    expect(await applied(edit)).toMatchObject({ is_approved: true, approved_by: lea.actorId })
  })

  it('happens once: what was applied stays', async () => {
    const edit = await suggest({ title: 'Sun rise', position: 9 })
    await decide(edit, 'approve', lea)
    expect(await applied(edit)).toMatchObject({
      previous_state: { title: { value: 'Sunrise' }, position: { value: 1 } },
      target: { repr: 'Sun rise' },
    })
    for (const verdict of ['approve', 'reject'] as const) {
      const answer = await decide(edit, verdict, lea)
      expect([answer.status, answer.body]).toEqual([403, { error: 'This mutation was already applied' }])
    }
    const deletion = await bob.client.delete(`/api/v1/mutations/${edit.uuid}/`)
    expect([deletion.status, deletion.body]).toEqual([
      403,
      { detail: 'You cannot delete an applied mutation' },
    ])
    await server.pod.prisma.track.update({ where: { id: track.id }, data: { title: 'Later' } })
    const { id } = await server.pod.prisma.edit.findUniqueOrThrow({ where: { uuid: edit.uuid } })
    await applyEdit(server.pod, id)
    expect((await trackNow()).title).toBe('Later')
  })

  it('leaves a refused edit alone that was waiting to be applied', async () => {
    const edit = await suggest({ title: 'x' })
    await decide(edit, 'reject', lea)
    const { id } = await server.pod.prisma.edit.findUniqueOrThrow({ where: { uuid: edit.uuid } })
    await applyEdit(server.pod, id)
    expect((await trackNow()).title).toBe('Sunrise')
  })

  it('can be taken back by its creator and by those who decide', async () => {
    const [mine, theirs] = [await suggest({ title: 'x' }), await suggest({ title: 'y' })]
    const stranger = await createMember(server, `stranger${track.id}`)
    expect((await stranger.client.delete(`/api/v1/mutations/${mine.uuid}/`)).status).toBe(403)
    expect((await bob.client.delete(`/api/v1/mutations/${mine.uuid}/`)).status).toBe(204)
    expect((await alice.client.delete(`/api/v1/mutations/${theirs.uuid}/`)).status).toBe(204)
    expect((await bob.client.get(`/api/v1/mutations/${mine.uuid}/`)).status).toBe(404)
  })
})

describe('applying', () => {
  async function upload(): Promise<string> {
    const form = new FormData()
    form.append('file', new Blob([await readFile(fixture('cover-640.png'))]), 'cover.png')
    return (await alice.client.post<{ uuid: string }>('/api/v1/attachments/', form)).body.uuid
  }

  it('changes tags, description, licence and cover, and keeps what was there', async () => {
    const [first, second] = [await upload(), await upload()]
    const start = await suggest(
      {
        tags: ['Rock', 'drone'],
        description: { text: '*one*', content_type: 'text/markdown' },
        license: 'cc-by-4.0',
        copyright: 'Alice',
        cover: first,
      },
      alice,
      { is_approved: true },
    )
    expect((await applied(start)).previous_state).toEqual({
      tags: [],
      description: null,
      license: { value: null },
      copyright: { value: null },
      cover: null,
    })
    const change = await suggest(
      {
        tags: ['rock', 'noise'],
        description: { text: null, content_type: 'text/plain' },
        license: null,
        cover: second,
      },
      alice,
      { is_approved: true },
    )
    expect((await applied(change)).previous_state).toEqual({
      tags: ['Rock', 'drone'],
      description: { text: '*one*', content_type: 'text/markdown', html: '<p><em>one</em></p>' },
      license: { value: 'cc-by-4.0', repr: 'License object (cc-by-4.0)' },
      cover: first,
    })
    const { prisma } = server.pod
    const now = await prisma.track.findUniqueOrThrow({
      where: { id: track.id },
      include: { attachmentCover: true, trackTags: { include: { tag: true } } },
    })
    expect(now).toMatchObject({ licenseCode: null, descriptionId: null, copyright: 'Alice' })
    expect(now.trackTags.map(({ tag }) => tag.name).toSorted()).toEqual(['Rock', 'noise'])
    expect(now.attachmentCover?.uuid).toBe(second)
    expect(await prisma.content.count({ where: { text: '*one*' } })).toBe(0)
  })

  it('changes artists and albums as well', async () => {
    const { prisma } = server.pod
    const { artistId, albumId } = track
    const edit = async (path: string, payload: object) => {
      const { status, body } = await lea.client.post<Mutation>(`/api/v1/${path}/mutations/`, {
        type: 'update',
        payload,
        is_approved: true,
      })
      expect(status).toBe(201)
      return applied(body)
    }
    expect(await edit(`artists/${artistId}`, { name: 'Makers of Tone' })).toMatchObject({
      previous_state: { name: { value: 'The Tone Makers' } },
      target: { type: 'artist', repr: 'Makers of Tone' },
    })
    expect(await edit(`albums/${albumId}`, { title: 'Light', release_date: '2019-03-01' })).toMatchObject({
      payload: { title: 'Light', release_date: '2019-03-01' },
      previous_state: { title: { value: 'First Light' }, release_date: { value: null } },
    })
    const album = await prisma.album.findUniqueOrThrow({ where: { id: albumId ?? 0 } })
    expect(album.releaseDate?.toISOString()).toBe('2019-03-01T00:00:00.000Z')
  })
})

describe('lists', () => {
  it('are filtered, sorted, and leave out what lost its target', async () => {
    const [one, two] = [
      await suggest({ title: 'one' }, bob, { summary: 'a typo' }),
      await suggest({ title: 'two' }),
    ]
    await decide(two, 'reject', alice)
    const found = async (query: string, path = suggestionsOf(track.id)) => {
      const { body } = await bob.client.get<{ results: Mutation[] }>(`${path}?${query}`)
      return body.results.map(({ payload }) => payload.title)
    }
    expect(await found('')).toEqual(['two', 'one'])
    expect(await found('is_approved=none')).toEqual(['one'])
    expect(await found('is_approved=no')).toEqual(['two'])
    expect(await found('is_applied=true')).toEqual([])
    expect(await found('q=TYPO')).toEqual(['one'])
    expect(await found('q=is_approved:false')).toEqual(['two'])
    expect(await found(`q=target:"track ${track.id}"&ordering=creation_date`, '/api/v1/mutations/')).toEqual([
      'one',
      'two',
    ])
    await server.pod.prisma.track.delete({ where: { id: track.id } })
    const { body } = await bob.client.get<{ results: Mutation[] }>('/api/v1/mutations/')
    const left = body.results.map(({ uuid }) => uuid)
    expect(left).not.toContain(one.uuid)
    expect((await bob.client.get(`/api/v1/mutations/${one.uuid}/`)).status).toBe(404)
  })

  it('of everything are for accounts, those of an object for whoever may read', async () => {
    await suggest({ title: 'x' })
    const visitor = server.visitor()
    expect((await visitor.get('/api/v1/mutations/')).status).toBe(401)
    expect((await visitor.get(suggestionsOf(track.id))).status).toBe(200)
    expect((await visitor.get(suggestionsOf(999_999))).status).toBe(404)
  })

  it('cost the same whatever their length', async () => {
    for (let index = 0; index < 12; index += 1) await suggest({ title: `title ${index}` })
    const cost = (size: number) =>
      statementCost(server.pod, () => bob.client.get(`${suggestionsOf(track.id)}?page_size=${size}`))
    expect(await cost(12)).toBe(await cost(2))
  })
})

describe('GraphQL', () => {
  it('suggests, shows and decides', async () => {
    const id = Buffer.from(`Track:${track.id}`).toString('base64')
    const { suggestEdit } = await bob.client.graphql<{ suggestEdit: { edit: { uuid: string } } }>(
      `mutation ($id: ID!) { suggestEdit(input: { target: $id, changes: { title: "From GraphQL", licenseCode: null } }) {
        ... on SuggestEditSuccess { edit { uuid decision changedFields values { title licenseCode }
          target { ... on Track { title } } } } } }`,
      { id },
    )
    expect(suggestEdit.edit).toMatchObject({
      decision: 'WAITING',
      changedFields: ['TITLE', 'LICENSE'],
      target: { title: 'Sunrise' },
    })
    const review = `mutation ($uuid: UUID!) { reviewEdit(input: { uuid: $uuid, verdict: APPROVE }) {
      __typename ... on ReviewEditSuccess { edit { decision canReview } } } }`
    const { uuid } = suggestEdit.edit
    expect(await bob.client.graphql(review, { uuid })).toEqual({
      reviewEdit: { __typename: 'ForbiddenError' },
    })
    expect(await lea.client.graphql(review, { uuid })).toMatchObject({
      reviewEdit: { edit: { decision: 'APPROVED', canReview: true } },
    })
    const { track: shown } = await bob.client.graphql<{ track: object }>(
      `query ($id: ID!) { track(id: $id) { edits(first: 1) { totalCount edges { node { createdBy { username } } } } } }`,
      { id },
    )
    expect(shown).toEqual({ edits: { totalCount: 1, edges: [{ node: { createdBy: { username: 'bob' } } }] } })
  })
})
