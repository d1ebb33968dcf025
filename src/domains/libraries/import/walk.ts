import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { isSupportedExtension } from '../../../platform/audio/types.ts'

/** Whether a path is a folder or lies in it. Both are absolute and resolved. */
export const isBelow = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)

/** Every audio file below a folder, in the order of their names. Links that lead out of `root` are not followed. */
export async function audioFilesBelow(folder: string, root: string): Promise<string[]> {
  const seen = new Set<string>()
  const files: string[] = []
  const realRoot = await realpath(root)

  async function enter(path: string): Promise<void> {
    const real = await realpath(path).catch(() => null)
    // a link may lead to a folder above itself
    if (real === null || seen.has(real) || !isBelow(realRoot, real)) return
    seen.add(real)
    const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort(byName)) {
      const inner = join(path, entry.name)
      const kind = await kindOf(entry, inner, realRoot)
      if (kind === 'folder') await enter(inner)
      else if (kind === 'file' && isSupportedExtension(extname(entry.name))) files.push(inner)
    }
  }

  await enter(folder)
  return files
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

async function kindOf(entry: Dirent, path: string, realRoot: string): Promise<'folder' | 'file' | null> {
  if (entry.isDirectory()) return 'folder'
  if (entry.isFile()) return 'file'
  if (!entry.isSymbolicLink()) return null
  const real = await realpath(path).catch(() => null)
  if (real === null || !isBelow(realRoot, real)) return null
  const facts = await stat(real).catch(() => null)
  return facts?.isDirectory() ? 'folder' : facts?.isFile() ? 'file' : null
}
