import type { Query } from '../../conventions/query.ts'
import type { ImportStatus, UploadFilter } from '../../generated/operations.ts'

const statuses: Record<string, ImportStatus> = {
  draft: 'DRAFT',
  pending: 'PENDING',
  finished: 'FINISHED',
  errored: 'ERRORED',
  skipped: 'SKIPPED',
}

/** The filters of the list of uploads. Words that are no status find nothing. */
export function uploadFilter(query: Query): UploadFilter {
  const words = query.texts('import_status')
  return {
    library: query.uuid('library'),
    channel: query.uuid('channel'),
    track: query.uuid('track'),
    trackArtist: query.uuid('track_artist'),
    albumArtist: query.uuid('album_artist'),
    importStatus:
      words.length > 0
        ? words.flatMap((word) => (Object.hasOwn(statuses, word) ? (statuses[word] ?? []) : []))
        : undefined,
    importReference: query.text('import_reference'),
    mimetype: query.text('mimetype'),
    playable: query.boolean('playable'),
    scope: query.text('scope'),
    includeChannels: query.boolean('include_channels'),
    query: query.text('q'),
  }
}
