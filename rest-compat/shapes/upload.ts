import { messagesByField } from '../conventions/fields.ts'
import type { UploadFieldsFragment } from '../generated/operations.ts'
import { shapeLibrary } from './library.ts'
import { shapeTrack } from './track.ts'

/** An upload; `filename` is left out until it is imported. */
export const shapeUpload = (upload: UploadFieldsFragment) => ({
  uuid: upload.uuid,
  ...(upload.filename === null ? {} : { filename: upload.filename }),
  creation_date: upload.createdAt,
  mimetype: upload.mimetype,
  track: upload.track && shapeTrack({ ...upload.track, tags: [], uploads: [] }),
  // the original does not count here what the library holds
  library: upload.library && shapeLibrary({ ...upload.library, uploadsCount: 0, size: 0 }),
  duration: upload.duration,
  bitrate: upload.bitrate,
  size: upload.size,
  import_date: upload.importedAt,
  import_status: upload.importStatus.toLowerCase(),
  import_details: importDetails(upload),
  import_metadata: upload.importMetadata ?? {},
  import_reference: upload.importReference,
  metadata: {},
  source: upload.source,
})

/** What the import found wrong, or the upload that made it unnecessary; empty for others than the owner. */
function importDetails({ importError, duplicateOf }: UploadFieldsFragment): object {
  if (duplicateOf !== null) return { code: 'already_imported_in_owned_libraries', duplicates: duplicateOf }
  if (!importError) return {}
  const { code, mistakes, fileTags } = importError
  return {
    error_code: code.toLowerCase(),
    detail: mistakes.length > 0 ? messagesByField(mistakes) : null,
    ...(fileTags === null
      ? {}
      : { file_metadata: Object.fromEntries(fileTags.map(({ name, value }) => [name, value])) }),
  }
}
