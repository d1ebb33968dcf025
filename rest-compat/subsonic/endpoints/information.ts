import {
  type SubsonicLyricsFragment,
  type SubsonicPictureFragment,
  SubsonicAlbumInformationDocument,
  SubsonicArtistInformationDocument,
  SubsonicArtistOfDocument,
  SubsonicLyricsByTitleDocument,
  SubsonicLyricsDocument,
  SubsonicNearSongsDocument,
  SubsonicTopSongsDocument,
} from '../../generated/operations.ts'
import { globalId } from '../../conventions/global-id.ts'
import type { Call, Endpoints } from '../call.ts'
import { missing, notFound } from '../failure.ts'
import { kindOfId, readKey } from '../parameters.ts'
import { artist, artistFolder } from '../shapes/artist.ts'
import { songs } from '../shapes/song.ts'
import type { Fields } from '../xml.ts'

const pictureUrls = (picture: SubsonicPictureFragment | null | undefined): Fields =>
  picture
    ? { smallImageUrl: picture.medium, mediumImageUrl: picture.large, largeImageUrl: picture.original }
    : {}

/** What is known of an artist; similar ones are written by `similar`. */
async function artistInformation(call: Call, similar: typeof artist): Promise<Fields> {
  const { parameters } = call
  const id = parameters.key('id')
  const { artist: maker, artists } = await call.run(SubsonicArtistInformationDocument, {
    id,
    globalId: globalId('Artist', id),
    count: parameters.number('count', 20, 500),
    playable: parameters.text('includeNotPresent') === 'true' ? undefined : true,
  })
  if (!maker?.isPlayable && !maker?.discography.some(({ isPlayable }) => isPlayable))
    throw notFound('Artist not found')
  return {
    biography: text(maker.description?.plainText),
    musicBrainzId: text(maker.mbid),
    ...pictureUrls(maker.cover ?? maker.discography.find(({ cover }) => cover)?.cover),
    similarArtist: artists.edges.map(({ node }) => similar(node)),
  }
}

async function albumInformation(call: Call): Promise<Fields> {
  const { album } = await call.run(SubsonicAlbumInformationDocument, { id: call.parameters.key('id') })
  if (!album?.isPlayable) throw notFound('Album not found')
  return {
    albumInfo: {
      notes: text(album.description?.plainText),
      musicBrainzId: text(album.mbid),
      ...pictureUrls(album.cover),
    },
  }
}

/** A text that is an element of its own in XML, and none when there is nothing to say. */
const text = (words: string | null | undefined) => words || undefined

/** Songs of an artist and of those near to them, shuffled. The id may be that of a song, an album or an artist. */
async function nearSongs(call: Call, kinds: readonly ('track' | 'album' | 'artist')[]): Promise<Fields[]> {
  const { parameters } = call
  const given = parameters.required('id')
  const found = await call.run(SubsonicArtistOfDocument, { id: readKey(given) })
  const named = kindOfId(given)
  const owners = { track: found.track?.artist, album: found.album?.artist, artist: found.artist }
  const owner = (named ? [named] : kinds).map((kind) => owners[kind]).find(Boolean)
  if (!owner) throw notFound(kinds[0] === 'artist' ? 'Artist not found' : 'Track not found')
  const { tracks } = await call.run(SubsonicNearSongsDocument, {
    artist: owner.id,
    count: parameters.number('count', 50, 500),
  })
  return songs(tracks.edges.map(({ node }) => node))
}

const structuredLyrics = ({
  title,
  artist: maker,
  lyrics,
}: {
  title: string
  artist: { name: string }
  lyrics: SubsonicLyricsFragment[]
}): Fields[] =>
  lyrics.map(({ language, lines }) => ({
    displayArtist: maker.name,
    displayTitle: title,
    lang: language,
    offset: 0,
    synced: lines.some(({ start }) => start !== null),
    line: lines.map(({ start, text: value }) => ({ start: start ?? undefined, value })),
  }))

/** What is said about music, and what goes with it. */
export const informationEndpoints: Endpoints = {
  getArtistInfo: {
    answer: async (call) => ({ artistInfo: await artistInformation(call, artistFolder) }),
  },
  getArtistInfo2: { answer: async (call) => ({ artistInfo2: await artistInformation(call, artist) }) },
  getAlbumInfo: { answer: albumInformation },
  getAlbumInfo2: { answer: albumInformation },
  getSimilarSongs: {
    answer: async (call) => ({ similarSongs: { song: await nearSongs(call, ['track', 'artist', 'album']) } }),
  },
  getSimilarSongs2: {
    answer: async (call) => ({ similarSongs2: { song: await nearSongs(call, ['artist']) } }),
  },
  getTopSongs: {
    async answer(call) {
      const { parameters } = call
      const id = parameters.text('artistId')
      const name = parameters.text('artist')
      if (id === undefined && name === undefined) throw missing("required parameter 'artist' not present")
      const { tracks } = await call.run(SubsonicTopSongsDocument, {
        filter: {
          ...(id === undefined ? { artistName: name } : { artist: globalId('Artist', readKey(id)) }),
          playable: true,
          includeChannels: true,
          includeHidden: true,
        },
        count: parameters.number('count', 50, 500),
      })
      return { topSongs: { song: songs(tracks.edges.map(({ node }) => node)) } }
    },
  },
  getLyrics: {
    async answer(call) {
      const title = call.parameters.text('title')
      if (title === undefined) return { lyrics: { value: '' } }
      const { tracks } = await call.run(SubsonicLyricsByTitleDocument, {
        title,
        artist: call.parameters.text('artist'),
      })
      const track = tracks.edges[0]?.node
      const [lyrics] = track?.lyrics ?? []
      if (!track || !lyrics) return { lyrics: { value: '' } }
      const value = lyrics.lines.map(({ text: line }) => line).join('\n')
      return { lyrics: { artist: track.artist.name, title: track.title, value } }
    },
  },
  getLyricsBySongId: {
    async answer(call) {
      const { track } = await call.run(SubsonicLyricsDocument, { id: call.parameters.key('id') })
      if (!track?.isPlayable) throw notFound('Track not found')
      return { lyricsList: { structuredLyrics: structuredLyrics(track) } }
    },
  },
}
