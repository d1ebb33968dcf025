import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { readPlainDump } from '../../src/platform/database/plain-dump.ts'

const folder = join(import.meta.dirname, '../fixtures/move-in')

/** A pod of the original, as its administrator takes it away. */
export const oldPod = {
  dump: join(folder, 'funkwhale-1.3.1.sql.gz'),
  media: join(folder, 'media.tar.gz'),
  /** Where it was. */
  settings: { FUNKWHALE_HOSTNAME: 'localhost:8012', FUNKWHALE_PROTOCOL: 'http' },
}

/** The text of the dump. */
export const dumpText = () => text(createReadStream(oldPod.dump).pipe(createGunzip()))

/** A dump as it is read. */
export async function* bytesOf(dump: string): AsyncGenerator<Buffer> {
  yield Buffer.from(dump)
}

/** Rows of a table of the dump, by the names of the columns. */
export async function rowsOf(table: string): Promise<Record<string, string | null>[]> {
  const found: Record<string, string | null>[] = []
  for await (const part of readPlainDump(createReadStream(oldPod.dump))) {
    if (part.kind !== 'rows' || part.table !== table) continue
    for await (const row of part.rows) {
      const values = JSON.parse(row) as (string | null)[]
      found.push(Object.fromEntries(part.columns.map((column, index) => [column, values[index] ?? null])))
    }
  }
  return found
}
