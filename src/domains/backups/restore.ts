import { createWriteStream } from 'node:fs'
import { rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ConflictError, ValidationError } from '../../errors.ts'
import { mimetypeOfFilename } from '../../platform/audio/types.ts'
import {
  listMigrations,
  listTables,
  replaceRows,
  type SequenceState,
  type Table,
  writeRows,
  writeSequences,
} from '../../platform/database/dump.ts'
import type { ExecuteSql } from '../../platform/database/sql.ts'
import { mediaFolders } from '../../platform/storage/keys.ts'
import type { Pod } from '../../pod.ts'
import type { Progress } from '../../progress.ts'
import { ArchiveError, checkArchive, readArchive } from './archive.ts'
import type { Carried } from './backup.ts'
import { type Manifest, manifestSchema, names, sequencesSchema, tableFile } from './manifest.ts'

/** How a backup is restored. */
export interface RestoreOptions {
  /** Replace what is in the pod, accounts included. */
  force?: boolean
  onProgress?: Progress
}

/** A restored pod: what came out of the backup, and what its administrator should know. */
export interface Restored extends Carried {
  /** When the backup was written. */
  createdAt: string
  /** Files that were in the pod and not in the backup. */
  removed: number
  warnings: string[]
}

/**
 * Makes the pod what it was when a backup was written, row by row and file by file. The file is checked first; then the
 * stored files come, then all rows in one transaction, then what the backup does not know goes: wherever it is
 * interrupted, no row names a file that is missing, and it can be run again. Work that waited in the background is
 * dropped. Throws ConflictError for a pod that has accounts (unless `force` is set) or is running, ArchiveError for a
 * file that is no whole backup, ValidationError for one of another version.
 */
export async function restore(
  pod: Pod,
  path: string,
  { force = false, onProgress = () => undefined }: RestoreOptions = {},
): Promise<Restored> {
  await requireFree(pod, force)
  const megabytes = Math.ceil((await stat(path)).size / 1e6)
  const files = await checkArchive(path, (bytes) => {
    onProgress('MB checked', Math.ceil(bytes / 1e6), megabytes)
  })
  const head = await readHead(pod, path)
  const mediaFiles = files - head.files - head.manifest.tables.length
  const media = await restoreMedia(pod, path, (done) => onProgress('files', done, mediaFiles))
  const rows = await restoreRows(pod, path, head, onProgress)
  const removed = await removeOthers(pod, media.keys)
  const { manifest } = head
  return {
    tables: manifest.tables.length,
    rows,
    files: media.keys.size,
    bytes: media.bytes,
    removed,
    createdAt: manifest.createdAt,
    warnings: [...(await keepSecretKey(pod, head.secretKey)), ...addressWarnings(pod, manifest)],
  }
}

/** Throws ConflictError when a pod runs on the database, or when it has accounts and `force` is not set. */
export async function requireFree({ prisma, database }: Pod, force: boolean): Promise<void> {
  if (database.kind === 'postgresql') {
    // the pool of the jobs tells that a pod runs: commands do without it
    const { rows } = await database.executeSql(`
      SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'funkwhale-jobs' LIMIT 1`)
    if (rows.length > 0) throw new ConflictError('A pod runs on this database. Stop it first.')
  }
  if (!force && (await prisma.user.count()) > 0) {
    throw new ConflictError('This pod has accounts. To replace all that it holds, say --force.')
  }
}

/** What comes before the tables. */
interface Head {
  manifest: Manifest
  secretKey: string
  sequences: SequenceState[]
  /** Files of the archive that this came from. */
  files: number
}

async function readHead(pod: Pod, path: string): Promise<Head> {
  const found = new Map<string, string>()
  for await (const { name, content } of readArchive(path)) {
    if (name !== names.manifest && name !== names.secretKey && name !== names.sequences) break
    found.set(name, await text(content))
  }
  const manifest = manifestSchema.safeParse(parse(found.get(names.manifest)))
  const sequences = sequencesSchema.safeParse(parse(found.get(names.sequences)))
  const secretKey = found.get(names.secretKey)
  if (!manifest.success || !sequences.success || secretKey === undefined) {
    throw new ArchiveError('The file is no backup of this kind of pod.')
  }
  const migrations = await listMigrations(pod.database.executeSql)
  if (migrations.join() !== manifest.data.migrations.join()) {
    throw ValidationError.whole(
      `The backup was written by version ${manifest.data.software}, whose database is another than that of this version. Restore it with that version; the next start of a newer one brings it up to date.`,
    )
  }
  return { manifest: manifest.data, sequences: sequences.data, secretKey, files: found.size }
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '')
  } catch {
    return null
  }
}

