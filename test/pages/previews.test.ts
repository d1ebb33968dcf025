import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PrivacyLevel } from '../../src/generated/prisma/client.ts'
import type { Client } from '../client.ts'
import {
  makeAlbum,
  makeArtist,
  makeAttachment,
  makeChannel,
  makeLibrary,
  makeMember,
  makeTrack,
  makeUpload,
} from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'

const origin = 'http://pod.test'
let running: TestPod
let visitor: Client
let owner: { userId: number; actorId: number; client: Client }

beforeAll(async () => {
  running = await startTestPod()
  visitor = running.visitor()
  owner = await makeMember(running, 'Ann_B')
  await running.pod.settings.set({
    instance__name: 'Tone <Garden>',
    instance__short_description: 'Rivers & radios',
  })
})
afterAll(() => running?.close())

/** The tags of a page, as they are written, in their order. */
async function tagsOf(path: string, client = visitor): Promise<string[]> {
  const { status, body } = await client.get<string>(path)
  expect(status).toBe(200)
  return [...body.matchAll(/^\s*<(?:meta content|link href).*$/gm)].map(([tag]) => tag.trim())
}
const meta = (property: string, content: string | number) =>
  `<meta content="${content}" property="${property}" />`
const alternate = (type: string, href: string) => `<link href="${href}" rel="alternate" type="${type}" />`
const activity = (href: string) => alternate('application/activity+json', href)
const player = (type: string, id: number | string, page: string) => [
  alternate(
    'application/json+oembed',
    `${origin}/api/v1/oembed/?format=json&amp;url=${encodeURIComponent(page)}`,
  ),
  meta('twitter:card', 'player'),
  meta('twitter:player', `${origin}/front/embed.html?type=${type}&amp;id=${id}`),
  meta('twitter:player:width', 600),
  meta('twitter:player:height', 400),
]
const siteName = meta('og:site_name', 'Tone &lt;Garden&gt; - Funkwhale')
const shortDescription = meta('og:description', 'Rivers &amp; radios')
const podPicture = meta('og:image', `${origin}/pages/mark.png`)
const usual = (path: string) => [
  meta('og:type', 'website'),
  siteName,
  shortDescription,
  podPicture,
  meta('og:url', `${origin}${path}`),
]

/** An album with a cover and one track, whose upload lies in a library of this level. */
async function makeMusic(privacyLevel: PrivacyLevel) {
  const { pod } = running
  const cover = await makeAttachment(pod, { file: `attachments/${privacyLevel}.png` })
  const artist = await makeArtist(pod, { name: 'The "Tone" Makers' })
  const album = await makeAlbum(pod, {
    title: 'First Light',
    artistId: artist.id,
    attachmentCoverId: cover.id,
    releaseDate: new Date('2021-03-04'),
  })
  const track = await makeTrack(pod, {
    title: 'Sun <rise>',
    artistId: artist.id,
    albumId: album.id,
    position: 3,
    discNumber: 1,
  })
  const library = await makeLibrary(pod, {
    actorId: owner.actorId,
    privacyLevel,
    name: `Shelf ${privacyLevel}`,
  })
  const upload = await makeUpload(pod, { trackId: track.id, libraryId: library.id })
  const picture = `${origin}/media/__sized__/attachments/${privacyLevel}-200x200.png`
  return { artist, album, track, library, upload, picture }
}

