import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FilesystemImport } from '../../../generated/prisma/client.ts'
import { checksumOf } from '../../../platform/audio/checksum.ts'
import { createLimiter } from '../../../platform/audio/limiter.ts'
import { type AudioFile, NotAudioError, readAudio } from '../../../platform/audio/tags.ts'
import { mimetypeOfFilename } from '../../../platform/audio/types.ts'
import { tidyUp } from '../../../platform/database/upkeep.ts'
import type { Pod } from '../../../pod.ts'
import { pruneCatalogue } from '../prune-catalogue.ts'
import { type ImportTransaction, placeInCatalogue, type PlacedItem, type Placement } from './catalogue.ts'
import { searchMissingCovers } from './cover-search.ts'
import { prepareCovers, removeUnusedCovers } from './covers.ts'
import { ownedUploads } from './duplicates.ts'
import { inPlace, itemOf } from './item.ts'
import { duplicateOf, type ImportFailure, invalidMetadata } from './outcome.ts'
import { recheckFolder } from './recheck.ts'
import { recordset } from './recordset.ts'
import { trackMetadataOf } from './track-metadata.ts'
import { audioFilesBelow } from './walk.ts'

/** Files that are stored in one transaction. */
const batchSize = 250
/** Files that are read at the same time. */
const readers = 6

/** What an import of a folder tells while it runs. */
export interface FolderProgress {
  /** Files that are to be looked at. */
  total: number
  /** Files that were looked at. */
  done: number
  /** Files that were imported. */
  imported: number
  /** Files that could not be imported. */
  failed: number
}

/** How an import of a folder is watched and stopped. */
export interface FolderRun {
  signal?: AbortSignal
  onProgress?: (progress: FolderProgress) => void
}

/** A file as it was read, ready to be stored. */
interface ReadFile {
  path: string
  size: number
  checksum: string
  audio: AudioFile | null
  wanted: PlacedItem | ImportFailure
}

/**
 * Imports a folder of the music directory: looks again at what was imported from it, imports what is new, leaving
 * every file where it is, and removes what nothing is left of. Each batch of files is stored whole or not at all, so
 * that an import that was killed goes on where it was.
 */
export async function runFilesystemImport(
  pod: Pod,
  importId: number,
  { signal, onProgress }: FolderRun = {},
): Promise<void> {
  const run = await start(pod, importId)
  if (!run) return
  const log = (line: string) => append(pod, importId, line)
  try {
    const { musicDirectory } = pod.config.storage
    if (musicDirectory === null) throw new Error('this pod has no music directory')
    const folder = resolve(musicDirectory, `./${run.path}`)
    await log('Looking again at what was imported from this folder…')
    const checked = await recheckFolder(pod, run.library, folder, () => keepAlive(pod.prisma, importId))
    for (const line of checked) await log(line)
    await log('Starting import of new files…')
    const begin = performance.now()
    const progress = await importNewFiles(pod, run, folder, musicDirectory, { signal, onProgress, log })
    if (!progress) return
    const seconds = Math.round((performance.now() - begin) / 1000)
    await log(`Successfully imported ${progress.imported} new tracks in ${seconds}s`)
    if (progress.failed > 0) await log(`${progress.failed} files could not be imported`)
    await log('Pruning dangling tracks, albums and artists from library…')
    await pruneCatalogue(pod)
    // so many new rows make plans that were good before as bad as can be
    if (progress.imported > batchSize) await tidyUp(pod.database)
    await finish(pod, importId)
  } catch (error) {
    pod.log.error({ err: error, filesystemImport: importId }, 'an import of the disk failed')
    await log('The import failed; the log of the pod says why.')
    throw error
  }
}

/** Ends an import that failed for good. */
export const abandonFilesystemImport = (pod: Pod, importId: number): Promise<void> => finish(pod, importId)

type Run = FilesystemImport & { library: { id: number; actorId: number } }

