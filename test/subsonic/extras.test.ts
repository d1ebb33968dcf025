import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAdministrator } from '../../src/domains/users/administrators.ts'
import { addTag } from '../factories.ts'
import { createLibrary, createMember, createTrack, createUpload, type Account } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { App, salted, subsonicPassword } from './listener.ts'

let running: TestPod
let alice: Account
let app: App
let bob: App
let open: number
let closed: number
let near: number

beforeAll(async () => {
  running = await startTestPod()
  const { pod, origin } = running
  alice = await createMember(running, 'alice')
  await createMember(running, 'bob')
  app = new App(origin, salted('alice', await subsonicPassword(pod, 'alice')))
  bob = new App(origin, salted('bob', await subsonicPassword(pod, 'bob')))
  const library = await createLibrary(running, alice.actorId, 'EVERYONE')
  const own = await createLibrary(running, alice.actorId, 'ME')
  const song = async (file: string, title: string, artist: string, libraryId: number) => {
    const track = await createTrack(running, title, { artist, album: `${artist}'s` })
    await createUpload(running, file, { trackId: track.id, libraryId })
    await addTag(pod, 'Glow', { artistId: track.artistId })
    return track
  }
  open = (await song('01-sunrise.mp3', 'Sunrise', 'Ann', library.id)).id
  near = (await song('02-noon.ogg', 'Noon', 'Ben', library.id)).id
  closed = (await song('06-guest.mp3', 'Private', 'Cho', own.id)).id
})
afterAll(() => running.close())

describe('shares', () => {
  test('show anybody what anybody may play, until they end', async () => {
    const { shares } = await app.call('createShare', { id: [open, closed], description: 'Listen & <see>' })
    const [share] = shares.share
    expect(share).toMatchObject({
      username: 'alice',
      visitCount: 0,
      entry: [{ title: 'Sunrise' }, { title: 'Private' }],
    })
    const path = new URL(share.url).pathname
    const page = await running.visitor().get<string>(path)
    expect(page.status).toBe(200)
    expect(page.body).toContain('Listen &amp; &lt;see&gt;')
    expect(page.body).toContain('Sunrise')
    expect(page.body).not.toContain('Private')
    expect((await app.call('getShares')).shares.share[0].visitCount).toBe(1)
    expect(await bob.refusal('deleteShare', { id: share.id })).toBe(70)
    await app.call('updateShare', { id: share.id, expires: Date.now() - 1000 })
    expect((await running.visitor().get(path)).status).toBe(404)
    await app.call('deleteShare', { id: share.id })
    expect((await app.call('getShares')).shares.share).toEqual([])
    expect(await app.refusal('createShare', { id: 4711 })).toBe(70)
  })
})

describe('what goes with a song', () => {
  test('songs of the artist and of those near, as far as they may be played', async () => {
    const { similarSongs } = await bob.call('getSimilarSongs', { id: open })
    const titles = similarSongs.song.map(({ title }: { title: string }) => title)
    expect(titles.toSorted()).toEqual(['Noon', 'Sunrise'])
    const { artistId } = (await bob.call('getSong', { id: open })).song
    const { artistInfo2 } = await bob.call('getArtistInfo2', { id: artistId })
    expect(artistInfo2.similarArtist).toMatchObject([{ name: 'Ben' }])
    expect(await bob.refusal('getArtistInfo2', { id: 4711 })).toBe(70)
  })

  test('the most played come first', async () => {
    await app.call('scrobble', { id: open })
    const { topSongs } = await bob.call('getTopSongs', { artist: 'ann', count: 1 })
    expect(topSongs.song).toMatchObject([{ id: String(open), playCount: 1 }])
  })

  test('no lyrics where the file has none', async () => {
    expect((await app.call('getLyricsBySongId', { id: open })).lyricsList).toEqual({ structuredLyrics: [] })
    expect((await app.call('getLyrics', { artist: 'Ann', title: 'Sunrise' })).lyrics).toEqual({ value: '' })
  })

  test('a list of one part for apps that want such lists', async () => {
    const text = await (await fetch(app.address('hls.m3u8', { id: open, bitRate: 64 }))).text()
    const address = text.split('\n').find((line) => line.startsWith('stream.mp3?'))
    expect(address).toContain('maxBitRate=64')
    const part = await fetch(new URL(address ?? '', new URL('/rest/', running.origin)))
    expect(part.headers.get('content-type')).toBe('audio/mpeg')
  })
})

describe('stars and ratings', () => {
  test('are the caller’s own, for artists and albums too', async () => {
    const { albumId, artistId } = (await app.call('getSong', { id: open })).song
    await app.call('star', { albumId, artistId, id: [open, near] })
    await app.call('setRating', { id: `al-${albumId}`, rating: 5 })
    const { starred2 } = await app.call('getStarred2')
    expect(starred2.song.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [String(open), String(near)].toSorted(),
    )
    expect(starred2.artist).toMatchObject([{ id: artistId }])
    expect((await bob.call('getStarred2')).starred2).toEqual({ artist: [], album: [], song: [] })
    for (const type of ['starred', 'highest']) {
      const { albumList2 } = await app.call('getAlbumList2', { type })
      expect(albumList2.album).toMatchObject([{ id: albumId, userRating: 5 }])
    }
    await app.call('setRating', { id: `al-${albumId}`, rating: 0 })
    expect((await app.call('getAlbumList2', { type: 'highest' })).albumList2.album).toEqual([])
    expect(await app.refusal('unstar', { id: 4711 })).toBe(70)
  })
})

describe('internet radio', () => {
  test('is for members; only those who manage the music change it', async () => {
    const { pod, origin } = running
    await createAdministrator(pod, { username: 'chief', password: 'chief-Pass-1234', email: 'c@example.org' })
    const chief = new App(origin, salted('chief', await subsonicPassword(pod, 'chief')))
    const station = { name: 'Tones', streamUrl: 'https://radio.example/live' }
    await chief.call('createInternetRadioStation', station)
    const list = async () =>
      (await bob.call('getInternetRadioStations')).internetRadioStations.internetRadioStation
    const [made] = await list()
    expect(made).toMatchObject(station)
    expect(await bob.refusal('deleteInternetRadioStation', { id: made.id })).toBe(50)
    expect(
      await chief.refusal('updateInternetRadioStation', { ...station, id: made.id, streamUrl: 'ftp://x' }),
    ).toBe(10)
    await chief.call('deleteInternetRadioStation', { id: made.id })
    expect(await list()).toEqual([])
  })
})

describe('the play queue', () => {
  test('goes on where it was left, without what may not be played any more', async () => {
    await app.call('savePlayQueueByIndex', { id: [open, closed, near], currentIndex: 2, position: 42 })
    const { playQueueByIndex } = await app.call('getPlayQueueByIndex')
    expect(playQueueByIndex).toMatchObject({ currentIndex: 2, position: 42, changedBy: 'test' })
    await bob.call('savePlayQueue', { id: [closed, near], current: near })
    const { playQueue } = await bob.call('getPlayQueue')
    expect(playQueue.entry).toMatchObject([{ id: String(near) }])
    expect(playQueue.current).toBe(String(near))
    expect((await bob.call('getPlayQueueByIndex')).playQueueByIndex.currentIndex).toBe(0)
    await app.call('savePlayQueue')
    expect(await app.call('getPlayQueue')).not.toHaveProperty('playQueue')
  })
})
