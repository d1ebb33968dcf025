import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { resumeDeliveries } from '../../src/domains/federation/delivery.ts'
import { countDeliveries } from '../../src/domains/federation/delivery-targets.ts'
import { announce } from '../../src/domains/federation/outbox.ts'
import type { Actor } from '../../src/generated/prisma/client.ts'
import { type Account, createMember } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { getAs, makeRemoteActor } from './remote-actor.ts'

let pod: TestPod
let alice: Account
let inbox: Server
let host: string
let nina: Actor
/** What came to the inbox, by the word it carries, and what the inbox says to it. */
let came: string[]
let statusOf: (word: string) => number
let atOnce = { now: 0, most: 0 }

beforeAll(async () => {
  pod = await startTestPod()
  alice = await createMember(pod, 'alice')
  inbox = createServer(async (request, response) => {
    atOnce.now += 1
    atOnce.most = Math.max(atOnce.most, atOnce.now)
    const { content } = (await json(request)) as { content: string }
    came.push(content)
    atOnce.now -= 1
    response.writeHead(statusOf(content)).end()
  }).listen(0, '127.0.0.1')
  await once(inbox, 'listening')
  host = `127.0.0.1:${(inbox.address() as AddressInfo).port}`
  nina = await makeRemoteActor(pod, 'nina', host, { inboxUrl: `http://${host}/inbox` })
})

afterAll(async () => {
  inbox.close()
  await pod.close()
})

beforeEach(async () => {
  await pod.pod.prisma.delivery.deleteMany()
  await pod.pod.prisma.deliveryTarget.deleteMany()
  came = []
  statusOf = () => 200
  atOnce = { now: 0, most: 0 }
})

const eventually = { timeout: 20_000, interval: 30 }

const tell = (...words: string[]) =>
  pod.pod.prisma.$transaction(async (tx) => {
    for (const content of words) {
      await announce(pod.pod, tx, {
        actorId: alice.actorId,
        payload: { type: 'Note', actor: `${pod.pod.config.origin}/federation/actors/alice`, content },
        to: [nina.fid],
        recipients: [{ kind: 'actor', actorId: nina.id }],
      })
    }
  })

const target = () => pod.pod.prisma.deliveryTarget.findUnique({ where: { host } })
const failures = async () => (await target())?.failures ?? 0
const waiting = () => pod.pod.prisma.delivery.count({ where: { isDelivered: false, givenUpAt: null } })

const words = Array.from({ length: 12 }, (_, index) => `word ${index}`)

test('what happens is told in its order, one after the other', async () => {
  await tell(...words)
  await expect.poll(() => came, eventually).toEqual(words)
  expect(atOnce.most).toBe(1)
  await expect.poll(waiting, eventually).toBe(0)
})

describe('a pod that is away', () => {
  test('costs one attempt, whatever waits for it, and gets all in order when it is back', async () => {
    statusOf = () => 503
    await tell(...words)
    await expect.poll(failures, eventually).toBe(1)
    await tell('later')
    await expect.poll(waiting, eventually).toBe(words.length + 1)
    expect(came).toEqual(words.slice(0, 1))
    expect((await target())?.resumeAt?.getTime()).toBeGreaterThan(Date.now())
    statusOf = () => 200
    came = []
    expect(await resumeDeliveries(pod.pod, host)).toBe(1)
    await expect.poll(() => came, eventually).toEqual([...words, 'later'])
    await expect.poll(failures, eventually).toBe(0)
  })

  test('is parked after many failures, and tried as soon as it is heard of', async () => {
    statusOf = () => 503
    await tell('parked')
    await expect.poll(failures, eventually).toBe(1)
    await pod.pod.prisma.deliveryTarget.update({
      where: { host },
      data: { failures: 20, resumeAt: new Date(Date.now() + 80_000_000), lastFailedAt: new Date(0) },
    })
    expect(await countDeliveries(pod.pod)).toEqual({ due: 0, parked: 1 })
    statusOf = () => 200
    came = []
    // a request that it signs is word enough
    expect((await getAs(pod, nina, '/federation/actors/alice')).status).toBe(200)
    await expect.poll(() => came, eventually).toEqual(['parked'])
    await expect.poll(() => countDeliveries(pod.pod), eventually).toEqual({ due: 0, parked: 0 })
  })

  test('is not tried again at each word of one that can ask but not listen', async () => {
    statusOf = () => 503
    await tell('deaf')
    await expect.poll(failures, eventually).toBe(1)
    const { resumeAt } = (await target()) ?? {}
    await getAs(pod, nina, '/federation/actors/alice')
    expect((await target())?.resumeAt).toEqual(resumeAt)
    expect(came).toEqual(['deaf'])
    statusOf = () => 200
    await resumeDeliveries(pod.pod, host)
    await expect.poll(waiting, eventually).toBe(0)
  })
})

describe('what an inbox does not want', () => {
  test('is given up at once, and what comes after goes on', async () => {
    statusOf = (word) => (word === 'unwanted' ? 410 : 200)
    await tell('unwanted', 'wanted')
    await expect.poll(() => came, eventually).toEqual(['unwanted', 'wanted'])
    await expect.poll(waiting, eventually).toBe(0)
    expect(await pod.pod.prisma.delivery.count({ where: { givenUpAt: { not: null } } })).toBe(1)
  })

  test('is given up after some attempts when it only ever makes the inbox fail', async () => {
    statusOf = (word) => (word === 'poison' ? 500 : 200)
    await tell('poison', 'wanted')
    for (let attempt = 1; attempt < 8; attempt += 1) {
      await expect.poll(failures, eventually).toBe(attempt)
      await resumeDeliveries(pod.pod, host)
    }
    await expect.poll(failures, eventually).toBe(8)
    await resumeDeliveries(pod.pod, host)
    await expect.poll(() => came.at(-1), eventually).toBe('wanted')
    expect(came.filter((word) => word === 'poison')).toHaveLength(8)
  })
})

test('moderators see how it goes', async () => {
  statusOf = () => 503
  await tell('one', 'two')
  await expect.poll(failures, eventually).toBe(1)
  const root = await pod.administrator()
  const { administration } = await root.graphql<{ administration: { domain: { delivery: object } } }>(
    `query ($name: String!) { administration { domain(name: $name) { delivery {
      waitingCount failuresCount isParked resumesAt lastFailedAt lastDeliveredAt lastError } } } }`,
    { name: host },
  )
  expect(administration.domain.delivery).toEqual({
    waitingCount: 2,
    failuresCount: 1,
    isParked: false,
    resumesAt: expect.any(String),
    lastFailedAt: expect.any(String),
    lastDeliveredAt: null,
    lastError: 'the inbox answered with status 503',
  })
})
