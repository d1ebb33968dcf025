import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { digestOf, signRequest } from '../../src/domains/federation/http-signature.ts'
import { createMember } from '../library.ts'
import { startTestPod, type TestPod } from '../pod.ts'

const newKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
type Keys = ReturnType<typeof newKeys>

let pod: TestPod
let elsewhere: Server
let origin: string
let aliceUri: string
/** Paths of the other pod that were asked for. */
let asked: string[]
/** What the documents of its actors say beside what they always say. */
let documents: Map<string, object>
let keys: Keys
let otherKeys: Keys
/** An actor that this pod has never heard of. */
let nina: string

beforeAll(async () => {
  ;[keys, otherKeys] = [newKeys(), newKeys()]
  pod = await startTestPod()
  await createMember(pod, 'alice')
  aliceUri = `${pod.pod.config.origin}/federation/actors/alice`
  elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '')
    const document = documents.get(request.url ?? '')
    if (!document) return response.writeHead(404).end()
    const id = `${origin}${request.url}`
    const actor = { id, type: 'Person', preferredUsername: request.url?.slice(1), inbox: `${id}/inbox` }
    response.setHeader('content-type', 'application/activity+json')
    return response.end(JSON.stringify({ ...actor, ...document }))
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const host = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
  origin = `http://${host}`
  // what the pod is need not be asked
  await pod.pod.prisma.domain.create({ data: { name: host, nodeinfoFetchedAt: new Date() } })
})

afterAll(async () => {
  elsewhere.close()
  await pod.close()
})

beforeEach(() => {
  asked = []
  documents = new Map()
  nina = appear(keys.publicKey)
})

const keyDocument = (publicKeyPem: string) => ({ publicKey: { id: 'key', owner: 'owner', publicKeyPem } })

/** Lets somebody appear at the other pod; gives their address. */
function appear(publicKeyPem: string): string {
  const path = `/${randomUUID().slice(0, 8)}`
  documents.set(path, keyDocument(publicKeyPem))
  return origin + path
}

interface Letter {
  sender?: string
  privateKey?: string
  activity?: object
  now?: Date
  /** Changes what was signed, as somebody on the way would. */
  spoil?: (headers: Record<string, string>) => void
  body?: string
}

const inbox = () => new URL('/federation/shared/inbox', pod.origin)

/** An activity as it goes over the line: signed, perhaps spoiled. */
function write({
  sender = nina,
  privateKey = keys.privateKey,
  activity = {},
  now = new Date(),
  spoil,
  body,
}: Letter) {
  const text = JSON.stringify({
    type: 'Follow',
    actor: sender,
    object: aliceUri,
    to: [aliceUri],
    ...activity,
  })
  const signature = signRequest(
    { method: 'POST', url: inbox(), body: text, now },
    { keyId: `${sender}#main-key`, privateKey },
  )
  const headers = { 'content-type': 'application/activity+json', connection: 'close', ...signature }
  spoil?.(headers)
  return { method: 'POST', headers, body: body ?? text }
}

async function post(request: ReturnType<typeof write>) {
  const response = await fetch(inbox(), request)
  const { detail } = (await response.json()) as { detail?: string }
  return { status: response.status, detail }
}

const send = (letter: Letter = {}) => post(write(letter))

const received = (sender = nina) => pod.pod.prisma.activity.count({ where: { actor: { fid: sender } } })
const timesAsked = (sender = nina) => asked.filter((path) => origin + path === sender).length
const forget = (sender: string) =>
  pod.pod.prisma.actor.update({
    where: { fid: sender },
    data: { lastFetchedAt: new Date(Date.now() - 721 * 60_000) },
  })