/** Puts every stored file where it was. */
async function restoreMedia(
  pod: Pod,
  path: string,
  onProgress: (done: number) => void,
): Promise<{ keys: Set<string>; bytes: number }> {
  const keys = new Set<string>()
  let bytes = 0
  for await (const { name, size, content } of readArchive(path)) {
    if (!name.startsWith(names.media)) continue
    const key = name.slice(names.media.length)
    const temporary = pod.temporary.newPath()
    try {
      await pipeline(content, createWriteStream(temporary, { flags: 'wx' }))
      const mimetype = mimetypeOfFilename(key) ?? undefined
      await pod.storage.put(key, { path: temporary }, { replace: true, mimetype })
    } finally {
      await rm(temporary, { force: true })
    }
    keys.add(key)
    bytes += size
    onProgress(keys.size)
  }
  return { keys, bytes }
}

/** Replaces all rows by those of the backup. Reading the file is part of the transaction, as nothing else uses the pod. */
async function restoreRows(
  pod: Pod,
  path: string,
  { manifest, sequences }: Head,
  onProgress: Progress,
): Promise<number> {
  return pod.database.sqlTransaction(async (executeSql) => {
    const tables = new Map((await listTables(executeSql)).map((table) => [table.name, table]))
    let rows = 0
    await replaceRows(executeSql, [...tables.values()], async () => {
      rows = await fillTables(executeSql, path, manifest, tables, onProgress)
      await writeSequences(executeSql, sequences)
    })
    // jobs are about the rows that were here before; what must still be done is found again at the next start
    await executeSql('DROP SCHEMA IF EXISTS pgboss CASCADE')
    return rows
  })
}

async function fillTables(
  executeSql: ExecuteSql,
  path: string,
  manifest: Manifest,
  tables: ReadonlyMap<string, Table>,
  onProgress: Progress,
): Promise<number> {
  const expected = new Map(manifest.tables.map((table) => [tableFile(table.name), table]))
  let rows = 0
  let done = 0
  for await (const { name, content } of readArchive(path)) {
    const dumped = expected.get(name)
    if (!dumped) continue
    const table = tables.get(dumped.name)
    if (!table)
      throw new ArchiveError(`The backup has a table that this version does not know: ${dumped.name}.`)
    const types = new Map(table.columns.map((column) => [column.name, column.type]))
    const columns = dumped.columns.map((column) => ({ name: column, type: types.get(column) ?? 'text' }))
    const written = await pipeline(content, createGunzip(), (bytes: AsyncIterable<Buffer>) =>
      writeRows(executeSql, { name: table.name, columns }, linesOf(bytes)),
    )
    if (written !== dumped.rows) throw new ArchiveError(`Rows of the table ${dumped.name} are missing.`)
    rows += written
    done += 1
    onProgress('tables', done, expected.size)
    if (done === expected.size) break
  }
  if (done < expected.size) throw new ArchiveError('Tables are missing in the backup.')
  return rows
}

/** Lines of a text; only line feeds end them, as other separators may stand inside of JSON. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') throw new ArchiveError('The end of a table is missing.')
}

/** Removes stored files that the backup does not know. */
async function removeOthers({ storage }: Pod, keys: ReadonlySet<string>): Promise<number> {
  let removed = 0
  for (const folder of mediaFolders) {
    for await (const { key } of storage.list(folder)) {
      if (keys.has(key)) continue
      await storage.delete(key)
      removed += 1
    }
  }
  return removed
}

/** Links and tokens stay good only with the key that signed them. */
async function keepSecretKey({ config }: Pod, secretKey: string): Promise<string[]> {
  if (config.secretKey === null) {
    await writeFile(resolve(config.data, 'secret-key'), secretKey, { mode: 0o600 })
    return []
  }
  return config.secretKey === secretKey
    ? []
    : [
        'DJANGO_SECRET_KEY is another one than that of the backup: sealed tokens and links that were sent no longer work.',
      ]
}

function addressWarnings({ config }: Pod, { origin }: Manifest): string[] {
  return origin === config.origin
    ? []
    : [
        `The backup is of ${origin}, this pod is ${config.origin}: other pods know its accounts and music by the old address only.`,
      ]
}
