import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../client.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import {
  authorize,
  callback,
  codeFor,
  outOfBand,
  register,
  type RestApplication,
  type RestTokens,
  send,
  token,
} from './flow.ts'

let pod: TestPod
let alice: Client
let bob: Client

beforeAll(async () => {
  pod = await startTestPod()
  alice = await pod.member('alice')
  bob = await pod.member('bob')
})
afterAll(() => pod.close())

/** Somebody with a bearer token and no cookies. */
function bearer(accessToken: string): Client {
  const client = pod.visitor()
  client.token = accessToken
  return client
}

const viewerOf = async (accessToken: string) => {
  const { status, body } = await bearer(accessToken).post<{ data?: { viewer: { scopes: string[] } | null } }>(
    '/graphql',
    { query: '{ viewer { scopes } }' },
  )
  return status === 200 ? (body.data?.viewer ?? null) : null
}

/** A pair of tokens of bob's for an application. */
async function signIn(application: RestApplication, scope = 'read write'): Promise<RestTokens> {
  const code = await codeFor(bob, application.client_id, { scope })
  return (await token(pod.visitor(), application, { code })).body
}

const refresh = (application: RestApplication, refreshToken: string, more: Record<string, string> = {}) =>
  token(pod.visitor(), application, { grant_type: 'refresh_token', refresh_token: refreshToken, ...more })

describe('applications', () => {
  it('are registered by anybody; without an account they have no token of their own', async () => {
    const application = await register(pod.visitor(), { name: 'Anonymous', scopes: 'read:libraries' })
    expect(application.client_id).toMatch(/^[A-Za-z0-9]{40}$/)
    expect(application.client_secret).toMatch(/^[0-9a-f]{128}$/)
    expect(application.redirect_uris).toBe(`${outOfBand} ${callback}`)
    expect(application).not.toHaveProperty('token')
  })

  it('want a name', async () => {
    const empty = await alice.post('/api/v1/oauth/apps/', {})
    expect(empty).toMatchObject({ status: 400, body: { name: ['This field is required.'] } })
    const long = await alice.post('/api/v1/oauth/apps/', { name: 'x'.repeat(256) })
    expect(long.body).toEqual({ name: ['Ensure this field has no more than 255 characters.'] })
  })

  it('show their token to their owner only', async () => {
    const application = await register(alice)
    const path = `/api/v1/oauth/apps/${application.client_id}/`
    expect((await alice.get<RestApplication>(path)).body.token).toBe(application.token)
    for (const other of [bob, pod.visitor(), await pod.administrator()]) {
      const { status, body } = await other.get(path)
      expect(status).toBe(200)
      expect(Object.keys(body as object).sort()).toEqual([
        'client_id',
        'created',
        'name',
        'scopes',
        'updated',
      ])
    }
  })

  it('are kept without secrets that a thief of the database could use', async () => {
    const application = await register(alice)
    const row = await pod.pod.prisma.application.findUniqueOrThrow({
      where: { clientId: application.client_id },
    })
    const kept = JSON.stringify(row)
    expect(kept).not.toContain(application.client_secret)
    expect(kept).not.toContain(application.token)
  })

  it('do not show a wide token to a narrow one', async () => {
    const application = await register(alice)
    const code = await codeFor(alice, application.client_id, { scope: 'read:libraries' })
    const { body: narrow } = await token(pod.visitor(), application, { code })
    const path = `/api/v1/oauth/apps/${application.client_id}/`
    const seen = await bearer(narrow.access_token).get<RestApplication>(path)
    expect(seen.body.name).toBe('An application')
    expect(seen.body).not.toHaveProperty('token')
  })

  it('have a token that acts as the owner within their scopes, until it is renewed', async () => {
    const application = await register(alice, { scopes: 'read:favorites read:instance:users' })
    expect(await viewerOf(application.token ?? '')).toEqual({ scopes: ['read:favorites'] })
    const renewed = await alice.post<RestApplication>(
      `/api/v1/oauth/apps/${application.client_id}/refresh-token`,
    )
    expect(renewed.status).toBe(200)
    expect(await viewerOf(application.token ?? '')).toBeNull()
    expect(await viewerOf(renewed.body.token ?? '')).not.toBeNull()
  })

  it('are changed, renewed and deleted by their owner only', async () => {
    const { client_id } = await register(alice)
    const path = `/api/v1/oauth/apps/${client_id}/`
    expect((await bob.patch(path, { name: 'Stolen' })).status).toBe(404)
    expect((await bob.post(`${path}refresh-token`, {})).status).toBe(404)
    expect((await bob.delete(path)).status).toBe(404)
    expect((await pod.visitor().delete(path)).status).toBe(401)

    const changed = await alice.patch<RestApplication>(path, { name: 'Renamed' })
    expect(changed.body).toMatchObject({ name: 'Renamed', scopes: 'read write' })
    const put = await alice.request<RestApplication>('PUT', path, { name: 'Again' })
    expect(put.body).toMatchObject({ name: 'Again', scopes: 'read' })
    expect((await alice.delete(path)).status).toBe(204)
    expect((await alice.get(path)).status).toBe(404)
  })

  it('are listed for their owner, newest first, and never for a token', async () => {
    const carol = await pod.member('carol')
    for (const name of ['one', 'two', 'three']) await register(carol, { name })
    const { body } = await carol.get<{ count: number; next: string; results: RestApplication[] }>(
      '/api/v1/oauth/apps/?page_size=2',
    )
    expect(body.count).toBe(3)
    expect(body.results.map(({ name }) => name)).toEqual(['three', 'two'])
    expect(body.next).toContain('page=2')
    const application = body.results[0]
    expect((await bearer(application?.token ?? '').get('/api/v1/oauth/apps/')).status).toBe(403)
  })
})

