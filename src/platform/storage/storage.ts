import type { Readable } from 'node:stream'

/** What is put into the storage. */
export type FileContent =
  /** A file on the local disk; it is moved into the storage unless `keep` is set. */
  { path: string; keep?: boolean } | { data: Uint8Array }

/** How a file is put. */
export type PutOptions = {
  /** Mimetype told by S3 when it serves the file. */
  mimetype?: string
  /** Replace a file of that key instead of taking a key with a suffix. */
  replace?: boolean
}

/** A part of a file, in bytes, both ends included; without `end` up to the last byte. */
export type ByteRange = { start: number; end?: number }

/** Size in bytes and time of the last change. */
export type FileFacts = { size: number; modified: Date }

/** One file of a listing. */
export type StoredFile = FileFacts & { key: string }

/** How a link is made. */
export type UrlOptions = {
  /** Seconds that a signed link works; default: the configured ones. */
  expiresIn?: number
  /** Content-Disposition and Content-Type that the answer shall have. */
  disposition?: string
  mimetype?: string
}

/** No file has this key. */
export class FileMissingError extends Error {
  override name = 'FileMissingError'
}

/** Files by key, on a disk or in a bucket. Every method throws InvalidKeyError for a key that leads outside. */
export type Storage = {
  kind: 'disk' | 's3'
  /** Stores a file, whole or not at all, and gives its key: the wanted one, or one with a suffix when that was taken. */
  put: (key: string, content: FileContent, options?: PutOptions) => Promise<string>
  /** Opens a file, or a part of it. Throws FileMissingError. */
  open: (key: string, range?: ByteRange) => Promise<Readable>
  /** Null when there is no such file. */
  stat: (key: string) => Promise<FileFacts | null>
  exists: (key: string) => Promise<boolean>
  /** Deletes a file; a missing one is no error. */
  delete: (key: string) => Promise<void>
  /** Every file below a folder, for pruning; unfinished ones are left out. */
  list: (folder: string) => AsyncIterable<StoredFile>
  /** A link straight to the file, signed where the bucket wants that; null for a disk, which has none. */
  url: (key: string, options?: UrlOptions) => Promise<string | null>
  /** Absolute path on the local disk; null for a bucket. */
  localPath: (key: string) => string | null
  /** Lends a path on the local disk: the file itself, or a copy that is gone afterwards. Throws FileMissingError. */
  withLocalFile: <Result>(key: string, use: (path: string) => Promise<Result>) => Promise<Result>
}
