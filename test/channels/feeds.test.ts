import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parseOpml } from 'feedsmith'
import { refreshFeed, outdatedFeeds } from '../../src/domains/channels/feeds/refresh.ts'
import { person, type Person } from '../libraries/people.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { episodeXml, feedXml, type FeedServer, startFeedServer } from './feed-server.ts'
import { type ChannelBody, openPodcast, type Page, type SubscriptionBody } from './shows.ts'

let test: TestPod
let site: FeedServer
let alice: Person
let bob: Person

beforeAll(async () => {
  site = await startFeedServer()
  test = await startTestPod({ EXTERNAL_REQUESTS_TIMEOUT: '1', PODCASTS_RSS_FEED_MAX_ITEMS: '3' })
  alice = await person(test, 'alice')
  bob = await person(test, 'bob')
})
afterAll(async () => {
  await test.close()
  await site.close()
})
afterEach(() => {
  site.pages.clear()
  site.requests.length = 0
})

interface TrackBody {
  id: number
  title: string
  position: number
  disc_number: number
  is_playable: boolean
  listen_url: string
  tags: string[]
  uploads: { uuid: string; duration: number | null; size: number | null; mimetype: string }[]
}

const subscribe = (client: Person, path: string) =>
  client.post<SubscriptionBody>('/api/v1/channels/rss-subscribe/', { url: `${site.origin}${path}` })
const episodes = async (client: Person, artist: number) =>
  (await client.get<Page<TrackBody>>(`/api/v1/tracks/?artist=${artist}&include_channels=true&ordering=title`))
    .body.results
const audio = (name: string) => `${site.origin}/audio/${name}`

/** Puts a feed on the site and makes a client subscribe to it. */
async function follow(
  client: Person,
  path: string,
  feed: Parameters<typeof feedXml>[0],
): Promise<ChannelBody> {
  site.pages.set(path, feedXml(feed))
  const { status, body } = await subscribe(client, path)
  expect(status).toBe(201)
  return body.channel
}

