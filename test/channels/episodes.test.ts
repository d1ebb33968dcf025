import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseRssFeed } from 'feedsmith'
import { XMLValidator } from 'fast-xml-parser'
import { makeAttachment, makeTrack, makeUpload } from '../factories.ts'
import { imported, person, type Person, post, upload, type UploadBody } from '../libraries/people.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'
import { type ChannelBody, openPodcast, type Page, podcastMetadata } from './shows.ts'

let test: TestPod
let alice: Person
let bob: Person

beforeAll(async () => {
  test = await startTestPod()
  alice = await person(test, 'alice')
  bob = await person(test, 'bob')
})
afterAll(() => test.close())

const file = '01-sunrise.mp3'
const metadata = (fields: object) => ({ import_metadata: JSON.stringify(fields) })
const feedOf = async (channel: ChannelBody) => {
  const { headers, body } = await test
    .visitor()
    .get<string>(`/api/v1/channels/${channel.uuid}/rss`, { accept: 'application/json' })
  expect(headers.get('content-type')).toBe('application/rss+xml')
  expect(XMLValidator.validate(body)).toBe(true)
  return { text: body, feed: parseRssFeed(body) }
}

describe('an episode', () => {
  it('is uploaded, described, published, listed in the feed and heard by anybody', async () => {
    const channel = await openPodcast(alice, 'whole_way')
    const draft = await post(alice, file, { channel: channel.uuid, import_status: 'draft' })
    expect(draft.status).toBe(201)
    expect((await feedOf(channel)).feed.items).toBeUndefined()
    const described = { title: 'Episode one', description: 'About **one**', position: 3, tags: ['One'] }
    const patch = { import_metadata: described }
    expect((await bob.patch(`/api/v1/uploads/${draft.body.uuid}/`, patch)).status).toBe(404)
    expect((await alice.patch(`/api/v1/uploads/${draft.body.uuid}/`, patch)).status).toBe(200)
    const publish = { action: 'publish', objects: [draft.body.uuid] }
    expect((await bob.post('/api/v1/uploads/action/', publish)).status).toBe(400)
    await alice.post('/api/v1/uploads/action/', publish)
    await imported(test)

    const { feed } = await feedOf(channel)
    expect(feed.items).toMatchObject([
      {
        title: 'Episode one',
        description: 'About one',
        guid: { value: draft.body.uuid, isPermaLink: false },
        itunes: {
          episode: 3,
          season: 1,
          duration: 3,
          keywords: ['One'],
          summary: '<p>About <strong>one</strong></p>',
        },
      },
    ])
    const [enclosure] = feed.items?.[0]?.enclosures ?? []
    expect(enclosure?.type).toBe('audio/mpeg')
    const heard = await test.visitor().get(new URL(enclosure?.url ?? '').pathname)
    expect([heard.status, heard.headers.get('content-type')]).toEqual([200, 'audio/mpeg'])
  })

  it('shows nothing of what the tags of its file say', async () => {
    const { uuid, artist } = await openPodcast(alice, 'no_leaks')
    const { track } = await upload(test, alice, file, { channel: uuid, ...metadata({ title: 'Mine' }) })
    expect(track).toMatchObject({
      title: 'Mine',
      album: null,
      artist: { id: artist.id },
      position: null,
      copyright: null,
      license: null,
      cover: null,
    })
    expect(await test.pod.prisma.trackTag.count({ where: { trackId: track?.id } })).toBe(0)
  })

  it('without a title fails, and is nowhere to be seen', async () => {
    const channel = await openPodcast(alice, 'untitled')
    const failed = await upload(test, alice, file, { channel: channel.uuid })
    expect(failed).toMatchObject({
      import_status: 'errored',
      track: null,
      import_details: { error_code: 'invalid_metadata', detail: { title: ['This field is required.'] } },
    })
    expect((await feedOf(channel)).feed.items).toBeUndefined()
    const { body } = await alice.get<Page<unknown>>(
      `/api/v1/tracks/?channel=${channel.uuid}&include_channels=true`,
    )
    expect(body.count).toBe(0)
  })

  it('cannot be put into a series of another channel', async () => {
    const mine = await openPodcast(alice, 'series_here')
    const other = await openPodcast(alice, 'series_there')
    const series = await alice.post<{ id: number }>('/api/v1/albums/', {
      title: 'Season',
      artist: other.artist.id,
    })
    const astray = await upload(test, alice, file, {
      channel: mine.uuid,
      ...metadata({ title: 'Astray', album: series.body.id }),
    })
    expect(astray).toMatchObject({
      import_status: 'errored',
      import_details: { detail: { album: [`Object with id=${series.body.id} does not exist.`] } },
    })
    const filed = await upload(test, alice, file, {
      channel: other.uuid,
      ...metadata({ title: 'Filed', album: series.body.id }),
    })
    expect(filed.track?.album?.id).toBe(series.body.id)
  })

  it('goes only into a channel of its own uploader', async () => {
    const { uuid } = await openPodcast(alice, 'not_bobs')
    const { status, body } = await post(bob, file, { channel: uuid, ...metadata({ title: 'x' }) })
    expect([status, body]).toEqual([400, { channel: [`Object with uuid=${uuid} does not exist.`] }])
  })

  it('makes its channel one with news', async () => {
    const { uuid } = await openPodcast(alice, 'with_news')
    const long = new Date('2020-01-01')
    await test.pod.prisma.artist.updateMany({ where: { channel: { uuid } }, data: { modifiedAt: long } })
    await alice.patch(`/api/v1/channels/${uuid}/`, { name: 'Only renamed' })
    const newest = async () =>
      (await alice.get<Page<ChannelBody>>('/api/v1/channels/?ordering=-modification_date&page_size=1')).body
        .results[0]?.uuid
    expect(await newest()).not.toBe(uuid)
    await upload(test, alice, file, { channel: uuid, ...metadata({ title: 'News' }) })
    expect(await newest()).toBe(uuid)
  })

  it('goes with its channel, and so does its file', async () => {
    const { uuid } = await openPodcast(alice, 'short_lived')
    const episode = await upload(test, alice, file, {
      channel: uuid,
      ...metadata({ title: 'Brief', description: 'Said' }),
    })
    const draft = await post(alice, file, { channel: uuid, import_status: 'draft' })
    const uuids = [episode.uuid, draft.body.uuid]
    const stored = await test.pod.prisma.upload.findMany({
      where: { uuid: { in: uuids } },
      select: { audioFile: true },
    })
    const texts = await test.pod.prisma.content.count()
    expect((await alice.delete(`/api/v1/channels/${uuid}/`)).status).toBe(204)
    for (const { audioFile } of stored) expect(await test.pod.storage.exists(audioFile ?? '')).toBe(false)
    expect(await test.pod.prisma.upload.count({ where: { uuid: { in: uuids } } })).toBe(0)
    expect(await test.pod.prisma.looseFile.count()).toBe(0)
    expect(await test.pod.prisma.content.count()).toBe(texts - 1)
    expect((await alice.get<UploadBody>(`/api/v1/uploads/${episode.uuid}/`)).status).toBe(404)
  })
})

