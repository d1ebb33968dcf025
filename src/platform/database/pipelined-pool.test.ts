import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pipelinedPool } from './pipelined-pool.ts'

const connectionString = process.env.TEST_DATABASE_URL

describe.skipIf(!connectionString)('a pool that sends statements together', () => {
  let pool: Pool
  beforeAll(() => {
    pool = pipelinedPool({ connectionString, max: 3 })
    pool.on('error', () => undefined)
  })
  afterAll(() => pool.end())

  const ask = async (text: string, values: unknown[] = []) =>
    (await pool.query({ name: text, text, values })).rows[0]?.answer as unknown
  const backend = 'SELECT pg_backend_pid() AS answer'

  it('sends what is asked for in one turn over one connection, and spreads what is much', async () => {
    const few = await Promise.all(Array.from({ length: 5 }, () => ask(backend)))
    expect(new Set(few).size).toBe(1)
    const many = await Promise.all(Array.from({ length: 40 }, () => ask(backend)))
    expect(new Set(many).size).toBe(3)
  })

  it('gives each its own answer, and only what is wrong fails', async () => {
    const doubled = 'SELECT $1::int * 2 AS answer'
    const answers = await Promise.allSettled([
      ask(doubled, [1]),
      ask('SELECT 1 / $1::int AS answer', [0]),
      ask('SELECT nothing AS answer'),
      ask(doubled, [4]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(answers[3]).toMatchObject({ value: 8 })
    expect(await ask(doubled, [5])).toBe(10)
  })

  it('fails all that a broken connection carries, and goes on with another', async () => {
    const answers = await Promise.allSettled([
      ask('SELECT pg_terminate_backend(pg_backend_pid()) AS answer'),
      ask(backend),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask(backend)).toBeTypeOf('number')
  })

  it('leaves transactions, and texts of several statements, alone', async () => {
    const client = await pool.connect()
    await client.query('BEGIN')
    const inside = (await client.query(backend)).rows[0]?.answer
    expect(await ask(backend)).not.toBe(inside)
    await client.query('ROLLBACK')
    client.release()
    const several = (await pool.query('SELECT 1 AS n; SELECT 2 AS n')) as unknown as { rows: unknown[] }[]
    expect(several.map(({ rows }) => rows)).toEqual([[{ n: 1 }], [{ n: 2 }]])
  })
})
