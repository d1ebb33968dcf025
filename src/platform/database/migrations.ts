import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { ExecuteSql, SqlAccess } from './sql.ts'

const MIGRATIONS_DIRECTORY = new URL('../../../prisma/migrations/', import.meta.url)

/** Any number, but the same in every process of the pod: the key of PostgreSQL's advisory lock. */
const LOCK_KEY = 4_017_291

// As `prisma migrate` keeps it, so that its commands stay usable on the same database.
const LEDGER = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`

/** One step from an older database to a newer. */
export interface Migration {
  name: string
  sql: string
  /** SHA-256 (hex) of the text. */
  checksum: string
}

/** The database cannot be brought up to date; the message says why and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

/** All migrations of this version, oldest first. */
export async function readMigrations(directory: URL = MIGRATIONS_DIRECTORY): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(`${name}/migration.sql`, directory), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Checks the ledger against the migrations of this version; tells those still to be applied. */
async function pendingMigrations(executeSql: ExecuteSql, migrations: Migration[]): Promise<Migration[]> {
  const { rows: tables } = await executeSql(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "exists"`,
  )
  if (tables[0]?.['exists'] !== true) return migrations

  const { rows } = await executeSql(
    'SELECT "migration_name", "checksum", "finished_at" IS NOT NULL AS "finished" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
  )
  const applied = new Map(rows.map((row) => [String(row['migration_name']), row]))
  for (const migration of migrations) {
    const row = applied.get(migration.name)
    if (row === undefined) continue
    if (row['finished'] !== true) {
      throw new MigrationError(
        `Migration ${migration.name} was begun and not finished. Restore the last backup, or repair it and run \`prisma migrate resolve\`.`,
      )
    }
    if (row['checksum'] !== migration.checksum) {
      throw new MigrationError(
        `Migration ${migration.name} was changed after it had been applied. Put its file back as it was.`,
      )
    }
    applied.delete(migration.name)
  }
  if (applied.size > 0) {
    throw new MigrationError(
      `The database was migrated by a newer version (${[...applied.keys()].join(', ')}). Run that version, or restore a backup from before.`,
    )
  }
  return migrations.filter(({ name }) => !rows.some((row) => row['migration_name'] === name))
}

/** Names of the migrations that are still to be applied. Throws as `applyMigrations` does. */
export async function listPendingMigrations(database: SqlAccess): Promise<string[]> {
  const pending = await pendingMigrations(database.executeSql, await readMigrations())
  return pending.map(({ name }) => name)
}

/** Applies the next pending migration, if any, in a transaction of its own; returns its name. */
function applyNext(database: SqlAccess, migrations: Migration[]): Promise<string | undefined> {
  return database.sqlTransaction(async (executeSql) => {
    // Whoever comes second waits here, and then finds the work done.
    await executeSql('SELECT pg_advisory_xact_lock($1::bigint)', [LOCK_KEY])
    await executeSql(LEDGER)
    const [next] = await pendingMigrations(executeSql, migrations)
    if (next === undefined) return undefined
    await executeSql(next.sql).catch((error: Error) => {
      throw new MigrationError(`Migration ${next.name} failed and was undone: ${error.message}`, {
        cause: error,
      })
    })
    await executeSql(
      'INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") VALUES ($1, $2, clock_timestamp(), $3, 1)',
      [randomUUID(), next.checksum, next.name],
    )
    return next.name
  })
}

/**
 * Brings the database up to date and tells the names of the migrations applied. Each one is applied whole or
 * not at all, and several processes may start at once. Throws a MigrationError when the database is newer than
 * this version, when a migration fails, or when one was changed or left half done.
 */
export async function applyMigrations(database: SqlAccess, migrations?: Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations())
  const pending = await pendingMigrations(database.executeSql, known)
  const applied: string[] = []
  for (let left = pending.length; left > 0; left -= 1) {
    const name = await applyNext(database, known)
    if (name !== undefined) applied.push(name)
  }
  if (applied.length > 0) await database.learnTypes()
  return applied
}
