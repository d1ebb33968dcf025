import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Track } from '../../src/generated/prisma/client.ts'
import { localActor } from '../../src/domains/users/actors.ts'
import type { Client } from '../client.ts'
import { createLibrary, createMember, createTrack } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

let server: TestPod
let visitor: Client
let track: Track
let userId: number
const pages: Record<string, string> = {}

beforeAll(async () => {
  server = await startTestPod()
  visitor = server.visitor()
  const { prisma } = server.pod
  const alice = await createMember(server, 'alice')
  userId = alice.userId
  track = await createTrack(server, 'Sunrise')
  const cover = await prisma.attachment.create({
    data: { file: 'attachments/a/b/c/x.png', mimetype: 'image/png' },
  })
  await prisma.album.update({ where: { id: track.albumId ?? 0 }, data: { attachmentCoverId: cover.id } })
  const actor = await prisma.actor.create({ data: await localActor(server.pod, 'tonetalk') })
  const show = await prisma.artist.create({ data: { name: 'Tone Talk', contentCategory: 'PODCAST' } })
  const library = await createLibrary(server, actor.id, 'EVERYONE')
  const channel = await prisma.channel.create({
    data: { artistId: show.id, actorId: actor.id, libraryId: library.id, attributedToId: alice.actorId },
  })
  const playlist = (privacyLevel: 'EVERYONE' | 'ME') =>
    prisma.playlist.create({
      data: {
        userId,
        name: 'Morning',
        privacyLevel,
        playlistTracks: { create: { trackId: track.id, index: 0 } },
      },
    })
  Object.assign(pages, {
    track: `/library/tracks/${track.id}`,
    album: `/library/albums/${track.albumId}/`,
    artist: `/library/artists/${track.artistId}`,
    playlist: `/library/playlists/${(await playlist('EVERYONE')).id}`,
    private: `/library/playlists/${(await playlist('ME')).id}`,
    channel: `/channels/${channel.uuid}`,
  })
})
afterAll(() => server.close())

const ask = (page: string, more: Record<string, string> = {}, origin = server.pod.config.origin) =>
  visitor.get<Record<string, unknown>>(
    `/api/v1/oembed/?${new URLSearchParams({ format: 'json', url: `${origin}${page}`, ...more })}`,
  )

describe('oEmbed', () => {
  it('gives the player of a track', async () => {
    const { origin } = server.pod.config
    const { status, body } = await ask(pages.track ?? '')
    expect(status).toBe(200)
    expect(body).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Funkwhale',
      provider_url: origin,
      title: 'Sunrise by The Tone Makers',
      description: 'The Tone Makers - First Light - Sunrise',
      author_name: 'The Tone Makers',
      author_url: `${origin}/library/artists/${track.artistId}`,
      width: 600,
      height: 150,
      html: `<iframe width="600" height="150" scrolling="no" frameborder="no" src="${origin}/front/embed.html?type=track&id=${track.id}"></iframe>`,
      thumbnail_url: `${origin}/media/__sized__/attachments/a/b/c/x-200x200.png`,
      thumbnail_width: 200,
      thumbnail_height: 200,
    })
  })

  it.each([
    ['album', 'First Light by The Tone Makers', true],
    ['artist', 'The Tone Makers', true],
    ['playlist', 'Morning', true],
    ['channel', 'Tone Talk', false],
  ])('knows the page of a(n) %s', async (kind, title, hasPicture) => {
    const { body } = await ask(pages[kind] ?? '')
    expect(body).toMatchObject({ title, height: 400 })
    expect(body.html).toContain(`type=${kind}&id=`)
    expect('thumbnail_url' in body).toBe(hasPicture)
  })

  it('finds a channel by its name, with and without the pod', async () => {
    for (const name of ['tonetalk', 'ToneTalk', `tonetalk@${server.pod.config.hostname}`]) {
      expect((await ask(`/channels/${name}`)).body).toMatchObject({ title: 'Tone Talk' })
    }
    // letter by letter: these are no patterns
    for (const name of ['tone_alk', 'tone%']) expect((await ask(`/channels/${name}`)).status).toBe(400)
  })

  it('keeps to the size that is wanted', async () => {
    const { body } = await ask(pages.album ?? '', { maxwidth: '300', maxheight: '200' })
    expect(body).toMatchObject({ width: 300, height: 200 })
  })

  it('says what is wrong', async () => {
    const wrong = async (...args: Parameters<typeof ask>) => {
      const { status, body } = await ask(...args)
      return [status, body]
    }
    const whole = (message: string) => [400, { non_field_errors: [message] }]
    const { origin } = server.pod.config
    expect(await wrong('/nothing')).toEqual(whole(`Invalid URL ${origin}/nothing`))
    expect(await wrong('/@alice')).toEqual(whole(`Unsupported url: ${origin}/@alice`))
    expect(await wrong('/library/tracks/99999')).toEqual(whole('No track matching id 99999'))
    expect(await wrong('/library/albums/99999')).toEqual(whole('No album matching id 99999'))
    expect(await wrong('/channels/nobody')).toEqual(whole('No channel matching id nobody'))
    expect(await wrong('/channels/%zz')).toEqual(whole('No channel matching id %zz'))
    expect((await wrong(pages.private ?? ''))[0]).toBe(400)
    expect(await wrong(pages.track ?? '', {}, 'https://elsewhere.example')).toEqual(
      whole(`Invalid URL https://elsewhere.example${pages.track}`),
    )
    expect((await wrong(pages.track ?? '', { maxwidth: 'wide' }))[1]).toEqual({
      maxwidth: ['A valid integer is required.'],
    })
    const { status, body } = await visitor.get('/api/v1/oembed/?url=nonsense')
    expect([status, body]).toEqual([
      400,
      { format: ['This field is required.'], url: ['Enter a valid URL.'] },
    ])
    expect((await visitor.get('/api/v1/oembed/?format=xml')).status).toBe(404)
  })

  it('lives at an address that ends with a slash', async () => {
    const answer = await visitor.get('/api/v1/oembed?format=json&url=x')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      '/api/v1/oembed/?format=json&url=x',
    ])
  })

  it('is closed to visitors of a closed pod', async () => {
    await server.pod.settings.set({ common__api_authentication_required: true })
    const { status } = await ask(pages.track ?? '')
    await server.pod.settings.set({ common__api_authentication_required: false })
    expect(status).toBe(401)
  })
})
