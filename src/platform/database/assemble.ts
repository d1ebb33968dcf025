import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaClient } from '../../generated/prisma/client.ts'
import type { Database } from './database.ts'
import { observedAdapter, type StatementListener } from './observed-adapter.ts'
import type { SqlAccess } from './sql.ts'

/** Milliseconds. Over the embedded database's one connection a transaction may have to queue for its turn. */
const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 30_000 }

/** The database of a driver: Prisma and plain SQL side by side. `disconnect` ends what both use. */
export function assemble(
  kind: Database['kind'],
  adapter: SqlMigrationAwareDriverAdapterFactory,
  sql: SqlAccess,
  disconnect: () => Promise<void>,
): Database {
  const listeners = new Set<StatementListener>()
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
