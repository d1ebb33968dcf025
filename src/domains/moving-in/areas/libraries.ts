import { type Area, isValueOf, notNegative, same, storedKey } from '../move.ts'

/** Libraries, channels, uploads and their converted copies. */
export const libraries: Area = {
  moves: [
    {
      from: 'music_library',
      to: 'library',
      columns: {
        ...same('id', 'uuid', 'fid', 'url', 'followers_url', 'actor_id', 'name', 'description'),
        ...same('privacy_level', 'uploads_count'),
        created_at: 'o.creation_date',
      },
    },
    {
      from: 'audio_channel',
      to: 'channel',
      columns: {
        ...same(
          'id',
          'uuid',
          'artist_id',
          'actor_id',
          'library_id',
          'attributed_to_id',
          'rss_url',
          'metadata',
        ),
        created_at: 'o.creation_date',
      },
    },
    {
      from: 'music_upload',
      to: 'upload',
      columns: {
        ...same('id', 'uuid', 'fid', 'track_id', 'library_id', 'source', 'mimetype', 'checksum'),
        ...same(
          'acoustid_track_id',
          'import_status',
          'import_reference',
          'import_metadata',
          'import_details',
        ),
        ...same('metadata', 'downloads_count', 'from_activity_id'),
        audio_file: storedKey('o.audio_file'),
        duration: notNegative('duration'),
        size: notNegative('size'),
        bitrate: notNegative('bitrate'),
        created_at: 'o.creation_date',
        modified_at: 'coalesce(o.modification_date, o.creation_date)',
        imported_at: 'o.import_date',
        accessed_at: 'o.accessed_date',
      },
      where: isValueOf('import_status', 'o.import_status'),
    },
    {
      from: 'music_uploadversion',
      to: 'upload_version',
      columns: {
        ...same('id', 'upload_id', 'mimetype', 'bitrate', 'size'),
        audio_file: storedKey('o.audio_file'),
        created_at: 'o.creation_date',
        accessed_at: 'o.accessed_date',
      },
      join: 'JOIN upload u ON u.id = o.upload_id::integer',
      where: `${storedKey('o.audio_file')} IS NOT NULL`,
    },
    {
      from: 'music_libraryscan',
      to: 'library_scan',
      columns: {
        ...same('id', 'library_id', 'actor_id', 'total_files', 'processed_files', 'errored_files', 'status'),
        created_at: 'o.creation_date',
        modified_at: 'o.modification_date',
      },
      where: isValueOf('library_scan_status', 'o.status'),
    },
  ],
  left: {
    music_upload: 'uploads in a state that is not known',
    music_uploadversion: 'converted copies without a file: they are made again',
    music_libraryscan: 'scans in a state that is not known',
  },
}
