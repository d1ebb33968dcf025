import type { ExecuteSql } from './sql.ts'

/** A table as far as its rows can be carried to another database. */
export interface Table {
  name: string
  /** Where it is; `public` when left out. */
  schema?: string
  /** Columns that are stored, not computed; `type` as SQL writes it. */
  columns: { name: string; type: string }[]
}

/** Rows that are read or written at a time. */
const BATCH = 500

/** Migrations are applied, not carried. */
const LEDGER = '_prisma_migrations'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Every table of the pod, by name. The tables of the jobs lie in a schema of their own and are no part of it. */
export async function listTables(executeSql: ExecuteSql): Promise<Table[]> {
  const { rows } = await executeSql(`
    SELECT c.relname AS name, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ${literal(LEDGER)}
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    ORDER BY c.relname, a.attnum`)
  const tables = new Map<string, Table>()
  for (const row of rows) {
    const name = String(row['name'])
    const table = tables.get(name) ?? { name, columns: [] }
    table.columns.push({ name: String(row['column']), type: String(row['type']) })
    tables.set(name, table)
  }
  return [...tables.values()]
}

/** Names of the migrations that the database has, oldest first. */
export async function listMigrations(executeSql: ExecuteSql): Promise<string[]> {
  const { rows } = await executeSql(
    `SELECT migration_name AS name FROM ${quoted(LEDGER)} WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows.map((row) => String(row['name']))
}

/** Lets a transaction see one moment of the database, to the end; must be its first statement. */
export async function freeze(executeSql: ExecuteSql): Promise<void> {
  await executeSql('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
  await executeSql(
    "SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres'; SET LOCAL bytea_output = 'hex'",
  )
}

/**
 * Reads a table inside of a transaction. Each row is a JSON list of its values as PostgreSQL writes them, in the order
 * of the columns: whatever their types, the database itself can read them again without loss.
 */
export async function* readRows(executeSql: ExecuteSql, { name, columns }: Table): AsyncGenerator<string> {
  const values = columns.map((column) => `${quoted(column.name)}::text`)
  await executeSql(
    `DECLARE dump NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${values.join(', ')}]::text[])::text AS "row" FROM ${quoted(name)}`,
  )
  for (;;) {
    const { rows } = await executeSql(`FETCH ${BATCH} FROM dump`)
    for (const row of rows) yield String(row['row'])
    if (rows.length < BATCH) break
  }
  await executeSql('CLOSE dump')
}

/** Writes rows as `readRows` gives them; `columns` in the order of their values. Gives their number. */
export async function writeRows(
  executeSql: ExecuteSql,
  { name, schema = 'public', columns }: Table,
  rows: AsyncIterable<string>,
): Promise<number> {
  const names = columns.map((column) => quoted(column.name))
  const values = columns.map(({ type }, index) => `("row" ->> ${index})::${type}`)
  const insert = `INSERT INTO ${quoted(schema)}.${quoted(name)} (${names.join(', ')})
    SELECT ${values.join(', ')} FROM jsonb_array_elements($1::text::jsonb) AS given("row")`
  let written = 0
  let batch: string[] = []
  const flush = async () => {
    if (batch.length === 0) return
    await executeSql(insert, [`[${batch.join(',')}]`])
    written += batch.length
    batch = []
  }
  for await (const row of rows) {
    batch.push(row)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return written
}

/** Where every sequence stands; `isCalled`: whether that number was given away already. */
export interface SequenceState {
  name: string
  /** Text, as it may be larger than a JavaScript number. */
  value: string
  isCalled: boolean
}

/** Reads the sequences of the pod's tables. */
export async function readSequences(executeSql: ExecuteSql): Promise<SequenceState[]> {
  const { rows } = await executeSql(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  )
  const states: SequenceState[] = []
  for (const row of rows) {
    const name = String(row['name'])
    const { rows: found } = await executeSql(
      `SELECT last_value::text AS value, is_called FROM public.${quoted(name)}`,
    )
    states.push({ name, value: String(found[0]?.['value']), isCalled: found[0]?.['is_called'] === true })
  }
  return states
}

/** Sets sequences to where they stood. */
export async function writeSequences(
  executeSql: ExecuteSql,
  sequences: readonly SequenceState[],
): Promise<void> {
  for (const { name, value, isCalled } of sequences) {
    await executeSql('SELECT setval($1::text::regclass, $2::text::bigint, $3::boolean)', [
      `public.${quoted(name)}`,
      value,
      isCalled,
    ])
  }
}

/**
 * Empties every table, lets work fill them again in any order, and then checks what binds the tables together: foreign
 * keys are taken away meanwhile and triggers rest. Inside of one transaction, so that a failure leaves all as it was.
 */
export async function replaceRows(
  executeSql: ExecuteSql,
  tables: readonly Table[],
  fill: () => Promise<void>,
): Promise<void> {
  const { rows: foreignKeys } = await executeSql(`
    SELECT c.conname AS name, t.relname AS table, pg_get_constraintdef(c.oid) AS definition
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
    WHERE c.contype = 'f' AND t.relnamespace = 'public'::regnamespace ORDER BY 2, 1`)
  for (const key of foreignKeys) {
    await executeSql(
      `ALTER TABLE ${quoted(String(key['table']))} DROP CONSTRAINT ${quoted(String(key['name']))}`,
    )
  }
  await executeSql(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`)
  for (const { name } of tables) await executeSql(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`)
  await fill()
  for (const { name } of tables) await executeSql(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`)
  for (const key of foreignKeys) {
    await executeSql(
      `ALTER TABLE ${quoted(String(key['table']))} ADD CONSTRAINT ${quoted(String(key['name']))} ${String(key['definition'])}`,
    )
  }
}
