import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLibrary, createMember, createTrack, createUpload, type Account } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { App, salted, subsonicPassword } from './listener.ts'

let running: TestPod
let alice: Account
let app: App
let stranger: App
let visitor: App
let password: string
let openTrack: number
let secretTrack: number
let secretAlbum: number

const oddTitle = `"Tom" & <Jerry>'s\u0007 \u{1F3B5} ]]>`

beforeAll(async () => {
  running = await startTestPod()
  alice = await createMember(running, 'alice')
  await createMember(running, 'bob')
  password = await subsonicPassword(running.pod, 'alice')
  app = new App(running.origin, salted('alice', password))
  stranger = new App(running.origin, salted('bob', await subsonicPassword(running.pod, 'bob')))
  visitor = new App(running.origin, {})
  const open = await createLibrary(running, alice.actorId, 'EVERYONE')
  const closed = await createLibrary(running, alice.actorId, 'ME')
  const shown = await createTrack(running, oddTitle, { position: 1 })
  await createUpload(running, '01-sunrise.mp3', { trackId: shown.id, libraryId: open.id })
  const hidden = await createTrack(running, 'Hidden', { artist: 'Nobody', album: 'Secrets' })
  await createUpload(running, '06-guest.mp3', { trackId: hidden.id, libraryId: closed.id })
  openTrack = shown.id
  secretTrack = hidden.id
  secretAlbum = hidden.albumId ?? 0
})
afterAll(() => running.close())

describe('formats', () => {
  test('XML carries any text, and nothing that no document may hold', async () => {
    const response = await fetch(app.address('getSong.view', { id: openTrack, f: 'xml' }))
    expect(response.headers.get('content-type')).toBe('text/xml')
    const document = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      await response.text(),
    )
    expect(document['subsonic-response']).toMatchObject({
      xmlns: 'http://subsonic.org/restapi',
      status: 'ok',
      song: { title: oddTitle.replace('\u0007', ''), isDir: 'false' },
    })
  })

  test('JSONP calls a function, and only what can be the name of one', async () => {
    const response = await fetch(visitor.address('ping', { f: 'jsonp', callback: 'app.on' }))
    expect(response.headers.get('content-type')).toBe('application/javascript')
    expect(await response.text()).toMatch(/^app\.on\(\{"subsonic-response":\{"status":"ok".*\}\);$/)
    expect((await fetch(visitor.address('ping', { f: 'jsonp', callback: 'alert(1)//' }))).status).toBe(406)
  })

  test('an unknown format is refused, no format is XML', async () => {
    expect((await fetch(visitor.address('ping', { f: 'yaml' }))).status).toBe(406)
    expect((await fetch(visitor.address('ping', { f: '' }))).headers.get('content-type')).toBe('text/xml')
  })

  test.each(['/rest', '/api/subsonic/rest'])(
    'answers below %s, with and without .view and slash',
    async (root) => {
      for (const path of ['ping', 'ping/', 'ping.view', 'ping.view/'])
        expect((await fetch(`${running.origin}${root}/${path}`)).status).toBe(200)
      const unknown = await fetch(`${running.origin}${root}/noSuchThing?f=json`)
      expect(unknown.status).toBe(404)
      expect(await unknown.json()).toMatchObject({ 'subsonic-response': { error: { code: 0 } } })
    },
  )

  test('other methods are refused in the envelope; OPTIONS is answered', async () => {
    const put = await fetch(visitor.address('ping'), { method: 'PUT' })
    expect(put.status).toBe(405)
    expect(await put.json()).toMatchObject({
      'subsonic-response': { error: { message: 'Method "PUT" not allowed.' } },
    })
    expect((await fetch(visitor.address('ping'), { method: 'OPTIONS' })).status).toBe(200)
  })

  test('a form and the address are read together, the address first', async () => {
    const url = new URL('/rest/getUser?f=json&c=x', running.origin)
    const body = new URLSearchParams({ ...app.credentials, username: 'alice', f: 'xml' })
    const response = await fetch(url, { method: 'POST', body })
    expect(await response.json()).toMatchObject({ 'subsonic-response': { user: { username: 'alice' } } })
  })
})