describe('what visitors may play', () => {
  let music: Awaited<ReturnType<typeof makeMusic>>
  beforeAll(async () => (music = await makeMusic('EVERYONE')))

  test('a track', async () => {
    const { artist, album, track, upload, picture } = music
    const page = `/library/tracks/${track.id}`
    expect(await tagsOf(page)).toEqual([
      meta('og:url', origin + page),
      meta('og:title', 'Sun &lt;rise&gt;'),
      meta('og:type', 'music.song'),
      meta('music:album:disc', 1),
      meta('music:album:track', 3),
      meta('music:musician', `${origin}/library/artists/${artist.id}`),
      meta('music:album', `${origin}/library/albums/${album.id}`),
      meta('og:image', picture),
      meta('og:audio', `${origin}/api/v1/listen/${track.uuid}/`),
      activity(upload.fid ?? ''),
      ...player('track', track.id, origin + page),
      siteName,
      shortDescription,
    ])
  })

  test('an album', async () => {
    const { artist, album, picture } = music
    const page = `/library/albums/${album.id}`
    expect(await tagsOf(`${page}/`)).toEqual([
      meta('og:url', origin + page),
      meta('og:title', 'First Light'),
      meta('og:type', 'music.album'),
      meta('music:musician', `${origin}/library/artists/${artist.id}`),
      meta('music:release_date', '2021-03-04'),
      meta('og:image', picture),
      activity(album.fid ?? ''),
      ...player('album', album.id, origin + page),
      siteName,
      shortDescription,
    ])
  })

  test('an artist', async () => {
    const { artist, picture } = music
    const page = `/library/artists/${artist.id}`
    expect(await tagsOf(page)).toEqual([
      meta('og:url', origin + page),
      meta('og:title', 'The &quot;Tone&quot; Makers'),
      meta('og:type', 'profile'),
      meta('og:image', picture),
      activity(artist.fid ?? ''),
      ...player('artist', artist.id, origin + page),
      siteName,
      shortDescription,
    ])
  })

  test('a playlist, which other pods do not read', async () => {
    const { pod } = running
    const playlist = await pod.prisma.playlist.create({
      data: {
        name: 'Mornings',
        userId: owner.userId,
        privacyLevel: 'EVERYONE',
        playlistTracks: { create: { trackId: music.track.id, index: 0 } },
      },
    })
    const page = `/library/playlists/${playlist.id}`
    expect(await tagsOf(page)).toEqual([
      meta('og:url', origin + page),
      meta('og:title', 'Mornings'),
      meta('og:type', 'music.playlist'),
      meta('og:image', music.picture),
      ...player('playlist', playlist.id, origin + page),
      siteName,
      shortDescription,
    ])
  })

  test('a library', async () => {
    const { pod } = running
    const library = await makeLibrary(pod, {
      actorId: owner.actorId,
      privacyLevel: 'EVERYONE',
      name: 'Shelf',
      description: 'Rivers, **mostly**',
    })
    const page = `/library/${library.uuid}`
    expect(await tagsOf(page)).toEqual([
      meta('og:url', origin + page),
      meta('og:type', 'website'),
      meta('og:title', 'Shelf'),
      meta('og:description', 'Rivers, **mostly**'),
      activity(library.fid),
      siteName,
      podPicture,
    ])
    expect((await visitor.get(page)).body).toContain('Rivers, <strong>mostly</strong>')
  })

  test('nothing leads to other pods when the pod talks with none', async () => {
    await running.pod.settings.set({ federation__enabled: false })
    for (const path of [
      `/library/tracks/${music.track.id}`,
      `/library/artists/${music.artist.id}`,
      '/@ann_b',
    ])
      expect((await tagsOf(path)).join('')).not.toContain('activity+json')
    await running.pod.settings.set({ federation__enabled: true })
  })
})

test('a channel has its feed beside it, and nothing while the pod has no channels', async () => {
  const { pod } = running
  const artist = await makeArtist(pod, { name: 'Tone Talk' })
  const channel = await makeChannel(pod, { artistId: artist.id, ownerId: owner.actorId })
  const name = `channel${artist.id}`
  const { fid } = await pod.prisma.actor.findUniqueOrThrow({ where: { id: channel.actorId } })
  const page = `${origin}/channels/${name}@pod.test`
  const feed = `${origin}/api/v1/channels/${name}/rss`
  const own = [
    meta('og:url', page),
    meta('og:title', 'Tone Talk'),
    meta('og:type', 'profile'),
    activity(fid),
    `<link href="${feed}" rel="alternate" title="Tone Talk - RSS Podcast Feed" type="application/rss+xml" />`,
  ]
  const rest = [siteName, shortDescription, podPicture]
  expect(await tagsOf(`/channels/${name}`)).toEqual([...own, ...rest])

  const track = await makeTrack(pod, { title: 'Episode 1', artistId: artist.id })
  await makeUpload(pod, { trackId: track.id, libraryId: channel.libraryId })
  for (const reference of [`${name}@pod.test`, channel.uuid]) {
    const tags = await tagsOf(`/channels/${reference}`)
    expect(tags).toEqual([...own, ...player('channel', channel.uuid, page), ...rest])
  }
  const embed = await visitor.get<string>(`/embed.html?type=channel&id=${channel.uuid}`)
  expect(embed.body).toContain(`src="/api/v1/listen/${track.uuid}/"`)

  await pod.settings.set({ audio__channels_enabled: false })
  expect(await tagsOf(`/channels/${name}`)).toEqual(usual(`/channels/${name}`))
  await pod.settings.set({ audio__channels_enabled: true })
  expect(await tagsOf('/channels/nobody')).toEqual(usual('/channels/nobody'))
})

