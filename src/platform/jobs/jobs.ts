import { fromPrisma, PgBoss } from 'pg-boss'
import type { Db, JobWithMetadata, PrismaTransactionLike, SendOptions } from 'pg-boss'
import type { z } from 'zod'
import type { Logger } from '../log/log.ts'
import { recoverAfterFailure } from './embedded.ts'
import { requeueInterruptedJobs } from './recovery.ts'
import { hastenWaiting } from './hastening.ts'
import { countJobs, listFailedJobs } from './statistics.ts'
import type { FailedJob, JobCounts } from './statistics.ts'

export type { FailedJob, JobCounts }

/** What runs SQL for the jobs. Without values a text may hold several statements, whose rows are joined. */
export type JobDatabase = Pick<Db, 'executeSql'>

/** A transaction that a job can belong to: Prisma's, or one of plain SQL. */
export type JobTransaction = JobDatabase | PrismaTransactionLike

/**
 * Where jobs are kept: a PostgreSQL server shared by several processes, or an embedded database that
 * belongs to this process alone.
 */
export type JobStore = { connectionString: string } | { database: JobDatabase }

/** What a handler knows about the run it serves. */
export type JobRun = {
  /** Id of the job, the same over all attempts. */
  id: string
  /** 1 for the first run. */
  attempt: number
  /** Whether a failure of this run is final. */
  lastAttempt: boolean
  /** Aborts when the job's time is over or the process stops. */
  signal: AbortSignal
}

/** One kind of work. */
export type JobDefinition<Payload extends object> = {
  /** Unique; letters, digits, `_`, `-`, `.` and `/`. */
  name: string
  /** What a payload looks like. Checked when a job is enqueued and again before it runs. */
  schema: z.ZodType<Payload>
  /** Does the work. Must be safe to run twice. Throw to try again later, UnrecoverableJobError to give up. */
  handler(payload: Payload, run: JobRun): Promise<void>
  /** Further attempts after a failure. Default: 3. */
  retryLimit?: number
  /** Seconds before a further attempt. Default: 10. */
  retryDelay?: number
  /** Whether the delay doubles at each attempt. Default: true. */
  backoff?: boolean
  /** Jobs of this kind run at the same time by one process. Default: 1. */
  concurrency?: number
  /** Seconds a run may take. Default: 900. */
  expireInSeconds?: number
  /**
   * What makes two jobs the same work. Of those with the same key one may wait and one may run; a
   * further one is dropped while one waits.
   */
  singletonKey?(payload: Payload): string
}

/** When and within what a job is enqueued. */
export type EnqueueOptions = {
  /** Not before this time, or this many seconds from now. */
  after?: Date | number
  /** Overrides the key of the definition; ignored by kinds of work without one. */
  singletonKey?: string
  /** Higher ones run first. Default: 0. */
  priority?: number
  /** Where the same work already waits for a later time, it runs now; for kinds of work with a key. */
  hasten?: boolean
  /** The transaction the job belongs to: it exists when, and only when, that commits. */
  transaction?: JobTransaction
}

/** A kind of work that was defined, ready to be enqueued. */
export type DefinedJob<Payload extends object> = {
  name: string
  /** Returns the job's id, or null when the same work already waits. Throws ZodError for a wrong payload. */
  enqueue(payload: Payload, options?: EnqueueOptions): Promise<string | null>
}

/** The durable jobs of this pod. */
export type Jobs = {
  /** Declares a kind of work; before `start`. */
  define<Payload extends object>(definition: JobDefinition<Payload>): DefinedJob<Payload>
  /** Enqueues by name; throws for an unknown name, ZodError for a wrong payload. */
  enqueue(name: string, payload: object, options?: EnqueueOptions): Promise<string | null>
  /** Enqueues a job by the clock: a cron expression of five fields, in UTC; before `start`. */
  schedule(name: string, cron: string, payload?: object): void
  /** Connects and creates what is missing; with `work` also runs jobs and schedules. */
  start(options: { work: boolean }): Promise<void>
  /** Finishes running jobs (up to `timeout` milliseconds, default 20 000; the rest runs again later). */
  stop(options?: { timeout?: number }): Promise<void>
  /** Counts by kind of work, for administrators. */
  stats(): Promise<JobCounts[]>
  /** Jobs that were given up, newest first, for administrators. */
  failures(limit?: number): Promise<FailedJob[]>
  /** Runs a job that was given up once more. Returns whether there was one. */
  retry(name: string, id: string): Promise<boolean>
}

