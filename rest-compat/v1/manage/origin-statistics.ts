import type { OriginStatisticsFieldsFragment } from '../../generated/operations.ts'

/** What came through an account or a domain, in numbers. */
export const shapeOriginStatistics = (statistics: OriginStatisticsFieldsFragment) => ({
  outbox_activities: statistics.activities,
  libraries: statistics.libraries,
  channels: statistics.channels,
  received_library_follows: statistics.receivedLibraryFollows,
  emitted_library_follows: statistics.emittedLibraryFollows,
  artists: statistics.artists,
  albums: statistics.albums,
  tracks: statistics.tracks,
  uploads: statistics.uploads,
  media_total_size: statistics.mediaSize,
  media_downloaded_size: statistics.storedMediaSize,
})
