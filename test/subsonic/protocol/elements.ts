import {
  boolean,
  type Child,
  element,
  extend,
  int,
  intIn,
  like,
  long,
  many,
  maybe,
  moment,
  numberIn,
  one,
  oneOf,
  optional,
  supported,
  supportedList,
  supportedOne,
  text,
} from './language.ts'

/**
 * What the published XML schema of Subsonic 1.16.1 allows, with what OpenSubsonic adds, told anew.
 *
 * - A bare value is a required attribute, `optional` one that may be missing. Children stand in the order of the schema.
 * - `added`, `supported…` and the fields that say so come from OpenSubsonic, which also says that a field of its own
 *   that a server knows is never left out. Moments and ratings are the exception: they have no empty value.
 * - Videos, chat and the jukebox are left out: no endpoint of this pod answers with them.
 */

const userRating = optional(intIn(1, 5))
const averageRating = optional(numberIn(1, 5))

/** OpenSubsonic: a genre of something. */
const itemGenre = element({ attributes: { name: text } })
/** OpenSubsonic: somebody who made something, told in short. */
const artistReference = element({ attributes: { id: text, name: text } })
/** OpenSubsonic: a day as far as it is known; nothing when it is not known at all. */
const itemDate = element({
  attributes: { year: optional(int), month: optional(intIn(1, 12)), day: optional(intIn(1, 31)) },
})
/** OpenSubsonic: a part that somebody had in a song. */
const contributor = element({
  attributes: { role: text, subRole: optional(text) },
  children: { artist: one(artistReference) },
})
/** OpenSubsonic: how loud a song is. */
const replayGain = element({
  attributes: Object.fromEntries(
    ['trackGain', 'albumGain', 'trackPeak', 'albumPeak', 'baseGain', 'fallbackGain'].map((name) => [
      name,
      optional(numberIn(-1000, 1000)),
    ]),
  ),
})

/** Anything in a folder, or played: a song, an album as a folder, an episode. */
const child = element({
  attributes: {
    id: text,
    parent: optional(text),
    isDir: boolean,
    title: text,
    album: optional(text),
    artist: optional(text),
    track: optional(int),
    year: optional(int),
    genre: optional(text),
    coverArt: optional(text),
    size: optional(long),
    contentType: optional(text),
    suffix: optional(text),
    transcodedContentType: optional(text),
    transcodedSuffix: optional(text),
    duration: optional(int),
    bitRate: optional(int),
    path: optional(text),
    isVideo: optional(boolean),
    userRating,
    averageRating,
    playCount: optional(long),
    discNumber: optional(int),
    created: optional(moment),
    starred: optional(moment),
    albumId: optional(text),
    artistId: optional(text),
    type: optional(oneOf('music', 'podcast', 'audiobook', 'video')),
    bookmarkPosition: optional(long),
    originalWidth: optional(int),
    originalHeight: optional(int),
    // OpenSubsonic
    bitDepth: optional(int),
    samplingRate: optional(int),
    channelCount: optional(int),
    played: optional(moment),
    mediaType: optional(oneOf('song', 'album', 'artist')),
    bpm: optional(int),
    comment: optional(text),
    sortName: optional(text),
    musicBrainzId: optional(text),
    displayArtist: optional(text),
    displayAlbumArtist: optional(text),
    displayComposer: optional(text),
    explicitStatus: optional(oneOf('explicit', 'clean', '')),
  },
  added: {
    genres: many(itemGenre),
    artists: many(artistReference),
    albumArtists: many(artistReference),
    contributors: many(contributor),
    moods: many(text),
    isrc: many(text),
    replayGain: maybe(replayGain),
  },
})

/** A song, or an album as a folder. */
const item = extend(child, {
  attributes: {
    mediaType: supported(oneOf('song', 'album', 'artist')),
    sortName: supported(text),
    musicBrainzId: supported(text),
    displayArtist: supported(text),
  },
  added: { genres: supportedList(itemGenre), artists: supportedList(artistReference) },
})
const song = extend(item, {
  attributes: { displayAlbumArtist: supported(text) },
  added: { albumArtists: supportedList(artistReference) },
})

/** An artist as a folder. */
const artist = element({
  attributes: {
    id: text,
    name: text,
    artistImageUrl: optional(text),
    starred: optional(moment),
    userRating,
    averageRating,
  },
})

