import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder for files that are arriving or being worked on. */
export type TemporaryArea = {
  /** Absolute or relative path of the folder. */
  folder: string
  /** A path in it that no other file has. */
  newPath: () => string
  /** Removes files that nobody has touched for `age` milliseconds (default one day); gives how many. */
  clean: (age?: number) => Promise<number>
}

const DAY = 86_400_000

/** Opens the temporary area, making the folder when it is missing and removing what a crash has left there. */
export async function openTemporaryArea(folder: string): Promise<TemporaryArea> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const area: TemporaryArea = {
    folder,
    newPath: () => join(folder, randomUUID()),
    async clean(age = DAY) {
      const newest = Date.now() - age
      let removed = 0
      for (const name of await readdir(folder)) {
        const path = join(folder, name)
        // Another process may take its own file away in the meantime.
        const facts = await stat(path).catch(() => null)
        if (!facts || facts.mtimeMs > newest) continue
        await rm(path, { recursive: true, force: true })
        removed += 1
      }
      return removed
    },
  }
  await area.clean()
  return area
}
