import { ok } from '../../conventions/refusal.ts'
import { SearchDocument } from '../../generated/operations.ts'
import type { Route } from '../../route.ts'
import { shapeAlbum } from '../../shapes/album.ts'
import { shapeArtist } from '../../shapes/artist.ts'
import { shapeTag } from '../../shapes/tag.ts'
import { shapeTrack } from '../../shapes/track.ts'

/** Search over everything at once. */
export const searchRoutes: Route[] = [
  {
    path: 'search',
    access: 'libraries',
    description: 'Three artists, tracks, albums and tags each that a query fits best.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const query = request.query.text('query') ?? request.query.text('q') ?? ''
          const { search } = await request.run(SearchDocument, { query })
          return ok({
            artists: search.artists.map(shapeArtist),
            tracks: search.tracks.map(shapeTrack),
            albums: search.albums.map(shapeAlbum),
            tags: search.tags.map(shapeTag),
          })
        },
      },
    },
  },
]
