import type { PGlite, Transaction as PGliteTransaction } from '@electric-sql/pglite'
import type { Pool, QueryResult } from 'pg'

/** One row of a plain SQL statement, by column name. */
export type SqlRow = Record<string, unknown>

/** Runs SQL text; without values it may hold several statements, whose rows come in one list. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: SqlRow[] }>

/** Plain SQL beside Prisma, the same over both kinds of database. */
export interface SqlAccess {
  /** Runs SQL outside of any transaction. Never call it inside of `prisma.$transaction` (it would wait for ever). */
  executeSql: ExecuteSql
  /** Runs SQL in one transaction, which is undone when the work fails. */
  sqlTransaction: <T>(work: (executeSql: ExecuteSql) => Promise<T>) => Promise<T>
  /** To be called after types were made or changed: the embedded database's driver has to be told of their arrays. */
  learnTypes: () => Promise<void>
}

async function executeOnPglite(
  client: PGlite | PGliteTransaction,
  text: string,
  values?: unknown[],
): Promise<{ rows: SqlRow[] }> {
  if (values && values.length > 0) return { rows: (await client.query<SqlRow>(text, values)).rows }
  const results = await client.exec(text)
  return { rows: results.flatMap((result) => result.rows) }
}

/** Plain SQL over the embedded database. */
export function pgliteSql(client: PGlite): SqlAccess {
  return {
    executeSql: (text, values) => executeOnPglite(client, text, values),
    sqlTransaction: (work) =>
      client.transaction((transaction) => work((text, values) => executeOnPglite(transaction, text, values))),
    learnTypes: () => client.refreshArrayTypes(),
  }
}

function collectRows(result: QueryResult<SqlRow> | QueryResult<SqlRow>[]): { rows: SqlRow[] } {
  // A text of several statements is answered by a list, which the driver's types do not say.
  return { rows: Array.isArray(result) ? result.flatMap(({ rows }) => rows) : result.rows }
}

/** Plain SQL over a pool of PostgreSQL connections. */
export function postgresqlSql(pool: Pool): SqlAccess {
  return {
    executeSql: async (text, values) => collectRows(await pool.query<SqlRow>(text, values)),
    async sqlTransaction(work) {
      const client = await pool.connect()
      let failure: Error | undefined
      try {
        await client.query('BEGIN')
        const result = await work(async (text, values) =>
          collectRows(await client.query<SqlRow>(text, values)),
        )
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch((rollbackError: Error) => {
          failure = rollbackError
        })
        throw error
      } finally {
        client.release(failure)
      }
    },
    learnTypes: () => Promise.resolve(),
  }
}
