import { readFile } from 'node:fs/promises'
import SubsonicClient from 'subsonic-api'
import Subsonic from 'subsonicjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLibrary, createMember, createTrack, createUpload, fixture } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { salted, subsonicPassword } from './listener.ts'

/** Two client libraries, as apps use them, live through a day with the pod. */

let running: TestPod
let password: string
let song: { id: string; title: string }
let other: string
let album: string

beforeAll(async () => {
  running = await startTestPod()
  const { actorId } = await createMember(running, 'alice')
  password = await subsonicPassword(running.pod, 'alice')
  const library = await createLibrary(running, actorId, 'EVERYONE')
  const sunrise = await createTrack(running, 'Sun & <rise>', { position: 1 })
  await createUpload(running, '01-sunrise.mp3', { trackId: sunrise.id, libraryId: library.id })
  const noon = await createTrack(running, 'Noon', { artist: 'Åsa', album: 'Übergänge', position: 1 })
  await createUpload(running, '02-noon.ogg', { trackId: noon.id, libraryId: library.id })
  song = { id: String(sunrise.id), title: sunrise.title }
  other = String(noon.id)
  album = String(sunrise.albumId)
})
afterAll(() => running.close())

describe.each([
  ['by GET', false],
  ['by forms', true],
])('subsonic-api %s', (_how, post) => {
  const api = () => new SubsonicClient({ url: running.origin, auth: { username: 'alice', password }, post })

  test('signs in and learns what the server can do', async () => {
    expect(await api().ping()).toMatchObject({ status: 'ok', openSubsonic: true, type: 'funkwhale' })
    expect((await api().getLicense()).license.valid).toBe(true)
    const { openSubsonicExtensions } = await api().getOpenSubsonicExtensions()
    expect(openSubsonicExtensions).toContainEqual({ name: 'formPost', versions: [1] })
  })

  test('finds its way from artists to songs', async () => {
    const { artists } = await api().getArtists()
    const makers = artists.index?.flatMap(({ artist }) => artist ?? []) ?? []
    expect(makers.map(({ name }) => name)).toEqual(['The Tone Makers', 'Åsa'])
    const { artist } = await api().getArtist({ id: makers[0]?.id ?? '' })
    expect(artist.album?.map(({ id }) => id)).toEqual([album])
    const { album: release } = await api().getAlbum({ id: album })
    expect(release.song).toMatchObject([{ id: song.id, title: song.title, suffix: 'mp3', isDir: false }])
    expect((await api().getSong({ id: song.id })).song.artist).toBe('The Tone Makers')
    const { searchResult3 } = await api().search3({ query: 'noon' })
    expect(searchResult3.song?.map(({ id }) => id)).toEqual([other])
  })

  test('plays, tells of it, and keeps what it likes', async () => {
    const response = await api().stream({ id: song.id, format: 'raw' })
    expect(response.headers.get('content-type')).toBe('audio/mpeg')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(await readFile(fixture('01-sunrise.mp3')))
    await api().scrobble({ id: song.id, submission: true })
    await api().star({ id: song.id, albumId: album })
    await api().setRating({ id: song.id, rating: 4 })
    const { starred2 } = await api().getStarred2()
    expect(starred2.song).toMatchObject([{ id: song.id, userRating: 4 }])
    expect(starred2.album).toMatchObject([{ id: album }])
    const { albumList2 } = await api().getAlbumList2({ type: 'recent' })
    expect(albumList2.album?.map(({ id }) => id)).toEqual([album])
    await api().unstar({ id: song.id, albumId: album })
    expect((await api().getStarred2()).starred2).toMatchObject({ song: [], album: [] })
  })

  test('makes a playlist, changes it and throws it away', async () => {
    const { playlist } = await api().createPlaylist({ name: 'Everyday', songId: [song.id, other] })
    expect(playlist.entry?.map(({ id }) => id)).toEqual([song.id, other])
    await api().updatePlaylist({
      playlistId: playlist.id,
      name: 'Sundays',
      songIndexToRemove: [0],
      songIdToAdd: [other],
    })
    const changed = (await api().getPlaylist({ id: playlist.id })).playlist
    expect(changed.name).toBe('Sundays')
    expect(changed.entry?.map(({ id }) => id)).toEqual([other, other])
    await api().deletePlaylist({ id: playlist.id })
    expect((await api().getPlaylists()).playlists.playlist).toEqual([])
  })
})

describe('subsonicjs', () => {
  const app = () => {
    const { t, s } = salted('alice', password)
    return new Subsonic('alice', t, s, { host: running.origin, client: 'subsonicjs' })
  }
  // the library tells the console of every call
  beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined))
  afterAll(() => vi.restoreAllMocks())

  test('browses by tags and by folders', async () => {
    expect(await app().system.ping?.()).toMatchObject({ status: 'ok' })
    const folders = await app().browsing.getIndexes?.()
    expect(folders?.indexes.lastModified).toBeGreaterThan(0)
    const maker = folders?.indexes.index[0].artist[0]
    const directory = (await app().browsing.getMusicDirectory?.(maker.id))?.directory
    expect(directory.child).toMatchObject([{ isDir: true, title: 'First Light' }])
    const songs = (await app().browsing.getMusicDirectory?.(directory.child[0].id))?.directory.child
    expect(songs).toMatchObject([{ id: song.id, isDir: false, parent: directory.child[0].id }])
    expect((await app().browsing.getAlbum?.(album))?.album.song).toHaveLength(1)
    const found = await app().searching.search3?.('Tone', { artistCount: 1, albumCount: 0, songCount: 0 })
    expect(found?.searchResult3).toMatchObject({ artist: [{ name: 'The Tone Makers' }], album: [], song: [] })
  })

  test('marks where it stopped, and goes on there', async () => {
    await app().bookmarks.createBookmark?.(song.id, 1500, { comment: 'the good part' })
    const bookmark = (await app().bookmarks.getBookmarks?.())?.bookmarks.bookmark
    expect(bookmark).toMatchObject([{ position: 1500, comment: 'the good part', entry: { id: song.id } }])
    await app().bookmarks.deleteBookmark?.(song.id)
    expect((await app().bookmarks.getBookmarks?.())?.bookmarks.bookmark).toEqual([])
    await app().playqueue.savePlayQueue?.(song.id, { current: song.id, position: 700 })
    expect((await app().playqueue.getPlayQueue?.())?.playQueue).toMatchObject({
      current: song.id,
      position: 700,
      changedBy: 'subsonicjs',
      entry: [{ id: song.id }],
    })
  })

  test('knows who it is for', async () => {
    expect((await app().user.getUser?.('alice'))?.user).toMatchObject({ username: 'alice', adminRole: false })
    expect((await app().user.getUsers?.())?.users.user).toHaveLength(1)
    expect((await app().user.deleteUser?.('alice'))?.error.code).toBe(50)
  })

  test('is told of a wrong password', async () => {
    const { t, s } = salted('alice', 'guess')
    const stranger = new Subsonic('alice', t, s, { host: running.origin })
    expect((await stranger.system.ping?.())?.error).toEqual({
      code: 40,
      message: 'Wrong username or password.',
    })
  })
})