describe('a feed from elsewhere', () => {
  it('becomes a channel of the pod, with what it says of itself', async () => {
    const channel = await follow(alice, '/told.xml', {
      title: 'Told &amp; heard',
      link: 'http://told.test',
      extra: `<itunes:explicit>true</itunes:explicit><language>de</language><itunes:keywords>a, b b</itunes:keywords>
        <itunes:owner><itunes:name>Tom</itunes:name></itunes:owner><description>&lt;b&gt;Hi&lt;/b&gt;</description>`,
    })
    expect(channel).toMatchObject({
      artist: { name: 'Told & heard', content_category: 'podcast', tags: ['a', 'b'] },
      attributed_to: { full_username: 'service@pod.test', type: 'Service' },
      actor: null,
      url: 'http://told.test',
      rss_url: `${site.origin}/told.xml`,
      metadata: {
        copyright: null,
        explicit: true,
        itunes_category: null,
        itunes_subcategory: null,
        language: 'de',
        owner_email: null,
        owner_name: 'Tom',
      },
    })
    const feed = await test.visitor().get(`/api/v1/channels/${channel.uuid}/rss`)
    expect([feed.status, feed.headers.get('location')]).toEqual([302, `${site.origin}/told.xml`])
    expect((await alice.patch(`/api/v1/channels/${channel.uuid}/`, { name: 'Stolen' })).status).toBe(403)
  })

  it('loses no more than the items that are broken', async () => {
    const { artist } = await follow(alice, '/broken.xml', {
      link: 'http://broken.test',
      items: [
        `<item><title>Silent</title><guid>silent</guid></item>`,
        episodeXml({ guid: 'odd', audio: audio('a.mp3'), extra: '<itunes:duration>long</itunes:duration>' }),
        `<item><title>No guid</title><enclosure url="${audio('b.mp3')}" type="audio/x-mp3"/>
          <itunes:duration>1:05</itunes:duration><itunes:season>2</itunes:season><itunes:episode>x</itunes:episode></item>`,
      ],
    })
    expect(await episodes(alice, artist.id)).toMatchObject([
      {
        title: 'No guid',
        position: 1,
        disc_number: 2,
        uploads: [{ duration: 65, size: null, mimetype: 'audio/mpeg' }],
      },
    ])
  })

  it('gives no more episodes than the pod takes', async () => {
    const items = [1, 2, 3, 4].map((number) =>
      episodeXml({ guid: `e${number}`, audio: audio(`${number}.mp3`) }),
    )
    const { artist } = await follow(alice, '/long.xml', { link: 'http://long.test', items })
    expect((await episodes(alice, artist.id)).map(({ title }) => title)).toEqual(['e1', 'e2', 'e3'])
  })

  it('is heard by its subscribers only, from the moment on and until they leave', async () => {
    const feed = {
      link: 'http://heard.test',
      items: [episodeXml({ guid: 'one', audio: audio('10-episode.mp3') })],
    }
    const channel = await follow(alice, '/heard.xml', feed)
    const [track] = await episodes(alice, channel.artist.id)
    const listen = (client: Person) => client.get(track?.listen_url ?? '').then(({ status }) => status)
    expect(await episodes(bob, channel.artist.id)).toMatchObject([{ is_playable: false, uploads: [] }])
    expect([await listen(bob), await listen(alice)]).toEqual([404, 200])
    await bob.post(`/api/v1/channels/${channel.uuid}/subscribe/`)
    expect(await listen(bob)).toBe(200)
    await alice.post(`/api/v1/channels/${channel.uuid}/unsubscribe/`)
    expect([await listen(bob), await listen(alice)]).toEqual([200, 404])
    const playable = (client: Person) =>
      client
        .get<Page<unknown>>(`/api/v1/tracks/?artist=${channel.artist.id}&include_channels=true&playable=true`)
        .then(({ body }) => body.count)
    expect([await playable(bob), await playable(alice)]).toEqual([1, 0])
    // both heard the one copy that was fetched
    expect(site.requests.filter((path) => path.startsWith('/audio/'))).toHaveLength(1)
  })

  it('is one channel under all its addresses, and is not fetched when it is known', async () => {
    const first = await follow(alice, '/one.xml', { link: 'http://one.test', title: 'One' })
    await subscribe(bob, '/one.xml')
    expect(site.requests).toEqual(['/one.xml'])
    const second = await follow(bob, '/uno.xml', { link: 'http://one.test', title: 'Uno' })
    expect(second).toMatchObject({
      uuid: first.uuid,
      rss_url: `${site.origin}/uno.xml`,
      artist: { name: 'Uno' },
    })
  })

  it('is made once for subscribers who come together', async () => {
    site.pages.set('/rush.xml', feedXml({ link: 'http://rush.test' }))
    const answers = await Promise.all([alice, bob].map((client) => subscribe(client, '/rush.xml')))
    expect(new Set(answers.map(({ body }) => body.channel.uuid)).size).toBe(1)
  })
})

