import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../client.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { callback, outOfBand, register, send } from './flow.ts'

let pod: TestPod
let alice: Client

beforeAll(async () => {
  pod = await startTestPod()
  alice = await pod.member('alice')
})
afterAll(() => pod.close())

const csrfOf = (page: string) => /name="csrfmiddlewaretoken" value="([A-Za-z0-9]{64})"/.exec(page)?.[1] ?? ''
const page = (client: Client, path: string) => client.get<string>(path)
const consentPath = (fields: Record<string, string>) =>
  `/authorize?${new URLSearchParams({ response_type: 'code', scope: 'read', ...fields })}`

/** Presses a button of the consent page. */
const answer = async (fields: Record<string, string>, decision: string) => {
  const csrfmiddlewaretoken = csrfOf((await page(alice, consentPath(fields))).body)
  const form = { response_type: 'code', scope: 'read', ...fields, decision, csrfmiddlewaretoken }
  return send<string>(alice, '/authorize', form)
}

describe('the login page', () => {
  it('signs in and goes on to where somebody was going', async () => {
    const visitor = pod.visitor()
    const { body } = await page(visitor, '/login?next=/authorize?x=1')
    const form = { username: 'alice', password: 'alice-Pass-1234', next: '/authorize?x=1' }
    const answer = await send(visitor, '/login', { ...form, csrfmiddlewaretoken: csrfOf(body) })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/authorize?x=1')
    expect(answer.headers.getSetCookie().join()).toMatch(/sessionid=.*HttpOnly/)
    expect((await visitor.graphql<{ viewer: object }>('{ viewer { scopes } }')).viewer).not.toBeNull()
  })

  it('never sends anybody to another site', async () => {
    const answer = await page(alice, '/login?next=//evil.example/')
    expect(answer.headers.get('location')).toBe('/graphql')
  })

  it('says that name or password are wrong, and keeps the name', async () => {
    const visitor = pod.visitor()
    const csrf = csrfOf((await page(visitor, '/login')).body)
    const form = { username: '"><b>', password: 'wrong', csrfmiddlewaretoken: csrf }
    const { status, body } = await send<string>(visitor, '/login', form)
    expect(status).toBe(400)
    expect(body).toContain('Unable to log in with provided credentials')
    expect(body).toContain('value="&quot;&gt;&lt;b&gt;"')
  })

  it('takes its own form only', async () => {
    const visitor = pod.visitor()
    await page(visitor, '/login')
    const form = { username: 'alice', password: 'alice-Pass-1234' }
    expect((await send(visitor, '/login', form)).status).toBe(403)
    expect((await send(visitor, '/login', { ...form, csrfmiddlewaretoken: 'x'.repeat(64) })).status).toBe(403)
  })
})

describe('the consent page', () => {
  it('asks visitors to sign in first, and brings them back', async () => {
    const { client_id } = await register(alice)
    const path = consentPath({ client_id, redirect_uri: callback })
    const answer = await page(pod.visitor(), path)
    expect(answer.status).toBe(303)
    expect(new URL(answer.headers.get('location') ?? '', pod.origin).searchParams.get('next')).toBe(path)
  })

  it('tells who asks for what, and who is asked', async () => {
    const { client_id } = await register(alice, { name: 'Evil <script>' })
    const path = consentPath({ client_id, redirect_uri: callback, scope: 'read write:favorites' })
    const { status, headers, body } = await page(alice, path)
    expect(status).toBe(200)
    expect(body).toContain('Let Evil &lt;script&gt; use your account?')
    expect(body).toContain('<strong>client.example.org</strong>')
    expect(body).toContain('<strong>alice</strong>')
    expect(body).toMatch(/Favorites<\/span>\s*<span class="access writes">read and change/)
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' https://client.example.org")
    expect(policy).not.toContain('unsafe')
  })

  it('sends the code, or the refusal, to the application', async () => {
    const { client_id } = await register(alice)
    const fields = { client_id, redirect_uri: callback, state: 's' }
    const allowed = await answer(fields, 'allow')
    expect(allowed.status).toBe(303)
    expect(allowed.headers.get('location')).toMatch(/callback\?code=[A-Za-z0-9]{30}&state=s$/)
    const denied = await answer(fields, 'deny')
    expect(denied.headers.get('location')).toBe(`${callback}?error=access_denied&state=s`)
  })

  it('shows the code to copy when the application has no address', async () => {
    const { client_id } = await register(alice)
    const { status, body } = await answer({ client_id, redirect_uri: outOfBand }, 'allow')
    expect(status).toBe(200)
    expect(body).toMatch(/<code class="code">[A-Za-z0-9]{30}<\/code>/)
  })

  it('takes its own form only', async () => {
    const { client_id } = await register(alice)
    const form = {
      client_id,
      redirect_uri: callback,
      response_type: 'code',
      scope: 'read',
      decision: 'allow',
    }
    expect((await send(alice, '/authorize', form)).status).toBe(403)
  })

  it('redirects nobody for an unknown application or address', async () => {
    const { client_id } = await register(alice)
    for (const fields of [
      { client_id: 'nope', redirect_uri: callback },
      { client_id, redirect_uri: 'https://evil.example/' },
      { client_id, redirect_uri: 'javascript:alert(1)' },
    ]) {
      const { status, headers, body } = await page(alice, consentPath(fields))
      expect(status).toBe(400)
      expect(headers.has('location')).toBe(false)
      expect(body).not.toContain('Back to the application')
    }
  })

  it('signs out whoever is somebody else', async () => {
    const erin = await pod.member('erin')
    const { client_id } = await register(alice)
    const path = consentPath({ client_id, redirect_uri: callback })
    const csrfmiddlewaretoken = csrfOf((await page(erin, path)).body)
    const { status, headers } = await send(erin, '/logout', { next: path, csrfmiddlewaretoken })
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(`/login?${new URLSearchParams({ next: path })}`)
    expect((await page(erin, path)).status).toBe(303)
  })
})

describe('the explorer', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

  it('is there for browsers, and out of the way of programs', async () => {
    const visitor = pod.visitor()
    const { status, headers, body } = await visitor.get<string>('/graphql', browser)
    expect(status).toBe(200)
    expect(body).toContain('/explorer/explorer.js')
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    const program = await visitor.get('/graphql?query=%7B__typename%7D', { accept: 'application/json' })
    expect(program.body).toEqual({ data: { __typename: 'Query' } })
  })

  it('loads nothing from elsewhere', async () => {
    const { body } = await pod.visitor().get<string>('/graphql', browser)
    const addresses = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(3)
    for (const address of addresses) {
      expect(address).toMatch(/^\/(explorer|pages)\//)
      expect((await fetch(new URL(address, pod.origin))).status).toBe(200)
    }
    expect((await pod.visitor().get('/explorer/..%2fexplorer.ts')).status).toBe(404)
    expect((await pod.visitor().get('/explorer/constructor')).status).toBe(404)
  })
})
