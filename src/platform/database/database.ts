import type { PrismaClient } from '../../generated/prisma/client.ts'
import type { StatementListener } from './observed-adapter.ts'
import type { SqlAccess } from './sql.ts'

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
}

/**
 * Opens the pod's database. It does not migrate it: see `applyMigrations`. Only the driver that is used is loaded.
 * Fails when the folder of an embedded database is in use by another process.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url === undefined) {
    const { openEmbedded } = await import('./embedded.ts')
    return openEmbedded(options)
  }
  const { openPostgresql } = await import('./postgresql.ts')
  return openPostgresql(options.url, options)
}