async function start(pod: Pod, id: number): Promise<Run | null> {
  const now = new Date()
  const { count } = await pod.prisma.filesystemImport.updateMany({
    where: { id, status: { in: ['PENDING', 'STARTED'] } },
    data: { status: 'STARTED', startedAt: now, heartbeatAt: now },
  })
  if (count === 0) return null
  return pod.prisma.filesystemImport.findUnique({
    where: { id },
    include: { library: { select: { id: true, actorId: true } } },
  })
}

async function finish(pod: Pod, id: number): Promise<void> {
  await pod.prisma.filesystemImport.updateMany({
    where: { id, status: 'STARTED' },
    data: { status: 'FINISHED', finishedAt: new Date() },
  })
}

async function append(pod: Pod, id: number, line: string): Promise<void> {
  await pod.prisma.filesystemImport.update({ where: { id }, data: { logs: { push: line } } })
}

/** Gives a sign of life; false when the import was stopped. */
async function keepAlive(prisma: ImportTransaction, id: number): Promise<boolean> {
  const { count } = await prisma.filesystemImport.updateMany({
    where: { id, status: 'STARTED' },
    data: { heartbeatAt: new Date() },
  })
  return count === 1
}

/** Imports what the library does not have; null when the import was stopped. */
async function importNewFiles(
  pod: Pod,
  run: Run,
  folder: string,
  root: string,
  { signal, onProgress, log }: FolderRun & { log: (line: string) => Promise<void> },
): Promise<FolderProgress | null> {
  const files = await newFiles(pod, run.library.id, await audioFilesBelow(folder, root))
  const progress: FolderProgress = { total: files.length, done: 0, imported: 0, failed: 0 }
  onProgress?.(progress)
  // the next files are read while the last ones are stored
  let reading = readFiles(files.slice(0, batchSize))
  for (let begin = 0; begin < files.length; begin += batchSize) {
    const batch = await reading
    // whoever starts again finds the batches that are stored, and goes on behind them
    if (signal?.aborted) throw new Error('the import was interrupted')
    reading = readFiles(files.slice(begin + batchSize, begin + 2 * batchSize))
    if (begin % (batchSize * 20) === 0) {
      await log(`Handling batch ${begin / batchSize + 1} (${batch.length} items)`)
    }
    const failed = await storeBatch(pod, run, batch)
    if (failed === null) {
      await reading
      return null
    }
    progress.done += Math.min(batchSize, files.length - begin)
    progress.failed += failed
    progress.imported += batch.length - failed
    onProgress?.(progress)
  }
  return progress
}

/** Files that the library has not got yet; those that failed before are tried again. */
async function newFiles(pod: Pod, libraryId: number, paths: readonly string[]): Promise<string[]> {
  const rows = await pod.prisma.$queryRaw<{ source: string }[]>`
    SELECT source FROM upload
    WHERE library_id = ${libraryId} AND source LIKE ${`${inPlace}%`} AND import_status <> 'errored'`
  const known = new Set(rows.map(({ source }) => source))
  return paths.filter((path) => !known.has(`${inPlace}${path}`))
}

async function readFiles(paths: readonly string[]): Promise<ReadFile[]> {
  const limit = createLimiter(readers)
  const read = await Promise.all(paths.map((path) => limit(() => readOne(path))))
  return read.flatMap((file) => file ?? [])
}

/** Reads a file; null when it is gone or may not be read. */
async function readOne(path: string): Promise<ReadFile | null> {
  try {
    const [{ size }, checksum, audio] = [await stat(path), await checksumOf(path), await readIfAudio(path)]
    const wanted = audio ? itemOf(audio) : silent
    return { path, size, checksum, audio, wanted }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null
    throw error
  }
}

const unread = trackMetadataOf({ tags: {}, pictures: [] })
/** What comes of a file that cannot be read as audio. */
const silent: ImportFailure = invalidMetadata('errors' in unread ? unread.errors : {}, {})

