import { randomUUID } from 'node:crypto'
import { readdir, realpath } from 'node:fs/promises'
import { normalize, resolve } from 'node:path'
import { ConflictError, ValidationError } from '../../errors.ts'
import type { Context } from '../../context.ts'
import type { FilesystemImport } from '../../generated/prisma/client.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import type { Pod } from '../../pod.ts'
import { type Doer, recordAudit } from '../moderation/audit.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { isBelow } from './import/walk.ts'
import { queueFolderImport } from './jobs.ts'

/** What lies in a folder of the music directory. */
export interface MusicFolder {
  /** The music directory, as it is configured. */
  root: string | null
  /** Relative to the music directory. */
  path: string
  entries: { name: string; isFolder: boolean }[]
}

/** Shows a folder of the music directory to those who manage the pod's music. */
export async function browseMusicDirectory(context: Context, path: string): Promise<MusicFolder> {
  requireViewerWith(context, 'read:instance:libraries')
  const { musicDirectory } = context.pod.config.storage
  if (musicDirectory === null) return { root: null, path, entries: [] }
  const folder = await folderBelow(context.pod, path)
  const entries = await readdir(folder, { withFileTypes: true })
  return {
    root: musicDirectory,
    path,
    entries: entries
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || (a.name < b.name ? -1 : 1)),
  }
}

/** The folder of the music directory that a path names. Refuses what is none, or leads out. */
export async function folderBelow(pod: Pod, path: string): Promise<string> {
  const { musicDirectory } = pod.config.storage
  if (musicDirectory === null) throw ValidationError.of('path', 'This pod has no music directory')
  if (
    normalize(path).split(/[/\\]/).includes('..') ||
    path.split(/[/\\]/).includes('..') ||
    path.includes('\0')
  ) {
    throw ValidationError.of('path', 'Relative browsing is not allowed')
  }
  const folder = resolve(musicDirectory, `./${path}`)
  try {
    const [root, real] = [await realpath(musicDirectory), await realpath(folder)]
    if (!isBelow(root, real)) throw ValidationError.of('path', 'Relative browsing is not allowed')
    await readdir(folder)
    return folder
  } catch (error) {
    if (error instanceof ValidationError) throw error
    throw ValidationError.of('path', 'Invalid path')
  }
}

/** The import of the disk that runs or ran last. */
export async function latestFilesystemImport(context: Context): Promise<FilesystemImport | null> {
  requireViewerWith(context, 'read:instance:libraries')
  return context.pod.prisma.filesystemImport.findFirst({ orderBy: { id: 'desc' } })
}

/** What is to be imported. */
export interface FolderToImport {
  /** UUID of a library of the caller's. */
  library: string
  /** Relative to the music directory; empty for all of it. */
  path: string
  importReference?: string | null
}

/** Starts to import a folder of the music directory into a library of the caller's. Only one import runs at a time. */
export async function importFolder(
  context: Context,
  { library: uuid, path, importReference }: FolderToImport,
): Promise<FilesystemImport> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  const { pod } = context
  await refuseWhileRunning(pod)
  const library = await pod.prisma.library.findFirst({
    where: { uuid, actorId: viewer.actorId, channel: null },
  })
  if (!library) throw ValidationError.of('library', 'Invalid library')
  await folderBelow(pod, path).catch(() => {
    throw ValidationError.of('path', 'Invalid path')
  })
  const started = await openFilesystemImport(pod, viewer, {
    libraryId: library.id,
    userId: viewer.userId,
    path,
    importReference,
  })
  await queueFolderImport(pod, started.id)
  return started
}

/** Writes down that an import is to run, and who wants it; the database lets only one. */
export async function openFilesystemImport(
  pod: Pod,
  doer: Doer,
  {
    libraryId,
    userId,
    path,
    importReference,
  }: Omit<FolderToImport, 'library'> & { libraryId: number; userId: number | null },
): Promise<FilesystemImport> {
  try {
    return await pod.prisma.$transaction(async (tx) => {
      const opened = await tx.filesystemImport.create({
        data: {
          libraryId,
          userId,
          path,
          importReference: importReference ?? randomUUID(),
          heartbeatAt: new Date(),
        },
      })
      await recordAudit(tx, doer, {
        action: 'import.start',
        targetKind: 'import',
        target: opened.id,
        details: { path, libraryId },
      })
      return opened
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw running()
    throw error
  }
}

/** Stops the import that runs: it ends with the batch that it is at. */
export async function cancelFilesystemImport(context: Context): Promise<FilesystemImport | null> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  await context.pod.prisma.$transaction(async (tx) => {
    const { count } = await tx.filesystemImport.updateMany({
      where: { status: { in: ['PENDING', 'STARTED'] } },
      data: { status: 'CANCELED', finishedAt: new Date() },
    })
    if (count > 0) await recordAudit(tx, viewer, { action: 'import.cancel', targetKind: 'import' })
  })
  return context.pod.prisma.filesystemImport.findFirst({ orderBy: { id: 'desc' } })
}

/** Milliseconds without a sign of life after which an import is taken for dead. */
const patience = 15 * 60_000

/** Refuses a second import while one runs. One whose process died must not stand in the way for ever. */
async function refuseWhileRunning(pod: Pod): Promise<void> {
  await pod.prisma.filesystemImport.updateMany({
    where: {
      status: { in: ['PENDING', 'STARTED'] },
      heartbeatAt: { lt: new Date(Date.now() - patience) },
    },
    data: { status: 'CANCELED', finishedAt: new Date() },
  })
  const count = await pod.prisma.filesystemImport.count({ where: { status: { in: ['PENDING', 'STARTED'] } } })
  if (count > 0) throw running()
}

const running = () => new ConflictError('An import is already running')