describe('keys', () => {
  test('are asked for once, and kept', async () => {
    for (const content of ['one', 'two', 'three'])
      expect((await send({ activity: { content } })).status).toBe(200)
    expect(timesAsked()).toBe(1)
    expect(await received()).toBe(3)
  })

  test('are asked for again when they are old', async () => {
    await send()
    await forget(nina)
    expect((await send()).status).toBe(200)
    expect(timesAsked()).toBe(2)
  })

  test('that are old do not count when there is no asking any more', async () => {
    await send()
    await forget(nina)
    documents.clear()
    expect(await send()).toEqual({
      status: 403,
      detail: 'Cannot fetch remote actor to authenticate signature',
    })
  })

  test('that changed without a word are found', async () => {
    await send()
    documents.set(new URL(nina).pathname, keyDocument(otherKeys.publicKey))
    expect((await send({ privateKey: otherKeys.privateKey })).status).toBe(200)
    expect(timesAsked()).toBe(2)
    // and the old one, which somebody may have found, is worth nothing any more
    expect(await send()).toEqual({ status: 401, detail: 'The signature does not match' })
  })

  test('that are told to have changed are asked for, and not taken from the activity', async () => {
    await send()
    documents.set(new URL(nina).pathname, keyDocument(otherKeys.publicKey))
    const thief = newKeys()
    const object = { id: nina, type: 'Person', preferredUsername: 'nina', ...keyDocument(thief.publicKey) }
    expect(
      (await send({ activity: { type: 'Update', object }, privateKey: otherKeys.privateKey })).status,
    ).toBe(200)
    const known = async () =>
      (await pod.pod.prisma.actor.findUniqueOrThrow({ where: { fid: nina } })).publicKey
    await expect.poll(known, { timeout: 10_000 }).toBe(otherKeys.publicKey)
    expect((await send({ privateKey: thief.privateKey })).status).toBe(401)
  })

  test('of somebody else prove nothing', async () => {
    const otto = appear(otherKeys.publicKey)
    expect((await send({ sender: otto })).status).toBe(401)
    // the signer is otto, who cannot speak for nina
    const { status } = await send({
      sender: otto,
      privateKey: otherKeys.privateKey,
      activity: { actor: nina },
    })
    expect(status).toBe(400)
    expect(await received()).toBe(0)
  })

  test.each([
    ['is that of another actor', () => ({ ...keyDocument(keys.publicKey), id: aliceUri })],
    ['has no key', () => ({})],
    ['has a key that is none', () => keyDocument('nonsense')],
  ])('are not found in a document that %s', async (_what, document) => {
    documents.set(new URL(nina).pathname, document())
    expect([401, 403]).toContain((await send()).status)
    expect(await received()).toBe(0)
  })

  test('of this pod are not asked for', async () => {
    const { status } = await send({ sender: `${pod.pod.config.origin}/federation/actors/nobody` })
    expect(status).toBe(403)
  })
})

describe('a request', () => {
  const seconds = (count: number) => new Date(Date.now() + count * 1000)

  test.each([
    ['too old', { now: seconds(-3600) }, 'The date of the request is too far off'],
    ['of tomorrow', { now: seconds(86_400) }, 'The date of the request is too far off'],
    ['with another body', { body: '{"type":"Follow"}' }, 'The digest does not match the body'],
    [
      'with another body and its digest',
      {
        body: '{}',
        spoil: (headers: Record<string, string>) => {
          headers.digest = digestOf('{}')
        },
      },
      'The signature does not match',
    ],
    [
      'whose date was made younger',
      {
        now: seconds(-3600),
        spoil: (headers: Record<string, string>) => {
          headers.date = new Date().toUTCString()
        },
      },
      'The signature does not match',
    ],
    [
      'whose signature covers less',
      {
        spoil: (headers: Record<string, string>) => {
          headers.signature = (headers.signature ?? '').replace('(request-target) host date digest', 'date')
        },
      },
      'The signature does not cover (request-target)',
    ],
    [
      'of a weak algorithm',
      {
        spoil: (headers: Record<string, string>) => {
          headers.signature = (headers.signature ?? '').replace('rsa-sha256', 'rsa-sha1')
        },
      },
      'The algorithm of the signature is not supported',
    ],
  ])('%s is refused', async (_what, letter: Letter, detail) => {
    expect(await send(letter)).toEqual({ status: 401, detail })
    expect(await received()).toBe(0)
  })

  test('whose algorithm is told in the newer way is taken', async () => {
    const spoil = (headers: Record<string, string>) => {
      headers.signature = (headers.signature ?? '').replace('rsa-sha256', 'hs2019')
    }
    expect((await send({ spoil })).status).toBe(200)
  })

  test.each([
    ['with an id', () => ({ id: `${nina}/activities/${randomUUID()}` })],
    ['without one', () => ({})],
    ['with the id of another pod', () => ({ id: `https://third.example/${randomUUID()}` })],
  ])('%s that is played back has no second effect', async (_what, activity) => {
    const request = write({ activity: activity() })
    for (let count = 0; count < 3; count += 1) expect((await post(request)).status).toBe(200)
    expect(await received()).toBe(1)
  })
})
