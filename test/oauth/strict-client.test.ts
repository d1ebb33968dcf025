import * as oauth from 'oauth4webapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureExplorerApplication, explorerClientId } from '../../src/domains/oauth/explorer-application.ts'
import type { Client } from '../client.ts'
import { freePort } from '../free-port.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { authorize, callback, register, type RestApplication } from './flow.ts'

// the pod of the test has no certificate; everything else is checked as strictly as the library can
const options = { [oauth.allowInsecureRequests]: true }

let pod: TestPod
let alice: Client
let application: RestApplication
let server: oauth.AuthorizationServer

beforeAll(async () => {
  const port = await freePort()
  pod = await startTestPod({ FUNKWHALE_API_PORT: String(port), FUNKWHALE_HOSTNAME: `localhost:${port}` })
  alice = await pod.member('alice')
  application = await register(alice)
  const issuer = new URL(pod.origin)
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...options })
  server = await oauth.processDiscoveryResponse(issuer, response)
})
afterAll(() => pod.close())

/** Where the explorer is sent back to. */
const redirectUri = () => `${pod.origin}/graphql`

/** The user approves; gives what comes back to the client, checked. */
async function approved(client: oauth.Client, redirectUri: string, challenge: string) {
  const state = oauth.generateRandomState()
  const { body } = await authorize(alice, client.client_id, {
    redirect_uri: redirectUri,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })
  return oauth.validateAuthResponse(server, client, new URL(body.redirect_uri ?? ''), state)
}

it('finds its way by the discovery document', () => {
  expect(server.issuer).toBe(pod.origin)
  expect(server.code_challenge_methods_supported).toEqual(['S256'])
  expect(server.scopes_supported).toContain('read:libraries')
  expect(server.scopes_supported?.filter((scope) => /security|instance/.test(scope))).toEqual([])
})

describe.each([
  ['the form', (secret: string) => oauth.ClientSecretPost(secret)],
  ['HTTP Basic', (secret: string) => oauth.ClientSecretBasic(secret)],
])('a client with a secret, sent by %s', (_name, authenticationBy) => {
  it('signs in, renews and revokes', async () => {
    const client = { client_id: application.client_id }
    const authentication = authenticationBy(application.client_secret)
    const verifier = oauth.generateRandomCodeVerifier()
    const answer = await approved(client, callback, await oauth.calculatePKCECodeChallenge(verifier))
    const first = await oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        answer,
        callback,
        verifier,
        options,
      ),
    )
    expect(first).toMatchObject({ token_type: 'bearer', expires_in: 36_000, scope: 'read write' })

    const second = await oauth.processRefreshTokenResponse(
      server,
      client,
      await oauth.refreshTokenGrantRequest(
        server,
        client,
        authentication,
        first.refresh_token ?? '',
        options,
      ),
    )
    expect(second.access_token).not.toBe(first.access_token)

    await oauth.processRevocationResponse(
      await oauth.revocationRequest(server, client, authentication, second.refresh_token ?? '', options),
    )
    const again = await oauth.refreshTokenGrantRequest(
      server,
      client,
      authentication,
      second.refresh_token ?? '',
      options,
    )
    await expect(oauth.processRefreshTokenResponse(server, client, again)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })
})

describe('a client without a secret', () => {
  const client = { client_id: explorerClientId }
  beforeAll(() => ensureExplorerApplication(pod.pod))

  it('signs in by PKCE alone', async () => {
    const verifier = oauth.generateRandomCodeVerifier()
    const answer = await approved(client, redirectUri(), await oauth.calculatePKCECodeChallenge(verifier))
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      answer,
      redirectUri(),
      verifier,
      options,
    )
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response)
    expect(tokens.access_token).toBeTruthy()
  })

  it('gets nothing with another verifier', async () => {
    const challenge = await oauth.calculatePKCECodeChallenge(oauth.generateRandomCodeVerifier())
    const answer = await approved(client, redirectUri(), challenge)
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      answer,
      redirectUri(),
      oauth.generateRandomCodeVerifier(),
      options,
    )
    await expect(oauth.processAuthorizationCodeResponse(server, client, response)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  it.each([
    ['no PKCE', {}],
    ['a plain challenge', { code_challenge: 'x', code_challenge_method: 'plain' }],
  ])('is refused with %s', async (_name, fields) => {
    const { status } = await authorize(alice, explorerClientId, { redirect_uri: redirectUri(), ...fields })
    expect(status).toBe(400)
  })

  it('is sent back to the pod and nowhere else', async () => {
    const answer = await authorize(alice, explorerClientId, { redirect_uri: 'https://evil.example/graphql' })
    expect(answer).toMatchObject({ status: 400, body: { detail: 'Mismatching redirect URI.' } })
  })
})