describe('credentials', () => {
  const withPassword = (p: string, u = 'alice') => new App(running.origin, { u, p })

  test('the password may be salted, plain or in hexadecimal digits; names in any case', async () => {
    const hex = Buffer.from(password).toString('hex')
    for (const each of [
      app,
      withPassword(password),
      withPassword(password, 'ALICE'),
      withPassword(`enc:${hex}`),
      new App(running.origin, { ...salted('alice', password), u: 'Alice' }),
    ])
      expect((await each.call('getMusicFolders')).status).toBe('ok')
  })

  test('nothing else opens the door', async () => {
    const { t } = salted('alice', password)
    for (const wrong of [
      withPassword('alice-Pass-1234'),
      withPassword('enc:zz'),
      withPassword('enc:ff'),
      withPassword(password, 'bob'),
      withPassword(password, 'al%'),
      new App(running.origin, { u: 'alice' }),
      new App(running.origin, { u: 'alice', t }),
      new App(running.origin, { u: 'alice', t: t.toUpperCase(), s: 'c19b2d' }),
    ])
      expect(await wrong.refusal('ping')).toBe(40)
    expect(await visitor.refusal('getArtists')).toBe(10)
    const bearer = await alice.client.get<{ 'subsonic-response': { error: { code: number } } }>(
      '/rest/getArtists?f=json',
    )
    expect(bearer.body['subsonic-response'].error.code).toBe(10)
  })

  test('an application may bring its own token, whose scopes count', async () => {
    const apiKey = alice.client.token ?? ''
    const keyed = new App(running.origin, { apiKey })
    expect((await keyed.call('tokenInfo')).tokenInfo).toEqual({ username: 'alice' })
    expect(await new App(running.origin, { apiKey: 'wrong' }).refusal('ping')).toBe(44)
    expect(await new App(running.origin, { apiKey, u: 'alice' }).refusal('ping')).toBe(43)
    const reader = await createMember(running, 'reader', { scopes: 'read' })
    const readOnly = new App(running.origin, { apiKey: reader.client.token ?? '' })
    expect((await readOnly.call('getArtists')).status).toBe('ok')
    expect(await readOnly.refusal('star', { id: openTrack })).toBe(50)
  })

  test('an account that is switched off, and one without a password, are nobody', async () => {
    const { pod } = running
    await createMember(running, 'carol')
    const carol = new App(running.origin, salted('carol', await subsonicPassword(pod, 'carol')))
    expect((await carol.call('ping')).status).toBe('ok')
    await pod.prisma.user.updateMany({ where: { username: 'carol' }, data: { isActive: false } })
    expect(await carol.refusal('ping')).toBe(40)
    await pod.prisma.user.updateMany({
      where: { username: 'carol' },
      data: { isActive: true, subsonicToken: null },
    })
    expect(await new App(running.origin, { u: 'carol', p: 'null' }).refusal('ping')).toBe(40)
  })

  test('the pod may switch it all off', async () => {
    await running.pod.settings.set({ subsonic__enabled: false })
    const response = await fetch(visitor.address('ping'))
    expect([response.status, await response.json()]).toEqual([405, {}])
    await running.pod.settings.set({ subsonic__enabled: true })
    expect((await visitor.call('ping')).status).toBe('ok')
  })
})

