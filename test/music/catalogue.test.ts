import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../client.ts'
import {
  addTag,
  makeAlbum,
  makeArtist,
  makeChannel,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'

interface Page {
  count: number
  results: { id: number; title?: string; name?: string; is_playable?: boolean; uploads?: unknown[] }[]
}

let test: TestPod
let alice: Awaited<ReturnType<typeof makeMember>>
let bob: Awaited<ReturnType<typeof makeMember>>
let visitor: Client
const ids = { makers: 0, guest: 0, light: 0, sunrise: 0, midnight: 0, episode: 0, show: 0, season: 0 }
const uuids = { public: '', private: '', channel: '' }

beforeAll(async () => {
  test = await startTestPod()
  const { pod } = test
  alice = await makeMember(test, 'alice')
  bob = await makeMember(test, 'bob')
  visitor = test.visitor()
  const open = await makeLibrary(pod, { actorId: alice.actorId, privacyLevel: 'EVERYONE' })
  const closed = await makeLibrary(pod, { actorId: alice.actorId, privacyLevel: 'ME' })
  const makers = await makeArtist(pod, { name: 'The Tone Makers' })
  const guest = await makeArtist(pod, { name: 'Guest Singer' })
  const light = await makeAlbum(pod, { title: 'First Light', artistId: makers.id })
  const sunrise = await makeTrack(pod, {
    title: 'Sunrise',
    artistId: makers.id,
    albumId: light.id,
    licenseCode: 'cc-by-4.0',
  })
  const midnight = await makeTrack(pod, { title: 'Midnight', artistId: guest.id, albumId: light.id })
  await makeUpload(pod, { trackId: sunrise.id, libraryId: open.id })
  await makeUpload(pod, { trackId: midnight.id, libraryId: closed.id })
  await makeUpload(pod, { trackId: midnight.id, libraryId: open.id, importStatus: 'ERRORED' })
  await addTag(pod, 'Ambient', { trackId: sunrise.id })
  await addTag(pod, 'Electronic', { trackId: sunrise.id })
  await addTag(pod, 'ambient', { trackId: midnight.id })
  const show = await makeArtist(pod, { name: 'A Show', contentCategory: 'PODCAST' })
  const channel = await makeChannel(pod, { artistId: show.id, ownerId: alice.actorId })
  const season = await makeAlbum(pod, { title: 'Season', artistId: show.id, attributedToId: alice.actorId })
  const episode = await makeTrack(pod, { title: 'Episode', artistId: show.id, albumId: season.id })
  await makeUpload(pod, { trackId: episode.id, libraryId: channel.library.id })
  Object.assign(ids, {
    makers: makers.id,
    guest: guest.id,
    light: light.id,
    sunrise: sunrise.id,
    midnight: midnight.id,
    episode: episode.id,
    show: show.id,
    season: season.id,
  })
  Object.assign(uuids, { public: open.uuid, private: closed.uuid, channel: channel.uuid })
})
afterAll(() => test.close())

/** Titles or names of a list, in order. */
async function found(client: Client, route: string): Promise<(string | undefined)[]> {
  const { status, body } = await client.get<Page>(`/api/v1/${route}`)
  expect(status).toBe(200)
  expect(body.count).toBe(body.results.length)
  return body.results.map(({ title, name }) => title ?? name)
}

describe('filters of tracks', () => {
  const cases = (): [string, string[]][] => [
    ['ordering=title', ['Midnight', 'Sunrise']],
    ['ordering=-title', ['Sunrise', 'Midnight']],
    ['ordering=title&include_channels=true', ['Episode', 'Midnight', 'Sunrise']],
    ['q=sunr', ['Sunrise']],
    ['q=tone maker', ['Sunrise']],
    ['q=tone sunrise', []],
    [`q=${encodeURIComponent('"sunrise | midnight"')}&ordering=title`, ['Midnight', 'Sunrise']],
    [`q=${encodeURIComponent('("!&')}`, []],
    ['title__icontains=SUN', ['Sunrise']],
    ['title__startswith=sun', []],
    [`id=${ids.sunrise}&id=${ids.midnight}&ordering=title`, ['Midnight', 'Sunrise']],
    [`artist=${ids.makers}&ordering=title`, ['Midnight', 'Sunrise']],
    [`artist=${ids.guest}`, ['Midnight']],
    [`album=${ids.light}&ordering=title`, ['Midnight', 'Sunrise']],
    ['license=cc-by-4.0', ['Sunrise']],
    ['tag=AMBIENT&ordering=title', ['Midnight', 'Sunrise']],
    ['tag=ambient&tag=electronic', ['Sunrise']],
    [`related=${ids.sunrise}`, ['Midnight']],
    ['related=nothing', []],
    ['playable=true', ['Sunrise']],
    ['playable=false', ['Midnight']],
    ['playable=maybe&ordering=title', ['Midnight', 'Sunrise']],
    ['scope=me', []],
    ['scope=all,foo', []],
    ['scope=actor:Alice@pod.test&ordering=title', ['Midnight', 'Sunrise']],
    ['scope=domain:elsewhere.example', []],
    [`library=${uuids.public}`, ['Sunrise']],
    [`library=${uuids.private}`, []],
    [`channel=${uuids.channel}`, []],
    [`channel=${uuids.channel}&include_channels=true`, ['Episode']],
  ]
  it('gives a visitor what fits and nothing else', async () => {
    for (const [query, titles] of cases()) {
      expect(await found(visitor, `tracks/?${query}`), query).toEqual(titles)
    }
  })

  it('gives the owner what is theirs', async () => {
    expect(await found(alice.client, 'tracks/?scope=me&ordering=title')).toEqual(['Midnight', 'Sunrise'])
    expect(await found(alice.client, `tracks/?library=${uuids.private}`)).toEqual(['Midnight'])
    expect(await found(alice.client, 'tracks/?playable=true&ordering=title')).toEqual(['Midnight', 'Sunrise'])
  })

  it('hides what the caller does not want to see, and shows only that when asked', async () => {
    await test.pod.prisma.contentFilter.create({ data: { userId: bob.userId, artistId: ids.guest } })
    expect(await found(bob.client, 'tracks/')).toEqual(['Sunrise'])
    expect(await found(bob.client, 'tracks/?hidden=true')).toEqual(['Midnight'])
    expect(await found(bob.client, 'artists/?hidden=true')).toEqual(['Guest Singer'])
    expect((await bob.client.get(`/api/v1/tracks/${ids.midnight}/`)).status).toBe(200)
  })

  it('knows favorites', async () => {
    await test.pod.prisma.favorite.create({ data: { userId: bob.userId, trackId: ids.sunrise } })
    expect(await found(bob.client, 'tracks/?favorites=true')).toEqual(['Sunrise'])
    expect(await found(visitor, 'tracks/?favorites=true&ordering=title')).toEqual(['Midnight', 'Sunrise'])
  })

  it.each([
    [
      'artist=999999',
      { artist: ['Select a valid choice. That choice is not one of the available choices.'] },
    ],
    ['album=abc', { album: ['Select a valid choice. That choice is not one of the available choices.'] }],
    [
      'license=nope',
      { license: ['Select a valid choice. That choice is not one of the available choices.'] },
    ],
    ['id=foo', { id: ['Select a valid choice. foo is not one of the available choices.'] }],
    [
      'ordering=nonsense',
      { ordering: ['Select a valid choice. nonsense is not one of the available choices.'] },
    ],
    ['library=nope', { library: ['Enter a valid UUID.'] }],
    [`q=${encodeURIComponent('"foo bar"')}`, { detail: 'Invalid query' }],
    [`q=${encodeURIComponent('foo |')}`, { detail: 'Invalid query' }],
  ])('refuses %s', async (query, body) => {
    const answer = await visitor.get(`/api/v1/tracks/?${query}`)
    expect(answer).toMatchObject({ status: 400, body })
  })
})

describe('albums and artists', () => {
  it('splits by what can be played', async () => {
    expect(await found(visitor, 'albums/?playable=true')).toEqual(['First Light'])
    expect(await found(visitor, 'albums/?playable=false')).toEqual([])
    expect(await found(visitor, 'artists/?playable=true')).toEqual(['The Tone Makers'])
    expect(await found(visitor, 'artists/?playable=false')).toEqual(['Guest Singer'])
  })

  it('filters by albums, kind and words', async () => {
    expect(await found(visitor, 'artists/?has_albums=false')).toEqual(['Guest Singer'])
    expect(await found(visitor, 'artists/?content_category=podcast')).toEqual([])
    expect(await found(visitor, 'artists/?content_category=podcast&include_channels=1')).toEqual(['A Show'])
    expect(await found(visitor, 'artists/?content_category=opera')).toEqual([])
    expect(await found(visitor, 'albums/?q=tone%20maker')).toEqual(['First Light'])
    expect(await found(visitor, `albums/?channel=${uuids.channel}&include_channels=true`)).toEqual(['Season'])
  })

  it('names libraries only to those who may play from them', async () => {
    const route = `tracks/${ids.midnight}/libraries/`
    expect((await visitor.get<Page>(`/api/v1/${route}`)).body.count).toBe(0)
    expect((await alice.client.get<Page>(`/api/v1/${route}`)).body.count).toBe(1)
    expect((await visitor.get(`/api/v1/artists/999999/libraries/`)).status).toBe(404)
  })
})

describe('private uploads', () => {
  it('are told to their owner only', async () => {
    const read = async (client: Client) =>
      (await client.get<Page['results'][number]>(`/api/v1/tracks/${ids.midnight}/`)).body
    expect(await read(alice.client)).toMatchObject({ is_playable: true, uploads: [{ extension: 'mp3' }] })
    expect(await read(bob.client)).toMatchObject({ is_playable: false, uploads: [] })
    expect(await read(visitor)).toMatchObject({ is_playable: false, uploads: [] })
  })

  it('are not found by their global id', async () => {
    const upload = await test.pod.prisma.upload.findFirstOrThrow({
      where: { trackId: ids.midnight, importStatus: 'FINISHED' },
    })
    const id = Buffer.from(`Upload:${upload.uuid}`).toString('base64')
    const query = 'query ($id: ID!) { node(id: $id) { ... on Upload { uuid } } }'
    expect(await bob.client.graphql(query, { id })).toEqual({ node: null })
    expect(await alice.client.graphql(query, { id })).toEqual({ node: { uuid: upload.uuid } })
  })
})

describe('search', () => {
  it('finds every kind, channels included', async () => {
    const { body } = await visitor.get<Record<string, unknown[]>>('/api/v1/search?query=episode')
    expect(body.tracks).toMatchObject([{ title: 'Episode' }])
    expect((await visitor.get<Record<string, unknown[]>>('/api/v1/search?q=amb')).body.tags).toMatchObject([
      { name: 'Ambient' },
    ])
  })

  it.each([
    ['', 'empty query'],
    ['q=%20', 'empty query'],
    [`q=${encodeURIComponent('"foo bar"')}`, 'Invalid query'],
  ])('refuses %j', async (query, detail) => {
    expect(await visitor.get(`/api/v1/search?${query}`)).toMatchObject({ status: 400, body: { detail } })
  })
})

describe('what owners of channels may change', () => {
  it('refuses everybody else, and albums that cannot be', async () => {
    expect((await visitor.post('/api/v1/albums/', {})).status).toBe(401)
    expect((await bob.client.delete(`/api/v1/albums/${ids.season}/`)).status).toBe(404)
    expect((await alice.client.delete(`/api/v1/tracks/${ids.sunrise}/`)).status).toBe(404)
    expect(await bob.client.post('/api/v1/albums/', { title: 'Mine', artist: ids.show })).toMatchObject({
      status: 400,
      body: { artist: [`Object with id=${ids.show} does not exist.`] },
    })
    expect(await alice.client.post('/api/v1/albums/', { title: 'season', artist: ids.show })).toMatchObject({
      status: 400,
      body: { non_field_errors: ['An album with this title already exist'] },
    })
    expect(
      await alice.client.post('/api/v1/albums/', { title: 'Next', artist: ids.show, tags: ['a b'] }),
    ).toMatchObject({ status: 400, body: { tags: { 0: ['Invalid tag "a b"'] } } })
  })

  it('makes an album and deletes it with its tracks and files', async () => {
    const made = await alice.client.post<{ id: number }>('/api/v1/albums/', {
      title: 'Next',
      artist: ids.show,
      release_date: '2026-01-02',
      tags: ['Talk'],
      description: { text: 'More', content_type: 'text/plain' },
    })
    expect(made).toMatchObject({
      status: 201,
      body: { title: 'Next', release_date: '2026-01-02', description: { text: 'More' } },
    })
    const upload = await test.pod.prisma.upload.findFirstOrThrow({ where: { trackId: ids.episode } })
    const key = upload.audioFile ?? ''
    await test.pod.storage.put(key, { data: Buffer.from('audio') })
    expect((await alice.client.delete(`/api/v1/albums/${ids.season}/`)).status).toBe(204)
    expect(await test.pod.prisma.track.count({ where: { id: ids.episode } })).toBe(0)
    expect(await test.pod.storage.exists(key)).toBe(false)
    expect((await alice.client.delete(`/api/v1/albums/${made.body.id}/`)).status).toBe(204)
  })
})
