import { ConflictError } from '../../errors.ts'
import { mediaFolders } from '../../platform/storage/keys.ts'
import type { StoredFile } from '../../platform/storage/storage.ts'
import type { Pod } from '../../pod.ts'
import type { Progress } from '../../progress.ts'
import { croppedFrom } from '../attachments/urls.ts'
import { inPlaceSource, isInPlace } from '../playback/audio-source.ts'

/** What the storage and the rows that name its files do not agree on. */
export interface Mismatch {
  /** Stored files that no row names. */
  files: { count: number; bytes: number }
  /** Uploads whose audio is gone. */
  uploads: number
  /** Converted copies that are gone; they are made again when somebody wants them. */
  versions: number
  /** Pictures that are gone. */
  pictures: number
}

/** How files and rows are compared. */
export interface PruneOptions {
  /** Change nothing, only tell. */
  isTrial: boolean
  /** Files that were changed after this moment stay: their rows may be about to come. */
  before: Date
  /** Believe that files are gone even when most of them are. */
  force?: boolean
  onProgress?: Progress
}

/** Keys that are looked up in one statement, and rows that are read in one. */
const BATCH = 500

/** From so many rows on, a storage that lacks most of their files is taken for one that is not there. */
const FEW = 20

/**
 * Removes stored files that no row names, and rows whose files are gone. Throws ConflictError when more than half of all
 * files seem gone, since then most likely a disk is not mounted.
 */
export async function pruneFiles(pod: Pod, options: PruneOptions): Promise<Mismatch> {
  const onProgress = options.onProgress ?? (() => undefined)
  const all = await countRows(pod)
  let looked = 0
  const looking = (rows: number) => onProgress('rows', (looked += rows), Math.max(all, looked))
  const gone = {
    uploads: await findGone(pod, uploadFiles, looking),
    versions: await findGone(pod, versionFiles, looking),
    pictures: await findGone(pod, pictureFiles, looking),
  }
  if (!options.force) for (const [kind, rows] of Object.entries(gone)) requirePlausible(kind, rows)
  const ids = { uploads: gone.uploads.ids, versions: gone.versions.ids, pictures: gone.pictures.ids }
  if (!options.isTrial) await removeRows(pod, ids)
  return {
    files: await pruneStrayFiles(pod, options),
    uploads: ids.uploads.length,
    versions: ids.versions.length,
    pictures: ids.pictures.length,
  }
}

/** A row and where its file should be: a key of the storage, or a file in place. */
interface NamingRow {
  id: number
  key: string | null
  source: string | null
}

type ReadRows = (pod: Pod, after: number) => Promise<NamingRow[]>

const uploadFiles: ReadRows = ({ prisma }, after) => prisma.$queryRaw<NamingRow[]>`
  SELECT id, audio_file AS key, source FROM upload
  WHERE id > ${after} AND (audio_file IS NOT NULL OR source LIKE 'file://%') ORDER BY id LIMIT ${BATCH}`

const versionFiles: ReadRows = ({ prisma }, after) => prisma.$queryRaw<NamingRow[]>`
  SELECT id, audio_file AS key, NULL AS source FROM upload_version
  WHERE id > ${after} ORDER BY id LIMIT ${BATCH}`

const pictureFiles: ReadRows = ({ prisma }, after) => prisma.$queryRaw<NamingRow[]>`
  SELECT id, file AS key, NULL AS source FROM attachment
  WHERE id > ${after} AND file IS NOT NULL ORDER BY id LIMIT ${BATCH}`

/** How many rows name a file. */
async function countRows({ prisma }: Pod): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: number }[]>`
    SELECT ((SELECT count(*) FROM upload WHERE audio_file IS NOT NULL OR source LIKE 'file://%')
      + (SELECT count(*) FROM upload_version)
      + (SELECT count(*) FROM attachment WHERE file IS NOT NULL))::int AS count`
  return row?.count ?? 0
}

/** Rows whose files are gone, and how many rows there are at all. */
interface GoneRows {
  ids: number[]
  total: number
}

