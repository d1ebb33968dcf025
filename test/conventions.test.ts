import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestPod, type TestPod } from './pod.ts'

let pod: TestPod

beforeAll(async () => {
  pod = await startTestPod()
})
afterAll(() => pod?.close())

const settings = '/api/v1/instance/settings/'

/** Sends a body as it is. */
const sendRaw = (body: string, contentType: string) =>
  fetch(`${pod.origin}/api/v1/text-preview/`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  })

describe('what can be answered', () => {
  test.each([
    ['JSON', settings, { accept: 'application/json' }, 200],
    ['anything', settings, { accept: '*/*' }, 200],
    ['JSON among others', settings, { accept: 'text/html, application/json;q=0.5' }, 200],
    ['HTML only', settings, { accept: 'text/html' }, 406],
    ['?format=json, whatever is accepted', `${settings}?format=json`, { accept: 'text/html' }, 200],
    ['?format=xml', `${settings}?format=xml`, {}, 404],
  ])('%s', async (_what, path, headers, status) => {
    expect((await pod.visitor().get(path, headers)).status).toBe(status)
  })

  test.each([settings, settings.slice(0, -1)])('paths with and without a slash: %s', async (path) => {
    expect((await pod.visitor().get(path)).status).toBe(200)
  })

  test('unknown routes get a page', async () => {
    const { status, headers } = await pod.visitor().get('/api/v1/nothing-here/')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toMatch(/^text\/html/)
  })
})

describe('methods', () => {
  test('HEAD is GET without the body', async () => {
    const { status, headers, body } = await pod.visitor().request('HEAD', settings)
    expect(status).toBe(200)
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(body).toBeNull()
  })

  test('OPTIONS tells what the route is', async () => {
    const { status, body } = await pod.visitor().request('OPTIONS', settings)
    expect(status).toBe(200)
    expect(body).toMatchObject({ renders: ['application/json'], description: expect.any(String) })
  })

  test('others are refused by name', async () => {
    expect(await pod.visitor().post(settings, {})).toMatchObject({
      status: 405,
      body: { detail: 'Method "POST" not allowed.' },
    })
  })

  test('who may not call a route does not learn its methods first', async () => {
    const { status, headers } = await pod.visitor().delete('/api/v1/plugins/')
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer realm="api"')
  })
})

describe('bodies', () => {
  test.each([
    [
      'malformed JSON',
      '{bad',
      'application/json',
      400,
      { detail: expect.stringMatching(/^JSON parse error - /) },
    ],
    [
      'a list',
      '[]',
      'application/json',
      400,
      { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] },
    ],
    [
      'a number',
      '1',
      'application/json',
      400,
      { non_field_errors: ['Invalid data. Expected a dictionary, but got int.'] },
    ],
    ['another type', '<a/>', 'text/xml', 415, { detail: 'Unsupported media type "text/xml" in request.' }],
    ['a form that is none', 'x', 'multipart/form-data; boundary=y', 400, { detail: expect.any(String) }],
  ])('%s is refused', async (_what, text, contentType, status, body) => {
    const answer = await sendRaw(text, contentType)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual(body)
  })

  test('JSON by the name of ActivityPub is JSON', async () => {
    const answer = await sendRaw('{"text":"a"}', 'application/activity+json')
    expect(await answer.json()).toEqual({ rendered: '<p>a</p>' })
  })
})

describe('headers', () => {
  test('say that nothing is to be guessed or framed', async () => {
    const { headers } = await pod.visitor().get(settings)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      vary: expect.stringContaining('Origin'),
    })
    expect(headers.has('x-powered-by')).toBe(false)
  })

  test('let pages of any origin call', async () => {
    const { status, headers } = await pod.visitor().request('OPTIONS', settings, undefined, {
      origin: 'https://app.example',
      'access-control-request-method': 'PATCH',
    })
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-headers': expect.stringContaining('authorization'),
      'access-control-allow-methods': 'DELETE, GET, OPTIONS, PATCH, POST, PUT',
      'access-control-max-age': '86400',
    })
  })
})

test.each([
  ['pod.test', 200],
  ['evil.example', 400],
])('asked as %s the pod answers %i', async (host, status) => {
  const answered = await new Promise<number | undefined>((resolve, reject) => {
    httpRequest(`${pod.origin}${settings}`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(answered).toBe(status)
})
