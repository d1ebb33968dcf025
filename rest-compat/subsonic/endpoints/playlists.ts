import {
  type SubsonicPlaylistFragment,
  SubsonicCreatePlaylistDocument,
  SubsonicDeletePlaylistDocument,
  SubsonicEditPlaylistTracksDocument,
  SubsonicKnownTracksDocument,
  SubsonicPlaylistDocument,
  SubsonicPlaylistsDocument,
  SubsonicUpdatePlaylistDocument,
} from '../../generated/operations.ts'
import { globalId } from '../../conventions/global-id.ts'
import { type Call, type Endpoints, succeed } from '../call.ts'
import { missing, notFound } from '../failure.ts'
import type { Parameters } from '../parameters.ts'
import { moment } from '../shapes/date.ts'
import { songs } from '../shapes/song.ts'
import type { Fields } from '../xml.ts'

const absent = 'Playlist not found'

const playlist = (call: Call, list: SubsonicPlaylistFragment): Fields => ({
  id: String(list.databaseId),
  name: list.name,
  comment: '',
  owner: list.user.username,
  // whoever reads this is inside the pod, or sees it as everybody does
  public: list.privacyLevel === 'EVERYONE' || list.privacyLevel === 'INSTANCE',
  readonly: list.user.username !== call.username,
  songCount: list.tracksCount,
  duration: list.duration ?? 0,
  created: moment(list.createdAt),
  changed: moment(list.modifiedAt),
  coverArt: list.covers[0] ? `at-${list.covers[0].uuid}` : undefined,
})

async function playlistWithSongs(call: Call, id: number): Promise<Fields> {
  const { playlist: list } = await call.run(SubsonicPlaylistDocument, { id })
  if (!list) throw notFound(absent)
  return { ...playlist(call, list), entry: songs(list.tracks.edges.map(({ node }) => node.track)) }
}

/** Global ids of the songs that a parameter names, in order and with repeats; those that do not exist are left out. */
async function knownSongs(call: Call, name: string): Promise<string[]> {
  const keys = call.parameters.texts(name).filter((text) => /^\d{1,9}$/.test(text))
  const ids = keys.map((key) => globalId('Track', Number(key)))
  if (ids.length === 0) return []
  const { tracks } = await call.run(SubsonicKnownTracksDocument, { ids: [...new Set(ids)] })
  const known = new Set(tracks.edges.map(({ node }) => node.databaseId))
  return ids.filter((_id, index) => known.has(Number(keys[index])))
}

/** Makes a playlist, or gives another its songs. */
async function createPlaylist(call: Call): Promise<Fields> {
  const { parameters } = call
  const name = parameters.text('name')
  if (parameters.text('playlistId') !== undefined) {
    if (name !== undefined) throw missing('You can only supply either a playlistId or name, not both.')
    const id = parameters.key('playlistId')
    await editTracks(call, id, { removeAll: true, append: await knownSongs(call, 'songId') })
    return playlistWithSongs(call, id)
  }
  if (name === undefined) throw missing("required parameter 'name' not present")
  const tracks = await knownSongs(call, 'songId')
  const created = await call.run(SubsonicCreatePlaylistDocument, { input: { name, tracks } })
  return playlistWithSongs(call, succeed(created.createPlaylist).playlist.databaseId)
}

async function editTracks(
  call: Call,
  id: number,
  changes: { removeAll?: boolean; remove?: number[]; append: string[] },
): Promise<void> {
  const input = { playlist: globalId('Playlist', id), ...changes }
  succeed((await call.run(SubsonicEditPlaylistTracksDocument, { input })).editPlaylistTracks, absent)
}

/** Who may see it, as far as apps can say. */
function privacyIn(parameters: Parameters) {
  const isPublic = parameters.boolean('public')
  return isPublic === undefined ? undefined : isPublic ? ('EVERYONE' as const) : ('ME' as const)
}

async function updatePlaylist(call: Call): Promise<Fields> {
  const { parameters } = call
  const id = parameters.key('playlistId')
  const fields = {
    playlist: globalId('Playlist', id),
    name: parameters.text('name'),
    privacyLevel: privacyIn(parameters),
  }
  succeed((await call.run(SubsonicUpdatePlaylistDocument, { input: fields })).updatePlaylist, absent)
  const remove = parameters
    .texts('songIndexToRemove')
    .filter((text) => /^\d{1,9}$/.test(text))
    .map(Number)
  const append = await knownSongs(call, 'songIdToAdd')
  if (remove.length > 0 || append.length > 0) await editTracks(call, id, { remove, append })
  return {}
}

/** Playlists. */
export const playlistEndpoints: Endpoints = {
  getPlaylists: {
    async answer(call) {
      const { playlists } = await call.run(SubsonicPlaylistsDocument, {})
      const shown = playlists.edges
        .map(({ node }) => node)
        .filter(({ tracksCount, user }) => tracksCount > 0 || user.username === call.username)
      return { playlists: { playlist: shown.map((list) => playlist(call, list)) } }
    },
  },
  getPlaylist: {
    answer: async (call) => ({ playlist: await playlistWithSongs(call, call.parameters.key('id')) }),
  },
  createPlaylist: { answer: async (call) => ({ playlist: await createPlaylist(call) }) },
  updatePlaylist: { answer: updatePlaylist },
  deletePlaylist: {
    async answer(call) {
      const input = { playlist: globalId('Playlist', call.parameters.key('id')) }
      succeed((await call.run(SubsonicDeletePlaylistDocument, { input })).deletePlaylist, absent)
      return {}
    },
  },
}
