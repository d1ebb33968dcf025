import type { JobDatabase } from './jobs.ts'

/** How many jobs of one name are in which state. */
export type JobCounts = {
  name: string
  /** Ready to run or waiting for their time. */
  waiting: number
  /** Failed and waiting for another attempt. */
  retrying: number
  running: number
  /** Given up after the last attempt, within the time failures are kept. */
  failed: number
  /** Done, within the time finished jobs are kept. */
  completed: number
}

/** A job that was given up. */
export type FailedJob = {
  id: string
  name: string
  /** Attempts made. */
  attempts: number
  failedAt: Date
  /** Message of the last error. */
  error: string | null
}

/** Counts the jobs of the given names, straight from the table. */
export async function countJobs(
  database: JobDatabase,
  schema: string,
  names: string[],
): Promise<JobCounts[]> {
  const { rows } = await database.executeSql(
    `SELECT name, state::text AS state, count(*)::int AS count FROM ${schema}.job
      WHERE name = ANY($1::text[]) GROUP BY name, state`,
    [names],
  )
  const counts = rows as { name: string; state: string; count: number }[]
  const count = (name: string, state: string) =>
    counts.find((row) => row.name === name && row.state === state)?.count ?? 0
  return names.map((name) => ({
    name,
    waiting: count(name, 'created'),
    retrying: count(name, 'retry'),
    running: count(name, 'active'),
    failed: count(name, 'failed'),
    completed: count(name, 'completed'),
  }))
}

/** The most recent jobs that were given up, newest first. */
export async function listFailedJobs(
  database: JobDatabase,
  schema: string,
  limit: number,
): Promise<FailedJob[]> {
  const { rows } = await database.executeSql(
    `SELECT id, name, retry_count + 1 AS attempts, completed_on AS "failedAt", output->>'message' AS error
      FROM ${schema}.job WHERE state = 'failed' ORDER BY completed_on DESC LIMIT $1`,
    [limit],
  )
  return rows as FailedJob[]
}