describe('looking at a feed again', () => {
  const channelIdOf = async ({ uuid }: { uuid: string }) =>
    (await test.pod.prisma.channel.findUniqueOrThrow({ where: { uuid } })).id

  it('updates what has the same guid, keeps what left, and replaces other audio', async () => {
    const link = 'http://again.test'
    const note = '<content:encoded>&lt;p&gt;Notes&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</content:encoded>'
    const channel = await follow(alice, '/again.xml', {
      link,
      items: [
        episodeXml({ guid: 'stays', audio: audio('10-episode.mp3'), extra: note }),
        episodeXml({ guid: 'leaves', audio: audio('07-single.mp3') }),
      ],
    })
    const before = await episodes(alice, channel.artist.id)
    await alice.get(before[1]?.listen_url ?? '')
    const { audioFile } = await test.pod.prisma.upload.findUniqueOrThrow({
      where: { uuid: before[1]?.uploads[0]?.uuid ?? '' },
    })
    expect(await test.pod.storage.exists(audioFile ?? '')).toBe(true)
    const texts = await test.pod.prisma.content.count()

    site.pages.set(
      '/again.xml',
      feedXml({
        link,
        items: [
          episodeXml({ guid: 'new', audio: audio('02-noon.ogg') }),
          episodeXml({ guid: 'stays', title: 'Stayed', audio: audio('01-sunrise.mp3'), extra: note }),
        ],
      }),
    )
    await refreshFeed(test.pod, await channelIdOf(channel))
    const after = await episodes(alice, channel.artist.id)
    expect(after.map(({ title }) => title)).toEqual(['Stayed', 'leaves', 'new'])
    expect(after[0]?.id).toBe(before[1]?.id)
    expect(after[0]?.uploads).toHaveLength(1)
    expect(after[0]?.uploads[0]?.uuid).not.toBe(before[1]?.uploads[0]?.uuid)
    expect(after[1]?.uploads[0]?.uuid).toBe(before[0]?.uploads[0]?.uuid)
    expect(await test.pod.storage.exists(audioFile ?? '')).toBe(false)
    expect(await test.pod.prisma.content.count()).toBe(texts)
    const { body } = await alice.get<{ description: { text: string } }>(`/api/v1/tracks/${after[0]?.id}/`)
    expect(body.description.text).toBe('<p>Notes</p>')
  })

  it('is due for those that somebody follows and that were not looked at lately', async () => {
    const followed = await follow(alice, '/due.xml', { link: 'http://due.test' })
    const left = await follow(alice, '/left.xml', { link: 'http://left.test' })
    await alice.post(`/api/v1/channels/${left.uuid}/unsubscribe/`)
    const ids = [await channelIdOf(followed), await channelIdOf(left)]
    const due = async () => (await outdatedFeeds(test.pod)).filter((id) => ids.includes(id))
    expect(await due()).toEqual([])
    await test.pod.prisma.actor.updateMany({
      where: { channel: { id: { in: ids } } },
      data: { lastFetchedAt: new Date(Date.now() - 2 * 86_400_000) },
    })
    expect(await due()).toEqual([ids[0]])
    await refreshFeed(test.pod, ids[0] ?? 0)
    expect(await due()).toEqual([])
  })

  it('changes nothing when the feed is gone', async () => {
    const channel = await follow(alice, '/gone.xml', {
      link: 'http://gone.test',
      items: [episodeXml({ guid: 'one', audio: audio('a.mp3') })],
    })
    site.pages.clear()
    await expect(refreshFeed(test.pod, await channelIdOf(channel))).rejects.toThrow('unknown error')
    expect(await episodes(alice, channel.artist.id)).toHaveLength(1)
  })

  it('removes a feed that moderators block since', async () => {
    const channel = await follow(alice, '/blocked.xml', { link: 'http://blocked.test' })
    await test.pod.prisma.domain.create({ data: { name: 'blocked.test' } })
    await test.pod.prisma.instancePolicy.create({
      data: { targetDomainName: 'blocked.test', blockAll: true },
    })
    await refreshFeed(test.pod, await channelIdOf(channel))
    expect((await alice.get(`/api/v1/channels/${channel.uuid}/`)).status).toBe(404)
    const { status, body } = await subscribe(bob, '/blocked.xml')
    expect([status, body]).toEqual([400, { detail: 'This feed or domain is blocked' }])
  })
})