/** Thrown by a handler when trying again cannot help; the job fails at once. */
export class UnrecoverableJobError extends Error {
  override name = 'UnrecoverableJobError'
}

/** How the jobs of a pod are kept and watched. */
export type JobsOptions = JobStore & {
  log: Logger
  /** Told of every finished run, with its duration in seconds; for metrics. */
  onRun?(name: string, outcome: 'completed' | 'failed', seconds: number): void
}

type AnyDefinition = Omit<JobDefinition<object>, 'schema' | 'handler' | 'singletonKey'> & {
  /** Checks a payload and binds it to the handler and the key of its kind. */
  accept(payload: unknown): { payload: object; key?: string; run(run: JobRun): Promise<void> }
  keyed: boolean
}

const schema = 'pgboss'
/** Jobs start at once where workers are woken; polling then finds retries, delayed jobs and what was missed. */
const backstopSeconds = 5
/** Polling while the server's notifications cannot be had. */
const pollingSeconds = 2
/** A worker that gave no sign of life for this long has lost its job. */
const heartbeatSeconds = 30

/** Creates the durable jobs over pg-boss. Nothing happens before `start`. */
export function createJobs({ log, onRun, ...store }: JobsOptions): Jobs {
  const embedded = 'database' in store
  const definitions = new Map<string, AnyDefinition>()
  const schedules: { name: string; cron: string; payload: object }[] = []
  /** Ids of this process's workers, by the name of the job. */
  const workers = new Map<string, string[]>()
  let boss: PgBoss | undefined

  function started(): PgBoss {
    if (!boss) throw new Error('jobs are not started')
    return boss
  }

  function find(name: string): AnyDefinition {
    const definition = definitions.get(name)
    if (!definition) throw new Error(`no job is named ${name}`)
    return definition
  }

  function wake(name: string): void {
    for (const worker of workers.get(name) ?? []) boss?.notifyWorker(worker)
  }

  async function enqueue(name: string, input: object, options: EnqueueOptions = {}): Promise<string | null> {
    const definition = find(name)
    const { payload, key } = definition.accept(input)
    const sending: SendOptions = { priority: options.priority ?? 0 }
    if (options.transaction) {
      const { transaction } = options
      sending.db = 'executeSql' in transaction ? transaction : fromPrisma(transaction)
    }
    if (options.after !== undefined) sending.startAfter = options.after
    if (definition.keyed) sending.singletonKey = options.singletonKey ?? key
    const id = await started().send(name, payload, sending)
    if (id === null && options.hasten && sending.singletonKey !== undefined)
      await hastenWaiting(started().getDb(), schema, { name, key: sending.singletonKey })
    // In a transaction this may be too early. A server then notifies at the commit; in an embedded
    // database the worker's query waits until the transaction is over.
    wake(name)
    return id
  }

  async function run(definition: AnyDefinition, job: JobWithMetadata<object>) {
    const attempt = job.retryCount + 1
    const context = { job: definition.name, jobId: job.id, attempt }
    const begin = performance.now()
    let outcome: 'completed' | 'failed' = 'failed'
    try {
      const lastAttempt = job.retryCount >= job.retryLimit
      await definition.accept(job.data).run({ id: job.id, attempt, lastAttempt, signal: job.signal })
      outcome = 'completed'
      return [{ id: job.id, status: outcome }]
    } catch (error) {
      if (error instanceof UnrecoverableJobError) {
        log.error({ ...context, err: error }, 'job given up')
        return [{ id: job.id, status: 'deadletter' as const, output: { message: error.message } }]
      }
      log.error({ ...context, err: error }, 'job failed')
      throw error
    } finally {
      onRun?.(definition.name, outcome, (performance.now() - begin) / 1000)
    }
  }

  async function createQueue(definition: AnyDefinition): Promise<void> {
    const options = {
      retryLimit: definition.retryLimit ?? 3,
      retryDelay: definition.retryDelay ?? 10,
      retryBackoff: definition.backoff ?? true,
      expireInSeconds: definition.expireInSeconds ?? 900,
      notify: !embedded,
    }
    await started().createQueue(definition.name, {
      ...options,
      policy: definition.keyed ? 'stately' : 'standard',
      // Only another process can find a worker dead; an embedded database has none.
      ...(embedded ? {} : { heartbeatSeconds }),
    })
    await started().updateQueue(definition.name, options)
  }

  async function work(definition: AnyDefinition): Promise<void> {
    const ids: string[] = []
    workers.set(definition.name, ids)
    const options = {
      includeMetadata: true,
      perJobResults: true,
      // Whoever enqueues in an embedded database does so in this process, and wakes the workers itself.
      pollingIntervalSeconds: embedded ? backstopSeconds : pollingSeconds,
      notifyPollingIntervalSeconds: backstopSeconds,
    } as const
    for (let index = 0; index < (definition.concurrency ?? 1); index += 1) {
      const id = await started().work<object, void, typeof options>(
        definition.name,
        options,
        async ([job]) => {
          // The worker looks for the next job right after this one instead of waiting for its next poll.
          boss?.notifyWorker(id)
          return job ? run(definition, job) : []
        },
      )
      ids.push(id)
    }
  }

  async function applySchedules(): Promise<void> {
    for (const { name, cron, payload } of schedules)
      await started().schedule(name, cron, payload, { tz: 'UTC' })
    const wanted = new Set(schedules.map(({ name }) => name))
    for (const { name } of await started().getSchedules()) {
      if (!wanted.has(name)) await started().unschedule(name)
    }
  }

  return {
    define(definition) {
      const { handler, schema: payloadSchema, singletonKey, ...rest } = definition
      if (definitions.has(rest.name)) throw new Error(`the job ${rest.name} is defined twice`)
      definitions.set(rest.name, {
        ...rest,
        keyed: singletonKey !== undefined,
        accept(input) {
          const payload = payloadSchema.parse(input)
          return { payload, key: singletonKey?.(payload), run: (jobRun) => handler(payload, jobRun) }
        },
      })
      return { name: rest.name, enqueue: (payload, options) => enqueue(rest.name, payload, options) }
    },
    enqueue,
    schedule(name, cron, payload = {}) {
      find(name).accept(payload)
      schedules.push({ name, cron, payload })
    },
    async start({ work: working }) {
      boss = new PgBoss({
        ...(embedded
          ? {
              db: recoverAfterFailure(store.database),
              backend: 'pglite',
              reindex: false,
              monitorVacuum: false,
            }
          : { connectionString: store.connectionString, application_name: 'funkwhale-jobs', max: 5 }),
        schema,
        useListenNotify: working && !embedded,
        supervise: working,
        schedule: working,
        superviseIntervalSeconds: 30,
        monitorIntervalSeconds: 30,
        registerInstance: false,
      })
      boss.on('error', (error) => log.error({ err: error }, 'jobs: database error'))
      boss.on('warning', (warning) => log.warn({ detail: warning.data }, `jobs: ${warning.message}`))
      await boss.start()
      for (const definition of definitions.values()) await createQueue(definition)
      if (!working) return
      if (embedded) {
        const requeued = await requeueInterruptedJobs(store.database, schema)
        if (requeued > 0) log.warn({ jobs: requeued }, 'jobs interrupted by the last stop run again')
      }
      await applySchedules()
      for (const definition of definitions.values()) await work(definition)
    },
    async stop({ timeout = 20_000 } = {}) {
      await boss?.stop({ graceful: true, timeout })
      boss = undefined
      workers.clear()
    },
    stats: () => countJobs(started().getDb(), schema, [...definitions.keys()]),
    failures: (limit = 50) => listFailedJobs(started().getDb(), schema, limit),
    async retry(name, id) {
      find(name)
      const [job] = await started().findJobs(name, { id })
      if (job?.state !== 'failed') return false
      await started().retry(name, id)
      wake(name)
      return true
    },
  }
}
