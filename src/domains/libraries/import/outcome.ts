import type { Prisma } from '../../../generated/prisma/client.ts'
import type { RawTags } from '../../../platform/audio/tags.ts'
import type { MetadataErrors } from './track-metadata.ts'

/** Why an upload could not be imported. */
export type ImportErrorCode = 'invalid_metadata' | 'track_uuid_not_found' | 'unknown_error'

/** What is stored with an upload that could not be imported. */
export interface ImportFailure {
  error_code: ImportErrorCode
  /** Mistakes by field; null when the code says all. */
  detail: MetadataErrors | null
  /** The tags as they stand in the file, or what the uploader of an episode sent. */
  file_metadata?: RawTags | Record<string, Prisma.JsonValue>
}

/** What is stored with an upload whose track its owner had already. */
export interface ImportDuplicate {
  code: 'already_imported_in_owned_libraries'
  /** UUID of the oldest upload of the track in the owner's libraries. */
  duplicates: string
}

/** The details of an upload that is a duplicate. */
export const duplicateOf = (uuid: string): ImportDuplicate => ({
  code: 'already_imported_in_owned_libraries',
  duplicates: uuid,
})

/** The details of an upload whose metadata do not do. */
export const invalidMetadata = (
  detail: MetadataErrors,
  fileMetadata: NonNullable<ImportFailure['file_metadata']>,
): ImportFailure => ({ error_code: 'invalid_metadata', detail, file_metadata: fileMetadata })

/** The details of an upload that failed for no fault of its own. */
export const unknownError: ImportFailure = { error_code: 'unknown_error', detail: null }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads stored details of a failure; null when the upload did not fail. */
export function failureOf(details: Prisma.JsonValue): ImportFailure | null {
  if (!isRecord(details) || typeof details.error_code !== 'string') return null
  return {
    error_code: details.error_code as ImportErrorCode,
    detail: isRecord(details.detail) ? (details.detail as MetadataErrors) : null,
    ...(isRecord(details.file_metadata) ? { file_metadata: details.file_metadata as RawTags } : {}),
  }
}

/** Reads the UUID of the upload that made this one unnecessary; null when it is none. */
export const duplicateUuidOf = (details: Prisma.JsonValue): string | null =>
  isRecord(details) && typeof details.duplicates === 'string' ? details.duplicates : null

/** Mistakes one by one, with the path of each. */
export const flatErrors = (
  errors: MetadataErrors,
  path: string[] = [],
): { path: string[]; message: string }[] =>
  Object.entries(errors).flatMap(([field, inner]) =>
    Array.isArray(inner)
      ? inner.map((message) => ({ path: [...path, field], message }))
      : flatErrors(inner, [...path, field]),
  )