async function readIfAudio(path: string): Promise<AudioFile | null> {
  try {
    return await readAudio({ path, mimetype: mimetypeOfFilename(path) })
  } catch (error) {
    if (error instanceof NotAudioError) return null
    throw error
  }
}

/** Stores a batch of files in one transaction; says how many failed, or null when the import was stopped. */
async function storeBatch(pod: Pod, run: Run, batch: readonly ReadFile[]): Promise<number | null> {
  const items = batch.flatMap(({ wanted }) => ('error_code' in wanted ? [] : [wanted]))
  await prepareCovers(
    pod,
    batch.flatMap(({ wanted, path }) => ('error_code' in wanted ? [] : [{ item: wanted, path }])),
  )
  let placements: Placement[] = []
  try {
    const outcomes = await pod.prisma.$transaction(async (tx) => {
      if (!(await keepAlive(tx, run.id))) return null
      placements = await placeInCatalogue(pod, tx, run.library.actorId, items)
      return storeUploads(pod, tx, run, batch, new Map(items.map((item, index) => [item, placements[index]])))
    })
    for (const outcome of outcomes ?? []) pod.metrics.imports.inc({ outcome })
    await searchMissingCovers(pod, items, placements)
    return outcomes && batch.length - items.length
  } catch (error) {
    placements = []
    throw error
  } finally {
    await removeUnusedCovers(pod, items, placements)
  }
}

/** Stores the uploads of a batch; gives what became of each. */
async function storeUploads(
  pod: Pod,
  tx: ImportTransaction,
  { library, importReference }: Run,
  batch: readonly ReadFile[],
  placements: ReadonlyMap<object, Placement | undefined>,
): Promise<string[]> {
  const trackIds = [...placements.values()].flatMap((placement) => placement?.trackId ?? [])
  const owned = await ownedUploads(tx, library.actorId, trackIds, [])
  const made = batch.map(({ path, size, checksum, audio, wanted }) => {
    const uuid = randomUUID()
    const trackId = placements.get(wanted)?.trackId
    const first = trackId === undefined ? undefined : owned.get(trackId)
    if (trackId !== undefined && first === undefined) owned.set(trackId, uuid)
    return {
      uuid,
      source: `${inPlace}${path}`,
      mimetype: mimetypeOfFilename(path),
      size,
      checksum,
      duration: audio?.duration ?? null,
      bitrate: audio?.bitrate ?? null,
      track_id: trackId ?? null,
      import_status: trackId === undefined ? 'errored' : first === undefined ? 'finished' : 'skipped',
      import_details: trackId === undefined ? wanted : first === undefined ? {} : duplicateOf(first),
    }
  })
  const place = `${pod.config.origin}/federation/music/uploads/`
  const sources = made.map(({ source }) => source)
  // what failed before makes room for the new attempt; a file that another run stored is left alone
  await tx.$executeRaw`
    DELETE FROM upload WHERE library_id = ${library.id} AND source = ANY(${sources}::text[])
      AND import_status = 'errored'`
  await tx.$executeRaw`
    INSERT INTO upload (uuid, fid, library_id, source, mimetype, size, checksum, duration, bitrate, track_id,
      import_status, import_details, import_reference, imported_at)
    SELECT uuid, ${place} || uuid::text, ${library.id}, source, mimetype, size, checksum, duration, bitrate, track_id,
      import_status::import_status, import_details, ${importReference}, now()
    FROM jsonb_to_recordset(${recordset(made)}::jsonb) AS made (uuid uuid, source text, mimetype text, size bigint,
      checksum text, duration int, bitrate int, track_id int, import_status text, import_details jsonb)
    WHERE NOT EXISTS (SELECT 1 FROM upload known
      WHERE known.library_id = ${library.id} AND known.source = made.source)`
  return made.map((upload) => upload.import_status)
}
