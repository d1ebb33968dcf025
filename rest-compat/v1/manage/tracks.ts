import { acted, batchFailures, keysAmong, readBatchAction } from '../../conventions/batch-action.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  ManagedTrackDocument,
  type ManagedTrackFieldsFragment,
  type ManagedTrackFilter,
  ManagedTracksDocument,
  ManagedTrackStatisticsDocument,
  RemoveTracksDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeAttachment } from '../../shapes/attachment.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { shapeContent } from '../../shapes/content.ts'
import { keyOf } from './key.ts'
import {
  shapeManagedAlbumBase,
  shapeManagedArtistBase,
  shapeManagedTrackBase,
  shapeMusicUsage,
  tagNames,
} from './music-shapes.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  title: ['TITLE_ASC', 'TITLE_DESC'],
  album__release_date: ['ALBUM_RELEASE_DATE_ASC', 'ALBUM_RELEASE_DATE_DESC'],
  position: ['POSITION_ASC', 'POSITION_DESC'],
  disc_number: ['DISC_NUMBER_ASC', 'DISC_NUMBER_DESC'],
} as const

const shape = ({ track, uploadsCount }: ManagedTrackFieldsFragment) => ({
  ...shapeManagedTrackBase(track),
  artist: shapeManagedArtistBase(track.artist),
  album: track.album && {
    ...shapeManagedAlbumBase(track.album, null),
    artist: shapeManagedArtistBase(track.album.artist),
  },
  attributed_to: shapeBaseActor(track.attributedTo),
  uploads_count: uploadsCount,
  tags: tagNames(track.tags),
  cover: shapeAttachment(track.cover),
})

const filterOf = (query: Query): ManagedTrackFilter => ({
  query: query.text('q'),
  title: query.text('title'),
  mbid: query.uuid('mbid'),
  uri: query.text('fid'),
  artist: query.key('artist'),
  album: query.key('album'),
  license: query.text('license'),
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedTracksDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.tracks, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedTrackDocument, { databaseId: keyOf(request) })
  if (!administration?.track) throw notFound()
  const { track } = administration
  return ok({ ...shape(track), description: shapeContent(track.track.description) })
}

async function count(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedTrackStatisticsDocument, {
    databaseId: keyOf(request),
  })
  if (!administration?.track) throw notFound()
  return ok(shapeMusicUsage(administration.track.statistics))
}

async function remove(request: RestRequest): Promise<Answer> {
  const { removeTracks } = await request.run(RemoveTracksDocument, {
    input: { databaseIds: [keyOf(request)] },
  })
  succeed(removeTracks)
  return noContent()
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { delete: {} }, filterOf)
  const { removeTracks } = await request.run(RemoveTracksDocument, {
    input: { databaseIds: keysAmong(objects ?? []), filter },
  })
  return acted(action, succeed(removeTracks, batchFailures).removedCount)
}

/** Every track, for librarians. */
export const managedTrackRoutes: Route[] = [
  {
    path: 'manage/library/tracks',
    access: 'instance:libraries',
    description: 'Every track.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/library/tracks/action',
    access: 'instance:libraries',
    description: 'Deletes several tracks with their uploads.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/library/tracks/:id',
    access: 'instance:libraries',
    description: 'One track.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
  {
    path: 'manage/library/tracks/:id/stats',
    access: 'instance:libraries',
    description: 'How a track is used on the pod, in numbers.',
    methods: { GET: { limit: 'wildcard', answer: count } },
  },
]
