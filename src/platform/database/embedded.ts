import { mkdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { assemble } from './assemble.ts'
import type { Database, DatabaseOptions } from './database.ts'
import { lockDirectory } from './directory-lock.ts'
import { pgliteSql } from './sql.ts'

/** Pages that the embedded database holds itself. The system caches its files as well: more would be kept twice. */
const EMBEDDED_CACHE = '32MB'

/** Opens PGlite, in a folder that no other process may have open, or in memory. */
export async function openEmbedded(options: DatabaseOptions): Promise<Database> {
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
    return assemble('pglite', new PrismaPGlite(client), pgliteSql(client), async () => {
      await client.close()
      await unlock?.()
    })
  } catch (error) {
    await unlock?.()
    throw error
  }
}
