import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { postSigned } from '../../src/domains/federation/signed-requests.ts'
import { serviceActor } from '../../src/domains/federation/service-actor.ts'
import type { Actor, InstancePolicy, Library } from '../../src/generated/prisma/client.ts'
import { openPodcast } from '../channels/shows.ts'
import type { Client } from '../client.ts'
import { makeLibrary } from '../factories.ts'
import { freePort } from '../free-port.ts'
import { person, type Person, upload } from '../libraries/people.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { type Json, startMicroblog } from './microblog.ts'
import { getAs, makeRemoteActor, send } from './remote-actor.ts'

let pod: TestPod
let alice: Person
let moderator: Client
let blog: Awaited<ReturnType<typeof startMicroblog>>
let nina: Actor
let otto: Actor
let library: Library
let tapes: Library
let channel: Json
const eventually = { timeout: 30_000, interval: 50 }
const quiet = { inboxUrl: null }

beforeAll(async () => {
  const port = String(await freePort())
  pod = await startTestPod({ FUNKWHALE_API_PORT: port, FUNKWHALE_HOSTNAME: `localhost:${port}` })
  alice = await person(pod, 'alice')
  moderator = await pod.administrator()
  blog = await startMicroblog()
  nina = await makeRemoteActor(pod, 'nina', 'other.example', quiet)
  otto = await makeRemoteActor(pod, 'otto', 'other.example', quiet)
  const owner = await pod.pod.prisma.user.findFirstOrThrow({ where: { username: 'alice' } })
  library = await makeLibrary(pod.pod, { actorId: owner.actorId ?? 0, privacyLevel: 'EVERYONE' })
  channel = (await openPodcast(alice, 'cast')) as unknown as Json
})
afterAll(async () => {
  await blog.close()
  await pod.close()
})
afterEach(async () => {
  await pod.pod.prisma.instancePolicy.deleteMany()
  await pod.pod.prisma.libraryFollow.deleteMany()
  await pod.pod.settings.set({ moderation__allow_list_enabled: false })
})

/** A library of nina's: policies purge what there was before. */
const ninasLibrary = async () => {
  const fid = `https://other.example/${randomUUID()}`
  return makeLibrary(pod.pod, { actorId: nina.id, fid, followersUrl: `${fid}/followers` })
}
const policy = (data: Partial<InstancePolicy>) => pod.pod.prisma.instancePolicy.create({ data })
const follow = (sender: Actor) => send(pod, sender, { type: 'Follow', object: library.fid })
const isFollowed = async (by: Actor) =>
  (await pod.pod.prisma.libraryFollow.count({ where: { actorId: by.id, targetId: library.id } })) === 1
const kept = (sender: Actor) => pod.pod.prisma.activity.count({ where: { actorId: sender.id } })

const audioOf = ({ fid }: Library) => {
  const artist = { type: 'Artist', id: `${fid}/artist`, name: 'Band', attributedTo: nina.fid, tag: [] }
  return {
    type: 'Audio',
    id: `${fid}/upload`,
    library: fid,
    name: 'Song',
    bitrate: 64_000,
    size: 1000,
    duration: 3,
    url: [{ type: 'Link', href: `${fid}/song.mp3`, mediaType: 'audio/mpeg' }],
    track: {
      type: 'Track',
      id: `${fid}/track`,
      name: 'Song',
      position: 1,
      artists: [artist],
      album: { type: 'Album', id: `${fid}/album`, name: 'Album', artists: [artist], tag: [] },
      tag: [],
    },
    attributedTo: nina.fid,
  }
}
const sendAudio = async () => {
  tapes = await ninasLibrary()
  return send(pod, nina, { type: 'Create', object: audioOf(tapes) })
}
const hasAudio = async () => (await pod.pod.prisma.upload.count({ where: { libraryId: tapes.id } })) === 1

