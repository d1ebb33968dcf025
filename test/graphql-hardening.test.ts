import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPod, type TestPod } from './pod.ts'

let pod: TestPod

beforeAll(async () => {
  pod = await startTestPod()
})
afterAll(() => pod?.close())

interface Result {
  data?: unknown
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

/** Clients that take the protocol's own type are told by the status, too, what became of their request. */
const headers = { accept: 'application/graphql-response+json' }

const ask = (query: string) => pod.visitor().post<Result>('/graphql', { query }, headers)

test('a form of another site is no operation', async () => {
  const query =
    'mutation { signIn(input: { username: "root0", password: "root0-Pass-1234" }) { __typename } }'
  const { status, headers: answered } = await pod
    .visitor()
    .request('POST', '/graphql', new URLSearchParams({ query }))
  expect(status).toBe(415)
  expect(answered.getSetCookie()).toEqual([])
})

test('anybody can ask what the schema is', async () => {
  const { status, body } = await ask('{ __schema { queryType { name } } }')
  expect(status).toBe(200)
  expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } })
})

describe('operations that ask for too much are refused before anything runs', () => {
  test('too deep', async () => {
    const deep = `{ artists { edges { node { ${nested(3)} } } } }`
    const { status, body } = await ask(deep)
    expect(status).toBe(400)
    expect(body.data).toBeNull()
    expect(body.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX')
  })

  test('too much of the schema at once', async () => {
    const { status } = await ask(
      `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`,
    )
    expect(status).toBe(400)
  })

  test('too many aliases', async () => {
    const { status, body } = await ask(`{ ${times(31, (n) => `a${n}: pod { name }`)} }`)
    expect(status).toBe(400)
    expect(body.errors?.[0]).toMatchObject({
      message: 'The operation asks for too much at once (aliases).',
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    })
  })

  test('too many fields', async () => {
    // the same field again and again: no alias, merged by the executor, but work for it all the same
    const { body } = await ask(`{ pod { ${times(600, () => 'name')} } }`)
    expect(body.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX')
  })

  test('a reasonable one is answered', async () => {
    const { status } = await ask(`{ ${times(20, (n) => `a${n}: pod { name version rules }`)} }`)
    expect(status).toBe(200)
  })
})

describe('requests that are none', () => {
  test('several operations in one request are refused', async () => {
    const { status } = await pod
      .visitor()
      .post('/graphql', [{ query: '{ pod { name } }' }, { query: '{ pod { name } }' }])
    expect(status).toBe(400)
  })

  test('malformed JSON is refused with an error of the protocol', async () => {
    const response = await fetch(`${pod.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{bad',
    })
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as Result
    expect(errors?.[0]?.message).toBeTruthy()
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:/)
  })

  test.each([
    ['no query', {}],
    ['a broken document', { query: '{ pod {' }],
    ['an unknown field', { query: '{ nothing }' }],
    ['an unknown operation', { query: 'query A { pod { name } }', operationName: 'B' }],
  ])('%s', async (_what, body) => {
    const { status } = await pod.visitor().post('/graphql', body, headers)
    expect(status).toBe(400)
  })

  test('a mutation cannot be sent with GET, as a link could', async () => {
    const query = encodeURIComponent('mutation { signOut }')
    const { status } = await pod.visitor().get(`/graphql?query=${query}`)
    expect(status).toBe(405)
  })
})

test('a defect is told as nothing but that', async () => {
  const { all } = pod.pod.settings
  pod.pod.settings.all = () =>
    Promise.reject(new Error('connection to 10.1.2.3 refused with password hunter2'))
  const silenced = pod.pod.log.level
  pod.pod.log.level = 'silent'
  const { body } = await ask('{ pod { name } }')
  pod.pod.settings.all = all
  pod.pod.log.level = silenced
  expect(body.errors).toEqual([
    {
      message: 'Something went wrong on the server.',
      path: ['pod'],
      locations: expect.any(Array),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ])
})

test('a wrong token ends the request: its sender should know', async () => {
  const { status, body } = await pod
    .visitor()
    .post<Result>('/graphql', { query: '{ pod { name } }' }, { authorization: 'Bearer nonsense' })
  expect(status).toBe(401)
  expect(body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
})

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ')
const nested = (levels: number): string =>
  levels === 0 ? 'name' : `albums { edges { node { artist { ${nested(levels - 1)} } } } }`
