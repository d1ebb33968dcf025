import {
  SubsonicKnownTracksDocument,
  SubsonicRatedDocument,
  SubsonicSetRatingDocument,
  SubsonicStarDocument,
  SubsonicUnstarDocument,
} from '../../generated/operations.ts'
import { globalId } from '../../conventions/global-id.ts'
import { type Call, type Endpoints, succeed } from '../call.ts'
import { missing, notFound } from '../failure.ts'
import { kindOfId, readKey } from '../parameters.ts'

/** What a call names to be starred: folders may stand among the songs. */
function starredIn({ parameters }: Call) {
  const named = parameters.texts('id').filter(Boolean)
  const folders = (kind: 'artist' | 'album') => named.filter((id) => kindOfId(id) === kind).map(readKey)
  const tracks = named.filter((id) => kindOfId(id) === null).map(readKey)
  const albums = [...parameters.keys('albumId'), ...folders('album')]
  const artists = [...parameters.keys('artistId'), ...folders('artist')]
  if (tracks.length + albums.length + artists.length === 0)
    throw missing("required parameter 'id' not present")
  return {
    tracks: tracks.map((key) => globalId('Track', key)),
    albums: albums.map((key) => globalId('Album', key)),
    artists: artists.map((key) => globalId('Artist', key)),
  }
}

const absentOf = ({ tracks, albums }: ReturnType<typeof starredIn>) =>
  tracks.length > 0 ? 'Track not found' : albums.length > 0 ? 'Album not found' : 'Artist not found'

/** Stars and ratings. */
export const starEndpoints: Endpoints = {
  star: {
    async answer(call) {
      const input = starredIn(call)
      succeed((await call.run(SubsonicStarDocument, { input })).star, absentOf(input))
      return {}
    },
  },
  unstar: {
    async answer(call) {
      const input = starredIn(call)
      const { tracks } = await call.run(SubsonicKnownTracksDocument, { ids: input.tracks })
      if (tracks.edges.length < new Set(input.tracks).size) throw notFound('Track not found')
      succeed((await call.run(SubsonicUnstarDocument, { input })).unstar)
      return {}
    },
  },
  setRating: {
    async answer(call) {
      const { parameters } = call
      const id = parameters.required('id')
      const rating = parameters.number('rating', -1)
      if (rating < 0 || rating > 5) throw missing("required parameter 'rating' not present")
      const { track, album, artist } = await call.run(SubsonicRatedDocument, { id: readKey(id) })
      const kind = kindOfId(id)
      // apps give albums and artists the same bare numbers: a song is meant most often
      const rated = kind === 'artist' ? artist : kind === 'album' ? album : (track ?? album ?? artist)
      if (!rated) throw notFound('Track not found')
      const input = { item: rated.id, rating: rating || null }
      succeed((await call.run(SubsonicSetRatingDocument, { input })).setRating)
      return {}
    },
  },
}