test('other pods that follow a shared address get the document', async () => {
  const { body } = await visitor.get<{ type: string }>('/@Ann_B', { accept: 'application/activity+json' })
  expect(body.type).toBe('Person')
})

describe('somebody of this pod', () => {
  test('is found in any case, and the wildcard of a database is none', async () => {
    const { fid } = await running.pod.prisma.actor.findUniqueOrThrow({ where: { id: owner.actorId } })
    expect(await tagsOf('/@ann_B')).toEqual([
      meta('og:url', `${origin}/@Ann_B`),
      meta('og:title', 'Ann_B'),
      meta('og:type', 'profile'),
      activity(fid),
      siteName,
      shortDescription,
      podPicture,
    ])
    await makeMember(running, 'Ann9B')
    expect(await tagsOf('/@ann_b')).toContain(meta('og:title', 'Ann_B'))
    expect(await tagsOf('/@ann%25')).toEqual(usual('/@ann%25'))
  })

  test('is not told of when the account is closed, or of another pod', async () => {
    const { pod } = running
    const gone = await makeMember(running, 'gone')
    await pod.prisma.user.update({ where: { id: gone.userId }, data: { isActive: false } })
    expect(await tagsOf('/@gone')).toEqual(usual('/@gone'))
    await pod.prisma.domain.create({ data: { name: 'far.test' } })
    await pod.prisma.actor.create({
      data: { fid: 'https://far.test/a', preferredUsername: 'far', domainName: 'far.test', name: 'Farther' },
    })
    expect(await tagsOf('/@far@far.test')).toEqual(usual('/@far@far.test'))
    expect(await visitor.graphql('{ actor(handle: "FAR@far.test") { name } }')).toEqual({
      actor: { name: 'Farther' },
    })
  })
})

describe('what visitors may not see', () => {
  const levels: PrivacyLevel[] = ['ME', 'FOLLOWERS', 'INSTANCE']

  test.each(levels)(
    'names of libraries and playlists of level %s are told to nobody, whoever asks',
    async (privacyLevel) => {
      const { library, track } = await makeMusic(privacyLevel)
      const playlist = await running.pod.prisma.playlist.create({
        data: {
          name: `Mine ${privacyLevel}`,
          userId: owner.userId,
          privacyLevel,
          playlistTracks: { create: { trackId: track.id, index: 0 } },
        },
      })
      for (const client of [visitor, owner.client]) {
        for (const path of [`/library/${library.uuid}`, `/library/playlists/${playlist.id}`]) {
          expect(await tagsOf(path, client)).toEqual(usual(path))
          const { body } = await client.get<string>(path)
          expect(body).not.toContain('Mine')
          expect(body).not.toContain('Shelf')
        }
      }
    },
  )

  test('a page about nothing looks the same', async () => {
    const library = await makeLibrary(running.pod, { actorId: owner.actorId, privacyLevel: 'ME' })
    const unknown = randomUUID()
    const bodies = await Promise.all(
      [library.uuid, unknown].map(async (uuid) => {
        const { body } = await visitor.get<string>(`/library/${uuid}`)
        return body.replaceAll(uuid, '')
      }),
    )
    expect(bodies[0]).toBe(bodies[1])
  })

  test('what cannot be played has no player and no audio', async () => {
    const { track, album, artist } = await makeMusic('INSTANCE')
    for (const path of [`tracks/${track.id}`, `albums/${album.id}`, `artists/${artist.id}`]) {
      for (const client of [visitor, owner.client]) {
        const tags = (await tagsOf(`/library/${path}`, client)).join('')
        expect(tags).toContain('og:title')
        for (const word of ['twitter:', 'oembed', 'og:audio', '/music/uploads/', 'listen']) {
          expect(tags).not.toContain(word)
        }
        expect((await client.get<string>(`/library/${path}`)).body).not.toContain('<audio')
      }
    }
  })

  test.each(['/library/tracks/999999', '/library/albums/99999999999999999999', '/library/artists/0'])(
    '%s: there is nothing',
    async (path) => expect(await tagsOf(path)).toEqual(usual(path)),
  )

  test.each(['/library/abc', '/library/tracks/x', '/nothing', '/library/tracks/1/edit'])(
    '%s is no page',
    async (path) => {
      const { status, headers, body } = await visitor.get<string>(path)
      expect(status).toBe(404)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(body).toContain('<meta name="robots" content="noindex" />')
    },
  )

  test.each(['/api/nothing', '/federation/nothing', '/.well-known/nothing', '/rest/nothing'])(
    '%s is for programs',
    async (path) => {
      const { status, body } = await visitor.get(path)
      expect(status).toBe(404)
      expect(String(body)).not.toContain('Nothing to see here')
    },
  )

  test('a pod for members tells of itself only', async () => {
    const { track, album, artist } = await makeMusic('EVERYONE')
    await running.pod.settings.set({ common__api_authentication_required: true })
    for (const path of [
      `/library/tracks/${track.id}`,
      `/library/albums/${album.id}`,
      `/library/artists/${artist.id}`,
      '/@ann_b',
    ]) {
      for (const client of [visitor, owner.client]) expect(await tagsOf(path, client)).toEqual(usual(path))
    }
    await running.pod.settings.set({ common__api_authentication_required: false })
  })
})

