import { type DumpPart, passOver, readPlainDump } from '../../platform/database/plain-dump.ts'
import { writeRows } from '../../platform/database/dump.ts'
import type { ExecuteSql } from '../../platform/database/sql.ts'

/** Where the tables of the original lie while their rows are moved. */
export const SCHEMA = 'original'

/** What a dump held. */
export interface Staged {
  /** Rows by table, those of tables that are not read included. */
  rows: ReadonlyMap<string, number>
  /** The last key that was given, by table. */
  lastKeys: ReadonlyMap<string, string>
}

/**
 * Reads a dump and lays its tables down in a schema of their own, all columns as texts: a dump comes in the order of
 * the alphabet, moving needs another one. Inside of a transaction, at whose end the schema must be gone.
 */
export async function stage(
  executeSql: ExecuteSql,
  file: AsyncIterable<Buffer>,
  wanted: ReadonlySet<string>,
  onRows: (rows: number) => void,
): Promise<Staged> {
  const rows = new Map<string, number>()
  const lastNumbers = new Map<string, string>()
  const owners = new Map<string, string>()
  let total = 0
  await executeSql(`CREATE SCHEMA ${SCHEMA}`)
  for await (const part of readPlainDump(file)) {
    if (part.kind === 'sequence') lastNumbers.set(part.name, part.value)
    else if (part.kind === 'owner') owners.set(part.sequence, part.table)
    else {
      let count = rows.get(part.table) ?? 0
      const counted = each(part.rows, () => {
        count += 1
        total += 1
        if (total % 1000 === 0) onRows(total)
      })
      if (wanted.has(part.table)) await layDown(executeSql, { ...part, rows: counted })
      else await passOver(counted)
      rows.set(part.table, count)
    }
  }
  const lastKeys = [...lastNumbers].map(
    ([name, value]) => [owners.get(name) ?? name.replace(/_id_seq$/, ''), value] as const,
  )
  return { rows, lastKeys: new Map(lastKeys) }
}

async function layDown(
  executeSql: ExecuteSql,
  { table, columns, rows }: Extract<DumpPart, { kind: 'rows' }>,
): Promise<void> {
  const definitions = columns.map((column) => `"${column}" text`)
  await executeSql(`CREATE UNLOGGED TABLE ${SCHEMA}."${table}" (${definitions.join(', ')})`)
  const target = { name: table, schema: SCHEMA, columns: columns.map((name) => ({ name, type: 'text' })) }
  await writeRows(executeSql, target, rows)
  await executeSql(`ANALYZE ${SCHEMA}."${table}"`)
}

async function* each<Value>(values: AsyncIterable<Value>, see: () => void): AsyncGenerator<Value> {
  for await (const value of values) {
    see()
    yield value
  }
}
