import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPod, type TestPod } from './pod.ts'

let pod: TestPod

beforeAll(async () => {
  pod = await startTestPod({
    THROTTLING_ENABLED: 'true',
    THROTTLING_RATES: 'anonymous-wildcard=3/h,authenticated-wildcard=3/h,login=2/h',
    // with Redis the same must hold for several nodes at once; what an earlier run counted there is another pod's
    FUNKWHALE_HOSTNAME: `pod-${Date.now()}.test`,
    ...(process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {}),
  })
})
afterAll(() => pod?.close())

let lastAddress = Date.now() % 60_000

/** Somebody at an address that no test has used. */
function stranger() {
  lastAddress += 1
  const headers = { 'x-forwarded-for': `2001:db8::${lastAddress.toString(16)}` }
  const visitor = pod.visitor()
  return {
    rest: () => visitor.get('/api/v1/instance/settings/', headers),
    graphql: (query = '{ pod { name } }') =>
      visitor.post<{ data: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] }>(
        '/graphql',
        { query },
        headers,
      ),
    status: () => visitor.get<{ scopes: { id: string; remaining: number }[] }>('/api/v1/rate-limit', headers),
    signIn: () =>
      visitor.post(
        '/graphql',
        { query: 'mutation { signIn(input: {username: "root0", password: "x"}) { __typename } }' },
        headers,
      ),
    async login() {
      await visitor.get('/api/v1/instance/nodeinfo/2.0/', headers)
      return visitor.request(
        'POST',
        '/api/v1/users/login',
        new URLSearchParams({ username: 'root0', password: 'x' }),
        headers,
      )
    },
  }
}

describe('one ledger for all doors', () => {
  test('who has used REST up cannot go on with GraphQL', async () => {
    const { rest, graphql } = stranger()
    for (const _ of [1, 2, 3]) expect((await rest()).status).toBe(200)
    const { status, body, headers } = await graphql()
    expect(status).toBe(429)
    expect(body.errors?.[0]).toMatchObject({
      message: 'Request was throttled. Expected available in 3600 seconds.',
      extensions: { code: 'RATE_LIMITED', retryAfter: 3600, scope: 'anonymous-wildcard' },
    })
    expect(headers.get('retry-after')).toBe('3600')
  })

  test('who has used GraphQL up cannot go on with REST', async () => {
    const { rest, graphql } = stranger()
    for (const _ of [1, 2, 3]) expect((await graphql()).status).toBe(200)
    const { status, body, headers } = await rest()
    expect(status).toBe(429)
    expect(body).toEqual({ detail: 'Request was throttled. Expected available in 3600 seconds.' })
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3590)
  })

  test('every field of one operation counts, aliases too', async () => {
    const { graphql, rest } = stranger()
    const { status } = await graphql('{ a: pod { name } b: pod { name } c: pod { name } d: pod { name } }')
    expect(status).toBe(429)
    expect((await rest()).status).toBe(429)
  })

  test('signing in is counted the same at both doors', async () => {
    const { login, signIn } = stranger()
    expect((await login()).status).toBe(400)
    expect((await signIn()).status).toBe(200)
    expect((await signIn()).status).toBe(429)
    expect((await login()).status).toBe(429)
  })

  test('an account is counted as itself, wherever it comes from and whatever it signs in with', async () => {
    const administrator = await pod.administrator()
    const basic = { authorization: `Basic ${Buffer.from('root0:root0-Pass-1234').toString('base64')}` }
    const visitor = pod.visitor()
    const path = '/api/v1/instance/settings/'
    const first = await administrator.get(path)
    expect(first.headers.get('x-ratelimit-scope')).toBe('authenticated-wildcard')
    expect(first.headers.get('x-ratelimit-remaining')).toBe('2')
    expect((await administrator.post('/graphql', { query: '{ pod { name } }' })).status).toBe(200)
    expect((await visitor.get(path, { ...basic, 'x-forwarded-for': '203.0.113.9' })).status).toBe(200)
    expect((await visitor.get(path, { ...basic, 'x-forwarded-for': '203.0.113.10' })).status).toBe(429)
    expect((await administrator.post('/graphql', { query: '{ pod { name } }' })).status).toBe(429)
  })
})

describe('what is told', () => {
  test('counted answers say what is left, and refusals when to come back', async () => {
    const { rest } = stranger()
    const { headers } = await rest()
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-ratelimit-scope': 'anonymous-wildcard',
      'x-ratelimit-limit': '3',
      'x-ratelimit-duration': '3600',
      'x-ratelimit-remaining': '2',
    })
    expect(headers.get('retry-after')).toBeNull()
  })

  test('refused requests do not count, nor does asking where one stands', async () => {
    const { rest, status } = stranger()
    for (const _ of [1, 2, 3, 4, 5]) await rest()
    const { body, headers } = await status()
    expect(headers.get('x-ratelimit-limit')).toBeNull()
    expect(body.scopes.map(({ id }) => id)).toEqual(body.scopes.map(({ id }) => id).sort())
    expect(body.scopes).toHaveLength(27)
    const wildcard = body.scopes.find(({ id }) => id === 'anonymous-wildcard')
    expect(wildcard).toMatchObject({ rate: '3/h', limit: 3, duration: 3600, remaining: 0 })
    expect(wildcard).toMatchObject({ available: expect.any(Number), reset: expect.any(Number) })
    expect(body.scopes.find(({ id }) => id === 'anonymous-list')).toMatchObject({
      remaining: 10_000,
      available: null,
      reset: null,
    })
  })

  test('the schema tells the same, uncounted', async () => {
    const { rest, graphql } = stranger()
    await rest()
    const query = '{ rateLimits { scope limit remaining resetAt availableAt } }'
    for (const _ of [1, 2, 3, 4]) await graphql(query)
    const { body } = await graphql(query)
    expect(body.data).toMatchObject({
      rateLimits: expect.arrayContaining([
        {
          scope: 'anonymous-wildcard',
          limit: 3,
          remaining: 2,
          resetAt: expect.any(String),
          availableAt: null,
        },
      ]),
    })
  })

  test('refusals for want of rights come first and are not counted', async () => {
    const { status: refused, headers } = await pod.visitor().get('/api/v1/instance/admin/settings/')
    expect(refused).toBe(401)
    expect(headers.get('x-ratelimit-scope')).toBeNull()
  })
})