describe('what comes in', () => {
  test('from a blocked domain is refused, signed by whomever of it', async () => {
    await policy({ targetDomainName: 'other.example', blockAll: true })
    expect(await follow(nina)).toBe(403)
    expect((await getAs(pod, otto, '/federation/actors/alice')).status).toBe(403)
    expect(await isFollowed(nina)).toBe(false)
  })

  test('from a blocked account is refused, from others of its domain is not', async () => {
    await policy({ targetActorId: nina.id, blockAll: true })
    expect(await follow(nina)).toBe(403)
    expect(await follow(otto)).toBe(200)
    await expect.poll(() => isFollowed(otto), eventually).toBe(true)
  })

  test('about something of a blocked domain is dropped, whoever says it', async () => {
    await makeRemoteActor(pod, 'bad', 'blocked.example', quiet)
    await policy({ targetDomainName: 'blocked.example', blockAll: true })
    const before = await kept(nina)
    const object = { type: 'Follow', id: 'https://blocked.example/1', actor: nina.fid, object: library.fid }
    expect(await send(pod, nina, { type: 'Undo', object })).toBe(200)
    expect(await kept(nina)).toBe(before)
  })

  test('is taken while a policy is not active', async () => {
    await policy({ targetDomainName: 'other.example', blockAll: true, isActive: false })
    expect(await follow(nina)).toBe(200)
    await expect.poll(() => isFollowed(nina), eventually).toBe(true)
  })

  test('is taken without its media where media is rejected', async () => {
    await policy({ targetDomainName: 'other.example', rejectMedia: true })
    const before = await kept(nina)
    expect(await sendAudio()).toBe(200)
    expect(await kept(nina)).toBe(before)
    expect(await follow(nina)).toBe(200)
    await expect.poll(() => isFollowed(nina), eventually).toBe(true)
    expect(await hasAudio()).toBe(false)
  })

  test('is taken wholly from who is only silenced', async () => {
    await policy({ targetDomainName: 'other.example', silenceActivity: true, silenceNotifications: true })
    expect(await sendAudio()).toBe(200)
    expect(await follow(nina)).toBe(200)
    await expect.poll(hasAudio, eventually).toBe(true)
    await expect.poll(() => isFollowed(nina), eventually).toBe(true)
  })

  test('is taken only from domains on the allow list, when there is one', async () => {
    await pod.pod.settings.set({ moderation__allow_list_enabled: true })
    const allow = (isAllowed: boolean) =>
      pod.pod.prisma.domain.update({ where: { name: 'other.example' }, data: { isAllowed } })
    const outbox = '/federation/actors/cast/outbox'
    const unsigned = (path: string) =>
      fetch(pod.origin + path, { headers: { accept: 'application/activity+json' } })
    const before = await kept(nina)
    expect(await follow(nina)).toBe(200)
    expect(await kept(nina)).toBe(before)
    expect((await getAs(pod, nina, outbox)).status).toBe(403)
    expect((await unsigned(outbox)).status).toBe(403)
    expect((await unsigned('/federation/actors/cast')).status).toBe(200)
    await allow(true)
    expect(await follow(nina)).toBe(200)
    await expect.poll(() => isFollowed(nina), eventually).toBe(true)
    expect((await getAs(pod, nina, outbox)).status).toBe(200)
    await allow(false)
  })
})

