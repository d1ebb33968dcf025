import { boolean, keys, readFields } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import {
  type Answer,
  created,
  invalid,
  noContent,
  notFound,
  ok,
  Refusal,
  refuse,
} from '../../conventions/refusal.ts'
import {
  AddToPlaylistDocument,
  ClearPlaylistDocument,
  MovePlaylistTrackDocument,
  type PlaylistTrackFieldsFragment,
  PlaylistTracksDocument,
  RemoveFromPlaylistDocument,
} from '../../generated/operations.ts'
import { type Failure, mistakesOf, succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapePlaylistTrack } from './shape.ts'

const playlistId = (request: RestRequest) => globalId('Playlist', keyInPath(request))

/** Entries that one operation asks for: the legacy route has no pages. */
const step = 100

/** All entries of a playlist, in order. */
async function entriesOf(request: RestRequest): Promise<PlaylistTrackFieldsFragment[]> {
  const entries: PlaylistTrackFieldsFragment[] = []
  for (;;) {
    const window = { first: step, offset: entries.length }
    const { playlist } = await request.run(PlaylistTracksDocument, { id: keyInPath(request), ...window })
    if (!playlist) throw notFound()
    const { edges, totalCount } = playlist.tracks
    entries.push(...edges.map(({ node }) => node))
    if (edges.length < step || entries.length >= totalCount) return entries
  }
}

/** A place in a playlist, also written as text; `null` when it cannot be one. */
function place(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 2 ** 31
    ? number
    : null
}

/** An entry that is not there is not found, without a word; other mistakes are told as a bare list. */
const mistakenPlace = (failure: Failure): Answer =>
  failure.fieldErrors?.some(({ path }) => path[0] === 'to')
    ? { status: 400, body: Object.values(mistakesOf(failure)).flat() }
    : { status: 404 }

async function remove(request: RestRequest): Promise<Answer> {
  const index = place(request.body()['index'])
  if (index === null) throw new Refusal({ status: 400 })
  const { removeFromPlaylist } = await request.run(RemoveFromPlaylistDocument, {
    input: { playlist: playlistId(request), indexes: [index] },
  })
  succeed(removeFromPlaylist, { ValidationError: mistakenPlace })
  return noContent()
}

/** What is in a playlist. Entries are named by their place. */
export const entryRoutes: Route[] = [
  {
    path: 'playlists/:id/tracks',
    access: 'playlists',
    description: 'All entries of a playlist in their order.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const entries = await entriesOf(request)
          return ok({ count: entries.length, results: entries.map(shapePlaylistTrack) })
        },
      },
    },
  },
  {
    path: 'playlists/:id/add',
    access: 'playlists',
    description: 'Puts tracks at the end of a playlist.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const lone = !!request.http.is('application/x-www-form-urlencoded')
          const fields = readFields(request.body(), {
            tracks: keys({ lone }),
            allow_duplicates: boolean().optional(),
          })
          const { addToPlaylist } = await request.run(AddToPlaylistDocument, {
            input: {
              playlist: playlistId(request),
              tracks: fields.tracks.map((track) => globalId('Track', track)),
              allowDuplicates: fields.allow_duplicates ?? false,
            },
          })
          if (addToPlaylist.__typename === 'DuplicateTracksError') {
            const { titles, playlistName } = addToPlaylist
            const code = 'tracks_already_exist_in_playlist'
            throw invalid({
              playlist: { non_field_errors: [{ tracks: titles, playlist_name: playlistName, code }] },
            })
          }
          const { added } = succeed(addToPlaylist)
          return created({ count: added.length, results: added.map(shapePlaylistTrack) })
        },
      },
    },
  },
  {
    path: 'playlists/:id/move',
    access: 'playlists',
    description: 'Has an entry end at another place.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const body = request.body()
          const [from, to] = [place(body['from']), place(body['to'])]
          if (from === null) throw refuse(400, 'invalid from index')
          if (to === null) throw refuse(400, 'invalid to index')
          const { movePlaylistTrack } = await request.run(MovePlaylistTrackDocument, {
            input: { playlist: playlistId(request), from, to },
          })
          succeed(movePlaylistTrack, { ValidationError: mistakenPlace })
          return noContent()
        },
      },
    },
  },
  {
    path: 'playlists/:id/remove',
    access: 'playlists',
    description: 'Takes an entry out of a playlist.',
    methods: {
      POST: { limit: 'wildcard', answer: remove },
      DELETE: { limit: 'wildcard', answer: remove },
    },
  },
  {
    path: 'playlists/:id/clear',
    access: 'playlists',
    description: 'Empties a playlist.',
    methods: {
      DELETE: {
        limit: 'wildcard',
        async answer(request) {
          const { clearPlaylist } = await request.run(ClearPlaylistDocument, {
            input: { playlist: playlistId(request) },
          })
          succeed(clearPlaylist)
          return noContent()
        },
      },
    },
  },
]
