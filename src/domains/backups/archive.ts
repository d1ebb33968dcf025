import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { type Extract, extract, type Pack, pack } from 'tar-stream'
import { ConflictError } from '../../errors.ts'
import { unpacked } from '../../platform/storage/unpacked.ts'

/** A file of a backup cannot be used: it is none, was cut off, or was changed. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

/** One file inside an archive. */
export interface ArchiveEntry {
  name: string
  /** Bytes. */
  size: number
  /** Its content; what is not read is passed over. */
  content: Readable
}

/** Writes an archive, one file after another. */
export interface ArchiveWriter {
  /** Adds a file whose size in bytes is known before. */
  add(name: string, size: number, content: AsyncIterable<Uint8Array>): Promise<void>
  addText(name: string, text: string): Promise<void>
}

/** The last file of an archive: what came before it, in one sum. */
const SEAL = 'seal.sha256'

/** Sums up names, sizes and contents of files in their order. */
function begin(sum: Hash, name: string, size: number): void {
  sum.update(`${name}\0${size}\0`)
}

/**
 * Writes an archive: a tar file that only its owner may read, under its name only when it is whole. Throws
 * ConflictError when a file of that name exists.
 */
export async function writeArchive(
  path: string,
  fill: (archive: ArchiveWriter) => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.part`
  for (const name of [path, unfinished]) {
    if (await stat(name).catch(ignoreMissing)) throw new ConflictError(`There is a file ${name} already.`)
  }
  const tar = pack()
  const sum = createHash('sha256')
  const writer: ArchiveWriter = {
    async add(name, size, content) {
      begin(sum, name, size)
      await addEntry(tar, name, size, hashed(content, sum))
    },
    addText(name, text) {
      const bytes = Buffer.from(text)
      return writer.add(name, bytes.length, Readable.from([bytes]))
    },
  }
  async function write(): Promise<void> {
    await fill(writer)
    const seal = Buffer.from(sum.digest('hex'))
    await addEntry(tar, SEAL, seal.length, Readable.from([seal]))
    tar.finalize()
  }

  try {
    const target = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true })
    await Promise.all([
      pipeline(Readable.from(tar), target),
      // without this the target would wait for ever for what nobody writes
      write().catch((error: Error) => {
        tar.destroy(error)
        throw error
      }),
    ])
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function addEntry(
  tar: Pack,
  name: string,
  size: number,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  const stored = Promise.withResolvers<void>()
  const sink = tar.entry({ name, size, mode: 0o600 }, (error) =>
    error ? stored.reject(error) : stored.resolve(),
  )
  for await (const chunk of content) {
    // when the target fails there is no drain, but an error
    if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), stored.promise])
  }
  sink.end(null)
  await stored.promise
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

/**
 * Reads the files of an archive, which gzip may have packed, in their order; folders and links are left out. Throws
 * ArchiveError, also while a content is read, when the archive is none or is not whole.
 */
export async function* readArchive(path: string): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const left = new AbortController()
  const fed = feed(tar, path, left.signal)
  // the loop below tells of it
  fed.catch((error: Error) => tar.destroy(error))
  try {
    for await (const entry of tar) {
      const { name, size, type } = entry.header
      if (type === 'file') yield { name, size, content: Readable.from(soundBytes(entry)) }
      // what the caller did not read
      entry.resume()
    }
    await fed
  } catch (error) {
    throw unreadable(error)
  } finally {
    left.abort()
  }
}

async function* soundBytes<Chunk>(content: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  try {
    yield* content
  } catch (error) {
    throw unreadable(error)
  }
}

/** What the system refuses is told as it is. */
const unreadable = (error: unknown): unknown =>
  error instanceof Error && 'syscall' in error
    ? error
    : new ArchiveError('The archive is damaged, or a part of it is missing.', { cause: error })

/** Hands a file to the reader of archives; ends early when that is left. */
const feed = (tar: Extract, path: string, signal: AbortSignal): Promise<void> =>
  pipeline(
    unpacked(createReadStream(path)),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) if (!tar.write(chunk)) await once(tar, 'drain', { signal })
      tar.end(null)
    },
    { signal },
  )

/**
 * Reads a whole archive and makes sure that it is as it was written; gives how many files it holds. Throws ArchiveError.
 * `onProgress` is told how many bytes of content were read.
 */
export async function checkArchive(path: string, onProgress?: (bytes: number) => void): Promise<number> {
  const sum = createHash('sha256')
  let seal: string | null = null
  let read = 0
  let files = 0
  try {
    for await (const { name, size, content } of readArchive(path)) {
      if (name === SEAL) {
        seal = (await buffer(content)).toString()
        continue
      }
      files += 1
      begin(sum, name, size)
      for await (const chunk of hashed(content, sum)) {
        read += chunk.length
        onProgress?.(read)
      }
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
    throw new ArchiveError('The file is no backup, or a part of it is missing.', { cause: error })
  }
  if (seal === null) throw new ArchiveError('The file is no backup, or its end is missing.')
  if (seal !== sum.digest('hex')) throw new ArchiveError('The file was changed since it was written.')
  return files
}

/** Passes bytes on and adds them to a sum. */
async function* hashed(content: AsyncIterable<Uint8Array>, sum: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    sum.update(chunk)
    yield chunk
  }
}