describe('what goes out', () => {
  const host = () => new URL(blog.origin).host
  const lookUp = async (object: string) => {
    const { body } = await alice.post<{ status: string; detail: Json; object: Json | null }>(
      '/api/v1/federation/fetches/',
      { object, force: true },
    )
    return body
  }
  const blocked = { status: 'errored', detail: { error_code: 'blocked' } }
  /** News of which other pods are still to be told, when they are. */
  async function newsWaiting() {
    const counts = (await pod.pod.jobs.stats()).find(({ name }) => name === 'federation.tell')
    return counts && counts.waiting + counts.running + counts.retrying
  }
  async function publish() {
    const metadata = JSON.stringify({ title: `Episode ${randomUUID()}` })
    const made = await upload(pod, alice, '01-sunrise.mp3', {
      channel: channel.uuid,
      import_metadata: metadata,
    })
    expect(made.import_status).toBe('finished')
    await expect.poll(newsWaiting, eventually).toBe(0)
  }
  const actorOf = (name: string) =>
    pod.pod.prisma.actor.findUniqueOrThrow({ where: { fid: blog.user(name) } })

  test('goes to who follows', async () => {
    const actor = `${pod.pod.config.origin}/federation/actors/cast`
    const activity = { id: `${blog.origin}/${randomUUID()}`, type: 'Follow', object: actor }
    expect(await blog.send('vera', `${actor}/inbox`, activity)).toBe(200)
    await expect.poll(() => blog.received.length, eventually).toBe(1)
    await publish()
    await expect.poll(() => blog.received.at(-1)?.activity.type, eventually).toBe('Create')
  })

  /** Does all that would reach the other server, and says what came of it. */
  async function attempts() {
    const { prisma } = pod.pod
    const counted = async () => [await prisma.delivery.count(), blog.asked.length, blog.received.length]
    const before = await counted()
    const fetched = await lookUp(blog.user('walter'))
    const named = await lookUp(`walter@${host()}`)
    const library = await alice.post('/api/v1/federation/libraries/fetch', { fid: `${blog.origin}/library` })
    // what was announced before may still wait
    const sent = await postSigned(pod.pod, `${blog.origin}/inbox`, {}, await serviceActor(pod.pod)).catch(
      ({ name }: Error) => name,
    )
    await publish()
    const after = await counted()
    return {
      fetched: fetched.detail,
      named: named.status,
      library: library.body,
      sent,
      traffic: after.map((count, place) => count - (before[place] ?? 0)),
    }
  }
  const silence = {
    fetched: { error_code: 'blocked', message: 'Blocked by MRF' },
    named: 'errored',
    library: { detail: 'This domain/account is blocked on your instance.' },
    sent: 'UnwelcomeAddressError',
    traffic: [0, 0, 0],
  }

  test('never goes to a blocked domain, and nothing is asked for there', async () => {
    await policy({ targetDomainName: host(), blockAll: true })
    expect(await attempts()).toEqual(silence)
  })

  test('goes only to domains on the allow list, when there is one', async () => {
    await pod.pod.settings.set({ moderation__allow_list_enabled: true })
    expect(await attempts()).toEqual(silence)
    await pod.pod.prisma.domain.update({ where: { name: host() }, data: { isAllowed: true } })
    expect(await lookUp(blog.user('walter'))).toMatchObject({ status: 'finished' })
  })

  test('asks for accounts, but not for libraries, where media is rejected', async () => {
    const id = `${blog.origin}/library`
    blog.documents['/library'] = {
      type: 'Library',
      id,
      name: 'Tapes',
      totalItems: 0,
      first: `${id}?page=1`,
      last: `${id}?page=1`,
      followers: `${id}/followers`,
      attributedTo: blog.user('vera'),
    }
    const { id: policyId } = await policy({ targetDomainName: host(), rejectMedia: true })
    expect(await lookUp(blog.user('yuri'))).toMatchObject({ status: 'finished' })
    expect(await lookUp(id)).toMatchObject(blocked)
    const fetchLibrary = () => alice.post('/api/v1/federation/libraries/fetch', { fid: id })
    expect((await fetchLibrary()).body).toEqual(silence.library)
    await pod.pod.prisma.instancePolicy.update({ where: { id: policyId }, data: { isActive: false } })
    expect((await fetchLibrary()).status).toBe(200)
  })

  test('leaves out a blocked account alone', async () => {
    const vera = await actorOf('vera')
    await policy({ targetActorId: vera.id, blockAll: true })
    const deliveries = await pod.pod.prisma.delivery.count()
    await publish()
    expect(await pod.pod.prisma.delivery.count()).toBe(deliveries)
    expect(await lookUp(blog.user('vera'))).toMatchObject(blocked)
    expect(await lookUp(blog.user('xenia'))).toMatchObject({ status: 'finished' })
  })

  test('a complaint is forwarded to the pod of its object when that is wished, signed by the pod itself', async () => {
    const vera = await actorOf('vera')
    const from = blog.received.length
    const report = (more: object) =>
      moderator.post<{ uuid: string }>('/api/v1/moderation/reports/', {
        type: 'illegal_content',
        summary: 'Look at this',
        target: { type: 'account', full_username: `${vera.preferredUsername}@${vera.domainName}` },
        ...more,
      })
    expect((await report({ forward: false })).status).toBe(201)
    const { status, body } = await report({ forward: true })
    expect(status).toBe(201)
    await expect.poll(() => blog.received.length, eventually).toBe(from + 1)
    const { origin } = pod.pod.config
    expect(blog.received[from]).toMatchObject({
      // its own inbox: the complaint is not for everybody there
      path: '/users/vera/inbox',
      activity: {
        type: 'Flag',
        id: `${origin}/federation/reports/${body.uuid}`,
        actor: `${origin}/federation/actors/service`,
        object: [vera.fid],
        content: 'Look at this',
        to: [vera.fid],
      },
    })
  })
})
