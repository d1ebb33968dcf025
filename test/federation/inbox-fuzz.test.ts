import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'undici'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fetchActor } from '../../src/domains/federation/actor-fetching.ts'
import { isActorType } from '../../src/domains/federation/remote-actors.ts'
import { serviceActor } from '../../src/domains/federation/service-actor.ts'
import type { RemoteResponse } from '../../src/platform/http/fetch.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { answered } from './answered.ts'
import { type Chance, chanceOf } from './fuzz/chance.ts'
import { type Snapshot, snapshotOf, trespasses } from './fuzz/guard.ts'
import { damage, mutate } from './fuzz/mutations.ts'
import { type FuzzRequest, keyOf, requestsTo } from './fuzz/requests.ts'
import { makeWorld, type World } from './fuzz/world.ts'
import { privateKey } from './remote-actor.ts'

/** FUZZ_ROUNDS asks for more or fewer activities, FUZZ_SEED for others; a failure names the seed that it was found with. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 1_000)
const seed = Number(process.env.FUZZ_SEED ?? 2026)

/** Requests on the way at once. */
const batch = 25

let pod: TestPod
let world: World
let pool: Pool
const asked: { method: string; url: string }[] = []
/** Requests that reached this machine itself, which no address of another pod may bring about. */
let intruded = 0
const canary = createServer((_request, response) => {
  intruded += 1
  response.end('{}')
})

beforeAll(async () => {
  pod = await startTestPod({ EXTERNAL_REQUESTS_ALLOW_PRIVATE: 'false' })
  world = await makeWorld(pod)
  pool = new Pool(pod.origin, { connections: batch })
  await new Promise<void>((resolve) => canary.listen(0, resolve))
  const { port } = canary.address() as AddressInfo
  world.names.push(`http://localhost:${port}/`, `http://127.0.0.1:${port}/`, `http://[::1]:${port}/`)
  const real = pod.pod.http.fetch
  vi.spyOn(pod.pod.http, 'fetch').mockImplementation(async (url, request) => {
    const target = new URL(String(url))
    if (!target.hostname.endsWith('.example')) return real(url, request)
    asked.push({ method: request?.method ?? 'GET', url: target.href })
    if (request?.method === 'POST') return answered(target.href, 202, '')
    return answerOf(target)
  })
  // what their pods say of them is known already: being asked again changes nothing
  const people = [...world.documents].filter(([, document]) =>
    isActorType((document as { type: string }).type),
  )
  for (const [fid] of people) await fetchActor(pod.pod, fid)
  await serviceActor(pod.pod)
})

afterAll(async () => {
  canary.close()
  await pool.close()
  await pod.close()
})

/** What other pods answer: their documents; at addresses that nobody has, always the same thing out of several. */
function answerOf(target: URL): RemoteResponse {
  const known = world.documents.get(target.href)
  if (known !== undefined) return answered(target.href, 200, JSON.stringify(known))
  if (target.host === 'third.example') return answered(target.href, 404, '')
  const chance = chanceOf(
    [...target.href].reduce((sum, each) => (sum * 31 + (each.codePointAt(0) ?? 0)) | 0, seed),
  )
  if (chance.oneIn(3)) return answered(target.href, 404, '')
  const document = {
    ...(chance.pick([...world.documents.values()]) as object),
    ...(chance.oneIn(2) ? { id: target.href } : {}),
  }
  const strange = JSON.stringify(mutate(document, world.names, chance))
  if (chance.oneIn(10)) return answered(target.href, 200, damage(strange, chance))
  return answered(target.href, 200, strange)
}

const signingKey = keyOf(privateKey)

function requestOf(round: number, chance: Chance): FuzzRequest {
  const { honest, forged, overloaded } = requestsTo(new URL(pod.origin).host)
  const example = chance.pick(world.seeds) as { actor: string }
  const sender = { fid: example.actor, privateKey: signingKey }
  // some come without an id, some twice with one
  const id = chance.oneIn(10) ? {} : { id: `${sender.fid}/${chance.oneIn(20) ? 1 : round}` }
  const document = mutate({ ...id, ...example }, world.names, chance)
  const written = JSON.stringify(document)
  const text = chance.oneIn(10) ? damage(written, chance) : written
  const path = chance.oneIn(4) ? '/federation/actors/alice/inbox' : '/federation/shared/inbox'
  const others = [...world.senders.map(({ fid }) => fid), ...world.names].filter((fid) => fid !== sender.fid)
  if (chance.oneIn(8)) return forged(sender, path, written, others, chance)
  if (chance.oneIn(60)) return overloaded(sender, path, written, chance)
  const type = chance.oneIn(10)
    ? chance.pick([
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'x',
        'application/json; charset=utf-7',
      ])
    : undefined
  return honest(sender, path, text, type)
}

/** Sends a request. A connection may be closed at the very moment that it is used again: then another one is taken. */
async function send({ path, headers, body }: FuzzRequest, attempt = 1): Promise<number> {
  try {
    const answer = await pool.request({ method: 'POST', path, headers, body })
    await answer.body.dump()
    return answer.statusCode
  } catch (error) {
    if (attempt === 3) throw error
    return send({ path, headers, body, expected: null }, attempt + 1)
  }
}

test(
  `${rounds} strange requests are taken, dropped or refused, and change nothing that is not their sender’s`,
  { timeout: 120_000 + rounds * 60 },
  async () => {
    const before = await snapshotOf(pod.pod)
    const chance = chanceOf(seed)
    const statuses = new Map<number, number>()
    for (let round = 0; round < rounds; round += batch) {
      const requests = Array.from({ length: batch }, (_, index) => requestOf(round + index, chance))
      // some are sent again as they were
      const repeated = requests.filter(() => chance.oneIn(30))
      const sent = [...requests, ...repeated]
      const answers = await Promise.all(sent.map((request) => send(request)))
      answers.forEach((status, index) => {
        const { expected, body } = sent[index] as FuzzRequest
        const isExpected = expected === null ? status < 500 : expected.includes(status)
        if (!isExpected)
          throw new Error(`seed ${seed}: ${status} instead of ${expected ?? 'less than 500'} for ${body}`)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      })
    }
    // all sorts were among them: else the sample would prove nothing
    expect(statuses.get(200), `seed ${seed}`).toBeGreaterThan(rounds / 3)
    expect(statuses.get(400), `seed ${seed}`).toBeGreaterThan(rounds / 50)
    expect(statuses.get(401), `seed ${seed}`).toBeGreaterThan(rounds / 50)

    await expect.poll(unfinished, { timeout: 30_000 + rounds * 20, interval: 200 }).toEqual([])
    expect(await pod.pod.jobs.failures(100), `seed ${seed}`).toEqual([])
    const after: Snapshot = await snapshotOf(pod.pod)
    const found = trespasses(
      before,
      after,
      world.senders.map(({ fid }) => fid),
    )
    expect(found, `seed ${seed}`).toEqual([])
    expect(intruded, `seed ${seed}`).toBe(0)
    const foreign = asked.filter(
      ({ method, url }) => method === 'POST' && new URL(url).host !== 'other.example',
    )
    expect(foreign, `seed ${seed}`).toEqual([])
  },
)

/** Jobs whose work is not over, or has to be tried again. */
async function unfinished(): Promise<string[]> {
  const counts = await pod.pod.jobs.stats()
  return counts.flatMap(({ name, waiting, running, retrying }) =>
    waiting + running + retrying > 0 ? `${name}: ${waiting} ${running} ${retrying}` : [],
  )
}
