import type { LibraryFieldsFragment } from '../generated/operations.ts'
import { shapeActor } from './actor.ts'

/** A library. Its size is null while it has no upload. */
export const shapeLibrary = (library: LibraryFieldsFragment) => ({
  uuid: library.uuid,
  fid: library.uri,
  name: library.name,
  description: library.description,
  privacy_level: library.privacyLevel.toLowerCase(),
  uploads_count: library.uploadsCount,
  size: library.size,
  creation_date: library.createdAt,
  actor: shapeActor(library.actor),
})
