import { describe, expect, test } from 'vitest'
import { createLedger } from './ledger.ts'
import { createMemoryStore } from './memory-store.ts'
import { parseRate, parseRateOverrides, rateScopes, RateSettingsError } from './rates.ts'

function create(capacity?: number) {
  const clock = { seconds: 1000 }
  return { clock, ledger: createLedger(createMemoryStore(capacity), () => clock.seconds * 1000) }
}

describe('the ledger', () => {
  const rate = { limit: 2, duration: 60 }

  test('allows up to the limit, then says when to come back', async () => {
    const { clock, ledger } = create()
    expect(await ledger.hit('login', 'alice', rate)).toEqual({
      allowed: true,
      ...rate,
      remaining: 1,
      resetAt: 1060,
      availableAt: null,
      retryAfter: 60,
    })
    clock.seconds = 1010
    expect(await ledger.hit('login', 'alice', rate)).toMatchObject({
      allowed: true,
      remaining: 0,
      resetAt: 1070,
    })
    clock.seconds = 1020
    expect(await ledger.hit('login', 'alice', rate)).toMatchObject({
      allowed: false,
      remaining: 0,
      availableAt: 1060,
      retryAfter: 40,
    })
  })

  test('the window slides: each request is given back when its own time is over', async () => {
    const { clock, ledger } = create()
    await ledger.hit('login', 'alice', rate)
    clock.seconds = 1050
    await ledger.hit('login', 'alice', rate)
    clock.seconds = 1060
    expect(await ledger.hit('login', 'alice', rate)).toMatchObject({ allowed: true, remaining: 0 })
    expect(await ledger.hit('login', 'alice', rate)).toMatchObject({ allowed: false, availableAt: 1110 })
  })

  test('a refused request does not prolong the wait', async () => {
    const { clock, ledger } = create()
    const one = { limit: 1, duration: 60 }
    await ledger.hit('login', 'alice', one)
    clock.seconds = 1059
    await ledger.hit('login', 'alice', one)
    clock.seconds = 1060
    expect(await ledger.hit('login', 'alice', one)).toMatchObject({ allowed: true })
  })

  test('scopes and people are counted apart', async () => {
    const { ledger } = create()
    const one = { limit: 1, duration: 60 }
    await ledger.hit('login', 'alice', one)
    expect(await ledger.hit('login', 'bob', one)).toMatchObject({ allowed: true })
    expect(await ledger.hit('signup', 'alice', one)).toMatchObject({ allowed: true })
  })

  test('looking does not count', async () => {
    const { ledger } = create()
    const untouched = { ...rate, remaining: 2, resetAt: null, availableAt: null, retryAfter: null }
    expect(await ledger.peek('login', 'alice', rate)).toEqual(untouched)
    await ledger.hit('login', 'alice', rate)
    await ledger.peek('login', 'alice', rate)
    expect(await ledger.peek('login', 'alice', rate)).toMatchObject({ remaining: 1 })
  })

  test('a limit of zero allows nothing', async () => {
    const { ledger } = create()
    expect(await ledger.hit('signup', 'alice', { limit: 0, duration: 60 })).toMatchObject({ allowed: false })
  })

  test('memory is bounded: the key unused for longest is forgotten', async () => {
    const { ledger } = create(2)
    const one = { limit: 1, duration: 60 }
    for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) await ledger.hit('login', address, one)
    expect(await ledger.peek('login', '10.0.0.1', one)).toMatchObject({ remaining: 1 })
    expect(await ledger.peek('login', '10.0.0.3', one)).toMatchObject({ remaining: 0 })
  })
})

describe('rates', () => {
  test.each([
    ['10000/day', 10000, 86400],
    ['5/d', 5, 86400],
    ['30/hour', 30, 3600],
    ['3/min', 3, 60],
    ['1/s', 1, 1],
  ])('%s', (text, limit, duration) => expect(parseRate(text)).toEqual({ limit, duration }))

  test.each(['', '10', '10/', 'ten/day', '10/year', '-1/day'])('%j is refused', (text) => {
    expect(() => parseRate(text)).toThrow(RateSettingsError)
  })

  test('there are 27 limits, sorted by id', () => {
    const ids = rateScopes().map(({ id }) => id)
    expect(ids).toHaveLength(27)
    expect(ids).toEqual([...ids].sort())
  })

  test('a pod sets its own, as pairs or as JSON', () => {
    const expected = { signup: '5/d', login: '10/h' }
    expect(parseRateOverrides('signup=5/d, login=10/h')).toEqual(expected)
    expect(parseRateOverrides('{"signup": "5/d", "login": "10/h"}')).toEqual(expected)
    expect(parseRateOverrides('')).toEqual({})
    const signup = rateScopes(expected).find(({ id }) => id === 'signup')
    expect(signup).toEqual({
      id: 'signup',
      rate: '5/d',
      limit: 5,
      duration: 86400,
      description: 'Account creation',
    })
  })

  test.each(['sign-up=5/d', 'signup=often', 'signup', '{"signup": 5}', '{broken'])(
    '%s is refused',
    (text) => {
      expect(() => parseRateOverrides(text)).toThrow(RateSettingsError)
    },
  )
})
