import { catalogueFilter, textFilter } from '../../conventions/catalogue-filter.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { notFound, ok } from '../../conventions/refusal.ts'
import { refreshWanted } from '../../conventions/refresh.ts'
import {
  ArtistDocument,
  ArtistLibrariesDocument,
  type ArtistOrder,
  ArtistsDocument,
} from '../../generated/operations.ts'
import type { Route } from '../../route.ts'
import { shapeArtist } from '../../shapes/artist.ts'
import { shapeContent } from '../../shapes/content.ts'
import { readContentCategory } from '../../shapes/content-category.ts'
import { shapeFederatedLibrary } from '../../shapes/federated-library.ts'

const orders = {
  id: ['ID_ASC', 'ID_DESC'],
  name: ['NAME_ASC', 'NAME_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  modification_date: ['MODIFIED_AT_ASC', 'MODIFIED_AT_DESC'],
  random: ['RANDOM', 'RANDOM'],
  related: ['RELATED_ASC', 'RELATED'],
} satisfies Record<string, readonly [ArtistOrder, ArtistOrder]>

/** Artists: read only, they come with imports, channels and other pods. */
export const artistRoutes: Route[] = [
  {
    path: 'artists',
    access: 'libraries',
    description: 'Artists, with filters and orders.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const category = request.query.text('content_category')
          const contentCategory = category && readContentCategory(category)
          const filter = {
            ...catalogueFilter(request, 'Artist'),
            name: textFilter(request, 'name'),
            contentCategory: contentCategory || undefined,
            hasAlbums: request.query.boolean('has_albums'),
          }
          const orderBy = request.query.ordering<ArtistOrder>(orders)
          if (category && !contentCategory)
            return page(request, window, { totalCount: 0, edges: [] }, shapeArtist)
          const { artists } = await request.run(ArtistsDocument, { ...window, filter, orderBy })
          return page(request, window, artists, shapeArtist)
        },
      },
    },
  },
  {
    path: 'artists/:id',
    access: 'libraries',
    description: 'One artist.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          await refreshWanted(request, 'Artist')
          const { artist } = await request.run(ArtistDocument, { id: keyInPath(request) })
          if (!artist) throw notFound()
          return ok({ ...shapeArtist(artist), description: shapeContent(artist.description) })
        },
      },
    },
  },
  {
    path: 'artists/:id/libraries',
    access: 'libraries',
    description: 'Libraries that hold something of the artist that the caller may play.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const window = windowOf(request)
          const { artist } = await request.run(ArtistLibrariesDocument, { id: keyInPath(request), ...window })
          if (!artist) throw notFound()
          return page(request, window, artist.libraries, shapeFederatedLibrary)
        },
      },
    },
  },
]
