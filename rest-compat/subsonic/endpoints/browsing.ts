import {
  type SubsonicAlbumQuery,
  type SubsonicArtistFragment,
  type SubsonicArtistQuery,
  SubsonicAlbumDocument,
  SubsonicArtistDocument,
  SubsonicArtistsDocument,
  SubsonicGenresDocument,
  SubsonicSongDocument,
} from '../../generated/operations.ts'
import type { Call, Endpoints } from '../call.ts'
import { notFound } from '../failure.ts'
import { album } from '../shapes/album.ts'
import { artist, artistFolder, artistIndex } from '../shapes/artist.ts'
import { song, songs } from '../shapes/song.ts'
import type { Fields } from '../xml.ts'

/** Names are sorted as they stand, without leaving articles out. */
const ignoredArticles = ''

const playableArtists = async (call: Call) =>
  (await call.run(SubsonicArtistsDocument, {})).artists.edges.map(({ node }) => node)

/** A folder under the name that it has by the tags, with a little more than the protocol asks for: apps count on it. */
const indexedArtist = (maker: SubsonicArtistFragment): Fields => {
  const { id, coverArt, albumCount } = artist(maker)
  return { ...artistFolder(maker), id, coverArt, albumCount }
}

async function indexes(call: Call): Promise<Fields> {
  const makers = await playableArtists(call)
  const lastModified = Math.max(0, ...makers.map(({ modifiedAt }) => Date.parse(modifiedAt)))
  const isNews = lastModified > call.parameters.number('ifModifiedSince', -1)
  return {
    indexes: { lastModified, ignoredArticles, index: isNews ? artistIndex(makers, indexedArtist) : [] },
  }
}

/** An artist whom the caller may hear, as the track or the album artist. */
export async function playableArtist(
  call: Call,
  id: number,
): Promise<NonNullable<SubsonicArtistQuery['artist']>> {
  const { artist: maker } = await call.run(SubsonicArtistDocument, { id })
  if (!maker?.isPlayable && !maker?.discography.some(({ isPlayable }) => isPlayable))
    throw notFound('Artist not found')
  return maker
}

/** An album of which the caller may play something, with its songs. */
export async function playableAlbum(
  call: Call,
  id: number,
): Promise<{ release: NonNullable<SubsonicAlbumQuery['album']>; children: Fields[] }> {
  const { album: release } = await call.run(SubsonicAlbumDocument, { id })
  const children = release ? songs(release.tracks.edges.map(({ node }) => node)) : []
  if (!release || children.length === 0) throw notFound('Album not found')
  return { release, children }
}

/** Artists, albums, songs and genres by their tags. */
export const browsingEndpoints: Endpoints = {
  getMusicFolders: { answer: async () => ({ musicFolders: { musicFolder: [{ id: 1, name: 'Music' }] } }) },
  getArtists: {
    answer: async (call) => ({
      artists: { ignoredArticles, index: artistIndex(await playableArtists(call), artist) },
    }),
  },
  getIndexes: { answer: indexes },
  getArtist: {
    async answer(call) {
      const maker = await playableArtist(call, call.parameters.key('id'))
      const hasPicture = maker.cover !== null || maker.discography.some(({ cover }) => cover !== null)
      return {
        artist: {
          ...artist(maker),
          coverArt: hasPicture ? `ar-${maker.databaseId}` : undefined,
          album: maker.discography.filter(({ isPlayable }) => isPlayable).map(album),
        },
      }
    },
  },
  getAlbum: {
    async answer(call) {
      const { release, children } = await playableAlbum(call, call.parameters.key('id'))
      return { album: { ...album(release), song: children } }
    },
  },
  getSong: {
    async answer(call) {
      const { track } = await call.run(SubsonicSongDocument, { id: call.parameters.key('id') })
      const found = track && song(track)
      if (!found) throw notFound('Track not found')
      return { song: found }
    },
  },
  getGenres: {
    async answer(call) {
      const { genres } = await call.run(SubsonicGenresDocument, {})
      return {
        genres: {
          genre: genres.map(({ name, tracksCount, albumsCount }) => ({
            songCount: tracksCount,
            albumCount: albumsCount,
            value: name,
          })),
        },
      }
    },
  },
}
