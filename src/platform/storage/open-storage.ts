import { openDiskStorage } from './disk.ts'
import { openS3Storage, type S3Settings } from './s3.ts'
import type { Storage } from './storage.ts'
import type { TemporaryArea } from './temporary.ts'

/** Where files are kept. */
export type StorageSettings = {
  /** Folder of the local storage (MEDIA_ROOT). */
  mediaRoot: string
  /** Set: everything is kept in this bucket instead. */
  s3?: S3Settings | null
  temporary: TemporaryArea
}

/** Opens the storage that the settings describe. */
export function openStorage({ mediaRoot, s3, temporary }: StorageSettings): Promise<Storage> {
  return s3 ? openS3Storage(s3, temporary) : openDiskStorage(mediaRoot)
}
