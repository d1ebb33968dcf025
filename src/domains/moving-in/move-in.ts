import { ConflictError } from '../../errors.ts'
import { listTables, replaceRows } from '../../platform/database/dump.ts'
import { DumpError } from '../../platform/database/plain-dump.ts'
import type { ExecuteSql } from '../../platform/database/sql.ts'
import { tidyUp } from '../../platform/database/upkeep.ts'
import type { Pod } from '../../pod.ts'
import type { Progress } from '../../progress.ts'
import { requireFree } from '../backups/restore.ts'
import { areas } from './areas/areas.ts'
import { type MovedFiles, moveMedia } from './media.ts'
import { runMove } from './move.ts'
import { requireSameAddress, whatToMind } from './old-pod.ts'
import { SCHEMA, stage, type Staged } from './staging.ts'

/** How a pod moves in. */
export interface MoveInOptions {
  /** Folder or tar file of the original's media; null: they are in the storage already. */
  media: string | null
  /** Change nothing, only tell what would come. */
  isTrial?: boolean
  /** Replace what is in the pod, accounts included. */
  force?: boolean
  onProgress?: Progress
}

/** What became of a table of the original. */
export interface MovedTable {
  table: string
  /** Rows in the dump. */
  rows: number
  moved: number
  /** Why rows stayed behind; null when all moved. */
  reason: string | null
}

/** A pod that moved in. */
export interface MovedIn {
  isTrial: boolean
  /** Tables of the dump that have rows. */
  tables: MovedTable[]
  files: MovedFiles
  /** What its administrator should know. */
  warnings: string[]
}

/** Ends the transaction of a trial without a change. */
class TrialEnd extends Error {
  readonly result: MovedIn

  constructor(result: MovedIn) {
    super('trial')
    this.result = result
  }
}

/**
 * Makes this pod the one that a plain dump of a Funkwhale 1.3 database holds: accounts, music, playlists, federation and
 * all that belongs to them, with the keys and addresses that clients and other pods know. Everything happens in one
 * transaction, and files are stored before it ends: when it fails, or is interrupted, no row has changed and it can be
 * run again. Throws ConflictError for a pod that has accounts (unless `force` is set), is running, or has another
 * address than the one in the dump; DumpError for what is no whole dump of that version.
 */
export async function moveIn(
  pod: Pod,
  dump: AsyncIterable<Buffer>,
  { media, isTrial = false, force = false, onProgress = () => undefined }: MoveInOptions,
): Promise<MovedIn> {
  await requireFree(pod, force)
  try {
    const result = await pod.database.sqlTransaction(async (executeSql) => {
      // copying media may take longer than a server lets transactions rest
      await executeSql('SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0')
      const staged = await stage(executeSql, dump, wantedTables, (rows) => onProgress('rows', rows, null))
      const moved = await moveRows(pod, executeSql, staged, onProgress)
      const files = await moveMedia(pod, executeSql, {
        media,
        isTrial,
        onFile: (done, total) => onProgress('files', done, total),
      })
      requireMedia(files, media)
      const warnings = await whatToMind(pod, executeSql, files)
      // jobs are about rows that were here before; what must still be done is found again at the next start
      await executeSql(`DROP SCHEMA ${SCHEMA} CASCADE; DROP SCHEMA IF EXISTS pgboss CASCADE`)
      const told: MovedIn = { isTrial, tables: tablesOf(staged, moved), files, warnings }
      if (isTrial) throw new TrialEnd(told)
      return told
    })
    await tidyUp(pod.database)
    return result
  } catch (error) {
    if (error instanceof TrialEnd) return error.result
    throw refusalOf(error)
  }
}

const wantedTables: ReadonlySet<string> = new Set([
  'django_content_type',
  ...areas.flatMap(({ moves, reads = [] }) => [...moves.map(({ from }) => from), ...reads]),
])

/** Gives how many rows of each table of the original have moved. */
async function moveRows(
  pod: Pod,
  executeSql: ExecuteSql,
  staged: Staged,
  onProgress: Progress,
): Promise<ReadonlyMap<string, number>> {
  await requireSameAddress(pod, executeSql)
  const tables = new Map((await listTables(executeSql)).map((table) => [table.name, table]))
  const moved = new Map<string, number>()
  const count = (table: string, rows: number) => moved.set(table, (moved.get(table) ?? 0) + rows)
  // the licences of every pod are there from the start
  const replaced = [...tables.values()].filter(({ name }) => name !== 'license')
  await replaceRows(executeSql, replaced, async () => {
    for (const [index, { moves, finish }] of areas.entries()) {
      for (const move of moves) {
        const rows = await runMove(executeSql, move, tables)
        if (!move.isAddition) count(move.from, rows)
      }
      for (const [table, rows] of Object.entries((await finish?.(pod, executeSql)) ?? {})) count(table, rows)
      onProgress('areas', index + 1, areas.length)
    }
    await setSequences(executeSql, staged)
  })
  return moved
}

/** Keys that were given away once are never given again, also when their rows are gone. */
async function setSequences(executeSql: ExecuteSql, { lastKeys }: Staged): Promise<void> {
  for (const { from, to, columns, isAddition } of areas.flatMap(({ moves }) => moves)) {
    if (isAddition || !('id' in columns)) continue
    await executeSql(
      `SELECT setval(pg_get_serial_sequence($1::text, 'id'), last) FROM (
         SELECT greatest(max(id), $2::text::bigint) AS last FROM "${to}") AS keys WHERE last > 0`,
      [`public.${to}`, lastKeys.get(from) ?? '0'],
    )
  }
}

const reasons: Readonly<Record<string, string>> = Object.assign({}, ...areas.map(({ left }) => left))

const tablesOf = (staged: Staged, moved: ReadonlyMap<string, number>): MovedTable[] =>
  [...staged.rows]
    .filter(([, rows]) => rows > 0)
    .map(([table, rows]) => {
      const count = moved.get(table) ?? 0
      const reason = count === rows ? null : (reasons[table] ?? 'a table that this software does not know')
      return { table, rows, moved: count, reason }
    })

/** A place where no file is found is most likely the wrong one. */
function requireMedia({ named, found }: MovedFiles, media: string | null): void {
  if (named === 0 || found > 0) return
  throw new ConflictError(
    media === null
      ? `None of the ${named} files that the dump names is in the storage. Say --media with the old pod's media folder or a tar file of it.`
      : `None of the ${named} files that the dump names is in ${media}. The folder is the one that has \`tracks\` and \`attachments\` in it.`,
  )
}

/** What the database refuses comes of the dump: it is of another version, or its rows contradict each other. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (['42P01', '42703'].includes(code)) {
    return new DumpError(
      `The dump is of another version than Funkwhale 1.3 (${error.message}). Bring the old pod to 1.3.1 first.`,
      { cause: error },
    )
  }
  if (!/^2[23]\d{3}$/.test(code)) return error
  const detail = 'detail' in error && error.detail ? ` ${String(error.detail)}` : ''
  return new DumpError(`The dump has rows that cannot be taken over: ${error.message}.${detail}`, {
    cause: error,
  })
}
