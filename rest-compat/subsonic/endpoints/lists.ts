import type { AlbumFilter, AlbumOrder } from '../../generated/operations.ts'
import {
  SubsonicAlbumsDocument,
  SubsonicNowPlayingDocument,
  SubsonicSongsDocument,
  SubsonicStarredDocument,
} from '../../generated/operations.ts'
import type { Call, Endpoints } from '../call.ts'
import { missing } from '../failure.ts'
import type { Parameters } from '../parameters.ts'
import { album, albumFolder } from '../shapes/album.ts'
import { artist, artistFolder } from '../shapes/artist.ts'
import { song, songs } from '../shapes/song.ts'
import type { Fields } from '../xml.ts'

/** The longest list that one call gives. */
const longest = 500
const usual = 50

interface AlbumList {
  filter?: AlbumFilter
  orderBy: AlbumOrder[]
}

const byArtist: AlbumList = { orderBy: ['ARTIST_NAME_ASC', 'TITLE_ASC', 'ID_ASC'] }

/** Which albums a type of list has, and in which order. Unknown types are sorted by artist. */
function albumListOf(parameters: Parameters): AlbumList {
  switch (parameters.text('type')) {
    case 'alphabeticalByName':
      return { orderBy: ['TITLE_ASC', 'ID_ASC'] }
    case 'newest':
      return { orderBy: ['CREATED_AT_DESC', 'ID_DESC'] }
    case 'random':
      return { orderBy: ['RANDOM'] }
    case 'recent':
      return { filter: { played: true }, orderBy: ['LAST_PLAYED_AT_DESC'] }
    case 'frequent':
      return { filter: { played: true }, orderBy: ['PLAYS_DESC', 'LAST_PLAYED_AT_DESC'] }
    case 'starred':
      return { filter: { starred: true }, orderBy: ['STARRED_AT_DESC'] }
    case 'highest':
      return { filter: { rated: true }, orderBy: ['RATING_DESC', 'ID_ASC'] }
    case 'byYear':
      return albumsByYear(parameters)
    case 'byGenre':
      return { filter: { genre: parameters.required('genre') }, orderBy: ['CREATED_AT_DESC', 'ID_DESC'] }
    default:
      return byArtist
  }
}

function albumsByYear(parameters: Parameters): AlbumList {
  const [from, to] = [yearIn(parameters, 'fromYear', 0), yearIn(parameters, 'toYear', 9999)]
  return from <= to
    ? { filter: { fromYear: from, toYear: to }, orderBy: ['RELEASE_DATE_ASC', 'ID_ASC'] }
    : { filter: { fromYear: to, toYear: from }, orderBy: ['RELEASE_DATE_DESC', 'ID_ASC'] }
}

function yearIn(parameters: Parameters, name: string, missingYear: number): number {
  const text = parameters.text(name)
  if (text === undefined) return missingYear
  if (!/^\d+$/.test(text)) throw missing('Invalid fromYear or toYear parameter')
  return Math.min(Number(text), 99_999)
}

async function albumList(call: Call, shape: typeof album): Promise<Fields[]> {
  const { parameters } = call
  const { filter, orderBy } = albumListOf(parameters)
  const { albums } = await call.run(SubsonicAlbumsDocument, {
    filter: { playable: true, includeChannels: true, ...filter },
    orderBy,
    first: parameters.number('size', usual, longest),
    offset: parameters.number('offset', 0, 1_000_000_000),
  })
  return albums.edges.map(({ node }) => shape(node))
}

/** A year that songs are limited to; what is no number does not limit them. */
function optionalYear(parameters: Parameters, name: string): number | undefined {
  const year = parameters.number(name, -1, 99_999)
  return year < 0 ? undefined : year
}

async function starred(call: Call, shapes: { artist: typeof artist; album: typeof album }): Promise<Fields> {
  const { artists, albums, tracks } = await call.run(SubsonicStarredDocument, {})
  return {
    artist: artists.edges.map(({ node }) => shapes.artist(node)),
    album: albums.edges.map(({ node }) => shapes.album(node)),
    song: songs(tracks.edges.map(({ node }) => node)),
  }
}

/** Lists of albums and songs. */
export const listEndpoints: Endpoints = {
  getAlbumList: { answer: async (call) => ({ albumList: { album: await albumList(call, albumFolder) } }) },
  getAlbumList2: { answer: async (call) => ({ albumList2: { album: await albumList(call, album) } }) },
  getRandomSongs: {
    async answer(call) {
      const { parameters } = call
      const { tracks } = await call.run(SubsonicSongsDocument, {
        filter: {
          playable: true,
          includeChannels: true,
          genre: parameters.text('genre'),
          fromYear: optionalYear(parameters, 'fromYear'),
          toYear: optionalYear(parameters, 'toYear'),
        },
        orderBy: ['RANDOM'],
        first: parameters.number('size', usual, longest),
        offset: 0,
      })
      return { randomSongs: { song: songs(tracks.edges.map(({ node }) => node)) } }
    },
  },
  getSongsByGenre: {
    async answer(call) {
      const { parameters } = call
      const { tracks } = await call.run(SubsonicSongsDocument, {
        filter: { playable: true, includeChannels: true, genre: parameters.required('genre') },
        orderBy: ['CREATED_AT_DESC', 'ID_DESC'],
        first: parameters.number('count', usual, longest),
        offset: parameters.number('offset', 0, 1_000_000_000),
      })
      return { songsByGenre: { song: songs(tracks.edges.map(({ node }) => node)) } }
    },
  },
  getStarred: {
    answer: async (call) => ({ starred: await starred(call, { artist: artistFolder, album: albumFolder }) }),
  },
  getStarred2: { answer: async (call) => ({ starred2: await starred(call, { artist, album }) }) },
  getNowPlaying: {
    async answer(call) {
      const { nowPlaying } = await call.run(SubsonicNowPlayingDocument, {})
      return {
        nowPlaying: {
          entry: nowPlaying.flatMap(({ track, user, client, startedAt }, index) => {
            const played = song(track)
            if (!played) return []
            const minutesAgo = Math.max(0, Math.floor((Date.now() - Date.parse(startedAt)) / 60_000))
            return [
              { ...played, username: user.username, minutesAgo, playerId: index + 1, playerName: client },
            ]
          }),
        },
      }
    },
  },
}
