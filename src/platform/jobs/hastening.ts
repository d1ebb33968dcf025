import type { JobDatabase } from './jobs.ts'

/** Makes work that waits for a later time due now. */
export async function hastenWaiting(
  database: JobDatabase,
  schema: string,
  { name, key }: { name: string; key: string },
): Promise<void> {
  await database.executeSql(
    `UPDATE ${schema}.job SET start_after = now()
      WHERE name = $1 AND singleton_key = $2 AND state IN ('created', 'retry') AND start_after > now()`,
    [name, key],
  )
}
