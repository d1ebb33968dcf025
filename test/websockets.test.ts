import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Client } from './client.ts'
import { createLibraryOf, createTracks } from './music-rows.ts'
import { startTestPod, type TestPod } from './pod.ts'

let running: TestPod
let alice: Client
let bob: Client
let trackId: number

beforeAll(async () => {
  running = await startTestPod()
  alice = await running.member('alice')
  bob = await running.member('bob')
  const [track] = await createTracks(running.pod, await createLibraryOf(running.pod, 'alice'), ['Sun rise'])
  trackId = track?.id ?? 0
})
afterAll(() => running.close())

const address = (path: string) => running.origin.replace('http', 'ws') + path

/** Opens a socket and collects what it is told; resolves with the status when the pod refuses it. */
async function open(path: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(address(path), { headers })
  const messages: Record<string, unknown>[] = []
  let heard = () => {}
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as Record<string, unknown>)
    heard()
  })
  const status = await new Promise<number>((resolve, reject) => {
    socket.on('open', () => resolve(101))
    socket.on('unexpected-response', (_request, response) => {
      socket.terminate()
      resolve(response.statusCode ?? 0)
    })
    socket.on('error', (error) => (socket.readyState === WebSocket.CLOSED ? resolve(0) : reject(error)))
  })
  return {
    status,
    messages,
    /** Waits until so many messages came. */
    async count(many: number) {
      while (messages.length < many) await new Promise<void>((resolve) => (heard = resolve))
    },
    close: () => socket.close(),
  }
}

const listen = (client: Client) => client.post('/api/v1/history/listenings/', { track: trackId })
const setLevel = (username: string, privacyLevel: 'ME' | 'FOLLOWERS' | 'INSTANCE' | 'EVERYONE') =>
  running.pod.prisma.user.updateMany({ where: { username }, data: { privacyLevel } })

describe('the legacy socket', () => {
  test('is opened by a browser session only, from the pod’s own pages', async () => {
    const basic = `Basic ${Buffer.from('alice:alice-Pass-1234').toString('base64')}`
    expect((await open('/api/v1/activity')).status).toBe(403)
    expect((await open('/api/v1/activity', { authorization: basic })).status).toBe(403)
    expect((await open('/api/v1/activity', { ...alice.headers(), origin: 'https://evil.example' })).status).toBe(403)
    expect((await open('/api/v1/nothing', alice.headers())).status).toBe(404)
    const own = await open('/api/v1/activity', { ...alice.headers(), origin: running.pod.config.origin })
    expect(own.status).toBe(101)
    own.close()
  })

  test('tells members of each other’s listenings and favorites, unless these are private', async () => {
    const sockets = [
      await open('/api/v1/activity', alice.headers()),
      await open('/api/v1/activity/', bob.headers()),
    ]
    await setLevel('alice', 'ME')
    await listen(alice)
    await setLevel('alice', 'FOLLOWERS')
    await listen(alice)
    await listen(bob)
    await setLevel('alice', 'EVERYONE')
    await alice.post('/api/v1/favorites/tracks/', { track: trackId })
    await alice.post('/api/v1/favorites/tracks/', { track: trackId })
    for (const socket of sockets) {
      await socket.count(3)
      expect(socket.messages.map(({ type, actor }) => [type, actor])).toEqual([
        ['Listen', { id: 'http://pod.test/@bob', local_id: 'bob', name: 'bob', type: 'Person' }],
        ['Like', expect.objectContaining({ local_id: 'alice' })],
        ['Like', expect.objectContaining({ local_id: 'alice' })],
      ])
      expect(socket.messages[0]?.object).toEqual({
        id: `http://pod.test/tracks/${trackId}`,
        local_id: trackId,
        name: 'Sun rise',
        type: 'Audio',
        artist: 'The Tone Makers',
        album: 'First Light',
      })
      socket.close()
    }
  })
})

describe('subscriptions', () => {
  const query = 'subscription { activity { kind user { username } track { title } } }'
  const expected = { kind: 'LISTENED', user: { username: 'bob' }, track: { title: 'Sun rise' } }

  test('come over graphql-ws, with credentials in the first message', async () => {
    const client = createClient({
      url: address('/graphql'),
      webSocketImpl: WebSocket,
      connectionParams: {
        authorization: `Basic ${Buffer.from('alice:alice-Pass-1234').toString('base64')}`,
      },
    })
    const events = client.iterate({ query })
    const first = events.next()
    // the pod cannot say when it has begun to listen: bob listens until alice hears it
    let isHeard = false
    const heard = first.then(() => (isHeard = true))
    while (!isHeard) {
      await listen(bob)
      await Promise.race([heard, new Promise((resolve) => setImmediate(resolve))])
    }
    expect((await first).value).toEqual({ data: { activity: expected } })
    await events.return?.()
    await client.dispose()
  })

  test('are refused over graphql-ws to visitors, with the code of the schema', async () => {
    const client = createClient({ url: address('/graphql'), webSocketImpl: WebSocket })
    const { value } = await client.iterate({ query }).next()
    expect(value.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
    await client.dispose()
  })

  test('come as server-sent events', async () => {
    const aborted = new AbortController()
    const response = await fetch(`${running.origin}/graphql`, {
      method: 'POST',
      headers: { ...alice.headers(), accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: aborted.signal,
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    await listen(bob)
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString()
      if (text.includes('"activity"')) break
    }
    expect(JSON.parse(/data: (.*"activity".*)/.exec(text)?.[1] ?? '')).toEqual({ data: { activity: expected } })
    aborted.abort()
  })
})
