import type { App } from '../listener.ts'
import type { Stock } from './stock.ts'

/** A call that succeeds. */
export interface Call {
  endpoint: string
  by: App
  /** Made anew for each format: what is thrown away must be there again. */
  parameters: () => Promise<Record<string, unknown>>
  /** Where the answer must hold something, `null` when it only says that all is well, `file` for a file. */
  holds: string | null
  /** Whether two answers may differ: shuffled, or new each time. */
  varies: boolean
}

type Parameters = Record<string, unknown>

/** Calls of every endpoint, made of what the pod has. */
export function callsOf(stock: Stock): Call[] {
  const { member, manager, artist, album, song, bare, sung, playlist, channel, episode } = stock
  const calls: Call[] = []
  const call = (
    endpoint: string,
    holds: string | null,
    parameters: Parameters | (() => Promise<Parameters>) = {},
    { by = member, varies = false }: { by?: App; varies?: boolean } = {},
  ) =>
    void calls.push({
      endpoint,
      by,
      parameters: typeof parameters === 'function' ? parameters : async () => parameters,
      holds,
      varies,
    })

  call('ping', null)
  call('getLicense', 'license', {}, { varies: true })
  call('getOpenSubsonicExtensions', 'openSubsonicExtensions', {}, { by: stock.visitor })
  call('tokenInfo', 'tokenInfo')
  call('getScanStatus', 'scanStatus')
  call('startScan', 'scanStatus', {}, { by: manager })

  call('getMusicFolders', 'musicFolders.musicFolder')
  call('getIndexes', 'indexes.index.artist')
  call('getArtists', 'artists.index.artist')
  call('getArtist', 'artist.album', { id: artist })
  call('getAlbum', 'album.song', { id: album })
  for (const id of [song, bare, sung]) call('getSong', 'song', { id })
  call('getGenres', 'genres.genre')
  for (const id of [`ar-${artist}`, `al-${album}`]) call('getMusicDirectory', 'directory.child', { id })

  call('getArtistInfo', 'artistInfo.similarArtist', { id: artist })
  call('getArtistInfo2', 'artistInfo2.similarArtist', { id: artist })
  call('getAlbumInfo', 'albumInfo.notes', { id: album })
  call('getAlbumInfo2', 'albumInfo.notes', { id: album })
  call('getSimilarSongs', 'similarSongs.song', { id: song }, { varies: true })
  call('getSimilarSongs2', 'similarSongs2.song', { id: artist }, { varies: true })
  call('getTopSongs', 'topSongs.song', { artist: 'The Tone Makers' })
  call('getLyrics', 'lyrics.value', { artist: 'The Tone Makers', title: stock.sungTitle })
  call('getLyricsBySongId', 'lyricsList.structuredLyrics.line', { id: sung })

  for (const type of ['newest', 'alphabeticalByArtist', 'recent', 'frequent', 'starred', 'highest'])
    for (const [endpoint, list] of [
      ['getAlbumList', 'albumList'],
      ['getAlbumList2', 'albumList2'],
    ] as const)
      call(endpoint, `${list}.album`, { type })
  call('getRandomSongs', 'randomSongs.song', {}, { varies: true })
  call('getSongsByGenre', 'songsByGenre.song', { genre: 'Ambient' })
  for (const list of ['artist', 'album', 'song']) {
    call('getStarred', `starred.${list}`)
    call('getStarred2', `starred2.${list}`)
    call('search2', `searchResult2.${list}`, { query: '' })
    call('search3', `searchResult3.${list}`, { query: '' })
  }
  call('getNowPlaying', 'nowPlaying.entry', async () => {
    await member.call('scrobble', { id: song, submission: false })
    return {}
  })

  call('star', null, { id: bare })
  call('unstar', null, { id: bare })
  call('setRating', null, { id: bare, rating: 3 })
  call('scrobble', null, { id: bare, time: Date.UTC(2024, 0, 2) })

  const newPlaylist = async () =>
    String((await member.call('createPlaylist', { name: 'Spare', songId: song })).playlist.id)
  call('getPlaylists', 'playlists.playlist')
  call('getPlaylist', 'playlist.entry', { id: playlist })
  call('createPlaylist', 'playlist.entry', { name: 'Another', songId: [song, bare] }, { varies: true })
  call('updatePlaylist', null, async () => ({ playlistId: await newPlaylist(), name: 'Renamed' }))
  call('deletePlaylist', null, async () => ({ id: await newPlaylist() }))

  call('stream', 'file', { id: song })
  call('download', 'file', { id: song })
  call('hls', 'file', { id: song })
  call('hls.m3u8', 'file', { id: song })
  call('getCoverArt', 'file', { id: `al-${album}` })
  call('getAvatar', 'file', { username: 'alice' })

  const throwAway = async () => ({ id: await stock.publish() })
  call('getPodcasts', 'podcasts.channel.episode')
  call('getPodcasts', 'podcasts.channel', { id: channel, includeEpisodes: false })
  call('getNewestPodcasts', 'newestPodcasts.episode')
  call('getPodcastEpisode', 'podcastEpisode', { id: episode })
  call('createPodcastChannel', null, async () => ({ url: stock.newFeed() }), { by: manager })
  call('refreshPodcasts', null)
  call(
    'deletePodcastChannel',
    null,
    async () => {
      await manager.call('createPodcastChannel', { url: stock.newFeed() })
      const { podcasts } = await manager.call('getPodcasts')
      return { id: podcasts.channel[0].id }
    },
    { by: manager },
  )
  call('downloadPodcastEpisode', null, { id: episode })
  call('deletePodcastEpisode', null, throwAway)

  call('getBookmarks', 'bookmarks.bookmark.entry')
  call('createBookmark', null, { id: bare, position: 1 })
  call('deleteBookmark', null, { id: bare })
  call('getPlayQueue', 'playQueue.entry')
  call('getPlayQueueByIndex', 'playQueueByIndex.entry')
  const savedBy = { by: manager }
  call('savePlayQueue', null, { id: [song, bare], current: bare, position: 1 }, savedBy)
  call('savePlayQueueByIndex', null, { id: [song, bare], currentIndex: 1, position: 1 }, savedBy)

  const newShare = async () => String((await manager.call('createShare', { id: song })).shares.share[0].id)
  call('getShares', 'shares.share.entry')
  call('createShare', 'shares.share.entry', { id: song }, { by: manager, varies: true })
  call('updateShare', null, async () => ({ id: await newShare(), description: 'New' }), { by: manager })
  call('deleteShare', null, async () => ({ id: await newShare() }), { by: manager })

  const station = { name: 'More', streamUrl: 'https://more.example/live' }
  const newStation = async () => {
    await manager.call('createInternetRadioStation', station)
    const { internetRadioStations } = await manager.call('getInternetRadioStations')
    return internetRadioStations.internetRadioStation.find((each: { name: string }) => each.name === 'More')
      .id
  }
  call('getInternetRadioStations', 'internetRadioStations.internetRadioStation')
  call('createInternetRadioStation', null, station, { by: manager })
  call('updateInternetRadioStation', null, async () => ({ ...station, id: await newStation() }), {
    by: manager,
  })
  call('deleteInternetRadioStation', null, async () => ({ id: await newStation() }), { by: manager })

  call('getUser', 'user', { username: 'alice' })
  call('getUsers', 'users.user', {}, { by: manager })
  return calls
}

/** Endpoints that only refuse: accounts are managed on the pod itself. */
export const refusals: readonly string[] = ['createUser', 'updateUser', 'deleteUser', 'changePassword']
