import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { PrismaPg } from '@prisma/adapter-pg'
import { pipelinedPool } from './pipelined-pool.ts'
import { assemble } from './assemble.ts'
import type { Database, DatabaseOptions } from './database.ts'
import { postgresqlSql } from './sql.ts'

/** Two for each processor and one to spare: more only take the caches of the server from each other. */
const DEFAULT_CONNECTIONS = 2 * availableParallelism() + 1
/** PostgreSQL keeps a prepared statement as long as its connection, so their number has an end. */
const MAX_PREPARED_STATEMENTS = 1000

/** Names the statements that have parameters, so that PostgreSQL parses and plans each only once a connection. */
function preparedStatementNames(): (query: { sql: string; args: unknown[] }) => string {
  const names = new Map<string, string>()
  return ({ sql, args }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    // The driver takes an empty name for "do not prepare".
    if (args.length === 0 || names.size >= MAX_PREPARED_STATEMENTS) return ''
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32)
    names.set(sql, name)
    return name
  }
}

/** Opens a pool of connections to a PostgreSQL server; they are made when they are needed. */
export function openPostgresql(url: string, options: DatabaseOptions): Database {
  const pool = pipelinedPool({
    connectionString: url,
    max: options.connections ?? DEFAULT_CONNECTIONS,
    application_name: 'funkwhale',
    connectionTimeoutMillis: 10_000,
    // Prisma reads dates without their offset, so the server must speak in UTC.
    options: '-c TimeZone=UTC',
  })
  // A connection that breaks while idle is replaced at the next use; unheard, it would end the process.
  pool.on('error', () => {})
  const adapter = new PrismaPg(pool, { statementNameGenerator: preparedStatementNames() })
  return assemble('postgresql', adapter, postgresqlSql(pool), () => pool.end())
}
