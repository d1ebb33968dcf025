/** Where answers leave the protocol and stay so, since apps of the original server may count on it. */
export interface Deviation {
  why: string
  /** `unknown` to the protocol, or `missing` though it asks for it. */
  problem: 'unknown' | 'missing'
  /** Step of the recorded answers of the original, and the place in it that has the field, or has it not. */
  recorded: { step: string; place: string }
  /** Where it is in the answers of each endpoint. */
  places: Readonly<Record<string, string>>
}

/** Endpoint by endpoint: nothing else may leave the protocol, and each of these must. */
export const deviations: readonly Deviation[] = [
  {
    why: 'The original writes the bit rate of a song as "bitrate"; beside it stands the "bitRate" of the protocol.',
    problem: 'unknown',
    recorded: { step: 'song', place: 'song.bitrate' },
    places: {
      getSong: 'song.bitrate',
      getAlbum: 'album.song.bitrate',
      getMusicDirectory: 'directory.child.bitrate',
      getSimilarSongs: 'similarSongs.song.bitrate',
      getSimilarSongs2: 'similarSongs2.song.bitrate',
      getTopSongs: 'topSongs.song.bitrate',
      getRandomSongs: 'randomSongs.song.bitrate',
      getSongsByGenre: 'songsByGenre.song.bitrate',
      getStarred: 'starred.song.bitrate',
      getStarred2: 'starred2.song.bitrate',
      search2: 'searchResult2.song.bitrate',
      search3: 'searchResult3.song.bitrate',
      getNowPlaying: 'nowPlaying.entry.bitrate',
      getPlaylist: 'playlist.entry.bitrate',
      createPlaylist: 'playlist.entry.bitrate',
      getBookmarks: 'bookmarks.bookmark.entry.bitrate',
      getPlayQueue: 'playQueue.entry.bitrate',
      getPlayQueueByIndex: 'playQueueByIndex.entry.bitrate',
      getShares: 'shares.share.entry.bitrate',
      createShare: 'shares.share.entry.bitrate',
    },
  },
  {
    why: 'The original writes the bit rate of an episode, with its fraction, as "bitrate".',
    problem: 'unknown',
    recorded: { step: 'newest-podcasts', place: 'newestPodcasts.episode.bitrate' },
    places: {
      getPodcasts: 'podcasts.channel.episode.bitrate',
      getNewestPodcasts: 'newestPodcasts.episode.bitrate',
      getPodcastEpisode: 'podcastEpisode.bitrate',
    },
  },
  {
    why: 'The original shows artists as folders with their pictures.',
    problem: 'unknown',
    recorded: { step: 'indexes', place: 'indexes.index.artist.coverArt' },
    places: { getIndexes: 'indexes.index.artist.coverArt' },
  },
  {
    why: 'The original shows artists as folders with the number of their albums.',
    problem: 'unknown',
    recorded: { step: 'indexes', place: 'indexes.index.artist.albumCount' },
    places: { getIndexes: 'indexes.index.artist.albumCount' },
  },
  {
    why: 'OpenSubsonic wants an empty text where MusicBrainz knows nobody; the original says nothing.',
    problem: 'missing',
    recorded: { step: 'artists', place: 'artists.index.artist.musicBrainzId' },
    places: {
      getArtists: 'artists.index.artist.musicBrainzId',
      getArtistInfo2: 'artistInfo2.similarArtist.musicBrainzId',
      search3: 'searchResult3.artist.musicBrainzId',
    },
  },
]

/** The one that every answer has: the original told its version so before there was OpenSubsonic. */
export const versionDeviation = {
  problem: 'unknown',
  recorded: { step: 'ping', place: 'funkwhaleVersion' },
} as const

/** What a reader must find in the answers of an endpoint, or in any answer when none is named; in order. */
export function expectedFindings(endpoint?: string): string[] {
  const { recorded, problem } = versionDeviation
  const found = deviations.flatMap(({ problem, places }) => {
    const place = endpoint && places[endpoint]
    return place ? [`${place} is ${problem}`] : []
  })
  return [`${recorded.place} is ${problem}`, ...found].toSorted()
}
