import { readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Another process has the embedded database open. */
export class DirectoryInUseError extends Error {
  override name = 'DirectoryInUseError'
}

/** The claims of this process. */
const held = new Set<string>()

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function claim(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * Claims a folder for this process by a file beside it (`<folder>.lock`), as two processes would ruin an
 * embedded database. The claim of a process that has died is taken over. Returns the function that gives it up.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = `${resolve(directory)}.lock`
  if (!(await claim(path))) {
    const holder = Number(await readFile(path, 'utf8').catch(() => ''))
    // Inside a container every start may get the same process id, so one's own id is a dead claim as well.
    const isHeld = held.has(path) || (holder > 0 && holder !== process.pid && isRunning(holder))
    if (isHeld) {
      throw new DirectoryInUseError(
        `The database in ${directory} is in use by process ${holder}. Stop it first, or use PostgreSQL, which any number of processes may share.`,
      )
    }
    await rm(path, { force: true })
    if (!(await claim(path))) {
      throw new DirectoryInUseError(`The database in ${directory} has just been opened by another process.`)
    }
  }
  held.add(path)
  return async () => {
    held.delete(path)
    await rm(path, { force: true })
  }
}
