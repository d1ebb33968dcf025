import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { DiffTarget, MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'
import { PrismaPGlite } from 'pglite-prisma-adapter'

const SCHEMA_DIRECTORY = fileURLToPath(new URL('./schema/', import.meta.url))
const MIGRATIONS_DIRECTORY = fileURLToPath(new URL('./migrations/', import.meta.url))

/** The Prisma schema, one entry a file. */
async function readSchema(): Promise<SchemasContainer> {
  const names = (await readdir(SCHEMA_DIRECTORY)).filter((name) => name.endsWith('.prisma')).sort()
  const files = names.map(async (name) => {
    const path = join(SCHEMA_DIRECTORY, name)
    return { path, content: await readFile(path, 'utf8') }
  })
  return { files: await Promise.all(files) }
}

async function readMigrationList(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS_DIRECTORY, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const directories = names.sort().map(async (name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: {
        tag: 'ok' as const,
        value: await readFile(join(MIGRATIONS_DIRECTORY, name, 'migration.sql'), 'utf8'),
      },
    },
  }))
  return {
    baseDir: MIGRATIONS_DIRECTORY,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(MIGRATIONS_DIRECTORY, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(directories),
  }
}

/** An empty database in memory whose adapter waits for scripts, which the published one does not. */
async function connectToEmptyDatabase(): Promise<SqlDriverAdapter> {
  const client = new PGlite()
  const adapter = await new PrismaPGlite(client).connect()
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      await client.exec(script)
    },
    dispose: () => client.close(),
  })
}

const emptyDatabases: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'pglite-prisma-adapter',
  connect: connectToEmptyDatabase,
  connectToShadowDb: connectToEmptyDatabase,
}

let engineModule: Promise<void> | undefined

/** Loads Prisma's schema engine as WebAssembly: its native binary is a download that we do without. */
function loadEngineModule(): Promise<void> {
  engineModule ??= (async () => {
    const path = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
    const binary = await readFile(path.replace(/\.js$/, '.wasm'))
    const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': { ...bindings } })
    // oxlint-disable-next-line no-underscore-dangle -- the generated bindings' own name
    bindings.__wbg_set_wasm(instance.exports)
    const start = instance.exports['__wbindgen_start']
    if (typeof start !== 'function') throw new Error('The schema engine has no start function')
    start()
  })()
  return engineModule
}

/**
 * The SQL that leads from the migrations (or from an empty database) to the schema; empty when the
 * migrations are complete. Indexes on expressions, partial indexes, checks and triggers are beyond the
 * Prisma schema and so never part of it.
 */
export async function schemaDifference(from: 'empty' | 'migrations'): Promise<string> {
  await loadEngineModule()
  const schema = await readSchema()
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schema.files.map(({ path, content }): [string, string] => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(emptyDatabases),
  )
  try {
    const start: DiffTarget =
      from === 'empty' ? { tag: 'empty' } : { tag: 'migrations', ...(await readMigrationList()) }
    const difference = await engine.diff({
      from: start,
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = difference.stdout?.trim() ?? ''
    return sql === '-- This is an empty migration.' ? '' : sql
  } finally {
    engine.free()
  }
}
