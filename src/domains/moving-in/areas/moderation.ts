import { type Area, isModel, isValueOf, related, same } from '../move.ts'

/** What a report is about, by the model in the original. */
const targets = {
  artist: 'music.artist',
  album: 'music.album',
  track: 'music.track',
  library: 'music.library',
  channel: 'audio.channel',
  playlist: 'playlists.playlist',
  account: 'federation.actor',
}

// a target that is gone has left its kind in the frozen state
const targetKind = `CASE ${Object.entries(targets)
  .map(([kind, model]) => `WHEN ${isModel('o.target_content_type_id', model)} THEN '${kind}'`)
  .join(' ')} ELSE o.target_state::jsonb -> '_target' ->> 'type' END`

const target = (model: string, table: string) => related('target', model, table)

/** Policies, reports, requests, notes and filters; after what they are about. */
export const moderation: Area = {
  moves: [
    {
      from: 'moderation_instancepolicy',
      to: 'instance_policy',
      columns: {
        ...same('id', 'uuid', 'actor_id', 'target_actor_id', 'is_active', 'summary', 'block_all'),
        ...same('silence_activity', 'silence_notifications', 'reject_media'),
        target_domain_name: 'o.target_domain_id',
        created_at: 'o.creation_date',
      },
      where: 'num_nonnulls(o.target_domain_id, o.target_actor_id) = 1',
    },
    {
      from: 'moderation_userfilter',
      to: 'content_filter',
      columns: {
        ...same('id', 'uuid', 'user_id'),
        artist_id: 'o.target_artist_id',
        created_at: 'o.creation_date',
      },
      where: 'o.target_artist_id IS NOT NULL',
    },
    {
      from: 'moderation_report',
      to: 'report',
      columns: {
        ...same('id', 'uuid', 'fid', 'url', 'summary', 'is_handled', 'submitter_id', 'submitter_email'),
        ...same('assigned_to_id', 'target_owner_id', 'target_state'),
        type: `CASE WHEN ${isValueOf('report_type', 'o.type')} THEN o.type ELSE 'other' END`,
        handled_at: `CASE WHEN o.is_handled = 't' THEN coalesce(o.handled_date, o.creation_date) END`,
        target_kind: targetKind,
        artist_id: target('music.artist', 'artist'),
        album_id: target('music.album', 'album'),
        track_id: target('music.track', 'track'),
        library_id: target('music.library', 'library'),
        channel_id: target('audio.channel', 'channel'),
        playlist_id: target('playlists.playlist', 'playlist'),
        actor_id: target('federation.actor', 'actor'),
        created_at: 'o.creation_date',
      },
      where: isValueOf('report_target_kind', targetKind),
    },
    {
      from: 'moderation_userrequest',
      to: 'user_request',
      columns: {
        ...same('id', 'uuid', 'type', 'status', 'submitter_id', 'assigned_to_id', 'metadata'),
        created_at: 'o.creation_date',
        handled_at: 'o.handled_date',
      },
      where: `${isValueOf('user_request_type', 'o.type')} AND ${isValueOf('user_request_status', 'o.status')}`,
    },
    {
      from: 'moderation_note',
      to: 'note',
      columns: {
        ...same('id', 'uuid', 'summary', 'author_id'),
        report_id: target('moderation.report', 'report'),
        user_request_id: target('moderation.userrequest', 'user_request'),
        actor_id: target('federation.actor', 'actor'),
        created_at: 'o.creation_date',
      },
      where: `num_nonnulls(${target('moderation.report', 'report')},
        ${target('moderation.userrequest', 'user_request')}, ${target('federation.actor', 'actor')}) = 1`,
    },
  ],
  left: {
    moderation_instancepolicy: 'policies about nothing',
    moderation_report: 'reports about something of a kind that is not known',
    moderation_userrequest: 'requests of a kind that is not known',
    moderation_note: 'notes on something that is gone',
  },
}
