import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../src/domains/users/accounts.ts'
import { Client } from './client.ts'
import { startTestPod, type TestPod } from './pod.ts'

let pod: TestPod
let administrator: Client
let member: Client

beforeAll(async () => {
  pod = await startTestPod()
  administrator = await pod.administrator()
  await createAccount(pod.pod, { username: 'alice', email: 'alice@example.org', password: 'alice-Pass-1234' })
  member = new Client(pod.origin)
  await member.signIn('alice', 'alice-Pass-1234')
})
afterAll(() => pod?.close())

interface Setting {
  identifier: string
  value: unknown
  default: unknown
}
const bulk = (body: unknown) => administrator.post<Setting[]>('/api/v1/instance/admin/settings/bulk/', body)
const valueOf = async (identifier: string) =>
  (await administrator.get<Setting>(`/api/v1/instance/admin/settings/${identifier}/`)).body.value

describe('settings', () => {
  test('visitors see the public ones by name, and no other', async () => {
    const { body } = await pod.visitor().get<Setting[]>('/api/v1/instance/settings')
    const identifiers = body.map(({ identifier }) => identifier)
    expect(identifiers).toEqual(identifiers.slice().sort())
    expect(identifiers).toContain('instance__name')
    expect(identifiers).not.toContain('common__api_authentication_required')
  })

  test('take effect at once, whatever door changed them', async () => {
    await bulk({ instance__name: 'Tone Pod' })
    expect(await pod.visitor().graphql('{ pod { name } }')).toEqual({ pod: { name: 'Tone Pod' } })
    await administrator.graphql(
      'mutation { updateSettings(input: {settings: [{identifier: "instance__name", text: "Noise Pod"}]}) { __typename } }',
    )
    expect(await valueOf('instance__name')).toBe('Noise Pod')
  })

  test('forms send text: digits and words are read as what they stand for', async () => {
    const { status, body } = await bulk({
      users__upload_quota: '1500',
      subsonic__enabled: 'False',
      instance__name: 5,
    })
    expect(status).toBe(200)
    expect(body.map(({ identifier, value }) => [identifier, value])).toEqual([
      ['users__upload_quota', 1500],
      ['instance__name', '5'],
      ['subsonic__enabled', false],
    ])
  })

  test.each([
    [{ users__upload_quota: 'many' }, { users__upload_quota: { value: ['Enter a whole number.'] } }],
    [{ users__upload_quota: '' }, { users__upload_quota: { value: ['Enter a whole number.'] } }],
    [{ users__upload_quota: 1.5 }, { users__upload_quota: { value: ['Enter a whole number.'] } }],
    [{ users__upload_quota: null }, { users__upload_quota: { value: ['This field may not be null.'] } }],
    [
      { users__default_permissions: 'library' },
      { users__default_permissions: { value: ['Enter a list of values.'] } },
    ],
    [
      { users__default_permissions: ['library', 'nope'] },
      {
        users__default_permissions: {
          value: ['Select a valid choice. nope is not one of the available choices.'],
        },
      },
    ],
    [
      { instance__banner: 'x.png' },
      { instance__banner: { value: ['No file was submitted. Check the encoding type on the form.'] } },
    ],
    [{ nope: 1 }, { nope: 'invalid preference' }],
    [{ a__b: 1 }, { a__b: 'invalid preference' }],
    [{}, { non_field_errors: ['There is nothing to change.'] }],
  ])('refuses %j', async (body, answer) =>
    expect(await bulk(body)).toMatchObject({ status: 400, body: answer }),
  )

  test('all are changed or none', async () => {
    await bulk({ instance__terms: 'before' })
    const { status } = await bulk({ instance__terms: 'after', users__upload_quota: 'many' })
    expect(status).toBe(400)
    expect(await valueOf('instance__terms')).toBe('before')
  })

  test('one is changed by itself', async () => {
    const path = '/api/v1/instance/admin/settings/users__upload_quota/'
    expect(await administrator.patch(path, { value: 2000 })).toMatchObject({
      status: 200,
      body: { value: 2000 },
    })
    expect(await administrator.patch(path, {})).toMatchObject({
      status: 400,
      body: { value: ['This field is required.'] },
    })
    expect(await administrator.patch(path, { value: 'x' })).toMatchObject({
      status: 400,
      body: { value: ['Enter a whole number.'] },
    })
    expect(
      (await administrator.patch('/api/v1/instance/admin/settings/users__nope/', { value: 1 })).status,
    ).toBe(404)
  })

  test('the sign-up form is shown with its help as HTML, and refused when it is none', async () => {
    const identifier = 'moderation__signup_form_customization'
    const form = {
      help_text: { text: '**Hello**', content_type: 'text/markdown' },
      fields: [{ label: 'Why?', required: false, input_type: 'long_text' }],
    }
    expect((await bulk({ [identifier]: form })).status).toBe(200)
    expect(await valueOf(identifier)).toEqual({
      ...form,
      help_text: { ...form.help_text, html: '<p><strong>Hello</strong></p>' },
    })
    const wrong = { fields: [{ label: '', input_type: 'colour' }] }
    expect((await bulk({ [identifier]: wrong })).status).toBe(400)
    expect((await bulk({ [identifier]: {} })).status).toBe(200)
    expect(await valueOf(identifier)).toEqual({})
  })

  test('only those may change them who have the permission', async () => {
    const change = { instance__name: 'Mine' }
    const path = '/api/v1/instance/admin/settings/bulk/'
    expect((await member.post(path, change)).status).toBe(403)
    expect((await pod.visitor().post(path, change)).status).toBe(401)
    const query =
      'mutation { updateSettings(input: {settings: [{identifier: "instance__name", text: "Mine"}]}) { __typename } }'
    expect(await member.graphql(query)).toEqual({ updateSettings: { __typename: 'ForbiddenError' } })
    const { body } = await member.post<{ errors: { extensions: object }[] }>('/graphql', {
      query: '{ administration { settings { identifier } } }',
    })
    expect(body.errors[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      missingScopes: ['read:instance:settings'],
    })
  })

  test('a value can be given in one field only', async () => {
    expect(
      await administrator.graphql(`mutation {
        updateSettings(input: {settings: [{identifier: "instance__name", text: "x", integer: 1}]}) {
          ... on ValidationError { fieldErrors { path message } }
        }
      }`),
    ).toEqual({
      updateSettings: {
        fieldErrors: [{ path: ['instance__name', 'value'], message: 'Give the value in one field only.' }],
      },
    })
  })
})

