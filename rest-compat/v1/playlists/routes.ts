import { choice, readFields, text } from '../../conventions/fields.ts'
import { textFilter } from '../../conventions/catalogue-filter.ts'
import { globalId, globalIdOf } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import {
  CreatePlaylistDocument,
  DeletePlaylistDocument,
  PlaylistDocument,
  type PlaylistOrder,
  PlaylistsDocument,
  UpdatePlaylistDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { entryRoutes } from './entry-routes.ts'
import { privacyLevels } from '../users/shape.ts'
import { shapePlaylist } from './shape.ts'

const orders = {
  id: ['ID_ASC', 'ID_DESC'],
  name: ['NAME_ASC', 'NAME_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  modification_date: ['MODIFIED_AT_ASC', 'MODIFIED_AT_DESC'],
} satisfies Record<string, readonly [PlaylistOrder, PlaylistOrder]>

const name = text({ most: 50 })
const level = choice(privacyLevels).optional()

/** Changes a playlist; what is not given stays. */
async function update(
  request: RestRequest,
  fields: { name?: string; privacy_level?: (typeof privacyLevels)[keyof typeof privacyLevels] },
): Promise<Answer> {
  const { updatePlaylist } = await request.run(UpdatePlaylistDocument, {
    input: {
      playlist: globalId('Playlist', keyInPath(request)),
      name: fields.name,
      privacyLevel: fields.privacy_level,
    },
  })
  return ok(shapePlaylist(succeed(updatePlaylist).playlist))
}

/** Playlists. */
export const playlistRoutes: Route[] = [
  {
    path: 'playlists',
    access: 'playlists',
    description: 'Playlists that the caller may see; makes one.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const { query } = request
          const window = windowOf(request)
          const { equals, containsIgnoringCase } = textFilter(request, 'name')
          const filter = {
            query: query.text('q'),
            name: { equals, containsIgnoringCase },
            isFilled: query.boolean('playable'),
            track: globalIdOf('Track', query.key('track')),
            album: globalIdOf('Album', query.key('album')),
            artist: globalIdOf('Artist', query.key('artist')),
            scope: query.text('scope'),
          }
          const orderBy = query.ordering<PlaylistOrder>(orders, { lenient: true })
          const { playlists } = await request.run(PlaylistsDocument, { ...window, filter, orderBy })
          return page(request, window, playlists, shapePlaylist)
        },
      },
      POST: {
        limit: 'create',
        async answer(request) {
          const fields = readFields(request.body(), { name, privacy_level: level })
          const input = { name: fields.name, privacyLevel: fields.privacy_level }
          const { createPlaylist } = await request.run(CreatePlaylistDocument, { input })
          // what has no entry yet is neither playable nor not: clients are told so when it is made
          return created({
            ...shapePlaylist(succeed(createPlaylist).playlist),
            duration: 0,
            is_playable: null,
          })
        },
      },
    },
  },
  {
    path: 'playlists/:id',
    access: 'playlists',
    description: 'One playlist; its owner may change and delete it.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { playlist } = await request.run(PlaylistDocument, { id: keyInPath(request) })
          if (!playlist) throw notFound()
          return ok(shapePlaylist(playlist))
        },
      },
      PUT: {
        limit: 'update',
        answer: (request) => update(request, readFields(request.body(), { name, privacy_level: level })),
      },
      PATCH: {
        limit: 'update',
        answer: (request) =>
          update(request, readFields(request.body(), { name: name.optional(), privacy_level: level })),
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { playlist: globalId('Playlist', keyInPath(request)) }
          const { deletePlaylist } = await request.run(DeletePlaylistDocument, { input })
          succeed(deletePlaylist)
          return noContent()
        },
      },
    },
  },
  ...entryRoutes,
]
