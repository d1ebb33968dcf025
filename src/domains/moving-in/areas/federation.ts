import { type Area, isValueOf, related, same } from '../move.ts'

const followColumns = {
  ...same('id', 'uuid', 'fid', 'actor_id', 'target_id'),
  is_approved: 'o.approved',
  created_at: 'o.creation_date',
  modified_at: 'o.modification_date',
}

/** Domains, actors with their keys, who follows whom and what. */
export const federation: Area = {
  moves: [
    {
      from: 'federation_domain',
      to: 'domain',
      columns: {
        ...same('name', 'nodeinfo', 'service_actor_id'),
        nodeinfo_fetched_at: 'o.nodeinfo_fetch_date',
        is_allowed: 'o.allowed',
        is_reachable: 'o.reachable',
        last_successful_contact_at: 'o.last_successful_contact',
        created_at: 'o.creation_date',
      },
    },
    {
      from: 'federation_actor',
      to: 'actor',
      columns: {
        ...same('id', 'fid', 'url', 'inbox_url', 'outbox_url', 'followers_url', 'following_url'),
        ...same('shared_inbox_url', 'name', 'attachment_icon_id', 'public_key', 'private_key'),
        ...same('manually_approves_followers'),
        type: `CASE WHEN ${isValueOf('actor_type', 'o.type')} THEN o.type ELSE 'Person' END`,
        domain_name: 'o.domain_id',
        preferred_username: `coalesce(o.preferred_username, 'actor-' || o.id)`,
        summary_id: 'o.summary_obj_id',
        created_at: 'o.creation_date',
        last_fetched_at: 'o.last_fetch_date',
      },
    },
    { from: 'federation_follow', to: 'actor_follow', columns: followColumns },
    { from: 'federation_libraryfollow', to: 'library_follow', columns: followColumns },
  ],
  left: {
    federation_library: 'not used since version 0.17',
    federation_librarytrack: 'not used since version 0.17',
  },
}

const object = (model: string, table: string) => related('object', model, table)

/** Look-ups of objects of other pods; after all objects. */
export const fetches: Area = {
  moves: [
    {
      from: 'federation_fetch',
      to: 'object_fetch',
      columns: {
        ...same('id', 'url', 'actor_id', 'status', 'detail'),
        artist_id: object('music.artist', 'artist'),
        album_id: object('music.album', 'album'),
        track_id: object('music.track', 'track'),
        upload_id: object('music.upload', 'upload'),
        library_id: object('music.library', 'library'),
        channel_id: object('audio.channel', 'channel'),
        object_actor_id: object('federation.actor', 'actor'),
        created_at: 'o.creation_date',
        fetched_at: 'o.fetch_date',
      },
      where: isValueOf('fetch_status', 'o.status'),
    },
  ],
  left: { federation_fetch: 'look-ups in a state that is not known' },
}