/** Sends a banner as a form. */
const sendBanner = (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const form = new FormData()
  form.append('instance__banner', new Blob([bytes]), name)
  return bulk(form)
}

describe('the banner', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  test('is a picture, told with its path, and with its address in the nodeinfo', async () => {
    const { status, body } = await sendBanner(new Uint8Array(png), 'banner.png')
    expect(status).toBe(200)
    expect(body[0]?.value).toMatch(/^\/media\/dynamic_preferences\/.+\.png$/)
    const { body: info } = await pod.visitor().get<{ metadata: object }>('/api/v1/instance/nodeinfo/2.0/')
    expect(info.metadata).toMatchObject({ banner: `http://pod.test${String(body[0]?.value)}` })
  })

  test('can be taken away, and its file goes', async () => {
    const key = await pod.pod.settings.get('instance__banner')
    expect(await pod.pod.storage.exists(key ?? '')).toBe(true)
    expect((await bulk({ instance__banner: null })).status).toBe(200)
    expect(await valueOf('instance__banner')).toBeNull()
    expect(await pod.pod.storage.exists(key ?? '')).toBe(false)
  })

  test.each([
    ['another kind of file', png, 'banner.exe'],
    ['what only is called a picture', Buffer.from('<script>'), 'banner.png'],
  ])('is not %s', async (_what, bytes, name) => {
    expect((await sendBanner(new Uint8Array(bytes), name)).status).toBe(400)
    expect(await valueOf('instance__banner')).toBeNull()
  })
})

describe('what other programs read', () => {
  test('nodeinfo is open on a closed pod, and tells less', async () => {
    await bulk({ common__api_authentication_required: true, instance__nodeinfo_stats_enabled: false })
    const { status, headers, body } = await pod
      .visitor()
      .get<Record<string, object>>('/api/v1/instance/nodeinfo/2.0')
    await bulk({ common__api_authentication_required: false, instance__nodeinfo_stats_enabled: true })
    expect(status).toBe(200)
    expect(headers.getSetCookie()[0]).toMatch(/^csrftoken=[A-Za-z0-9]{64};/)
    expect(body.usage).toEqual({ users: { total: 0, activeHalfyear: 0, activeMonth: 0 } })
    expect(body.metadata).toMatchObject({
      endpoints: { knownNodes: null, channels: null, libraries: null },
      library: { anonymousCanListen: false, tracks: { total: 0 } },
    })
    expect(body.metadata).not.toHaveProperty('usage')
  })

  test('on an open pod it says where to look further', async () => {
    const { body } = await pod.visitor().get<{ metadata: object }>('/api/v1/instance/nodeinfo/2.0/')
    expect(body.metadata).toMatchObject({
      endpoints: {
        knownNodes: '/api/v1/federation/domains',
        channels: '/federation/index/channels',
        libraries: '/federation/index/libraries',
      },
    })
  })

  test('the allow list is told when it is on and public', async () => {
    await pod.pod.prisma.domain.createMany({
      data: [
        { name: 'b.example', isAllowed: true },
        { name: 'a.example', isAllowed: true },
        { name: 'c.example' },
      ],
    })
    const read = async () =>
      (await pod.visitor().graphql('{ pod { allowList { isEnabled domains } } }')) as unknown
    await bulk({ moderation__allow_list_enabled: true })
    expect(await read()).toEqual({ pod: { allowList: { isEnabled: true, domains: null } } })
    await bulk({ moderation__allow_list_public: true })
    expect(await read()).toEqual({
      pod: { allowList: { isEnabled: true, domains: ['a.example', 'b.example'] } },
    })
    await bulk({ moderation__allow_list_enabled: false })
    expect(await read()).toEqual({ pod: { allowList: { isEnabled: false, domains: null } } })
  })

  test('the second version of the API answers the same', async () => {
    const visitor = pod.visitor()
    const [first, second] = await Promise.all(
      ['v1', 'v2'].map((version) => visitor.get(`/api/${version}/instance/settings/`)),
    )
    expect(second?.body).toEqual(first?.body)
    expect((await visitor.get('/api/v2/instance/admin/settings/')).status).toBe(401)
    expect((await visitor.get('/api/v2/instance/spa-manifest.json')).headers.get('content-type')).toBe(
      'application/manifest+json',
    )
  })

  test('the API is documented as far as it is there', async () => {
    const { body } = await pod
      .visitor()
      .get<{ openapi: string; paths: Record<string, object> }>('/api/docs/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(body.paths['/api/v1/instance/admin/settings/{identifier}/']).toMatchObject({
      put: { security: expect.arrayContaining([{ oauth2: ['write:instance:settings'] }]) },
    })
    const page = await pod.visitor().get<string>('/api/docs/')
    expect(page.status).toBe(200)
    expect(page.body).not.toMatch(/https?:\/\//)
    for (const [, path = ''] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await pod.visitor().get(path)).status).toBe(200)
    }
  })
})