describe('the feed of a channel', () => {
  it('tells directories what they want to know', async () => {
    const name = 'Tones & <noise>'
    const channel = await openPodcast(alice, 'directory', {
      name,
      description: { text: `${'long '.repeat(80)}& <b>bold</b>`, content_type: 'text/html' },
      tags: ['talk', 'tones'],
      metadata: {
        ...podcastMetadata,
        itunes_subcategory: 'Fashion & Beauty',
        itunes_category: 'Arts',
        explicit: true,
        owner_name: 'Alice & co.',
        owner_email: 'alice@example.org',
        copyright: null,
      },
    })
    const { text, feed } = await feedOf(channel)
    expect(feed).toMatchObject({
      title: name,
      link: 'http://pod.test/channels/directory',
      language: 'en',
      copyright: 'All rights reserved',
      itunes: {
        author: 'Alice & co.',
        owner: { name: 'Alice & co.', email: 'alice@example.org' },
        explicit: true,
        type: 'episodic',
        categories: [{ text: 'Arts', categories: [{ text: 'Fashion & Beauty' }] }],
        image: 'http://pod.test/staticfiles/images/podcasts-cover-placeholder.png',
      },
      atom: {
        links: [
          { href: 'http://pod.test/api/v1/channels/directory/rss', rel: 'self' },
          { href: 'http://pod.test/federation/actors/directory', rel: 'alternate' },
        ],
      },
    })
    expect(feed.description).toMatch(/ & bold$/)
    expect(feed.itunes?.subtitle).toHaveLength(255)
    expect(feed.itunes?.subtitle).toMatch(/…$/)
    expect(text).toContain('<itunes:keywords>talk tones</itunes:keywords>')
    const cover = await test.visitor().get('/staticfiles/images/podcasts-cover-placeholder.png')
    expect([cover.status, cover.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('holds no character that XML cannot, whatever was said', async () => {
    const channel = await openPodcast(alice, 'odd_letters', {
      name: 'Bell \u0007 and \uFFFF end ]]> &amp; 🎙',
    })
    expect((await feedOf(channel)).feed.title).toBe('Bell  and  end ]]> &amp; 🎙')
  })

  it('lists the latest 50 episodes in a number of statements that does not grow', async () => {
    const channel = await openPodcast(alice, 'many')
    const { libraryId, artistId } = await test.pod.prisma.channel.findUniqueOrThrow({
      where: { uuid: channel.uuid },
    })
    const add = async (from: number, to: number) => {
      for (let number = from; number <= to; number += 1) {
        const description = await test.pod.prisma.content.create({
          data: { text: 'so', contentType: 'text/plain' },
        })
        const { id: trackId } = await makeTrack(test.pod, {
          title: `Episode ${number}`,
          artistId,
          descriptionId: description.id,
          attachmentCoverId: (await makeAttachment(test.pod)).id,
        })
        const createdAt = new Date(Date.UTC(2024, 0, number))
        await makeUpload(test.pod, { trackId, libraryId, createdAt })
      }
    }
    await add(1, 2)
    await feedOf(channel)
    const cost = () => statementCost(test.pod, () => feedOf(channel))
    const small = await cost()
    await add(3, 60)
    expect(await cost()).toBe(small)
    const { feed } = await feedOf(channel)
    expect(feed.items?.map(({ title }) => title)).toEqual(
      Array.from({ length: 50 }, (_, index) => `Episode ${60 - index}`),
    )
    expect(feed.items?.[0]?.pubDate).toBe('Thu, 29 Feb 2024 00:00:00 +0000')
  })

  it('is not told to visitors of a closed pod, and not of what is no channel', async () => {
    const channel = await openPodcast(alice, 'closed')
    expect((await test.visitor().get('/api/v1/channels/alice/rss')).status).toBe(404)
    await test.pod.settings.set({ common__api_authentication_required: true })
    try {
      expect((await test.visitor().get(`/api/v1/channels/${channel.uuid}/rss`)).status).toBe(401)
      expect((await test.visitor().get('/api/v1/channels/metadata-choices/')).status).toBe(200)
    } finally {
      await test.pod.settings.set({ common__api_authentication_required: false })
    }
  })
})
