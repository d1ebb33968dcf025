import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { DownloadProgress } from './fetch.ts'

/** Bytes that are read at once. */
const pieceBytes = 64 * 1024

/** A part of a file of so many bytes, from `start` up to and with `end`. */
type FilePart = { start: number; end: number; size: number }

/**
 * A file that is being downloaded, and can be read from its beginning meanwhile: who reads faster than it comes waits.
 * Whoever downloads says what has come (`note`) and when it is over (`finish`, `fail`).
 */
export class ArrivingFile {
  readonly path: string
  private progress: DownloadProgress | null = null
  private failure: Error | null = null
  private isFinished = false
  private news = Promise.withResolvers<void>()

  constructor(path: string) {
    this.path = path
  }

  /** So much is in the file now. */
  note(progress: DownloadProgress): void {
    this.progress = progress
    this.tell()
  }

  /** All is here and as it should be. */
  finish(): void {
    this.isFinished = true
    this.tell()
  }

  /** It will not come. Who reads gets this error. */
  fail(error: Error): void {
    this.failure = error
    this.tell()
  }

  /**
   * Waits until so many bytes are here, or it is over; then says what is known. Gives null when it is over: the file may
   * be gone. Throws what it failed with.
   */
  async reach(bytes: number): Promise<DownloadProgress | null> {
    while (!this.isFinished) {
      if (this.failure) throw this.failure
      if (this.progress && this.progress.received >= bytes) return this.progress
      await this.news.promise
    }
    return null
  }

  /**
   * Opens a part of the file, up to and with `end`, to be read as it comes. The very last byte of the file is held back
   * until all is found to be as it should: no half file passes for a whole one. Null when the file is gone.
   */
  async open(part: FilePart): Promise<Readable | null> {
    const file = await open(this.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (!file) return null
    const stream = Readable.from(this.pieces(file, part), { objectMode: false })
    return stream.once('close', () => void file.close())
  }

  private async *pieces(file: FileHandle, { start, end, size }: FilePart): AsyncGenerator<Uint8Array> {
    for (let at = start; at <= end;) {
      const isLast = at >= size - 1
      const known = await this.reach(isLast ? Number.POSITIVE_INFINITY : at + 1)
      const here = Math.min(known?.received ?? size, end + 1, isLast ? size : size - 1)
      const wanted = Buffer.allocUnsafe(Math.min(pieceBytes, here - at))
      const { bytesRead } = await file.read(wanted, 0, wanted.length, at)
      if (bytesRead === 0) throw new Error('a file that arrived is shorter than it was said to be')
      at += bytesRead
      yield wanted.subarray(0, bytesRead)
    }
  }

  private tell(): void {
    const { resolve } = this.news
    this.news = Promise.withResolvers()
    resolve()
  }
}
