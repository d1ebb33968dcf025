import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Pool } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '../../generated/prisma/client.ts'
import { lockDirectory } from './directory-lock.ts'
import { observedAdapter, type StatementListener } from './observed-adapter.ts'
import { pgliteSql, postgresqlSql, type SqlAccess } from './sql.ts'

/** The pod's database: Prisma for the domains, plain SQL for what Prisma cannot say. */
export interface Database extends SqlAccess {
  prisma: PrismaClient
  kind: 'pglite' | 'postgresql'
  /** Tells each statement of Prisma as it goes to the database; returns the function that ends it. */
  onStatement: (listener: StatementListener) => () => void
  /** Ends all connections. Safe to call twice. */
  close: () => Promise<void>
}

/** Where the database is: exactly one of `url`, `directory` and `memory` is used, in this order. */
export interface DatabaseOptions {
  /** A PostgreSQL connection URL. */
  url?: string
  /** Folder of the embedded database; made when missing. Only one process may have it open. */
  directory?: string
  /** An embedded database that is gone when closed; the default when nothing else is given. */
  memory?: boolean
  /** A dump of an embedded database in memory to start from. */
  snapshot?: Blob
  /** Most connections to PostgreSQL that Prisma and plain SQL share. */
  connections?: number
  /** Told each statement of Prisma. */
  onQuery?: StatementListener
}

/** Two for each processor and one to spare: more only take the caches of the server from each other. */
const DEFAULT_CONNECTIONS = 2 * availableParallelism() + 1
/** Milliseconds. Over the embedded database's one connection a transaction may have to queue for its turn. */
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 30_000 }
/** Pages that the embedded database holds itself. The system caches its files as well: more would be kept twice. */
const EMBEDDED_CACHE = '32MB'
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

function assemble(
  kind: Database['kind'],
  adapter: SqlMigrationAwareDriverAdapterFactory,
  sql: SqlAccess,
  onQuery: StatementListener | undefined,
  disconnect: () => Promise<void>,
): Database {
  const listeners = new Set<StatementListener>(onQuery ? [onQuery] : [])
  const prisma = new PrismaClient({
    adapter: observedAdapter(adapter, (statement) => {
      for (const listener of listeners) listener(statement)
    }),
    transactionOptions: TRANSACTION_LIMITS,
  })
  let closing: Promise<void> | undefined
  return {
    ...sql,
    prisma,
    kind,
    onStatement(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closing ??= prisma.$disconnect().then(disconnect)
      return closing
    },
  }
}

function openPostgresql(url: string, options: DatabaseOptions): Database {
  const pool = new Pool({
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
  return assemble('postgresql', adapter, postgresqlSql(pool), options.onQuery, () => pool.end())
}

async function openPglite(options: DatabaseOptions): Promise<Database> {
  const directory = options.memory ? undefined : options.directory
  if (directory !== undefined) await mkdir(directory, { recursive: true })
  const unlock = directory === undefined ? undefined : await lockDirectory(directory)
  try {
    const client = await PGlite.create({
      dataDir: directory,
      loadDataDir: options.snapshot,
      startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${EMBEDDED_CACHE}`],
    })
    await client.exec("SET TIME ZONE 'UTC'")
    return assemble('pglite', new PrismaPGlite(client), pgliteSql(client), options.onQuery, async () => {
      await client.close()
      await unlock?.()
    })
  } catch (error) {
    await unlock?.()
    throw error
  }
}

/**
 * Opens the pod's database. It does not migrate it: see `applyMigrations`.
 * Fails when the folder of an embedded database is in use by another process.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === undefined ? openPglite(options) : openPostgresql(options.url, options)
}
