import type { FederatedLibraryFieldsFragment, LibraryScanFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'

/** A library as other pods see it. The caller's own follow of it is told elsewhere. */
export const shapeFederatedLibrary = (library: FederatedLibraryFieldsFragment) => ({
  fid: library.uri,
  uuid: library.uuid,
  actor: shapeActor(library.actor),
  name: library.name,
  description: library.description,
  creation_date: library.createdAt,
  uploads_count: library.uploadsCount,
  privacy_level: library.privacyLevel.toLowerCase(),
  follow: null,
  latest_scan: library.latestScan && shapeScan(library.latestScan),
})

/** How far the reading of a library is. */
export const shapeScan = (scan: LibraryScanFieldsFragment) => ({
  total_files: scan.totalFiles,
  processed_files: scan.processedFiles,
  errored_files: scan.erroredFiles,
  status: scan.status.toLowerCase(),
  creation_date: scan.createdAt,
  modification_date: scan.modifiedAt,
})
