import { SubsonicSearchDocument } from '../../generated/operations.ts'
import type { Call, Endpoints } from '../call.ts'
import { album, albumFolder } from '../shapes/album.ts'
import { artist, artistFolder } from '../shapes/artist.ts'
import { songs } from '../shapes/song.ts'
import type { Fields } from '../xml.ts'

const usual = 20
const most = 500
const farthest = 1_000_000_000

/** Looks for artists, albums and songs. Without words everything is found, page by page: apps synchronise so. */
async function search(call: Call, shapes: { artist: typeof artist; album: typeof album }): Promise<Fields> {
  const { parameters } = call
  const count = (name: string) => parameters.number(name, usual, most)
  const offset = (name: string) => parameters.number(name, 0, farthest)
  const counts = {
    artistCount: count('artistCount'),
    albumCount: count('albumCount'),
    songCount: count('songCount'),
  }
  const { artists, albums, tracks } = await call.run(SubsonicSearchDocument, {
    // many apps put a star behind a word, which is found inside of others anyway
    words: parameters.text('query')?.replaceAll('*', ''),
    ...counts,
    artistOffset: offset('artistOffset'),
    albumOffset: offset('albumOffset'),
    songOffset: offset('songOffset'),
    withArtists: counts.artistCount > 0,
    withAlbums: counts.albumCount > 0,
    withSongs: counts.songCount > 0,
  })
  return {
    artist: artists?.edges.map(({ node }) => shapes.artist(node)) ?? [],
    album: albums?.edges.map(({ node }) => shapes.album(node)) ?? [],
    song: songs(tracks?.edges.map(({ node }) => node) ?? []),
  }
}

/** Searches. */
export const searchEndpoints: Endpoints = {
  search2: {
    answer: async (call) => ({
      searchResult2: await search(call, { artist: artistFolder, album: albumFolder }),
    }),
  },
  search3: { answer: async (call) => ({ searchResult3: await search(call, { artist, album }) }) },
}
