import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import {
  freeze,
  listMigrations,
  listTables,
  readRows,
  readSequences,
  type SequenceState,
  type Table,
} from '../../platform/database/dump.ts'
import type { ExecuteSql } from '../../platform/database/sql.ts'
import { mediaFolders } from '../../platform/storage/keys.ts'
import { FileMissingError } from '../../platform/storage/storage.ts'
import type { Pod } from '../../pod.ts'
import type { Progress } from '../../progress.ts'
import { version } from '../../version.ts'
import { type ArchiveWriter, writeArchive } from './archive.ts'
import { type Manifest, names, tableFile } from './manifest.ts'

/** What went into a backup, or came out of it. */
export interface Carried {
  tables: number
  rows: number
  files: number
  /** Bytes of the files. */
  bytes: number
}

/** A dumped table: its rows wait in a file. */
interface DumpedTable {
  table: Table
  rows: number
  path: string
}

/**
 * Writes the whole pod into one file: every row as it was at one moment, every stored file, and the key that signs. The
 * pod may run meanwhile: a file that is stored while the backup is written may be in it without a row, never the other
 * way round unless it was deleted meanwhile.
 */
export async function backUp(
  pod: Pod,
  path: string,
  onProgress: Progress = () => undefined,
): Promise<Carried> {
  const dumped: DumpedTable[] = []
  try {
    const { migrations, sequences } = await dumpDatabase(pod, dumped, onProgress)
    const manifest: Manifest = {
      format: 'funkwhale-backup',
      formatVersion: 1,
      software: version,
      createdAt: new Date().toISOString(),
      origin: pod.config.origin,
      migrations,
      tables: dumped.map(({ table, rows }) => ({
        name: table.name,
        columns: table.columns.map(({ name }) => name),
        rows,
      })),
    }
    const media = { files: 0, bytes: 0 }
    await writeArchive(path, async (archive) => {
      await archive.addText(names.manifest, JSON.stringify(manifest, null, 2))
      await archive.addText(names.secretKey, pod.secretKey)
      await archive.addText(names.sequences, JSON.stringify(sequences))
      for (const { table, path: file } of dumped) {
        await archive.add(tableFile(table.name), (await stat(file)).size, createReadStream(file))
      }
      const total = await countFiles(pod)
      for await (const size of addMedia(pod, archive)) {
        media.files += 1
        media.bytes += size
        // more may be stored while the backup is written
        onProgress('files', media.files, Math.max(total, media.files))
      }
    })
    return { tables: dumped.length, rows: dumped.reduce((sum, { rows }) => sum + rows, 0), ...media }
  } finally {
    for (const { path: file } of dumped) await rm(file, { force: true })
  }
}

/**
 * Writes each table into a file of its own: a tar file wants to know sizes before contents. All in one transaction that
 * only reads, as the tables must be of one moment.
 */
function dumpDatabase(
  pod: Pod,
  dumped: DumpedTable[],
  onProgress: Progress,
): Promise<{ migrations: string[]; sequences: SequenceState[] }> {
  return pod.database.sqlTransaction(async (executeSql) => {
    await freeze(executeSql)
    const tables = await listTables(executeSql)
    for (const [index, table] of tables.entries()) {
      const target: DumpedTable = { table, rows: 0, path: pod.temporary.newPath() }
      dumped.push(target)
      await pipeline(
        Readable.from(countedLines(executeSql, target)),
        createGzip({ level: 6 }),
        createWriteStream(target.path, { flags: 'wx', mode: 0o600 }),
      )
      onProgress('tables', index + 1, tables.length)
    }
    return { migrations: await listMigrations(executeSql), sequences: await readSequences(executeSql) }
  })
}

async function* countedLines(executeSql: ExecuteSql, target: DumpedTable): AsyncGenerator<string> {
  for await (const row of readRows(executeSql, target.table)) {
    target.rows += 1
    yield `${row}\n`
  }
}

async function countFiles({ storage }: Pod): Promise<number> {
  let count = 0
  for (const folder of mediaFolders) {
    const files = storage.list(folder)[Symbol.asyncIterator]()
    while (!(await files.next()).done) count += 1
  }
  return count
}

/** Adds every stored file and gives their sizes. A file that was deleted since it was listed is passed over. */
async function* addMedia({ storage, log }: Pod, archive: ArchiveWriter): AsyncGenerator<number> {
  for (const folder of mediaFolders) {
    for await (const { key } of storage.list(folder)) {
      const facts = await storage.stat(key)
      const content = facts && (await storage.open(key).catch(ignoreMissing))
      if (!content) {
        log.warn({ key }, 'a file was deleted while the backup was written')
        continue
      }
      await archive.add(`${names.media}${key}`, facts.size, content)
      yield facts.size
    }
  }
}

function ignoreMissing(error: unknown): null {
  if (error instanceof FileMissingError) return null
  throw error
}
