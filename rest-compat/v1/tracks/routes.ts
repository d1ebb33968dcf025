import { catalogueFilter, channelFilter, textFilter } from '../../conventions/catalogue-filter.ts'
import { globalId, globalIdOf } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { noContent, notFound, ok } from '../../conventions/refusal.ts'
import { refreshWanted } from '../../conventions/refresh.ts'
import {
  DeleteTrackDocument,
  TrackDocument,
  TrackLibrariesDocument,
  type TrackOrder,
  TracksDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeContent } from '../../shapes/content.ts'
import { shapeFederatedLibrary } from '../../shapes/federated-library.ts'
import { shapeTrack } from '../../shapes/track.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  title: ['TITLE_ASC', 'TITLE_DESC'],
  album__title: ['ALBUM_TITLE_ASC', 'ALBUM_TITLE_DESC'],
  album__release_date: ['ALBUM_RELEASE_DATE_ASC', 'ALBUM_RELEASE_DATE_DESC'],
  position: ['POSITION_ASC', 'POSITION_DESC'],
  disc_number: ['DISC_NUMBER_ASC', 'DISC_NUMBER_DESC'],
  artist__name: ['ARTIST_NAME_ASC', 'ARTIST_NAME_DESC'],
  artist__modification_date: ['ARTIST_MODIFIED_AT_ASC', 'ARTIST_MODIFIED_AT_DESC'],
  size: ['SIZE_ASC', 'SIZE_DESC'],
  random: ['RANDOM', 'RANDOM'],
  related: ['RELATED_ASC', 'RELATED'],
} satisfies Record<string, readonly [TrackOrder, TrackOrder]>

/** Tracks named by their keys; nothing when none is named. */
function idsOf({ query }: RestRequest): string[] | undefined {
  const keys = query.keys('id')
  return keys.length > 0 ? keys.map((key) => globalId('Track', key)) : undefined
}

/** Tracks. Those of channels can be deleted by the channel's owner. */
export const trackRoutes: Route[] = [
  {
    path: 'tracks',
    access: 'libraries',
    description: 'Tracks, with filters and orders.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const filter = {
            ...catalogueFilter(request, 'Track'),
            ...channelFilter(request),
            title: textFilter(request, 'title'),
            ids: idsOf(request),
            artist: globalIdOf('Artist', request.query.key('artist')),
            album: globalIdOf('Album', request.query.key('album')),
            license: request.query.text('license'),
            favorite: request.query.boolean('favorites'),
          }
          const orderBy = request.query.ordering<TrackOrder>(orders)
          const { tracks } = await request.run(TracksDocument, { ...window, filter, orderBy })
          return page(request, window, tracks, shapeTrack)
        },
      },
    },
  },
  {
    path: 'tracks/:id',
    access: 'libraries',
    description: 'One track.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          await refreshWanted(request, 'Track')
          const { track } = await request.run(TrackDocument, { id: keyInPath(request) })
          if (!track) throw notFound()
          return ok({ ...shapeTrack(track), description: shapeContent(track.description) })
        },
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { id: globalId('Track', keyInPath(request)) }
          succeed((await request.run(DeleteTrackDocument, { input })).deleteTrack)
          return noContent()
        },
      },
    },
  },
  {
    path: 'tracks/:id/libraries',
    access: 'libraries',
    description: 'Libraries that hold an upload of the track that the caller may play.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const window = windowOf(request)
          const { track } = await request.run(TrackLibrariesDocument, { id: keyInPath(request), ...window })
          if (!track) throw notFound()
          return page(request, window, track.libraries, shapeFederatedLibrary)
        },
      },
    },
  },
]