describe('what somebody else keeps to themselves', () => {
  test('is in no answer and cannot be had', async () => {
    expect((await app.call('getSong', { id: secretTrack })).song.title).toBe('Hidden')
    for (const [endpoint, parameters] of [
      ['getSong', { id: secretTrack }],
      ['getAlbum', { id: secretAlbum }],
      ['stream', { id: secretTrack }],
      ['download', { id: secretTrack }],
      ['hls.m3u8', { id: secretTrack }],
      ['getLyricsBySongId', { id: secretTrack }],
    ] as const)
      expect(await stranger.refusal(endpoint, parameters)).toBe(70)
    const { playlist } = await app.call('createPlaylist', { name: 'Mixed', songId: [openTrack, secretTrack] })
    expect(playlist.entry).toHaveLength(2)
    const answers = await Promise.all([
      stranger.call('getPlaylist', { id: playlist.id }),
      stranger.call('getArtists'),
      stranger.call('search3', { query: '' }),
      stranger.call('getAlbumList2', { type: 'newest' }),
      stranger.call('getRandomSongs', { size: 500 }),
      stranger.call('getTopSongs', { artist: 'Nobody' }),
    ])
    expect(JSON.stringify(answers)).not.toMatch(/Hidden|Secrets/)
  })
})

describe('mistakes', () => {
  test.each([
    ['getAlbum', {}, 10],
    ['getAlbum', { id: 'abc' }, 0],
    ['getAlbum', { id: 99_999_999_999 }, 70],
    ['createPlaylist', {}, 10],
    ['createPlaylist', { name: 'x'.repeat(51) }, 10],
    ['createPlaylist', { playlistId: 4711 }, 70],
    ['getCoverArt', { id: 'at-nonsense' }, 70],
    ['getCoverArt', { id: 'ar-999' }, 70],
    ['getAlbumList2', { type: 'byGenre' }, 10],
    ['setRating', { id: 1, rating: 6 }, 10],
    ['createInternetRadioStation', { name: 'x', streamUrl: 'http://radio.example/' }, 50],
    ['createBookmark', { id: 1, position: 'x' }, 10],
  ])('%s %o gives error %i', async (endpoint, parameters, code) => {
    expect(await app.refusal(endpoint, parameters)).toBe(code)
  })

  test.each([
    ['getAlbumList2', { type: 'newest', size: -1, offset: -1 }],
    ['getAlbumList2', { type: 'byYear', fromYear: 2000 }],
    ['getSongsByGenre', { genre: 'x', count: 'many' }],
    ['search3', { query: '"' }],
    ['getPlayQueue', {}],
    ['getNowPlaying', {}],
    ['getScanStatus', {}],
    ['getInternetRadioStations', {}],
    ['getLyrics', { artist: 'x', title: 'y' }],
    ['getPodcasts', { id: 'no-uuid' }],
  ])('%s %o is answered', async (endpoint, parameters) => {
    expect((await app.call(endpoint, parameters)).status).toBe('ok')
  })

  test('a playlist that would be too long stays as it is', async () => {
    const { playlist } = await app.call('createPlaylist', { name: 'Short', songId: [openTrack] })
    const songIdToAdd = Array.from({ length: 250 }, () => openTrack)
    const { error } = await app.call('updatePlaylist', {
      playlistId: playlist.id,
      songIndexToRemove: 5,
      songIdToAdd,
    })
    expect(error).toEqual({ code: 0, message: 'Playlist would reach the maximum of 250 tracks' })
    expect((await app.call('getPlaylist', { id: playlist.id })).playlist.songCount).toBe(1)
  })
})

describe('plays', () => {
  test('are recorded when they were, and once each', async () => {
    const time = Date.UTC(2024, 0, 2, 3, 4, 5)
    const plays = { id: [openTrack, openTrack], time: [time, time + 60_000] }
    await app.call('scrobble', plays)
    await app.call('scrobble', plays)
    const listenings = await running.pod.prisma.listening.findMany({ orderBy: { createdAt: 'asc' } })
    expect(listenings.map(({ createdAt }) => createdAt.getTime())).toEqual([time, time + 60_000])
    await app.call('scrobble', { id: openTrack, submission: false })
    expect((await app.call('getNowPlaying')).nowPlaying.entry).toMatchObject([
      { id: String(openTrack), username: 'alice', minutesAgo: 0, playerName: 'test' },
    ])
    expect(await running.pod.prisma.listening.count()).toBe(2)
  })
})