describe('approval', () => {
  it('gives a code, in JSON or by a redirect', async () => {
    const { client_id } = await register(alice)
    const { body } = await authorize(bob, client_id, { state: 'a b' })
    expect(body.redirect_uri).toBe(`${outOfBand}?code=${body.code}&state=a+b`)
    const form = { client_id, redirect_uri: callback, response_type: 'code', scope: 'read', allow: 'true' }
    const redirect = await send(bob, '/api/v1/oauth/authorize/', form)
    expect(redirect.status).toBe(302)
    expect(redirect.headers.get('location')).toMatch(
      /^https:\/\/client\.example\.org\/callback\?code=[A-Za-z0-9]{30}$/,
    )
  })

  it('needs a person with a session and a CSRF token', async () => {
    const application = await register(alice)
    const { client_id } = application
    expect((await authorize(pod.visitor(), client_id)).status).toBe(401)
    expect((await authorize(bearer(application.token ?? ''), client_id)).status).toBe(403)
    const form = { client_id, redirect_uri: outOfBand, response_type: 'code', scope: 'read', allow: 'true' }
    const forged = await send(alice, '/api/v1/oauth/authorize/', form, { 'x-csrftoken': 'forged' })
    expect(forged).toMatchObject({ status: 403, body: { detail: expect.stringContaining('CSRF Failed') } })
  })

  it('sends nobody to an address that was not registered, nor for an unknown application', async () => {
    const { client_id } = await register(alice)
    const elsewhere = await authorize(bob, client_id, { redirect_uri: 'https://evil.example.org/callback' })
    expect(elsewhere).toMatchObject({ status: 400, body: { detail: 'Mismatching redirect URI.' } })
    const unknown = await authorize(bob, 'nope')
    expect(unknown).toMatchObject({ status: 400, body: { non_field_errors: ['Invalid application'] } })
  })

  it.each([
    ['access_denied', { allow: '' }, '?'],
    ['invalid_scope', { scope: 'nonsense' }, '?'],
    ['unauthorized_client', { response_type: 'token' }, '#'],
    ['invalid_request', { code_challenge: 'x', code_challenge_method: 'S512' }, '?'],
  ])('tells the application of %s', async (error, fields, separator) => {
    const { client_id } = await register(alice)
    const answer = await send(bob, '/api/v1/oauth/authorize/', {
      client_id,
      redirect_uri: callback,
      response_type: 'code',
      scope: 'read',
      state: 's',
      allow: 'true',
      ...fields,
    })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${callback}${separator}error=${error}&state=s`)
  })
})

describe('exchange', () => {
  it('gives tokens that act for the user within what was granted', async () => {
    const application = await register(alice, { scopes: 'read' })
    const code = await codeFor(bob, application.client_id, { scope: 'read:favorites write:favorites' })
    const { status, headers, body } = await token(pod.visitor(), application, { code })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      refresh_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      expires_in: 36_000,
      token_type: 'Bearer',
      scope: 'read:favorites write:favorites',
    })
    // the application itself may only read
    expect(await viewerOf(body.access_token)).toEqual({ scopes: ['read:favorites'] })
  })

  it('takes a code once, even when it comes twice at the same time', async () => {
    const application = await register(alice)
    const code = await codeFor(bob, application.client_id)
    const answers = await Promise.all([1, 2, 3, 4].map(() => token(pod.visitor(), application, { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    const refused = answers.filter(({ status }) => status === 400).map(({ body }) => body)
    expect(refused).toEqual(Array.from({ length: 3 }, () => ({ error: 'invalid_grant' })))
  })

  it('takes credentials by HTTP Basic as well', async () => {
    const application = await register(alice)
    const code = await codeFor(bob, application.client_id)
    const basic = (secret: string) => ({
      authorization: `Basic ${btoa(`${application.client_id}:${secret}`)}`,
    })
    const form = { grant_type: 'authorization_code', redirect_uri: outOfBand, code }
    const wrong = await send(pod.visitor(), '/api/v1/oauth/token/', form, basic('wrong'))
    expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    const right = await send(pod.visitor(), '/api/v1/oauth/token/', form, basic(application.client_secret))
    expect(right.status).toBe(200)
  })

  it('leaves the code good when the request was wrong', async () => {
    const verifier = 'a-verifier-of-enough-length-0123456789-abcdefgh'
    const application = await register(alice)
    const other = await register(alice)
    const code = await codeFor(bob, application.client_id, {
      code_challenge: verifier,
      code_challenge_method: 'plain',
    })
    const tries: [Parameters<typeof token>[2], number, object][] = [
      [{}, 400, { error: 'invalid_request', error_description: 'Missing code parameter.' }],
      [
        { code, redirect_uri: '' },
        400,
        { error: 'invalid_request', error_description: 'Missing redirect URI.' },
      ],
      [
        { code, redirect_uri: callback },
        400,
        { error: 'invalid_request', error_description: 'Mismatching redirect URI.' },
      ],
      [{ code }, 400, { error: 'invalid_request', error_description: 'Code verifier required.' }],
      [{ code, code_verifier: 'wrong' }, 400, { error: 'invalid_grant' }],
      [{ code, client_secret: '' }, 401, { error: 'invalid_client' }],
      [{ code, client_id: 'nope' }, 401, { error: 'invalid_client' }],
      [{ code, grant_type: 'magic' }, 400, { error: 'unsupported_grant_type' }],
      [{ code, grant_type: 'password' }, 400, { error: 'unauthorized_client' }],
    ]
    for (const [fields, status, body] of tries) {
      expect(await token(pod.visitor(), application, fields)).toMatchObject({ status, body })
    }
    expect((await token(pod.visitor(), other, { code, code_verifier: verifier })).body).toEqual({
      error: 'invalid_grant',
    })
    expect((await token(pod.visitor(), application, { code, code_verifier: verifier })).status).toBe(200)
  })

  it('takes forms only', async () => {
    const { client_id, client_secret } = await register(alice)
    const json = { grant_type: 'refresh_token', client_id, client_secret, refresh_token: 'x' }
    expect(await pod.visitor().post('/api/v1/oauth/token/', json)).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    })
    expect((await pod.visitor().get('/api/v1/oauth/token/')).status).toBe(405)
  })

  it('refuses a code that has ended', async () => {
    const application = await register(alice)
    const code = await codeFor(bob, application.client_id)
    await pod.pod.prisma.authorizationCode.updateMany({
      where: { application: { clientId: application.client_id } },
      data: { expiresAt: new Date(Date.now() - 1000) },
    })
    expect((await token(pod.visitor(), application, { code })).body).toEqual({ error: 'invalid_grant' })
  })
})

describe('tokens', () => {
  it('are renewed in pairs: the old pair stops at once', async () => {
    const application = await register(alice)
    const first = await signIn(application)
    const answers = await Promise.all([1, 2].map(() => refresh(application, first.refresh_token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const second = answers.find(({ status }) => status === 200)?.body
    expect(await viewerOf(first.access_token)).toBeNull()
    expect(await viewerOf(second?.access_token ?? '')).not.toBeNull()
    expect((await refresh(application, first.refresh_token)).body).toEqual({ error: 'invalid_grant' })
  })

  it('can become narrower when they are renewed, never wider', async () => {
    const application = await register(alice)
    const first = await signIn(application, 'read')
    const wider = await refresh(application, first.refresh_token, { scope: 'read write' })
    expect(wider).toMatchObject({ status: 400, body: { error: 'invalid_scope' } })
    const second = await signIn(application, 'read:favorites read:radios')
    const narrower = await refresh(application, second.refresh_token, { scope: 'read:radios' })
    expect(narrower.body.scope).toBe('read:radios')
  })

  it('belong to their application', async () => {
    const application = await register(alice)
    const other = await register(alice)
    const { refresh_token, access_token } = await signIn(application)
    expect((await refresh(other, refresh_token)).body).toEqual({ error: 'invalid_grant' })
    const revoke = { client_id: other.client_id, client_secret: other.client_secret, token: access_token }
    expect((await send(pod.visitor(), '/api/v1/oauth/revoke/', revoke)).status).toBe(200)
    expect(await viewerOf(access_token)).not.toBeNull()
  })

  it('never reach administration, even those of a superuser', async () => {
    const root = await pod.administrator()
    const application = await register(root)
    const code = await codeFor(root, application.client_id)
    const { body } = await token(pod.visitor(), application, { code })
    const viewer = await viewerOf(body.access_token)
    expect(viewer?.scopes.filter((scope) => /security|plugins|instance/.test(scope))).toEqual([])
  })

  it('are revoked: a refresh token takes its access token along, not the other way round', async () => {
    const application = await register(alice)
    const { client_id, client_secret } = application
    const revoke = (value: string) =>
      send(pod.visitor(), '/api/v1/oauth/revoke/', { client_id, client_secret, token: value })
    const first = await signIn(application)
    const answer = await revoke(first.access_token)
    expect(answer).toMatchObject({ status: 200, body: '' })
    expect(await viewerOf(first.access_token)).toBeNull()
    const { body: second } = await refresh(application, first.refresh_token)
    await revoke(second.refresh_token)
    expect(await viewerOf(second.access_token)).toBeNull()
    expect((await refresh(application, second.refresh_token)).status).toBe(400)
    expect((await revoke('nonsense')).status).toBe(200)
  })

  it('are not revoked by strangers', async () => {
    const { client_id, client_secret } = await register(alice)
    const path = '/api/v1/oauth/revoke/'
    expect(await send(pod.visitor(), path, { client_id, client_secret })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: 'Missing token parameter.' },
    })
    const stranger = await send(pod.visitor(), path, { client_id, client_secret: 'wrong', token: 'x' })
    expect(stranger).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(stranger.headers.get('www-authenticate')).toBe('Bearer error="invalid_client"')
  })

  it('show up as grants, and end with them', async () => {
    const dave = await pod.member('dave')
    const application = await register(alice, { name: 'Granted' })
    const code = await codeFor(dave, application.client_id)
    const { body: tokens } = await token(pod.visitor(), application, { code })
    const path = `/api/v1/oauth/grants/${application.client_id}/`

    const { body: grants } = await dave.get<RestApplication[]>('/api/v1/oauth/grants/')
    expect(grants.map(({ name, token: shown }) => ({ name, shown }))).toEqual([
      { name: 'Granted', shown: undefined },
    ])
    expect((await dave.get(path)).status).toBe(200)
    expect((await alice.delete(path)).status).toBe(404)
    expect((await bearer(tokens.access_token).get('/api/v1/oauth/grants/')).status).toBe(403)

    expect((await dave.delete(path)).status).toBe(204)
    expect(await viewerOf(tokens.access_token)).toBeNull()
    expect((await refresh(application, tokens.refresh_token)).status).toBe(400)
    expect((await dave.delete(path)).status).toBe(404)
    expect((await dave.get(path)).status).toBe(404)
    expect((await alice.get(`/api/v1/oauth/apps/${application.client_id}/`)).status).toBe(200)
  })
})
