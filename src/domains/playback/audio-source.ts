import { open, realpath, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { resolve, sep } from 'node:path'
import type { Pod } from '../../pod.ts'
import type { ByteRange, FileFacts } from '../../platform/storage/storage.ts'

/** Audio wherever it lies: in the storage, or in place on the disk. */
export interface AudioSource {
  /** Key or path; tells sources apart, and is never shown. */
  name: string
  facts: FileFacts
  open(range?: ByteRange): Promise<Readable>
  /** Lends a path on the local disk. */
  withLocalFile<Result>(use: (path: string) => Promise<Result>): Promise<Result>
}

/** A file of the storage; null when it is gone. */
export async function storedSource({ storage }: Pod, key: string): Promise<AudioSource | null> {
  const facts = await storage.stat(key)
  return (
    facts && {
      name: key,
      facts,
      open: (range) => storage.open(key, range),
      withLocalFile: (use) => storage.withLocalFile(key, use),
    }
  )
}

const scheme = 'file://'

/** Whether an upload's source is a file that stays where it is. */
export const isInPlace = (source: string | null): source is string => source?.startsWith(scheme) ?? false

/**
 * A file in place. Only what really lies below the music folder is opened, whatever a link or a source says; null for
 * everything else, and for a file that is gone.
 */
export async function inPlaceSource({ config }: Pod, source: string): Promise<AudioSource | null> {
  const { musicDirectory } = config.storage
  if (musicDirectory === null) return null
  const [folder, path] = await Promise.all([
    realpath(musicDirectory).catch(ignoreMissing),
    realpath(resolve(musicDirectory, source.slice(scheme.length))).catch(ignoreMissing),
  ])
  if (!folder || !path?.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  const facts = await stat(path).catch(ignoreMissing)
  return facts?.isFile() ? localSource(path, { size: facts.size, modified: facts.mtime }) : null
}

/** A file that was just made on the local disk, by another name and time than its own: those of what it was made of. */
export async function fileSource(
  path: string,
  { name, modified }: { name: string; modified: Date },
): Promise<AudioSource> {
  const { size } = await stat(path)
  return localSource(path, { size, modified }, name)
}

const localSource = (path: string, facts: FileFacts, name = path): AudioSource => ({
  name,
  facts,
  async open(range) {
    const file = await open(path)
    return file.createReadStream({ start: range?.start, end: range?.end })
  },
  withLocalFile: (use) => use(path),
})

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES') return null
  throw error
}
