import { PGlite } from '@electric-sql/pglite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createLog } from '../log/log.ts'
import { recoverAfterFailure } from './embedded.ts'
import { openDatabase } from '../database/database.ts'
import { pgliteSql } from '../database/sql.ts'
import { createJobs, UnrecoverableJobError } from './jobs.ts'
import type { JobDefinition, Jobs } from './jobs.ts'

const greeting = z.object({ name: z.string() })
type Greeting = z.infer<typeof greeting>

let pglite: PGlite
let jobs: Jobs
let lines: string[]
let runs: string[]

function create(): Jobs {
  const log = createLog({
    level: 'info',
    pretty: false,
    destination: { write: (line) => void lines.push(line) },
  })
  return createJobs({
    database: pgliteSql(pglite),
    log,
    onRun: (name, outcome) => runs.push(`${name} ${outcome}`),
  })
}

function greet(handler: JobDefinition<Greeting>['handler'], options: Partial<JobDefinition<Greeting>> = {}) {
  return jobs.define({ name: 'greet', schema: greeting, handler, retryDelay: 0, backoff: false, ...options })
}

async function listSchedules() {
  return (await pglite.query('SELECT name, cron FROM pgboss.schedule')).rows
}

/** A handler that never ends by itself, and a promise for its first call. */
function blocker() {
  const begun = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const handler = async () => {
    begun.resolve()
    await end.promise
  }
  return { handler, begun: begun.promise, end: end.resolve }
}

beforeEach(async () => {
  pglite = await PGlite.create()
  lines = []
  runs = []
  jobs = create()
})

afterEach(async () => {
  await jobs.stop({ timeout: 1000 })
  await pglite.close()
})

const patience = { timeout: 15_000, interval: 20 }

