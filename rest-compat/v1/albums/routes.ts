import { catalogueFilter, channelFilter } from '../../conventions/catalogue-filter.ts'
import { content, date, integer, readFields, reference, text, texts } from '../../conventions/fields.ts'
import { globalId, globalIdOf } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import { refreshWanted } from '../../conventions/refresh.ts'
import {
  AlbumDocument,
  AlbumLibrariesDocument,
  type AlbumOrder,
  AlbumsDocument,
  CreateAlbumDocument,
  DeleteAlbumDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Route } from '../../route.ts'
import { shapeAlbum } from '../../shapes/album.ts'
import { shapeContent } from '../../shapes/content.ts'
import { readContentCategory } from '../../shapes/content-category.ts'
import { shapeFederatedLibrary } from '../../shapes/federated-library.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  release_date: ['RELEASE_DATE_ASC', 'RELEASE_DATE_DESC'],
  title: ['TITLE_ASC', 'TITLE_DESC'],
  artist__modification_date: ['ARTIST_MODIFIED_AT_ASC', 'ARTIST_MODIFIED_AT_DESC'],
  random: ['RANDOM', 'RANDOM'],
  related: ['RELATED_ASC', 'RELATED'],
} satisfies Record<string, readonly [AlbumOrder, AlbumOrder]>

/** Albums. Those of channels can be made and deleted by the channel's owner. */
export const albumRoutes: Route[] = [
  {
    path: 'albums',
    access: 'libraries',
    description: 'Albums, with filters and orders.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const category = request.query.text('content_category')
          const contentCategory = category && readContentCategory(category)
          const filter = {
            ...catalogueFilter(request, 'Album'),
            ...channelFilter(request),
            artist: globalIdOf('Artist', request.query.key('artist')),
            contentCategory: contentCategory || undefined,
          }
          const orderBy = request.query.ordering<AlbumOrder>(orders)
          if (category && !contentCategory)
            return page(request, window, { totalCount: 0, edges: [] }, shapeAlbum)
          const { albums } = await request.run(AlbumsDocument, { ...window, filter, orderBy })
          return page(request, window, albums, shapeAlbum)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const body = readFields(request.body(), {
            title: text({ most: 255 }),
            artist: integer(),
            cover: reference().nullable().optional(),
            release_date: date().nullable().optional(),
            tags: texts().optional(),
            description: content().nullable().optional(),
          })
          const input = {
            title: body.title,
            artist: globalId('Artist', body.artist),
            cover: body.cover,
            releaseDate: body.release_date,
            tags: body.tags,
            description: body.description,
          }
          const { album } = succeed((await request.run(CreateAlbumDocument, { input })).createAlbum)
          // the original looks for the tags before it has stored them
          return created({ ...shapeAlbum(album), tags: [], description: shapeContent(album.description) })
        },
      },
    },
  },
  {
    path: 'albums/:id',
    access: 'libraries',
    description: 'One album.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          await refreshWanted(request, 'Album')
          const { album } = await request.run(AlbumDocument, { id: keyInPath(request) })
          if (!album) throw notFound()
          return ok({ ...shapeAlbum(album), description: shapeContent(album.description) })
        },
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { id: globalId('Album', keyInPath(request)) }
          succeed((await request.run(DeleteAlbumDocument, { input })).deleteAlbum)
          return noContent()
        },
      },
    },
  },
  {
    path: 'albums/:id/libraries',
    access: 'libraries',
    description: 'Libraries that hold something of the album that the caller may play.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const window = windowOf(request)
          const { album } = await request.run(AlbumLibrariesDocument, { id: keyInPath(request), ...window })
          if (!album) throw notFound()
          return page(request, window, album.libraries, shapeFederatedLibrary)
        },
      },
    },
  },
]
