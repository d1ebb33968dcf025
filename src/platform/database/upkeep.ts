import type { Database } from './database.ts'

/**
 * Clears away what deleted rows left, and renews the statistics by which the database plans its statements. A server
 * comes to that by itself, though not at once; an embedded database never does. Not for use inside a transaction.
 */
export async function tidyUp({ executeSql }: Pick<Database, 'executeSql'>): Promise<void> {
  await executeSql('VACUUM (ANALYZE)')
}
