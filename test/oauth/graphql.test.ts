import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Client } from '../client.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { callback } from './flow.ts'

let pod: TestPod
let alice: Client
let bob: Client

beforeAll(async () => {
  pod = await startTestPod()
  alice = await pod.member('alice')
  bob = await pod.member('bob')
})
afterAll(() => pod.close())

interface Application {
  clientId: string
  name: string
  scopes: string[]
  redirectUris: string[] | null
  token: string | null
  isOwn: boolean
}

/** A mutation's result: its success, or an error type with what is wrong. */
type Result = {
  __typename: string
  message?: string
  error?: string
  errorRedirectUri?: string | null
} & Record<string, unknown>

const application = 'application { clientId name scopes redirectUris token isOwn }'
const failure = '... on Error { message } ... on ValidationError { fieldErrors { path message } }'
const protocolFailure = '... on OAuthError { error errorRedirectUri }'

/** Mutations that are refused in the words of the protocol as well. */
const ofProtocol = ['authorizeApplication', 'exchangeToken', 'revokeToken']

async function mutate(client: Client, field: string, input: object, selection: string): Promise<Result> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const refusal = failure + (ofProtocol.includes(field) ? protocolFailure : '')
  const { result } = await client.graphql<{ result: Result }>(
    `mutation ($input: ${type}Input!) { result: ${field}(input: $input) {
      __typename ... on ${type}Success { ${selection} } ${refusal} } }`,
    { input },
  )
  return result
}

async function register(client: Client, input: object = {}) {
  const result = await mutate(
    client,
    'createApplication',
    { name: 'An application', redirectUris: [callback], scopes: ['read', 'write'], ...input },
    `clientSecret ${application}`,
  )
  expect(result.__typename).toBe('CreateApplicationSuccess')
  return { clientSecret: result.clientSecret as string, ...(result.application as Application) }
}

const approve = (client: Client, clientId: string, more: object = {}) =>
  mutate(
    client,
    'authorizeApplication',
    { clientId, redirectUri: callback, scope: 'read', allow: true, ...more },
    'code redirectUri',
  )

const exchange = (input: object) =>
  mutate(pod.visitor(), 'exchangeToken', input, 'accessToken refreshToken expiresIn scope')

it('runs the whole flow without leaving GraphQL', async () => {
  const { clientId, clientSecret } = await register(alice)
  const { code } = await approve(bob, clientId, { state: 's' })
  const grant = { grantType: 'authorization_code', redirectUri: callback, code, clientId, clientSecret }
  const tokens = await exchange(grant)
  expect(tokens).toMatchObject({ __typename: 'ExchangeTokenSuccess', expiresIn: 36_000, scope: 'read' })

  const app = pod.visitor()
  app.token = tokens.accessToken as string
  const { viewer } = await app.graphql<{ viewer: { scopes: string[] } }>('{ viewer { scopes } }')
  expect(viewer.scopes).toContain('read:libraries')
  expect(viewer.scopes.some((scope) => scope.startsWith('write:'))).toBe(false)

  const granted = '{ viewer { authorizedApplications { scopes application { clientId } } } }'
  expect(await bob.graphql(granted)).toEqual({
    viewer: { authorizedApplications: [{ scopes: ['read'], application: { clientId } }] },
  })
  expect(await mutate(bob, 'revokeApplication', { clientId }, 'application { clientId }')).toMatchObject({
    __typename: 'RevokeApplicationSuccess',
  })
  expect(await bob.graphql(granted)).toEqual({ viewer: { authorizedApplications: [] } })
  const { refreshToken } = tokens
  expect(await exchange({ grantType: 'refresh_token', refreshToken, clientId, clientSecret })).toMatchObject({
    __typename: 'OAuthError',
    error: 'INVALID_GRANT',
  })
})

it('tells refusals as types', async () => {
  const { clientId } = await register(alice)
  expect(await approve(bob, clientId, { allow: false, state: 's' })).toMatchObject({
    error: 'ACCESS_DENIED',
    errorRedirectUri: `${callback}?error=access_denied&state=s`,
  })
  expect(await approve(bob, clientId, { redirectUri: 'https://evil.example.org/' })).toMatchObject({
    error: 'INVALID_REQUEST',
    errorRedirectUri: null,
  })
  expect(await mutate(pod.visitor(), 'revokeToken', { token: 'x' }, 'done')).toMatchObject({
    error: 'INVALID_CLIENT',
  })
  expect(await mutate(alice, 'createApplication', { name: ' ' }, 'clientSecret')).toMatchObject({
    __typename: 'ValidationError',
    fieldErrors: [{ path: ['name'], message: 'This field may not be blank.' }],
  })
})

it('shows an application’s secrets to its owner only', async () => {
  const { clientId, token } = await register(alice)
  const query = `query ($clientId: String!) { application(clientId: $clientId) { redirectUris token isOwn } }`
  const ask = (client: Client) => client.graphql(query, { clientId })
  expect(await ask(alice)).toEqual({ application: { redirectUris: [callback], token, isOwn: true } })
  const hidden = { application: { redirectUris: null, token: null, isOwn: false } }
  expect(await ask(bob)).toEqual(hidden)
  expect(await ask(pod.visitor())).toEqual(hidden)
  expect(await alice.graphql(query, { clientId: 'nope' })).toEqual({ application: null })
})

it('lets only the owner change an application', async () => {
  const { clientId, token } = await register(alice)
  for (const [field, input] of [
    ['updateApplication', { clientId, name: 'Stolen' }],
    ['refreshApplicationToken', { clientId }],
    ['deleteApplication', { clientId }],
  ] as const) {
    expect((await mutate(bob, field, input, '__typename')).__typename).toBe('NotFoundError')
  }
  const changed = await mutate(alice, 'updateApplication', { clientId, scopes: ['read'] }, application)
  expect(changed.application).toMatchObject({ name: 'An application', scopes: ['read'], token })
  const renewed = await mutate(alice, 'refreshApplicationToken', { clientId }, application)
  expect((renewed.application as Application).token).not.toBe(token)
  expect((await mutate(alice, 'deleteApplication', { clientId }, 'clientId')).clientId).toBe(clientId)
})

it('lists own applications a page at a time', async () => {
  const carol = await pod.member('carol')
  for (const name of ['one', 'two', 'three']) await register(carol, { name })
  const { viewer } = await carol.graphql<{
    viewer: { applications: { totalCount: number; edges: { node: { name: string } }[] } }
  }>('{ viewer { applications(first: 2, offset: 1) { totalCount edges { node { name } } } } }')
  expect(viewer.applications).toEqual({
    totalCount: 3,
    edges: [{ node: { name: 'two' } }, { node: { name: 'one' } }],
  })
})

it('never lets an application manage applications', async () => {
  const { clientId, token } = await register(alice)
  const app = pod.visitor()
  app.token = token
  expect((await approve(app, clientId)).__typename).toBe('ForbiddenError')
  expect((await mutate(app, 'deleteApplication', { clientId }, 'clientId')).__typename).toBe('ForbiddenError')
  await expect(app.graphql('{ viewer { applications { totalCount } } }')).rejects.toThrow('FORBIDDEN')
})
