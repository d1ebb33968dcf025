import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, open, opendir, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { checkedKey, suffixedKey } from './keys.ts'
import { type FileContent, FileMissingError, type Storage, type StoredFile } from './storage.ts'

const UNFINISHED = '.part'

/**
 * Keeps files below a folder of the local disk.
 * A file is written under another name, flushed and only then given its key, so a crash or a full disk never leaves
 * half a file under a key.
 */
export async function openDiskStorage(mediaRoot: string): Promise<Storage> {
  const root = resolve(mediaRoot)
  await mkdir(root, { recursive: true })
  const pathOf = (key: string) => join(root, checkedKey(key))

  const storage: Storage = {
    kind: 'disk',
    async put(wantedKey, content, { replace = false } = {}) {
      const folder = dirname(pathOf(wantedKey))
      await mkdir(folder, { recursive: true })
      const unfinished = join(folder, `${randomUUID()}${UNFINISHED}`)
      try {
        await bring(content, unfinished)
        await seal(unfinished)
        const key = replace ? wantedKey : await claim(unfinished, wantedKey, pathOf)
        if (replace) await rename(unfinished, pathOf(key))
        await flushFolder(folder)
        if ('path' in content && !content.keep) await rm(content.path, { force: true })
        return key
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    async open(key, range) {
      const file = await orMissing(open(pathOf(key)))
      return file.createReadStream({ start: range?.start, end: range?.end })
    },
    async stat(key) {
      const facts = await stat(pathOf(key)).catch(ignoreMissing)
      return facts?.isFile() ? { size: facts.size, modified: facts.mtime } : null
    },
    exists: async (key) => (await storage.stat(key)) !== null,
    async delete(key) {
      await unlink(pathOf(key)).catch(ignoreMissing)
    },
    list: (folder) => listFolder(root, pathOf(folder)),
    url: async (key) => (checkedKey(key), null),
    localPath: pathOf,
    async withLocalFile(key, use) {
      const path = pathOf(key)
      await orMissing(stat(path))
      return use(path)
    },
  }
  return storage
}

/** Brings the content under a passing name: by a second name for the same file where possible, else by copying. */
async function bring(content: FileContent, unfinished: string): Promise<void> {
  if ('data' in content) return writeFile(unfinished, content.data, { flag: 'wx' })
  if (content.keep) return copyFile(content.path, unfinished)
  try {
    await link(content.path, unfinished)
  } catch (error) {
    // Another disk, or a file system without links.
    if (!hasCode(error, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK')) throw error
    await copyFile(content.path, unfinished)
  }
}

async function seal(path: string): Promise<void> {
  await using file = await open(path, 'r+')
  await file.chmod(0o644)
  await file.sync()
}

/** Gives a finished file its key, or one with a suffix when that is taken; the passing name is gone afterwards. */
async function claim(
  unfinished: string,
  wantedKey: string,
  pathOf: (key: string) => string,
): Promise<string> {
  for (let key = wantedKey; ; key = suffixedKey(wantedKey)) {
    try {
      // Unlike a rename, a link never replaces a file that came first.
      await link(unfinished, pathOf(key))
      await unlink(unfinished)
      return key
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue
      if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP')) throw error
      if (await stat(pathOf(key)).catch(ignoreMissing)) continue
      await rename(unfinished, pathOf(key))
      return key
    }
  }
}

async function flushFolder(folder: string): Promise<void> {
  await using handle = await open(folder, 'r')
  await handle.sync()
}

async function* listFolder(root: string, folder: string): AsyncIterable<StoredFile> {
  const entries = await opendir(folder, { recursive: true }).catch(ignoreMissing)
  if (!entries) return
  for await (const entry of entries) {
    if (!entry.isFile() || entry.name.endsWith(UNFINISHED)) continue
    const path = join(entry.parentPath, entry.name)
    const facts = await stat(path).catch(ignoreMissing)
    if (facts)
      yield { key: relative(root, path).split(sep).join('/'), size: facts.size, modified: facts.mtime }
  }
}

async function orMissing<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new FileMissingError('The file is gone.', { cause: error })
    throw error
  }
}

function ignoreMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null
  throw error
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
