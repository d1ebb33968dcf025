import { acted, batchFailures, keysAmong, readBatchAction } from '../../conventions/batch-action.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  ManagedAlbumDocument,
  type ManagedAlbumFieldsFragment,
  type ManagedAlbumFilter,
  ManagedAlbumsDocument,
  ManagedAlbumStatisticsDocument,
  RemoveAlbumsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { shapeContent } from '../../shapes/content.ts'
import { keyOf } from './key.ts'
import { shapeManagedAlbumBase, shapeManagedArtistBase, shapeMusicUsage, tagNames } from './music-shapes.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  title: ['TITLE_ASC', 'TITLE_DESC'],
  release_date: ['RELEASE_DATE_ASC', 'RELEASE_DATE_DESC'],
} as const

const shape = ({ album }: ManagedAlbumFieldsFragment) => ({
  ...shapeManagedAlbumBase(album, album.tracksCount),
  artist: shapeManagedArtistBase(album.artist),
  attributed_to: shapeBaseActor(album.attributedTo),
  tags: tagNames(album.tags),
})

const filterOf = (query: Query): ManagedAlbumFilter => ({
  query: query.text('q'),
  title: query.text('title'),
  mbid: query.uuid('mbid'),
  uri: query.text('fid'),
  artist: query.key('artist'),
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedAlbumsDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.albums, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedAlbumDocument, { databaseId: keyOf(request) })
  if (!administration?.album) throw notFound()
  const { album } = administration
  return ok({ ...shape(album), description: shapeContent(album.album.description) })
}

async function count(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedAlbumStatisticsDocument, {
    databaseId: keyOf(request),
  })
  if (!administration?.album) throw notFound()
  return ok(shapeMusicUsage(administration.album.statistics))
}

async function remove(request: RestRequest): Promise<Answer> {
  const { removeAlbums } = await request.run(RemoveAlbumsDocument, {
    input: { databaseIds: [keyOf(request)] },
  })
  succeed(removeAlbums)
  return noContent()
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { delete: {} }, filterOf)
  const { removeAlbums } = await request.run(RemoveAlbumsDocument, {
    input: { databaseIds: keysAmong(objects ?? []), filter },
  })
  return acted(action, succeed(removeAlbums, batchFailures).removedCount)
}

/** Every album, for librarians. */
export const managedAlbumRoutes: Route[] = [
  {
    path: 'manage/library/albums',
    access: 'instance:libraries',
    description: 'Every album.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/library/albums/action',
    access: 'instance:libraries',
    description: 'Deletes several albums with their tracks.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/library/albums/:id',
    access: 'instance:libraries',
    description: 'One album.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
  {
    path: 'manage/library/albums/:id/stats',
    access: 'instance:libraries',
    description: 'How an album is used on the pod, in numbers.',
    methods: { GET: { limit: 'wildcard', answer: count } },
  },
]
