import { builder } from '../../schema/builder.ts'
import { integerOfGlobalId } from '../../schema/global-id.ts'
import { PrivacyLevelEnum } from '../../schema/privacy-level.ts'
import { ErrorInterface } from '../../schema/errors.ts'
import {
  addToPlaylist,
  clearPlaylist,
  editEntries,
  DuplicateTracksError,
  movePlaylistTrack,
  removeFromPlaylist,
} from './entries.ts'
import { createPlaylist, deletePlaylist, requireOwnPlaylist, updatePlaylist } from './service.ts'
import { Playlist, PlaylistTrack } from './types.ts'

const playlistKey = (id: string) => integerOfGlobalId('Playlist', id, 'playlist')

builder.objectType(DuplicateTracksError, {
  name: 'DuplicateTracksError',
  description: 'Tracks are in the playlist already and may not be there twice; nothing was added.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    playlistName: t.exposeString('playlistName', { description: 'Name of the playlist.' }),
    titles: t.exposeStringList('titles', { description: 'Titles of the tracks.' }),
  }),
})

builder.mutationField('createPlaylist', (t) =>
  t.fieldWithInput({
    type: Playlist,
    description: 'Makes a playlist of the caller.',
    errors: { dataField: { name: 'playlist', description: 'The new playlist.' } },
    limit: 'create',
    input: {
      name: t.input.string({ required: true, description: '1 to 50 characters.' }),
      privacyLevel: t.input.field({
        type: PrivacyLevelEnum,
        description: 'Who may see it; as the caller’s activity when it is left out.',
      }),
      tracks: t.input.idList({ description: 'Its first tracks in order, playable or not.' }),
    },
    resolve: (_parent, { input: { tracks, ...fields } }, context) =>
      createPlaylist(context, {
        ...fields,
        trackIds: (tracks ?? []).map((id) => integerOfGlobalId('Track', id, 'tracks')),
      }),
  }),
)

builder.mutationField('updatePlaylist', (t) =>
  t.fieldWithInput({
    type: Playlist,
    description: 'Changes a playlist of the caller; what is left out stays.',
    errors: { dataField: { name: 'playlist', description: 'The changed playlist.' } },
    limit: 'update',
    input: {
      playlist: t.input.id({ required: true, description: 'The playlist.' }),
      name: t.input.string({ description: '1 to 50 characters.' }),
      privacyLevel: t.input.field({ type: PrivacyLevelEnum, description: 'Who may see it.' }),
    },
    resolve: (_parent, { input: { playlist, ...fields } }, context) =>
      updatePlaylist(context, playlistKey(playlist), fields),
  }),
)

builder.mutationField('deletePlaylist', (t) =>
  t.fieldWithInput({
    type: 'ID',
    description: 'Deletes a playlist of the caller with its entries.',
    errors: { dataField: { name: 'playlist', description: 'Id of what was deleted.' } },
    limit: 'destroy',
    input: { playlist: t.input.id({ required: true, description: 'The playlist.' }) },
    resolve: async (_parent, { input: { playlist } }, context) => {
      await deletePlaylist(context, playlistKey(playlist))
      return playlist
    },
  }),
)

builder.mutationField('addToPlaylist', (t) =>
  t.fieldWithInput({
    type: [PlaylistTrack],
    description: 'Puts tracks into a playlist of the caller: all of them in the order given, or none.',
    errors: {
      dataField: { name: 'added', description: 'The new entries in their order.' },
      types: [DuplicateTracksError],
    },
    input: {
      playlist: t.input.id({ required: true, description: 'The playlist.' }),
      tracks: t.input.idList({ required: true, description: 'The tracks, playable or not.' }),
      allowDuplicates: t.input.boolean({
        required: true,
        defaultValue: false,
        description: 'Whether tracks may be added that it has already. Repeats within `tracks` always may.',
      }),
      index: t.input.int({ description: 'Place of the first of them, from 0; the end when it is left out.' }),
    },
    resolve: (_parent, { input }, context) =>
      addToPlaylist(context, playlistKey(input.playlist), {
        trackIds: input.tracks.map((id) => integerOfGlobalId('Track', id, 'tracks')),
        allowDuplicates: input.allowDuplicates,
        place: input.index,
      }),
  }),
)

builder.mutationField('movePlaylistTrack', (t) =>
  t.fieldWithInput({
    type: Playlist,
    description: 'Has an entry of a playlist of the caller end at another place; those between make room.',
    errors: { dataField: { name: 'playlist', description: 'The changed playlist.' } },
    input: {
      playlist: t.input.id({ required: true, description: 'The playlist.' }),
      from: t.input.int({ required: true, description: 'Place of the entry, from 0.' }),
      to: t.input.int({ required: true, description: 'Place where it shall end, from 0.' }),
    },
    resolve: async (_parent, { input: { playlist, from, to } }, context) => {
      await movePlaylistTrack(context, playlistKey(playlist), { from, to })
      return requireOwnPlaylist(context, playlistKey(playlist))
    },
  }),
)

builder.mutationField('removeFromPlaylist', (t) =>
  t.fieldWithInput({
    type: Playlist,
    description: 'Takes entries out of a playlist of the caller; later ones close up.',
    errors: { dataField: { name: 'playlist', description: 'The changed playlist.' } },
    input: {
      playlist: t.input.id({ required: true, description: 'The playlist.' }),
      indexes: t.input.intList({ required: true, description: 'Places of the entries, from 0.' }),
    },
    resolve: async (_parent, { input: { playlist, indexes } }, context) => {
      await removeFromPlaylist(context, playlistKey(playlist), indexes)
      return requireOwnPlaylist(context, playlistKey(playlist))
    },
  }),
)

builder.mutationField('clearPlaylist', (t) =>
  t.fieldWithInput({
    type: Playlist,
    description: 'Takes everything out of a playlist of the caller.',
    errors: { dataField: { name: 'playlist', description: 'The empty playlist.' } },
    input: { playlist: t.input.id({ required: true, description: 'The playlist.' }) },
    resolve: async (_parent, { input: { playlist } }, context) => {
      await clearPlaylist(context, playlistKey(playlist))
      return requireOwnPlaylist(context, playlistKey(playlist))
    },
  }),
)

builder.mutationField('editPlaylistTracks', (t) =>
  t.fieldWithInput({
    type: Playlist,
    description:
      'Takes entries out of a playlist of the caller and then puts tracks at its end: all of it, or nothing.',
    errors: { dataField: { name: 'playlist', description: 'The changed playlist.' } },
    limit: 'update',
    input: {
      playlist: t.input.id({ required: true, description: 'The playlist.' }),
      removeAll: t.input.boolean({ description: 'Whether every entry is taken out.' }),
      remove: t.input.intList({
        description:
          'Places to be taken out, from 0, as they are before; places that are none are passed over.',
      }),
      append: t.input.idList({ description: 'Tracks for the end, also those that are in it already.' }),
    },
    resolve: async (_parent, { input }, context) => {
      const id = playlistKey(input.playlist)
      await editEntries(context, id, {
        remove: input.removeAll ? 'all' : (input.remove ?? []),
        append: (input.append ?? []).map((track) => integerOfGlobalId('Track', track, 'append')),
      })
      return requireOwnPlaylist(context, id)
    },
  }),
)
