/** Something that the protocol does not know and that stays, since apps of the original server may count on it. */
export interface Deviation {
  why: string
  /** Step of the recorded answers of the original, and where in its answer it is. */
  recorded: { step: string; place: string }
  /** Where it is in the answers of each endpoint. */
  places: Readonly<Record<string, string>>
}

const songs = (place: string, ...endpoints: string[]) =>
  Object.fromEntries(endpoints.map((endpoint) => [endpoint, `${place}.bitrate`]))

/** Where answers leave the protocol, endpoint by endpoint. Nothing else may, and each of these must. */
export const deviations: readonly Deviation[] = [
  {
    why: 'The original writes the bit rate of a song as "bitrate"; beside it stands the "bitRate" of the protocol.',
    recorded: { step: 'song', place: 'song.bitrate' },
    places: {
      ...songs('song', 'getSong'),
      ...songs('album.song', 'getAlbum'),
      ...songs('directory.child', 'getMusicDirectory'),
      ...songs('similarSongs.song', 'getSimilarSongs'),
      ...songs('similarSongs2.song', 'getSimilarSongs2'),
      ...songs('topSongs.song', 'getTopSongs'),
      ...songs('randomSongs.song', 'getRandomSongs'),
      ...songs('songsByGenre.song', 'getSongsByGenre'),
      ...songs('starred.song', 'getStarred'),
      ...songs('starred2.song', 'getStarred2'),
      ...songs('searchResult2.song', 'search2'),
      ...songs('searchResult3.song', 'search3'),
      ...songs('nowPlaying.entry', 'getNowPlaying'),
      ...songs('playlist.entry', 'getPlaylist', 'createPlaylist'),
      ...songs('bookmarks.bookmark.entry', 'getBookmarks'),
      ...songs('playQueue.entry', 'getPlayQueue'),
      ...songs('playQueueByIndex.entry', 'getPlayQueueByIndex'),
      ...songs('shares.share.entry', 'getShares', 'createShare'),
    },
  },
  {
    why: 'The original writes the bit rate of an episode, with its fraction, as "bitrate".',
    recorded: { step: 'newest-podcasts', place: 'newestPodcasts.episode.bitrate' },
    places: {
      ...songs('podcasts.channel.episode', 'getPodcasts'),
      ...songs('newestPodcasts.episode', 'getNewestPodcasts'),
      ...songs('podcastEpisode', 'getPodcastEpisode'),
    },
  },
  {
    why: 'The original shows artists as folders with their pictures',
    recorded: { step: 'indexes', place: 'indexes.index.artist.coverArt' },
    places: { getIndexes: 'indexes.index.artist.coverArt' },
  },
  {
    why: 'and with the number of their albums.',
    recorded: { step: 'indexes', place: 'indexes.index.artist.albumCount' },
    places: { getIndexes: 'indexes.index.artist.albumCount' },
  },
]

/** The original tells its version in every envelope; `serverVersion` of OpenSubsonic stands beside it. */
export const envelopeDeviation: Omit<Deviation, 'places'> & { place: string } = {
  why: 'The original tells its version so, before there was OpenSubsonic.',
  recorded: { step: 'ping', place: 'funkwhaleVersion' },
  place: 'funkwhaleVersion',
}

/** What a reader must find in the answers of an endpoint; in any answer, when none is named. */
export function expectedFindings(endpoint?: string): string[] {
  const places = deviations.flatMap((each) => (endpoint && each.places[endpoint]) || [])
  return [envelopeDeviation.place, ...places].map((place) => `${place} is unknown`).toSorted()
}