/** Asks for the preview of a text. */
const render = (body: unknown) => pod.visitor().post('/api/v1/text-preview/', body)

describe('text previews', () => {
  test.each([
    [{ text: '**b** <script>x</script>' }, { rendered: '<p><strong>b</strong> x</p>' }],
    [{ text: null }, { rendered: '' }],
    [{ text: '# h', permissive: true }, { rendered: '<h1>h</h1>' }],
  ])('of %j', async (body, answer) => expect(await render(body)).toMatchObject({ status: 200, body: answer }))

  test.each([[{}], [{ text: 1 }], [{ text: ['x'] }]])('of %j there is none', async (body) =>
    expect(await render(body)).toMatchObject({ status: 400, body: { detail: 'Invalid input' } }),
  )

  test('may come as a form of any kind', async () => {
    const form = new FormData()
    form.append('text', '*a*')
    const answer = { status: 200, body: { rendered: '<p><em>a</em></p>' } }
    expect(await render(form)).toMatchObject(answer)
    expect(await render(new URLSearchParams({ text: '*a*' }))).toMatchObject(answer)
  })

  test('files in it are refused', async () => {
    const form = new FormData()
    form.append('text', new Blob(['x']), 'x.txt')
    expect((await render(form)).status).toBe(413)
  })
})

describe('plugins', () => {
  const path = '/api/v1/plugins/maloja'

  test('are set by each member for themselves', async () => {
    const settings = { server_url: 'https://maloja.example.org', api_key: 'k' }
    expect(await member.post(`${path}/`, { ...settings, unknown: 1 })).toMatchObject({
      status: 200,
      body: { name: 'maloja', enabled: false, values: settings },
    })
    expect(await member.post(`${path}/enable`)).toMatchObject({ status: 200, body: {} })
    expect((await member.get(path)).body).toMatchObject({ enabled: true, values: settings })
    expect((await administrator.get(path)).body).toMatchObject({ enabled: false, values: null })
    expect(await member.graphql('{ plugin(name: "maloja") { isEnabled settings } }')).toEqual({
      plugin: { isEnabled: true, settings },
    })
  })

  test('refuse what they cannot work with', async () => {
    expect(
      await member.post('/api/v1/plugins/scrobbler/', { url: 'nope', username: '', password: null }),
    ).toMatchObject({
      status: 400,
      body: {
        url: ['Enter a valid URL.'],
        username: ['This field may not be blank.'],
        password: ['This field may not be null.'],
      },
    })
    expect(await member.post(`${path}/`, { server_url: 'x' })).toMatchObject({
      status: 400,
      body: { api_key: ['This field is required.'] },
    })
  })

  test('that bring no content cannot be scanned', async () => {
    expect(await member.post(`${path}/scan`)).toMatchObject({ status: 405 })
  })

  test('are forgotten on request', async () => {
    expect((await member.delete(`${path}/`)).status).toBe(204)
    expect((await member.get(path)).body).toMatchObject({ enabled: false, values: null })
  })

  test('that do not exist are not found, whatever is asked of them', async () => {
    for (const answer of await Promise.all([
      member.get('/api/v1/plugins/nope/'),
      member.post('/api/v1/plugins/nope/', {}),
      member.post('/api/v1/plugins/nope/enable'),
      member.delete('/api/v1/plugins/nope/'),
    ])) {
      expect(answer).toMatchObject({ status: 404 })
    }
  })

  test('are for members only', async () => {
    expect((await pod.visitor().get('/api/v1/plugins/')).status).toBe(401)
    const { body } = await pod.visitor().post<{ errors: { extensions: object }[] }>('/graphql', {
      query: '{ plugins { name } }',
    })
    expect(body.errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})
