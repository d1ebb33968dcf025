import { acted, batchFailures, keysAmong, readBatchAction } from '../../conventions/batch-action.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  ManagedArtistDocument,
  type ManagedArtistDetailFragment,
  type ManagedArtistFieldsFragment,
  type ManagedArtistFilter,
  ManagedArtistsDocument,
  ManagedArtistStatisticsDocument,
  RemoveArtistsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeAttachment } from '../../shapes/attachment.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { shapeContent } from '../../shapes/content.ts'
import { contentCategories } from './content-categories.ts'
import { keyOf } from './key.ts'
import { shapeManagedArtistBase, shapeMusicUsage, tagNames } from './music-shapes.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  name: ['NAME_ASC', 'NAME_DESC'],
} as const

/** An artist in lists. */
export const shapeManagedArtist = ({ artist, albumsCount }: ManagedArtistFieldsFragment) => ({
  ...shapeManagedArtistBase(artist),
  tracks_count: artist.tracksCount,
  albums_count: albumsCount,
  attributed_to: shapeBaseActor(artist.attributedTo),
  tags: tagNames(artist.tags),
  cover: shapeAttachment(artist.cover),
  channel: artist.channel?.uuid ?? null,
  content_category: artist.contentCategory.toLowerCase(),
})

/** An artist with all that is known of it. */
export const shapeManagedArtistDetail = (managed: ManagedArtistDetailFragment) => ({
  ...shapeManagedArtist(managed),
  description: shapeContent(managed.artist.description),
})

const filterOf = (query: Query): ManagedArtistFilter => ({
  query: query.text('q'),
  name: query.text('name'),
  mbid: query.uuid('mbid'),
  uri: query.text('fid'),
  contentCategory: query.choice('content_category', contentCategories),
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedArtistsDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.artists, shapeManagedArtist)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedArtistDocument, { databaseId: keyOf(request) })
  if (!administration?.artist) throw notFound()
  return ok(shapeManagedArtistDetail(administration.artist))
}

async function count(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedArtistStatisticsDocument, {
    databaseId: keyOf(request),
  })
  if (!administration?.artist) throw notFound()
  return ok(shapeMusicUsage(administration.artist.statistics))
}

async function remove(request: RestRequest): Promise<Answer> {
  const { removeArtists } = await request.run(RemoveArtistsDocument, {
    input: { databaseIds: [keyOf(request)] },
  })
  succeed(removeArtists)
  return noContent()
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { delete: {} }, filterOf)
  const { removeArtists } = await request.run(RemoveArtistsDocument, {
    input: { databaseIds: keysAmong(objects ?? []), filter },
  })
  return acted(action, succeed(removeArtists, batchFailures).removedCount)
}

/** Every artist, for librarians. */
export const managedArtistRoutes: Route[] = [
  {
    path: 'manage/library/artists',
    access: 'instance:libraries',
    description: 'Every artist.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/library/artists/action',
    access: 'instance:libraries',
    description: 'Deletes several artists with all that hangs on them.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/library/artists/:id',
    access: 'instance:libraries',
    description: 'One artist.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
  {
    path: 'manage/library/artists/:id/stats',
    access: 'instance:libraries',
    description: 'How an artist is used on the pod, in numbers.',
    methods: { GET: { limit: 'wildcard', answer: count } },
  },
]
