import { type Area, isModel, isValueOf, type Move, related, same, storedKey } from '../move.ts'

const entity = {
  ...same('id', 'uuid', 'fid', 'mbid', 'attributed_to_id', 'description_id', 'attachment_cover_id'),
  ...same('from_activity_id'),
  created_at: 'o.creation_date',
}

const tagsOf = (kind: 'artist' | 'album' | 'track'): Move => ({
  from: 'tags_taggeditem',
  to: `${kind}_tag`,
  columns: { [`${kind}_id`]: 'o.object_id', tag_id: 'o.tag_id', created_at: 'o.creation_date' },
  join: `JOIN ${kind} e ON e.id = o.object_id::integer`,
  where: isModel('o.content_type_id', `music.${kind}`),
})

/** Artists, albums, tracks with their texts, pictures, licences and tags. */
export const music: Area = {
  moves: [
    { from: 'common_content', to: 'content', columns: same('id', 'text', 'content_type') },
    {
      from: 'common_attachment',
      to: 'attachment',
      columns: {
        ...same('id', 'uuid', 'url', 'actor_id', 'mimetype', 'size'),
        file: storedKey('o.file'),
        created_at: 'o.creation_date',
        last_fetched_at: 'o.last_fetch_date',
      },
    },
    {
      from: 'music_license',
      to: 'license',
      columns: {
        ...same('code', 'url', 'copyleft', 'commercial', 'attribution', 'derivative', 'redistribute'),
        name: 'o.code',
        identifier: 'o.url',
      },
      where: 'NOT EXISTS (SELECT 1 FROM license l WHERE l.code = o.code)',
    },
    {
      from: 'music_artist',
      to: 'artist',
      columns: { ...entity, ...same('name', 'content_category'), modified_at: 'o.modification_date' },
    },
    {
      from: 'music_album',
      to: 'album',
      columns: { ...entity, ...same('title', 'artist_id', 'release_date', 'release_group_id', 'type') },
    },
    {
      from: 'music_track',
      to: 'track',
      columns: {
        ...entity,
        ...same('title', 'artist_id', 'album_id', 'position', 'disc_number', 'copyright', 'downloads_count'),
        license_code: 'o.license_id',
      },
    },
    { from: 'tags_tag', to: 'tag', columns: { ...same('id', 'name'), created_at: 'o.creation_date' } },
    tagsOf('artist'),
    tagsOf('album'),
    tagsOf('track'),
  ],
  left: {
    music_license: 'licences that every pod has',
    tags_taggeditem: 'tags of things that are gone',
    music_trackactor: 'who may play what is worked out from libraries and follows',
    music_importbatch: 'not used since version 0.17',
    music_importjob: 'not used since version 0.17',
    requests_importrequest: 'not used since version 0.17',
  },
}

/** Suggested changes; after what they change. */
export const edits: Area = {
  moves: [
    {
      from: 'common_mutation',
      to: 'edit',
      columns: {
        ...same('id', 'uuid', 'fid', 'type', 'created_by_id', 'approved_by_id', 'is_approved', 'is_applied'),
        ...same('summary', 'payload', 'previous_state'),
        artist_id: related('target', 'music.artist', 'artist'),
        album_id: related('target', 'music.album', 'album'),
        track_id: related('target', 'music.track', 'track'),
        created_at: 'o.creation_date',
        applied_at: 'o.applied_date',
      },
      where: isValueOf('edit_type', 'o.type'),
    },
    {
      from: 'common_mutationattachment',
      to: 'edit_attachment',
      columns: { ...same('id', 'attachment_id'), edit_id: 'o.mutation_id' },
      join: 'JOIN edit e ON e.id = o.mutation_id::integer',
    },
  ],
  left: {
    common_mutation: 'edits of a kind that is not known',
    common_mutationattachment: 'pictures of edits that stay behind',
  },
}
