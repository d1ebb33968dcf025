import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { createLedger } from './ledger.ts'
import { createRedisStore } from './redis-store.ts'

const url = process.env.TEST_REDIS_URL ?? ''

describe.skipIf(!url)('the ledger in Redis', () => {
  const stores = url ? [createRedisStore(url, 'pod.test'), createRedisStore(url, 'pod.test')] : []
  afterAll(() => Promise.all(stores.map((store) => store.close())))

  /** Two nodes that share a Redis and a clock. */
  function twoNodes() {
    const clock = { seconds: 1000 }
    const ledgers = stores.map((store) => createLedger(store, () => clock.seconds * 1000))
    return { clock, ledgers, ident: randomUUID() }
  }
  const rate = { limit: 2, duration: 60 }

  test('nodes count together', async () => {
    const { clock, ledgers, ident } = twoNodes()
    expect(await ledgers[0]?.hit('login', ident, rate)).toMatchObject({ allowed: true, remaining: 1 })
    clock.seconds = 1010
    expect(await ledgers[1]?.hit('login', ident, rate)).toMatchObject({ allowed: true, remaining: 0 })
    expect(await ledgers[0]?.hit('login', ident, rate)).toEqual({
      ...rate,
      allowed: false,
      remaining: 0,
      resetAt: 1070,
      availableAt: 1060,
      retryAfter: 50,
    })
  })

  test('of many requests at once no more get through than may', async () => {
    const { ledgers, ident } = twoNodes()
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, (_, index) => ledgers[index % 2]?.hit('login', ident, rate)),
    )
    expect(verdicts.filter((verdict) => verdict?.allowed)).toHaveLength(2)
  })

  test('the window slides: each request is given back when its own time is over', async () => {
    const { clock, ledgers, ident } = twoNodes()
    await ledgers[0]?.hit('login', ident, rate)
    clock.seconds = 1030
    await ledgers[0]?.hit('login', ident, rate)
    clock.seconds = 1061
    expect(await ledgers[1]?.peek('login', ident, rate)).toMatchObject({ remaining: 1, availableAt: null })
    expect(await ledgers[1]?.hit('login', ident, rate)).toMatchObject({ allowed: true, remaining: 0 })
  })

  test('looking does not count', async () => {
    const { ledgers, ident } = twoNodes()
    await ledgers[0]?.peek('login', ident, rate)
    expect(await ledgers[1]?.peek('login', ident, rate)).toMatchObject({ remaining: 2, retryAfter: null })
  })
})
