import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPodcast } from '../channels/shows.ts'
import { freePort } from '../free-port.ts'
import { person, type Person, upload } from '../libraries/people.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { makeRemoteActor, sendText } from './remote-actor.ts'
import { isUsableActor, type Json, postOf, startMicroblog } from './microblog.ts'

/**
 * A channel of the pod followed from a server for short posts. The tests go one after the other, as a listener would:
 * finding the channel, following it, hearing of episodes, answering them, and leaving.
 */

let pod: TestPod
let host: string
let alice: Person
let blog: Awaited<ReturnType<typeof startMicroblog>>
let channel: Json
const eventually = { timeout: 30_000, interval: 50 }

beforeAll(async () => {
  const port = String(await freePort())
  host = `localhost:${port}`
  pod = await startTestPod({ FUNKWHALE_API_PORT: port, FUNKWHALE_HOSTNAME: host })
  alice = await person(pod, 'alice')
  blog = await startMicroblog()
  const description = { text: 'About *tones*', content_type: 'text/markdown' }
  await openPodcast(alice, 'Tone_Talk', { name: 'Tone Talk', description, tags: ['Drone'] })
})
afterAll(async () => {
  await blog.close()
  await pod.close()
})

const followers = () => pod.pod.prisma.actorFollow.count({ where: { target: { fid: channel.id } } })
const came = (type: string, from = 0) =>
  blog.received.slice(from).filter(({ activity }) => activity.type === type)
async function received(type: string, from = 0): Promise<{ path: string; activity: Json }> {
  await expect.poll(() => came(type, from).length, eventually).toBeGreaterThan(0)
  return came(type, from)[0] ?? { path: '', activity: {} }
}

test('the channel is found by its handle in any case, and by its addresses', async () => {
  const find = async (resource: string) => {
    const response = await fetch(
      `${pod.origin}/.well-known/webfinger?resource=${encodeURIComponent(resource)}`,
      { headers: { accept: 'application/jrd+json, application/json' } },
    )
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/jrd+json'),
    ])
    return (await response.json()) as Json
  }
  const found = await find(`acct:Tone_Talk@${host}`)
  expect(found.subject).toBe(`acct:Tone_Talk@${host}`)
  const self = found.links.find(
    ({ rel, type }: Json) => rel === 'self' && type === 'application/activity+json',
  )
  const page = `http://${host}/channels/Tone_Talk`
  for (const resource of [
    `acct:tone_talk@${host}`,
    `acct:@Tone_Talk@${host.toUpperCase()}`,
    self.href,
    page,
    `http://${host}/@tone_talk`,
  ]) {
    expect(await find(resource)).toEqual(found)
  }
  expect(found.aliases).toEqual([self.href])

  const response = await blog.get(self.href)
  expect(response.headers.get('content-type')).toContain('application/activity+json')
  channel = (await response.json()) as Json
  expect(isUsableActor(channel)).toBe(true)
  expect(channel).toMatchObject({
    preferredUsername: 'Tone_Talk',
    name: 'Tone Talk',
    summary: '<p>About <em>tones</em></p>',
    discoverable: true,
    manuallyApprovesFollowers: false,
    published: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    endpoints: { sharedInbox: `http://${host}/federation/shared/inbox` },
  })
})

test('pages of the pod show their documents to servers, and pages to browsers', async () => {
  const { uuid } = await pod.pod.prisma.channel.findFirstOrThrow()
  const places = [`/channels/${uuid}`, '/channels/tone_talk', `/channels/Tone_Talk@${host}`, '/@TONE_TALK']
  for (const place of places) {
    const answer = await blog.get(pod.origin + place)
    expect([answer.status, ((await answer.json()) as Json).id]).toEqual([200, channel.id])
    const page = await fetch(pod.origin + place, { headers: { accept: 'text/html' }, redirect: 'manual' })
    expect(page.headers.get('content-type')).not.toContain('json')
  }
  expect((await blog.get(`${pod.origin}/@nobody`)).headers.get('content-type')).not.toContain('activity+json')
})

test('a follow is accepted by the channel, with the follow inside, over signed requests both ways', async () => {
  for (const name of ['nina', 'otto']) {
    const id = `${blog.origin}/${randomUUID()}`
    const follow = { id, type: 'Follow', object: channel.id }
    expect(await blog.send(name, channel.inbox, follow)).toBe(200)
  }
  await expect.poll(() => came('Accept').length, eventually).toBe(2)
  const accepts = came('Accept').map(({ activity }) => activity)
  // which of its own follows is meant it knows by who follows whom
  expect(new Set(accepts.map(({ object }) => object.actor))).toEqual(
    new Set([blog.user('nina'), blog.user('otto')]),
  )
  for (const accept of accepts) {
    expect(accept).toMatchObject({ actor: channel.id, object: { type: 'Follow', object: channel.id } })
  }
  expect(await followers()).toBe(2)
  // it is in secure mode: whom the pod does not know it asked for without a signature first, then with its own
  const service = `http://${host}/federation/actors/service`
  expect(blog.asked.filter(({ path }) => path === '/users/nina')).toEqual([
    { path: '/users/nina', signedBy: null },
    { path: '/users/nina', signedBy: service },
  ])
})