/** An artist by the tags. */
const artistId3 = element({
  attributes: {
    id: text,
    name: text,
    coverArt: optional(text),
    artistImageUrl: optional(text),
    albumCount: int,
    starred: optional(moment),
    // OpenSubsonic
    userRating,
    musicBrainzId: supported(text),
    sortName: supported(text),
  },
  added: { roles: many(text) },
})

/** An album by the tags. */
const albumId3 = element({
  attributes: {
    id: text,
    name: text,
    artist: optional(text),
    artistId: optional(text),
    coverArt: optional(text),
    songCount: int,
    duration: int,
    playCount: optional(long),
    created: moment,
    starred: optional(moment),
    year: optional(int),
    genre: optional(text),
    // OpenSubsonic
    played: optional(moment),
    userRating,
    version: optional(text),
    musicBrainzId: supported(text),
    sortName: supported(text),
    displayArtist: supported(text),
    isCompilation: optional(boolean),
    explicitStatus: optional(oneOf('explicit', 'clean', '')),
  },
  added: {
    genres: supportedList(itemGenre),
    artists: supportedList(artistReference),
    releaseDate: supportedOne(itemDate),
    originalReleaseDate: maybe(itemDate),
    recordLabels: many(element({ attributes: { name: text } })),
    releaseTypes: many(text),
    moods: many(text),
    discTitles: many(element({ attributes: { disc: int, title: text } })),
  },
})

const index = (content: Child['content']) =>
  element({ attributes: { name: text }, children: { artist: many(content) } })

const playlist = element({
  attributes: {
    id: text,
    name: text,
    comment: optional(text),
    owner: optional(text),
    public: optional(boolean),
    songCount: int,
    duration: int,
    created: moment,
    changed: moment,
    coverArt: optional(text),
    // OpenSubsonic
    readonly: supported(boolean),
    validUntil: optional(moment),
  },
  children: { allowedUser: many(text) },
})

const podcastStatus = oneOf('new', 'downloading', 'completed', 'error', 'deleted', 'skipped')
const episode = extend(child, {
  attributes: {
    streamId: optional(text),
    channelId: text,
    description: optional(text),
    status: podcastStatus,
    publishDate: optional(moment),
  },
})
const podcastChannel = element({
  attributes: {
    id: text,
    url: text,
    title: optional(text),
    description: optional(text),
    coverArt: optional(text),
    originalImageUrl: optional(text),
    status: podcastStatus,
    errorMessage: optional(text),
  },
  children: { episode: many(episode) },
})

/** What is told of an artist or album: texts in elements of their own. */
const pictures = {
  musicBrainzId: maybe(text),
  lastFmUrl: maybe(text),
  smallImageUrl: maybe(text),
  mediumImageUrl: maybe(text),
  largeImageUrl: maybe(text),
}
const artistInfo = (similar: Child['content']) =>
  element({ children: { biography: maybe(text), ...pictures, similarArtist: many(similar) } })

const playQueue = element({
  attributes: { position: optional(long), username: text, changed: moment, changedBy: text },
  children: { entry: many(song) },
})

const bookmark = element({
  attributes: {
    position: long,
    username: text,
    comment: optional(text),
    created: moment,
    changed: moment,
  },
  children: { entry: one(song) },
})

const share = element({
  attributes: {
    id: text,
    url: text,
    description: optional(text),
    username: text,
    created: moment,
    expires: optional(moment),
    lastVisited: optional(moment),
    visitCount: int,
  },
  children: { entry: many(song) },
})

const roles =
  'admin settings download upload playlist coverArt comment podcast stream jukebox share videoConversion'
const user = element({
  attributes: {
    username: text,
    email: optional(text),
    scrobblingEnabled: boolean,
    maxBitRate: optional(int),
    ...Object.fromEntries(roles.split(' ').map((role) => [`${role}Role`, boolean])),
    avatarLastChanged: optional(moment),
  },
  children: { folder: many(int) },
})

/** OpenSubsonic: lyrics line by line; only lines of synced ones have a start. */
const structuredLyrics = element({
  attributes: {
    lang: text,
    synced: boolean,
    displayArtist: optional(text),
    displayTitle: optional(text),
    offset: optional(int),
  },
  children: { line: many(element({ attributes: { start: optional(int) }, hasText: true })) },
})

const songs = element({ children: { song: many(song) } })
const found = { artist: many(artist), album: many(item), song: many(song) }
const foundId3 = { artist: many(artistId3), album: many(albumId3), song: many(song) }