describe('running', () => {
  test('a job runs at once, with its payload', async () => {
    const done = Promise.withResolvers<Greeting>()
    const job = greet(async (payload) => done.resolve(payload))
    await jobs.start({ work: true })
    const begin = performance.now()
    await job.enqueue({ name: 'alice' })
    expect(await done.promise).toEqual({ name: 'alice' })
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  test('a backlog is worked off without waiting in between', async () => {
    const seen: string[] = []
    const job = greet(async ({ name }) => void seen.push(name), { concurrency: 2 })
    await jobs.start({ work: true })
    const names = Array.from({ length: 20 }, (_, index) => String(index))
    const begin = performance.now()
    await Promise.all(names.map((name) => job.enqueue({ name })))
    await vi.waitFor(() => expect(seen).toHaveLength(20), patience)
    expect(performance.now() - begin).toBeLessThan(4000)
  })

  test('a job enqueued in a transaction runs after the commit, and never after a rollback', async () => {
    const seen: string[] = []
    const job = greet(async ({ name }) => void seen.push(name))
    await jobs.start({ work: true })
    const enqueueIn = (name: string, rollback: boolean) =>
      pglite.transaction(async (tx) => {
        const transaction = {
          executeSql: async (text: string, values?: unknown[]) => ({
            rows: (await tx.query(text, values)).rows,
          }),
        }
        await job.enqueue({ name }, { transaction })
        if (rollback) await tx.rollback()
      })
    await enqueueIn('rolled back', true)
    await enqueueIn('committed', false)
    await vi.waitFor(() => expect(seen).toEqual(['committed']), patience)
    expect(await jobs.stats()).toMatchObject([{ waiting: 0 }])
  })

  test('a process that does not work leaves jobs to others', async () => {
    const job = greet(async () => undefined)
    await jobs.start({ work: false })
    await job.enqueue({ name: 'later' })
    expect(await jobs.stats()).toEqual([
      { name: 'greet', waiting: 1, retrying: 0, running: 0, failed: 0, completed: 0 },
    ])
  })

  test('stopping waits for what is running', async () => {
    const { handler, begun, end } = blocker()
    const job = greet(handler)
    await jobs.start({ work: true })
    await job.enqueue({ name: 'slow' })
    await begun
    const stopped = jobs.stop()
    end()
    await stopped
    const { rows } = await pglite.query<{ state: string }>(
      `SELECT state::text FROM pgboss.job WHERE name = 'greet'`,
    )
    expect(rows).toEqual([{ state: 'completed' }])
  })
})

describe('what is refused', () => {
  test('a payload of the wrong shape, an unknown name, a second definition', async () => {
    greet(async () => undefined)
    await jobs.start({ work: false })
    await expect(jobs.enqueue('greet', { name: 1 })).rejects.toThrow(z.ZodError)
    await expect(jobs.enqueue('nope', {})).rejects.toThrow('no job is named nope')
    expect(() => greet(async () => undefined)).toThrow('defined twice')
  })

  test('anything before the start', async () => {
    const job = greet(async () => undefined)
    await expect(job.enqueue({ name: 'early' })).rejects.toThrow('not started')
  })

  test('the same work while it already waits', async () => {
    const job = greet(async () => undefined, { singletonKey: ({ name }) => name })
    await jobs.start({ work: false })
    expect(await job.enqueue({ name: 'alice' })).toEqual(expect.any(String))
    expect(await job.enqueue({ name: 'alice' })).toBeNull()
    expect(await job.enqueue({ name: 'bob' })).toEqual(expect.any(String))
  })
})

test('work that waits for a later time can be made due', async () => {
  const seen: string[] = []
  const job = greet(async ({ name }) => void seen.push(name), { singletonKey: ({ name }) => name })
  await jobs.start({ work: true })
  for (const name of ['alice', 'bob']) await job.enqueue({ name }, { after: 3600 })
  expect(await job.enqueue({ name: 'bob' }, { hasten: true })).toBeNull()
  await vi.waitFor(() => expect(seen).toEqual(['bob']), patience)
  expect(await jobs.stats()).toMatchObject([{ waiting: 1 }])
})

describe('failing', () => {
  test('a job is tried again, then given up, and can be run once more by hand', async () => {
    const attempts: { attempt: number; lastAttempt: boolean }[] = []
    const job = greet(
      async (_payload, { attempt, lastAttempt }) => {
        attempts.push({ attempt, lastAttempt })
        if (attempts.length < 3) throw new Error('no luck')
      },
      { retryLimit: 1 },
    )
    await jobs.start({ work: true })
    const id = await job.enqueue({ name: 'mallory' })
    await vi.waitFor(async () => expect(await jobs.failures()).toHaveLength(1), patience)
    expect(attempts).toEqual([
      { attempt: 1, lastAttempt: false },
      { attempt: 2, lastAttempt: true },
    ])
    expect(runs).toEqual(['greet failed', 'greet failed'])
    expect(await jobs.failures()).toMatchObject([{ id, name: 'greet', attempts: 2, error: 'no luck' }])
    expect(await jobs.retry('greet', String(id))).toBe(true)
    await vi.waitFor(async () => expect(await jobs.stats()).toMatchObject([{ completed: 1 }]), patience)
  })

  test('the log names the job, not what it carries', async () => {
    const job = greet(async () => Promise.reject(new Error('no luck')), { retryLimit: 0 })
    await jobs.start({ work: true })
    const id = await job.enqueue({ name: 'top secret' })
    await vi.waitFor(() => expect(lines.join('')).toContain('job failed'), patience)
    expect(lines.join('')).toContain(String(id))
    expect(lines.join('')).not.toContain('top secret')
  })

  test('a hopeless job is given up at the first failure', async () => {
    const handler = vi.fn<() => Promise<void>>(async () => {
      throw new UnrecoverableJobError('gone')
    })
    const job = greet(handler, { retryLimit: 5 })
    await jobs.start({ work: true })
    await job.enqueue({ name: 'nobody' })
    await vi.waitFor(async () => expect(await jobs.failures()).toMatchObject([{ error: 'gone' }]), patience)
    expect(handler).toHaveBeenCalledTimes(1)
  })
})

test('a job of a Prisma transaction runs after the commit, and never after a rollback', async () => {
  const database = await openDatabase({ memory: true })
  const prismaJobs = createJobs({ database, log: createLog({ level: 'silent' }) })
  const seen: string[] = []
  const job = prismaJobs.define({
    name: 'greet',
    schema: greeting,
    handler: async ({ name }) => void seen.push(name),
  })
  await prismaJobs.start({ work: true })
  const failing = database.prisma.$transaction(async (transaction) => {
    await job.enqueue({ name: 'rolled back' }, { transaction })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  await database.prisma.$transaction((transaction) => job.enqueue({ name: 'committed' }, { transaction }))
  await vi.waitFor(() => expect(seen).toEqual(['committed']), { ...patience, timeout: 2000 })
  await prismaJobs.stop()
  await database.close()
})

test('a failed statement of the jobs does not spoil the connection for others', async () => {
  const database = recoverAfterFailure(pgliteSql(pglite))
  await expect(database.executeSql('BEGIN; SELECT 1/0; COMMIT')).rejects.toThrow('division by zero')
  expect((await pglite.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('a job that was running when the process died runs again after the restart', async () => {
  greet(async () => undefined)
  await jobs.start({ work: false })
  const id = await jobs.enqueue('greet', { name: 'survivor' })
  // What a worker leaves behind that dies after it took the job.
  await pglite.exec(`UPDATE pgboss.job SET state = 'active', started_on = now() WHERE name = 'greet'`)
  await jobs.stop()

  jobs = create()
  const again: unknown[] = []
  greet(async (payload, { id: jobId, attempt }) => void again.push({ payload, jobId, attempt }))
  await jobs.start({ work: true })
  await vi.waitFor(
    () => expect(again).toEqual([{ payload: { name: 'survivor' }, jobId: id, attempt: 2 }]),
    patience,
  )
})

test('schedules are those of the code: new ones are added, old ones removed', async () => {
  greet(async () => undefined)
  jobs.define({ name: 'tidy', schema: z.object({}), handler: async () => undefined })
  jobs.schedule('tidy', '0 3 * * *')
  expect(() => jobs.schedule('greet', '0 3 * * *')).toThrow(z.ZodError)
  await jobs.start({ work: true })
  expect(await listSchedules()).toEqual([{ name: 'tidy', cron: '0 3 * * *' }])
  await jobs.stop()

  jobs = create()
  greet(async () => undefined)
  await jobs.start({ work: true })
  expect(await listSchedules()).toEqual([])
})
