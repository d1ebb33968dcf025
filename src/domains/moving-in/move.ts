import type { Table } from '../../platform/database/dump.ts'
import type { ExecuteSql } from '../../platform/database/sql.ts'
import { mediaFolders } from '../../platform/storage/keys.ts'
import type { Pod } from '../../pod.ts'

/** Rows of one table of the original become rows of one of ours. */
export interface Move {
  /** Table of the original; its row is `o` in the expressions below. All its values are texts, as in the dump. */
  from: string
  /** Our table. */
  to: string
  /** Our columns, each with where its value comes from: an SQL expression, whose result is cast to the column's type. */
  columns: Record<string, string>
  /** Further tables for the expressions. */
  join?: string
  /** Which rows move; all when left out. */
  where?: string
  /** Of several rows that agree in this, only the first moves. */
  distinctOn?: string
  /** Whether it makes rows of our own beside the ones that are moved: they are not counted. */
  isAddition?: boolean
}

/** Moves that belong together. */
export interface Area {
  moves: readonly Move[]
  /** Tables of the original that are only read for others. */
  reads?: readonly string[]
  /** Why rows are left behind, by table of the original. */
  left?: Readonly<Record<string, string>>
  /** What SQL cannot say; gives how many rows of which table of the original it moved. */
  finish?: (pod: Pod, executeSql: ExecuteSql) => Promise<Record<string, number>>
}

/** Columns whose name is the same on both sides. */
export const same = (...columns: string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, `o.${column}`]))

/** Whether a column with a content type names a model, such as `music.track`. */
export function isModel(column: string, model: string): string {
  const [app, name] = model.split('.')
  return `${column} = (SELECT c.id FROM original.django_content_type c WHERE c.app_label = '${app}' AND c.model = '${name}')`
}

/**
 * The key of the row that a generic relation `<relation>_id`, `<relation>_content_type_id` points to, when it is of the
 * model and still there; null otherwise.
 */
export const related = (relation: string, model: string, table: string): string =>
  `(SELECT r.id FROM ${table} r WHERE r.id = o.${relation}_id::integer AND ${isModel(`o.${relation}_content_type_id`, model)})`

/** A key, when our table has it; null otherwise. */
export const existing = (column: string, table: string): string =>
  `(SELECT r.id FROM ${table} r WHERE r.id = o.${column}::integer)`

/** A number that is not negative; null otherwise. */
export const notNegative = (column: string): string =>
  `CASE WHEN o.${column}::bigint >= 0 THEN o.${column} END`

/** Whether a text is a value of one of our types. */
export const isValueOf = (type: string, expression: string): string =>
  `${expression} = ANY (enum_range(NULL::${type})::text[])`

const folders = mediaFolders.map((folder) => `'${folder}'`).join(', ')

/**
 * The key of a file in our storage: its path in the original's media, below `attachments` when that is in a folder of
 * former times. Null for none, and for a path that could lead outside.
 */
export const storedKey = (path: string): string => `CASE
  WHEN ${path} ~ '(^|/)[.]{0,2}(/|$)' OR strpos(${path}, chr(92)) > 0 THEN NULL
  WHEN split_part(${path}, '/', 1) IN (${folders}) THEN ${path}
  ELSE 'attachments/' || ${path} END`

/** Does a move and gives the number of rows. */
export async function runMove(
  executeSql: ExecuteSql,
  { from, to, columns, join = '', where, distinctOn }: Move,
  tables: ReadonlyMap<string, Table>,
): Promise<number> {
  const types = new Map(tables.get(to)?.columns.map(({ name, type }) => [name, type]))
  const names = Object.keys(columns).map((name) => `"${name}"`)
  const values = Object.entries(columns).map(([name, value]) => `(${value})::${types.get(name)}`)
  const { rows } = await executeSql(`
    WITH moved AS (
      INSERT INTO "${to}" (${names.join(', ')})
      SELECT ${distinctOn ? `DISTINCT ON (${distinctOn})` : ''} ${values.join(', ')}
      FROM original."${from}" o ${join}
      ${where ? `WHERE ${where}` : ''}
      ${distinctOn ? `ORDER BY ${distinctOn}, o.id::bigint` : ''}
      RETURNING 1
    ) SELECT count(*)::text AS moved FROM moved`)
  return Number(rows[0]?.['moved'])
}