describe('the player for pages of others', () => {
  test('can be framed, and plays what visitors may play only', async () => {
    const open = await makeMusic('EVERYONE')
    const closed = await makeMusic('ME')
    const { headers, body } = await visitor.get<string>(`/front/embed.html?type=album&id=${open.album.id}`)
    expect(headers.has('x-frame-options')).toBe(false)
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors')
    expect(body).toContain(`src="/api/v1/listen/${open.track.uuid}/"`)
    expect(body).not.toContain('<script')
    for (const query of [
      `type=album&id=${closed.album.id}`,
      'type=track&id=999999',
      'type=x&id=1',
      'id=1',
      '',
    ]) {
      const { status, body: refused } = await owner.client.get<string>(`/embed.html?${query}`)
      expect(status).toBe(200)
      expect(refused).toContain('Nothing to see here')
      expect(refused).not.toContain('<audio')
    }
  })
})

describe('the first page', () => {
  test('says what the pod is, runs no script, and loads nothing from elsewhere', async () => {
    await running.pod.settings.set({
      instance__rules: '1. Be kind\n\n<script>alert(1)</script>',
      instance__long_description: 'About **rivers**',
    })
    const { status, headers, body } = await visitor.get<string>('/')
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'",
    )
    for (const text of [
      'Tone &lt;Garden&gt;',
      'Rivers &amp; radios',
      'About <strong>rivers</strong>',
      'Be kind',
    ]) {
      expect(body).toContain(text)
    }
    for (const path of ['/graphql', '/api/docs', '/login']) expect(body).toContain(`href="${path}"`)
    expect(body).toContain('Open for registration')
    expect(body).not.toContain('<script')
    expect(body).not.toContain('style=')
    expect(await tagsOf('/')).toEqual(usual('/'))
  })

  test('keeps figures and registration to what administrators decided', async () => {
    expect((await visitor.get<string>('/')).body).toContain('<dt>tracks</dt>')
    await running.pod.settings.set({
      instance__nodeinfo_stats_enabled: false,
      users__registration_enabled: false,
      common__api_authentication_required: true,
    })
    const { body } = await visitor.get<string>('/')
    expect(body).not.toContain('<dt>')
    expect(body).toContain('By invitation')
    expect(body).toContain('Music for members only')
    await running.pod.settings.set({ common__api_authentication_required: false })
  })

  test('only reads', async () => {
    expect((await visitor.post('/', {})).status).toBe(404)
  })
})