/** Everything that an answer may hold: one of them, or nothing. */
export const answers: Readonly<Record<string, Child>> = {
  musicFolders: maybe(
    element({ children: { musicFolder: many(element({ attributes: { id: int, name: optional(text) } })) } }),
  ),
  indexes: maybe(
    element({
      attributes: { lastModified: long, ignoredArticles: text },
      children: { shortcut: many(artist), index: many(index(artist)), child: many(item) },
    }),
  ),
  directory: maybe(
    element({
      attributes: {
        id: text,
        parent: optional(text),
        name: text,
        starred: optional(moment),
        userRating,
        averageRating,
        playCount: optional(long),
      },
      children: { child: many(item) },
    }),
  ),
  genres: maybe(
    element({
      children: {
        genre: many(element({ attributes: { songCount: int, albumCount: int }, hasText: true })),
      },
    }),
  ),
  artists: maybe(
    element({ attributes: { ignoredArticles: text }, children: { index: many(index(artistId3)) } }),
  ),
  artist: maybe(extend(artistId3, { children: { album: many(albumId3) } })),
  album: maybe(extend(albumId3, { children: { song: many(song) } })),
  song: maybe(song),
  nowPlaying: maybe(
    element({
      children: {
        entry: many(
          extend(song, {
            attributes: { username: text, minutesAgo: int, playerId: int, playerName: optional(text) },
          }),
        ),
      },
    }),
  ),
  searchResult2: maybe(element({ children: found })),
  searchResult3: maybe(element({ children: foundId3 })),
  playlists: maybe(element({ children: { playlist: many(playlist) } })),
  playlist: maybe(extend(playlist, { children: { entry: many(song) } })),
  license: maybe(
    element({
      attributes: {
        valid: boolean,
        email: optional(text),
        licenseExpires: optional(moment),
        trialExpires: optional(moment),
      },
    }),
  ),
  users: maybe(element({ children: { user: many(user) } })),
  user: maybe(user),
  albumList: maybe(element({ children: { album: many(item) } })),
  albumList2: maybe(element({ children: { album: many(albumId3) } })),
  randomSongs: maybe(songs),
  songsByGenre: maybe(songs),
  lyrics: maybe(element({ attributes: { artist: optional(text), title: optional(text) }, hasText: true })),
  podcasts: maybe(element({ children: { channel: many(podcastChannel) } })),
  newestPodcasts: maybe(element({ children: { episode: many(episode) } })),
  internetRadioStations: maybe(
    element({
      children: {
        internetRadioStation: many(
          element({ attributes: { id: text, name: text, streamUrl: text, homePageUrl: optional(text) } }),
        ),
      },
    }),
  ),
  bookmarks: maybe(element({ children: { bookmark: many(bookmark) } })),
  // a number in the XML schema, a text in OpenSubsonic: a text of digits is both
  playQueue: maybe(extend(playQueue, { attributes: { current: optional(like(/^\d+$/)) } })),
  shares: maybe(element({ children: { share: many(share) } })),
  starred: maybe(element({ children: found })),
  starred2: maybe(element({ children: foundId3 })),
  albumInfo: maybe(element({ children: { notes: maybe(text), ...pictures } })),
  artistInfo: maybe(artistInfo(artist)),
  artistInfo2: maybe(artistInfo(artistId3)),
  similarSongs: maybe(songs),
  similarSongs2: maybe(songs),
  topSongs: maybe(songs),
  scanStatus: maybe(element({ attributes: { scanning: boolean, count: optional(long) } })),
  error: maybe(element({ attributes: { code: int, message: optional(text), helpUrl: optional(text) } })),
  // OpenSubsonic
  openSubsonicExtensions: many(element({ attributes: { name: text }, children: { versions: many(int) } })),
  lyricsList: maybe(element({ children: { structuredLyrics: many(structuredLyrics) } })),
  playQueueByIndex: maybe(extend(playQueue, { attributes: { currentIndex: optional(int) } })),
  podcastEpisode: maybe(episode),
  tokenInfo: maybe(element({ attributes: { username: text } })),
}

/** The envelope of every answer. It may hold one of `answers`, which is not said here. */
export const envelope = element({
  attributes: {
    status: oneOf('ok', 'failed'),
    version: like(/^\d+\.\d+\.\d+$/),
    // OpenSubsonic
    type: text,
    serverVersion: text,
    openSubsonic: boolean,
  },
  added: { ...answers },
})