let episode: Json

test('a new episode comes once for both followers, and becomes a public post that can be heard', async () => {
  const { uuid } = await pod.pod.prisma.channel.findFirstOrThrow()
  const metadata = { title: 'First tones', description: 'All about **tones**', tags: ['Talk'] }
  const made = await upload(pod, alice, '01-sunrise.mp3', {
    channel: uuid,
    import_metadata: JSON.stringify(metadata),
  })
  const { path, activity } = await received('Create')
  expect(path).toBe('/inbox')
  const page = `http://${host}/library/tracks/${made.track?.id}`
  const post = postOf(activity, channel)
  expect(post).toMatchObject({
    uri: `http://${host}/federation/music/uploads/${made.uuid}`,
    url: page,
    author: channel.id,
    text: `First tones\n\n#Drone #Talk\n\n${page}`,
    visibility: 'public',
    tags: ['#Drone', '#Talk'],
    attachments: [{ kind: 'audio', description: 'First tones' }],
  })
  expect(Math.abs((post?.createdAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
  episode = activity.object
  expect(episode).toMatchObject({
    type: 'Audio',
    content: '<p>All about <strong>tones</strong></p>',
    mediaType: 'text/html',
    cc: [channel.followers],
  })
  const audio = await fetch(post?.attachments[0]?.url ?? '')
  expect([audio.status, audio.headers.get('content-type')]).toEqual([200, 'audio/mpeg'])
  await audio.body?.cancel()
  // what the activity is about can be asked for by its address
  expect(((await (await blog.get(post?.uri ?? '')).json()) as Json).id).toBe(episode.id)
  // so can the page of its track, which a reader may have at hand
  expect(((await (await blog.get(page)).json()) as Json).id).toBe(episode.id)
  const outbox = (await (await blog.get(channel.outbox)).json()) as Json
  expect(outbox).toMatchObject({ type: 'OrderedCollection', totalItems: 1 })
  const first = (await (await blog.get(outbox.first)).json()) as Json
  expect(first.items.map(({ object }: Json) => object.id)).toEqual([episode.id])
  expect(came('Create')).toHaveLength(1)
})

test('likes, boosts, answers, blocks and what else posts know are taken politely, and change nothing', async () => {
  const before = await pod.pod.prisma.activity.count()
  const nina = blog.user('nina')
  const activity = (type: string, object: unknown) => ({
    id: `${blog.origin}/${randomUUID()}`,
    type,
    object,
    to: ['https://www.w3.org/ns/activitystreams#Public'],
    cc: [channel.id],
  })
  const note = {
    id: `${nina}/statuses/1`,
    type: 'Note',
    attributedTo: nina,
    inReplyTo: episode.id,
    content: 'x',
  }
  const activities = [
    { ...activity('Like', episode.id), to: undefined, cc: undefined },
    activity('Announce', episode.id),
    activity('Create', note),
    activity('Update', note),
    activity('Delete', { type: 'Tombstone', id: note.id }),
    activity('Undo', { type: 'Like', actor: nina, object: episode.id }),
    activity('Undo', { type: 'Announce', actor: nina, object: episode.id }),
    activity('Block', channel.id),
    activity('Move', nina),
    activity('Add', note.id),
  ]
  for (const each of activities) expect(await blog.send('nina', channel.inbox, each)).toBe(200)
  // a tombstone is looked into; nothing else is even kept
  expect(await pod.pod.prisma.activity.count()).toBe(before + 1)
  expect(await followers()).toBe(2)
})

test('a complaint of the other server reaches the moderators', async () => {
  const flag = { id: `${blog.origin}/${randomUUID()}`, type: 'Flag', content: 'Too loud' }
  // it names the account first, then the posts
  expect(await blog.send('nina', channel.inbox, { ...flag, object: [channel.id, episode.id] })).toBe(200)
  await expect
    .poll(() => pod.pod.prisma.report.findFirst({ include: { channel: true } }), eventually)
    .toMatchObject({ type: 'OTHER', summary: 'Too loud', channel: { actorId: expect.any(Number) } })
})

test('changes of the channel and of an episode are told', async () => {
  const { uuid } = await pod.pod.prisma.channel.findFirstOrThrow()
  const from = blog.received.length
  const change = { name: 'Tone Talk anew', description: null }
  expect((await alice.patch(`/api/v1/channels/${uuid}/`, change)).status).toBe(200)
  const { activity } = await received('Update', from)
  expect(activity).toMatchObject({
    id: expect.stringContaining(channel.id),
    actor: channel.id,
    to: ['https://www.w3.org/ns/activitystreams#Public'],
    object: { id: channel.id, type: 'Person', name: 'Tone Talk anew' },
  })
  expect(isUsableActor(activity.object)).toBe(true)
  expect(activity.object).not.toHaveProperty('summary')

  const { track } = await pod.pod.prisma.upload.findFirstOrThrow({ include: { track: true } })
  const root = await pod.administrator()
  await root.post(`/api/v1/tracks/${track?.id}/mutations/`, {
    type: 'update',
    payload: { title: 'Second thoughts' },
    is_approved: true,
  })
  await expect
    .poll(() => came('Update', from).map((update) => update.activity.object.name), eventually)
    .toContain('Second thoughts')
})

test('changes of a profile are told to the pods that follow something here', async () => {
  const from = blog.received.length
  const changed = await alice.patch('/api/v1/users/alice/', {
    summary: { text: 'Hello', content_type: 'text/plain' },
  })
  expect(changed.status).toBe(200)
  const { activity } = await received('Update', from)
  const id = `http://${host}/federation/actors/alice`
  expect(activity).toMatchObject({
    actor: id,
    object: {
      id,
      summary: '<p>Hello</p>',
      url: [{ href: `http://${host}/@alice` }],
    },
  })
})

test('a new key is told, signed with itself', async () => {
  const from = blog.received.length
  const { id } = await pod.pod.prisma.actor.findUniqueOrThrow({ where: { fid: channel.id } })
  await pod.pod.jobs.enqueue('federation.rotate-key', { actorId: id })
  const { activity } = await received('Update', from)
  expect(activity.object.id).toBe(channel.id)
  expect(activity.object.publicKey.id).toBe(channel.publicKey.id)
  expect(activity.object.publicKey.publicKeyPem).not.toBe(channel.publicKey.publicKeyPem)
})

test('an episode that is gone is named alone', async () => {
  const { uuid } = await pod.pod.prisma.upload.findFirstOrThrow()
  expect((await alice.delete(`/api/v1/uploads/${uuid}/`)).status).toBe(204)
  const { path, activity } = await received('Delete')
  expect(path).toBe('/inbox')
  expect(activity).toMatchObject({ actor: channel.id, object: { type: 'Audio', id: episode.id } })
})

test('who does not follow any more hears nothing, and an account that is gone follows nobody', async () => {
  const undo = {
    id: `${blog.user('nina')}#follows/1/undo`,
    type: 'Undo',
    object: { id: `${blog.origin}/1`, type: 'Follow', actor: blog.user('nina'), object: channel.id },
  }
  expect(await blog.send('nina', channel.inbox, undo)).toBe(200)
  await expect.poll(followers, eventually).toBe(1)
  // of a closed account only the name is told, to every inbox that is known
  const gone = { id: `${blog.user('otto')}#delete`, type: 'Delete', object: blog.user('otto') }
  const to = ['https://www.w3.org/ns/activitystreams#Public']
  expect(await blog.send('otto', channel.endpoints.sharedInbox, { ...gone, to })).toBe(200)
  await expect.poll(followers, eventually).toBe(0)
  expect(await pod.pod.prisma.actor.count({ where: { fid: blog.user('otto') } })).toBe(0)

  const before = await pod.pod.prisma.delivery.count()
  const { uuid } = await pod.pod.prisma.channel.findFirstOrThrow()
  const unheard = { channel: uuid, import_metadata: JSON.stringify({ title: 'Unheard' }) }
  expect((await upload(pod, alice, '07-single.mp3', unheard)).import_status).toBe('finished')
  expect(await pod.pod.prisma.delivery.count()).toBe(before)
  // nothing that the pod sent was refused
  expect(blog.refusals.filter((refusal) => refusal.startsWith('POST'))).toEqual([])
})

test('a key may be named within its actor or just below it, and is taken for nobody else’s', async () => {
  const zoe = await makeRemoteActor(pod, 'zoe', 'other.example', { inboxUrl: null })
  const like = JSON.stringify({ type: 'Like', actor: zoe.fid, object: channel.id, to: [channel.id] })
  const status = (keyId: string) => sendText(pod, zoe, like, '/federation/shared/inbox', keyId)
  expect(await status(`${zoe.fid}#main-key`)).toBe(200)
  expect(await status(`${zoe.fid}/main-key`)).toBe(200)
  expect(await status(`http://${host}/federation/actors/alice/main-key`)).toBe(401)
})