async function findGone(pod: Pod, readRows: ReadRows, looking: (rows: number) => void): Promise<GoneRows> {
  const gone: GoneRows = { ids: [], total: 0 }
  let last = 0
  for (;;) {
    const rows = await readRows(pod, last)
    for (const row of rows) if (!(await isThere(pod, row))) gone.ids.push(row.id)
    gone.total += rows.length
    looking(rows.length)
    last = rows.at(-1)?.id ?? last
    if (rows.length < BATCH) return gone
  }
}

async function isThere(pod: Pod, { key, source }: NamingRow): Promise<boolean> {
  if (key !== null) return pod.storage.exists(key)
  // without a music directory nobody can say what lies in it
  if (!isInPlace(source) || pod.config.storage.musicDirectory === null) return true
  return (await inPlaceSource(pod, source)) !== null
}

function requirePlausible(kind: string, { ids, total }: GoneRows): void {
  if (ids.length < FEW || ids.length * 2 < total) return
  throw new ConflictError(
    `The files of ${ids.length} of ${total} ${kind} are gone. Is a disk not mounted? If they are really gone, say --force.`,
  )
}

async function removeRows(
  { prisma }: Pod,
  { uploads, versions, pictures }: { uploads: number[]; versions: number[]; pictures: number[] },
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.uploadVersion.deleteMany({ where: { id: { in: versions } } })
    // audio and pictures of other pods can be fetched again
    await tx.$executeRaw`
      UPDATE upload SET audio_file = NULL
      WHERE id = ANY(${uploads}::int[]) AND source LIKE 'http%'`
    await tx.$executeRaw`
      DELETE FROM upload WHERE id = ANY(${uploads}::int[]) AND (source IS NULL OR source NOT LIKE 'http%')`
    await tx.$executeRaw`
      UPDATE attachment SET file = NULL WHERE id = ANY(${pictures}::int[]) AND url IS NOT NULL`
    await tx.$executeRaw`DELETE FROM attachment WHERE id = ANY(${pictures}::int[]) AND url IS NULL`
  })
}

/** Removes stored files that no row names. */
async function pruneStrayFiles(
  pod: Pod,
  { isTrial, before, onProgress }: PruneOptions,
): Promise<Mismatch['files']> {
  const found = { count: 0, bytes: 0 }
  let looked = 0
  for (const folder of mediaFolders) {
    for await (const files of inBatches(pod.storage.list(folder))) {
      looked += files.length
      onProgress?.('stored files', looked, null)
      const old = files.filter(({ modified }) => modified < before)
      const named = await namedKeys(
        pod,
        old.map(({ key }) => ownerOf(key)),
      )
      for (const { key, size } of old) {
        if (named.has(ownerOf(key))) continue
        found.count += 1
        found.bytes += size
        if (!isTrial) await pod.storage.delete(key)
      }
    }
  }
  return found
}

/** The file that a row would name: of a crop its picture, else the file itself. */
const ownerOf = (key: string) => croppedFrom(key)?.file ?? key

/** Those of some keys that are named somewhere; files that are noted as loose are looked after elsewhere. */
async function namedKeys(pod: Pod, keys: string[]): Promise<Set<string>> {
  const rows = await pod.prisma.$queryRaw<{ key: string }[]>`
    SELECT audio_file AS key FROM upload WHERE audio_file = ANY(${keys}::text[])
    UNION SELECT audio_file FROM upload_version WHERE audio_file = ANY(${keys}::text[])
    UNION SELECT file FROM attachment WHERE file = ANY(${keys}::text[])
    UNION SELECT key FROM loose_file WHERE key = ANY(${keys}::text[])
    UNION SELECT value #>> '{}' FROM setting WHERE value #>> '{}' = ANY(${keys}::text[])`
  return new Set(rows.map(({ key }) => key))
}

async function* inBatches(files: AsyncIterable<StoredFile>): AsyncGenerator<StoredFile[]> {
  let batch: StoredFile[] = []
  for await (const file of files) {
    batch.push(file)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
