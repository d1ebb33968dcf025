import type { FederatedLibraryFieldsFragment } from '../generated/operations.ts'
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
  latest_scan: library.latestScan && {
    total_files: library.latestScan.totalFiles,
    processed_files: library.latestScan.processedFiles,
    errored_files: library.latestScan.erroredFiles,
    status: library.latestScan.status.toLowerCase(),
    creation_date: library.latestScan.createdAt,
    modification_date: library.latestScan.modifiedAt,
  },
})
