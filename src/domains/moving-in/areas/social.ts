import { type Area, existing, isValueOf, related, same } from '../move.ts'

/** Favorites, history and playlists. */
export const social: Area = {
  moves: [
    {
      from: 'favorites_trackfavorite',
      to: 'favorite',
      columns: { ...same('id', 'user_id', 'track_id'), created_at: 'o.creation_date' },
    },
    {
      from: 'history_listening',
      to: 'listening',
      columns: { ...same('id', 'user_id', 'track_id'), created_at: 'coalesce(o.creation_date, now()::text)' },
    },
    {
      from: 'playlists_playlist',
      to: 'playlist',
      columns: {
        ...same('id', 'user_id', 'name', 'privacy_level'),
        created_at: 'o.creation_date',
        modified_at: 'o.modification_date',
      },
    },
    {
      from: 'playlists_playlisttrack',
      to: 'playlist_track',
      columns: { ...same('id', 'playlist_id', 'track_id', 'index'), created_at: 'o.creation_date' },
    },
  ],
}

const subject = (model: string, table: string) => related('related_object', model, table)

/** Radios and who sat in front of them; after what radios are about. */
export const radios: Area = {
  moves: [
    {
      from: 'radios_radio',
      to: 'radio',
      columns: {
        ...same('id', 'user_id', 'name', 'description', 'is_public', 'config'),
        created_at: 'o.creation_date',
      },
      where: 'o.user_id IS NOT NULL',
    },
    {
      from: 'radios_radiosession',
      to: 'radio_session',
      columns: {
        ...same('id', 'user_id', 'radio_type', 'config'),
        custom_radio_id: existing('custom_radio_id', 'radio'),
        artist_id: subject('music.artist', 'artist'),
        tag_id: subject('tags.tag', 'tag'),
        track_id: subject('music.track', 'track'),
        actor_id: subject('federation.actor', 'actor'),
        library_id: subject('music.library', 'library'),
        created_at: 'o.creation_date',
      },
      where: `o.user_id IS NOT NULL AND ${isValueOf('radio_type', 'o.radio_type')}`,
    },
    {
      from: 'radios_radiosessiontrack',
      to: 'radio_session_track',
      columns: { ...same('id', 'session_id', 'track_id', 'position'), created_at: 's.created_at' },
      join: 'JOIN radio_session s ON s.id = o.session_id::integer',
    },
  ],
  left: {
    radios_radio: 'radios of no account',
    radios_radiosession: 'sessions of browsers without an account end with the move',
    radios_radiosessiontrack: 'tracks of sessions that stay behind',
  },
}
