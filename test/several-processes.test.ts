import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createTestDatabase, type TestDatabase } from '../src/platform/database/testing.ts'
import { Client } from './client.ts'
import { makeRemoteActor, send } from './federation/remote-actor.ts'
import { type PodProcess, startProcess } from './process.ts'

// oxlint-disable no-process-env -- tests have no configuration
const redisUrl = process.env.TEST_REDIS_URL
const missing = !process.env.TEST_DATABASE_URL || !redisUrl
// oxlint-enable no-process-env
const note = missing ? ' (skipped: needs TEST_DATABASE_URL and TEST_REDIS_URL)' : ''

const username = 'root0'
const password = 'root0-Pass-1234'
const allowed = 4

describe.skipIf(missing)(`two processes are one pod${note}`, () => {
  let database: TestDatabase
  let data: string
  let processes: PodProcess[] = []
  /** The same member, signed in at each of the two. */
  let here: Client
  let there: Client
  let trackId: number

  beforeAll(async () => {
    database = await createTestDatabase()
    const { prisma } = database
    await prisma.setting.create({ data: { identifier: 'common__api_authentication_required', value: false } })
    const track = await prisma.track.create({
      data: { title: 'Sun rise', artist: { create: { name: 'The Tone Makers' } } },
    })
    trackId = track.id
    data = await mkdtemp(join(tmpdir(), 'funkwhale-test-'))
    const settings = {
      FUNKWHALE_DATA: data,
      FUNKWHALE_HOSTNAME: 'pod.test',
      FUNKWHALE_PROTOCOL: 'http',
      FUNKWHALE_ADMIN_USERNAME: username,
      FUNKWHALE_ADMIN_PASSWORD: password,
      DATABASE_URL: database.url ?? '',
      REDIS_URL: redisUrl ?? '',
      THROTTLING_RATES: `anonymous-wildcard=${allowed}/h`,
      EMAIL_CONFIG: 'dummymail://',
      LOGLEVEL: 'error',
    }
    const first = await startProcess(settings)
    processes = [first, await startProcess(settings)]
    ;[here, there] = (await Promise.all(
      processes.map(async ({ origin }) => {
        const client = new Client(origin)
        await client.signIn(username, password)
        return client
      }),
    )) as [Client, Client]
  })
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.stop()))
    await database?.close()
    if (data) await rm(data, { recursive: true, force: true })
  })

  /** Listens here until it was heard there: nobody says when a subscription has begun. */
  async function listenUntil<Heard>(heard: Promise<Heard>): Promise<Heard> {
    const told = new AbortController()
    void heard.finally(() => told.abort())
    while (!told.signal.aborted) {
      const { status } = await here.post('/api/v1/history/listenings/', { track: trackId })
      expect(status).toBe(201)
    }
    return heard
  }
  const socketAddress = (path: string) => there.origin.replace('http', 'ws') + path
  const query = 'subscription { activity { kind user { username } track { title } } }'
  const expected = {
    data: { activity: { kind: 'LISTENED', user: { username }, track: { title: 'Sun rise' } } },
  }

  test('a listening here is told there, over the legacy socket', async () => {
    const socket = new WebSocket(socketAddress('/api/v1/activity'), { headers: there.headers() })
    const message = new Promise<unknown>((resolve, reject) => {
      socket.on('message', (text: Buffer) => resolve(JSON.parse(text.toString())))
      socket.on('error', reject)
    })
    expect(await listenUntil(message)).toMatchObject({
      type: 'Listen',
      actor: { local_id: username },
      object: { local_id: trackId, name: 'Sun rise' },
    })
    socket.close()
  })

  test('over graphql-ws', async () => {
    const client = createClient({
      url: socketAddress('/graphql'),
      webSocketImpl: WebSocket,
      connectionParams: {
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
      },
    })
    const events = client.iterate({ query })
    const { value } = await listenUntil(events.next())
    expect(value).toEqual(expected)
    await events.return?.()
    await client.dispose()
  })

  test('and as server-sent events', async () => {
    const aborted = new AbortController()
    const response = await fetch(`${there.origin}/graphql`, {
      method: 'POST',
      headers: { ...there.headers(), accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: aborted.signal,
    })
    const event = (async () => {
      let text = ''
      for await (const chunk of response.body ?? []) {
        text += Buffer.from(chunk).toString()
        const found = /data: (.*"activity".*)/.exec(text)?.[1]
        if (found) return JSON.parse(found) as unknown
      }
      throw new Error('the stream has ended')
    })()
    expect(await listenUntil(event)).toEqual(expected)
    aborted.abort()
  })

  test('what comes into an inbox here is told there', async () => {
    const socket = new WebSocket(socketAddress('/api/v1/activity'), { headers: there.headers() })
    const message = new Promise<unknown>((resolve, reject) => {
      socket.on('message', (text: Buffer) => resolve(JSON.parse(text.toString())))
      socket.on('error', reject)
    })
    await once(socket, 'open')
    const library = await here.post<{ uuid: string }>('/api/v1/libraries/', {
      name: 'Tapes',
      privacy_level: 'me',
    })
    const { fid, uuid } = await database.prisma.library.findUniqueOrThrow({
      where: { uuid: library.body.uuid },
      select: { fid: true, uuid: true },
    })
    const nina = await makeRemoteActor({ pod: database }, 'nina', 'other.example', { inboxUrl: null })
    expect(await send(here, nina, { type: 'Follow', object: fid })).toBe(200)
    expect(await message).toMatchObject({
      type: 'inbox.item_added',
      item: { activity: { type: 'Follow', actor: { preferred_username: 'nina' }, object: { uuid } } },
    })
    socket.close()
  })

  test('what is used up at one is used up at both', async () => {
    // an address that no other run has used
    const headers = { 'x-forwarded-for': `2001:db8::1:${(Date.now() % 0xffff).toString(16)}` }
    const visitors = processes.map(({ origin }) => new Client(origin))
    const ask = (visitor: Client) => visitor.get('/api/v1/instance/settings/', headers)
    for (let count = 0; count < allowed; count += 1) {
      const visitor = visitors[count % 2]
      expect((await ask(visitor ?? here)).status).toBe(200)
    }
    for (const visitor of visitors) {
      expect((await ask(visitor)).status).toBe(429)
      expect((await visitor.post('/graphql', { query: '{ pod { name } }' }, headers)).status).toBe(429)
    }
  })
})
