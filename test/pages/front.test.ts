import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FakeService, startFakeService } from '../plugins/fake-service.ts'
import { createLibraryOf, createTracks } from '../music-rows.ts'
import { startTestPod, type TestPod } from '../pod.ts'

const built = `<!doctype html><html><head><title>Funkwhale</title>
<link rel="manifest" href="/manifest.json"></head><body><div id="app"></div></body></html>`

describe('a web front in a folder', () => {
  let folder: string
  let running: TestPod
  let trackId: number

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'front-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), built)
    await writeFile(join(folder, 'embed.html'), '<title>Embed</title>')
    await writeFile(join(folder, 'assets/index-3f2a9b1c.js'), 'start()')
    await writeFile(join(folder, '.secret'), 'secret')
    running = await startTestPod({ FUNKWHALE_FRONTEND_PATH: folder })
    await running.pod.settings.set({
      instance__name: 'Tone & Garden',
      ui__custom_css: 'a > b { color: red } </style><script>alert(1)</script>',
    })
    await running.member('alice')
    const [track] = await createTracks(running.pod, await createLibraryOf(running.pod, 'alice'), ['Sunrise'])
    trackId = track?.id ?? 0
  })
  afterAll(async () => {
    await running?.close()
    await rm(folder, { recursive: true })
  })

  test.each(['/', '/index.html', '/front/index.html', '/library', '/search?q=x'])(
    '%s is its first page in the pod’s dress',
    async (path) => {
      const visitor = running.visitor()
      const { status, headers, body } = await visitor.get<string>(path)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(body).toContain('<title>Tone &amp; Garden</title>')
      expect(body).toContain(
        '<link rel="manifest" href="http://pod.test/api/v1/instance/spa-manifest.json" />',
      )
      expect(body).not.toContain('/manifest.json"')
      expect(body).toContain(`<meta content="http://pod.test${path}" property="og:url" />\n</head>`)
      expect(body).toContain(
        '<style>a > b { color: red } <\\/style><script>alert(1)<\\/script></style></body>',
      )
      expect(visitor.hasCookie('csrftoken')).toBe(true)
    },
  )

  test('carries the tags of what is shared', async () => {
    const { body } = await running.visitor().get<string>(`/library/tracks/${trackId}`)
    expect(body).toContain('<meta content="Sunrise" property="og:title" />')
    expect(body).toContain('<meta content="http://pod.test/front/favicon.png" property="og:image" />')
  })

  test.each(['/assets/index-3f2a9b1c.js', '/front/assets/index-3f2a9b1c.js'])(
    'the file %s is kept for ever, and not sent twice',
    async (path) => {
      const visitor = running.visitor()
      const { headers, body } = await visitor.get(path)
      expect(String(body)).toBe('start()')
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      const etag = headers.get('etag') ?? ''
      expect(etag).not.toBe('')
      // the global fetch would forbid a cached answer
      const again = await request(running.origin + path, { headers: { 'if-none-match': etag } })
      expect(again.statusCode).toBe(304)
      await again.body.dump()
    },
  )

  test('the player may be framed by others, and no hidden file is sent', async () => {
    const visitor = running.visitor()
    for (const path of ['/embed.html', '/front/embed.html']) {
      const { headers, body } = await visitor.get(path)
      expect(body).toBe('<title>Embed</title>')
      expect(headers.has('x-frame-options')).toBe(false)
    }
    for (const path of ['/.secret', '/front/.secret', '/%2e%2e/etc/passwd'])
      expect((await visitor.get<string>(path)).body).toContain('<div id="app">')
  })

  test('programs do not get it', async () => {
    const visitor = running.visitor()
    for (const path of ['/api/x', '/federation/x', '/.well-known/x', '/rest/x', '/media/x'])
      expect((await visitor.get(path)).status).toBe(404)
    expect((await visitor.post('/anything', {})).status).toBe(404)
    expect(String((await visitor.get('/graphql')).body)).not.toContain('<div id="app">')
  })
})

describe('a first page from elsewhere', () => {
  let fake: FakeService
  let running: TestPod

  beforeAll(async () => {
    fake = await startFakeService()
    // the pod calls no private address for others, but the one that its administrator names
    running = await startTestPod({
      FUNKWHALE_SPA_HTML_ROOT: `${fake.origin}/front/`,
      FUNKWHALE_SPA_REWRITE_MANIFEST: 'false',
      EXTERNAL_REQUESTS_ALLOW_PRIVATE: 'false',
    })
  })
  afterAll(async () => {
    await running?.close()
    fake?.close()
  })

  test('is asked for again when it cannot be had, and kept when it can', async () => {
    const visitor = running.visitor()
    fake.answerWith(() => ({ status: 404 }))
    const { status, body } = await visitor.get<string>('/')
    expect(status).toBe(500)
    expect(body).toContain('The web front of this pod cannot be had right now.')
    fake.answerWith(() => ({ body: built }))
    for (const path of ['/', '/library']) {
      const answer = await visitor.get<string>(path)
      expect(answer.status).toBe(200)
      expect(answer.body).toContain('<title>Funkwhale</title>')
      expect(answer.body).toContain('href="/manifest.json"')
    }
    expect(fake.heard.map(({ path }) => path)).toEqual(['/front/index.html', '/front/index.html'])
  })
})
