import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { Client, DatabaseError } from 'pg'
import { type Database, openDatabase } from './database.ts'
import { applyMigrations, type Migration, readMigrations } from './migrations.ts'
import { pgliteSql } from './sql.ts'

const CACHE_DIRECTORY = new URL('../../../node_modules/.cache/funkwhale/', import.meta.url)

/** A database of a test. */
export interface TestDatabase extends Database {
  /** Where it is on the server; undefined for an embedded one. */
  url?: string
}

const DUPLICATE_DATABASE = '42P04'
const INSUFFICIENT_PRIVILEGE = '42501'
const TEMPLATE_LOCK_KEY = 4_017_292

function versionOf(migrations: Migration[]): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of migrations) hash.update(`${name}:${checksum}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** A dump of a migrated embedded database; made once for each state of the migrations, then read from disk. */
async function migratedSnapshot(migrations: Migration[]): Promise<Blob> {
  const prefix = 'migrated-'
  const name = `${prefix}${versionOf(migrations)}.tar`
  const path = new URL(name, CACHE_DIRECTORY)
  try {
    return new Blob([await readFile(path)], { type: 'application/x-tar' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const client = await PGlite.create()
  await applyMigrations(pgliteSql(client), migrations)
  const dump = await client.dumpDataDir('none')
  await client.close()

  await mkdir(CACHE_DIRECTORY, { recursive: true })
  const stale = (await readdir(CACHE_DIRECTORY)).filter(
    (file) => file.startsWith(prefix) && file.endsWith('.tar'),
  )
  await Promise.all(stale.map((file) => rm(new URL(file, CACHE_DIRECTORY), { force: true })))
  // Test files run in parallel: none may read a half-written dump.
  const unfinished = new URL(`${randomUUID()}.part`, CACHE_DIRECTORY)
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()))
  await rename(unfinished, path)
  return dump
}

async function withServer<T>(serverUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function withDatabaseName(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Makes the template unless another test file has done so. */
async function ensureTemplate(
  client: Client,
  serverUrl: string,
  name: string,
  migrations: Migration[],
): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1::bigint)', [TEMPLATE_LOCK_KEY])
  try {
    await client.query(`CREATE DATABASE "${name}"`).catch((error: unknown) => {
      if (!(error instanceof DatabaseError && error.code === DUPLICATE_DATABASE)) throw error
    })
    const template = await openDatabase({ url: withDatabaseName(serverUrl, name), connections: 1 })
    await applyMigrations(template, migrations)
    await template.close()
  } finally {
    await client.query('SELECT pg_advisory_unlock($1::bigint)', [TEMPLATE_LOCK_KEY])
  }
}

/** Drops a database. The server's own housekeeping may be in it for a moment, which only superusers can end. */
async function dropDatabase(client: Client, name: string, attempts = 50): Promise<void> {
  try {
    await client.query(`DROP DATABASE "${name}" WITH (FORCE)`)
  } catch (error) {
    const isBusy = error instanceof DatabaseError && error.code === INSUFFICIENT_PRIVILEGE
    if (!isBusy || attempts === 0) throw error
    await setTimeout(100)
    await dropDatabase(client, name, attempts - 1)
  }
}

async function createPostgresqlTestDatabase(
  serverUrl: string,
  migrations: Migration[],
): Promise<TestDatabase> {
  const template = `funkwhale_template_${versionOf(migrations)}`
  const name = `funkwhale_test_${randomUUID().replaceAll('-', '')}`
  await withServer(serverUrl, async (client) => {
    await ensureTemplate(client, serverUrl, template, migrations)
    // Copying needs the template to itself, so copies queue as well.
    await client.query('SELECT pg_advisory_lock($1::bigint)', [TEMPLATE_LOCK_KEY])
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  })
  const url = withDatabaseName(serverUrl, name)
  const database = await openDatabase({ url })
  let closing: Promise<void> | undefined
  return {
    ...database,
    url,
    close() {
      closing ??= database.close().then(() => withServer(serverUrl, (client) => dropDatabase(client, name)))
      return closing
    },
  }
}

/**
 * A fresh, migrated database for one test file: embedded and in memory, or on the server that the environment
 * variable TEST_DATABASE_URL names, whose role must be allowed to create databases. Gone when closed.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const migrations = await readMigrations()
  // oxlint-disable-next-line no-process-env -- tests have no configuration
  const serverUrl = process.env['TEST_DATABASE_URL']
  if (serverUrl) return createPostgresqlTestDatabase(serverUrl, migrations)
  return openDatabase({ memory: true, snapshot: await migratedSnapshot(migrations) })
}

/** Does some work and tells the statements that Prisma sent to the database meanwhile, from whomever. */
export async function countStatements<T>(
  database: Database,
  work: () => Promise<T>,
): Promise<{ result: T; count: number; statements: string[] }> {
  const statements: string[] = []
  const stop = database.onStatement((sql) => statements.push(sql))
  try {
    const result = await work()
    return { result, count: statements.length, statements }
  } finally {
    stop()
  }
}