describe('what is refused', () => {
  const rows = async () => {
    const { prisma } = test.pod
    return [
      await prisma.channel.count(),
      await prisma.artist.count(),
      await prisma.actorFollow.count(),
      await prisma.attachment.count(),
    ]
  }

  it.each([
    ['what is no feed', '<html><body>no</body></html>', 'it is no RSS feed'],
    ['a feed that is not well-formed', '<rss><channel><title>a</title', 'it is no'],
    [
      'a feed without a title',
      '<rss><channel><link>http://a.test</link></channel></rss>',
      'the title is missing',
    ],
    ['a feed without a link', '<rss><channel><title>a</title></channel></rss>', 'the link is missing'],
    [
      'a bomb of entities',
      `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>
       <rss><channel><title>&b;</title><link>http://a.test</link></channel></rss>`,
      'entities',
    ],
    ['elements without an end', '<rss><channel>'.padEnd(500_000, '<a>'), 'Invalid xml content'],
  ])('%s leaves nothing behind', async (_what, text, reason) => {
    const before = await rows()
    site.pages.set('/bad.xml', text)
    const { status, body } = await alice.post<{ detail: string }>('/api/v1/channels/rss-subscribe/', {
      url: `${site.origin}/bad.xml`,
    })
    expect(status).toBe(400)
    expect(body.detail).toContain('Invalid xml content')
    expect(body.detail).toContain(reason)
    expect(await rows()).toEqual(before)
  })

  it('a feed that never ends, by size and by time', async () => {
    site.pages.set('/endless.xml', (response) => {
      response.writeHead(200)
      const chunk = Buffer.alloc(1024 * 1024, ' ')
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', pour)
      }
      pour()
    })
    site.pages.set('/slow.xml', (response) => {
      response.writeHead(200).write('<rss>')
    })
    expect((await subscribe(alice, '/endless.xml')).body).toEqual({
      detail: 'Error while fetching feed: it is too large',
    })
    expect((await subscribe(alice, '/slow.xml')).body).toEqual({
      detail: 'Error while fetching feed: timeout',
    })
  })

  it.each([
    '',
    'show.xml',
    'ftp://a.test/feed',
    'http://',
    'javascript:alert(1)',
    `http://a.test/${'a'.repeat(600)}`,
  ])('an address like "%.30s"', async (url) => {
    expect((await alice.post('/api/v1/channels/rss-subscribe/', { url })).status).toBe(400)
  })

  it('a visitor', async () => {
    expect((await test.visitor().post('/api/v1/channels/rss-subscribe/', { url: site.origin })).status).toBe(
      401,
    )
  })

  it('an address of a private network, unless the pod allows it', async () => {
    const strict = await startTestPod({ EXTERNAL_REQUESTS_ALLOW_PRIVATE: 'false' })
    try {
      const carol = await person(strict, 'carol')
      site.pages.set('/private.xml', feedXml({ link: 'http://private.test' }))
      for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]']) {
        const url = site.origin.replace('127.0.0.1', host) + '/private.xml'
        const { status, body } = await carol.post('/api/v1/channels/rss-subscribe/', { url })
        expect([status, body]).toEqual([
          400,
          { detail: 'Error while fetching feed: its address is not allowed' },
        ])
      }
      expect(site.requests).toEqual([])
    } finally {
      await strict.close()
    }
  })

  it('through the schema as a type of its own', async () => {
    const { subscribeToFeed } = await alice.graphql<{ subscribeToFeed: object }>(
      `mutation ($url: String!) { subscribeToFeed(input: { url: $url }) { __typename ... on Error { message } } }`,
      { url: `${site.origin}/missing.xml` },
    )
    expect(subscribeToFeed).toEqual({
      __typename: 'FeedError',
      message: 'Error while fetching feed: unknown error',
    })
  })

  it('a feed of a domain that is not on the list of allowed ones', async () => {
    await test.pod.settings.set({ moderation__allow_list_enabled: true })
    try {
      site.pages.set('/list.xml', feedXml({ link: 'http://list.test' }))
      expect((await subscribe(alice, '/list.xml')).body).toEqual({ detail: 'This feed or domain is blocked' })
      await test.pod.prisma.domain.createMany({
        data: ['127.0.0.1', 'list.test'].map((name) => ({ name, isAllowed: true })),
      })
      expect((await subscribe(alice, '/list.xml')).status).toBe(201)
    } finally {
      await test.pod.settings.set({ moderation__allow_list_enabled: false })
    }
  })
})

describe('the export of subscriptions', () => {
  it('can be read by other programs', async () => {
    const dora = await person(test, 'dora')
    await follow(dora, '/export.xml', { link: 'http://export.test', title: 'Export &amp; "more"' })
    const { uuid } = await openPodcast(alice, 'exported')
    await dora.post(`/api/v1/channels/${uuid}/subscribe/`)
    const { headers, body } = await dora.get<string>(
      '/api/v1/channels/?subscribed=true&output=opml&ordering=creation_date',
    )
    expect(headers.get('content-type')).toBe('application/xml')
    expect(parseOpml(body).body?.outlines).toEqual([
      {
        title: 'Export & "more"',
        text: 'Export & "more"',
        type: 'rss',
        xmlUrl: `${site.origin}/export.xml`,
        htmlUrl: 'http://export.test',
      },
      {
        title: 'Show exported',
        text: 'Show exported',
        type: 'rss',
        xmlUrl: 'http://pod.test/api/v1/channels/exported/rss',
        htmlUrl: 'http://pod.test/channels/exported',
      },
    ])
  })
})
