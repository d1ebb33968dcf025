import { EventEmitter, once } from 'node:events'
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

/** Opens a socket and collects what it is told; `status` says when the pod refused it. */
async function open(path: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(address(path), { headers })
  const messages: Record<string, unknown>[] = []
  const heard = new EventEmitter()
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as Record<string, unknown>)
    heard.emit('message')
  })
  const status = await new Promise<number>((resolve, reject) => {
    socket.on('open', () => resolve(101))
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0)
      socket.terminate()
    })
    socket.on('error', reject)
  })
  return {
    status,
    messages,
    /** Waits until so many messages came. */
    async count(many: number) {
      while (messages.length < many) await once(heard, 'message')
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
    expect(
      (await open('/api/v1/activity', { ...alice.headers(), origin: 'https://evil.example' })).status,
    ).toBe(403)
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

describe('the legacy socket tells moderators', () => {
  test('of reports and edits, and other members of edits only', async () => {
    const root = await running.administrator()
    const sockets = [
      await open('/api/v1/activity', root.headers()),
      await open('/api/v1/activity', bob.headers()),
    ]
    await bob.post('/api/v1/moderation/reports/', {
      type: 'other',
      summary: 'look',
      target: { type: 'track', id: trackId },
    })
    const suggested = await bob.post<{ uuid: string }>(`/api/v1/tracks/${trackId}/mutations/`, {
      type: 'update',
      payload: { title: 'Sunrise' },
    })
    await root.post(`/api/v1/mutations/${suggested.body.uuid}/reject/`)
    const edits = [
      expect.objectContaining({ type: 'mutation.created', pending_review_count: 1 }),
      expect.objectContaining({
        type: 'mutation.updated',
        pending_review_count: 0,
        old_is_approved: null,
        new_is_approved: false,
        mutation: expect.objectContaining({ uuid: suggested.body.uuid, is_approved: false }),
      }),
    ]
    const [moderator, member] = sockets
    await member?.count(2)
    await moderator?.count(3)
    expect(member?.messages).toEqual(edits)
    expect(moderator?.messages).toHaveLength(3)
    expect(moderator?.messages).toEqual(
      expect.arrayContaining([
        ...edits,
        expect.objectContaining({
          type: 'report.created',
          unresolved_count: 1,
          report: expect.objectContaining({ summary: 'look', target: { type: 'track', id: trackId } }),
        }),
      ]),
    )
    for (const socket of sockets) socket.close()
  })
})

describe('what comes into an inbox', () => {
  const ask = async () => {
    const id = await createLibraryOf(running.pod, 'alice', 'ME')
    const library = await running.pod.prisma.library.findUniqueOrThrow({ where: { id } })
    const { status } = await bob.post('/api/v1/federation/follows/library/', { target: library.uuid })
    expect(status).toBe(201)
    return library
  }

  test('is told to its owner alone over the legacy socket', async () => {
    const owner = await open('/api/v1/activity', alice.headers())
    const other = await open('/api/v1/activity', (await running.member('carol')).headers())
    const library = await ask()
    await owner.count(1)
    const { body } = await alice.get<{ results: unknown[] }>('/api/v1/federation/inbox/')
    expect(owner.messages).toEqual([{ type: 'inbox.item_added', item: body.results[0] }])
    expect(owner.messages[0]).toMatchObject({
      item: {
        is_read: false,
        activity: {
          type: 'Follow',
          actor: { preferred_username: 'bob' },
          object: { type: 'music.Library', uuid: library.uuid },
          related_object: { type: 'federation.LibraryFollow', approved: null },
        },
      },
    })
    // the next thing that everybody hears is the first that the other one does
    await setLevel('alice', 'EVERYONE')
    await listen(alice)
    await other.count(1)
    expect(other.messages).toMatchObject([{ type: 'Listen' }])
    for (const socket of [owner, other]) socket.close()
  })

  test('is a subscription', async () => {
    const subscription = `subscription { notificationReceived {
      isRead activity { type actor { handle } library { uuid } } } }`
    const aborted = new AbortController()
    const response = await fetch(`${running.origin}/graphql`, {
      method: 'POST',
      headers: { ...alice.headers(), accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: subscription }),
      signal: aborted.signal,
    })
    const library = await ask()
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString()
      if (text.includes('"notificationReceived"')) break
    }
    expect(JSON.parse(/data: (.*"notificationReceived".*)/.exec(text)?.[1] ?? '')).toEqual({
      data: {
        notificationReceived: {
          isRead: false,
          activity: { type: 'Follow', actor: { handle: 'bob@pod.test' }, library: { uuid: library.uuid } },
        },
      },
    })
    aborted.abort()

    const visitor = createClient({ url: address('/graphql'), webSocketImpl: WebSocket })
    const { value } = await visitor.iterate({ query: subscription }).next()
    expect(value.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
    await visitor.dispose()
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
    // the pod does not say when it has begun to listen: bob listens until alice hears it
    const heard = new AbortController()
    void first.finally(() => heard.abort())
    while (!heard.signal.aborted) await listen(bob)
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
    expect(JSON.parse(/data: (.*"activity".*)/.exec(text)?.[1] ?? '')).toEqual({
      data: { activity: expected },
    })
    aborted.abort()
  })
})
