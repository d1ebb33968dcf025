import type { JobDatabase } from './jobs.ts'

/**
 * Puts jobs that were running when the only process died back in the queue, to run at once. Only right
 * when no other process can be running them. The interrupted run counts as an attempt, and each job is
 * recovered one time more than it may be retried, so that a job that kills the process ends as failed
 * by its time limit instead of killing it for ever. Returns how many jobs were put back.
 */
export async function requeueInterruptedJobs(database: JobDatabase, schema: string): Promise<number> {
  const { rows } = await database.executeSql(
    `UPDATE ${schema}.job SET state = 'retry', start_after = now()
      WHERE state = 'active' AND retry_count <= retry_limit RETURNING id`,
  )
  return rows.length
}
