import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Library } from '../../src/generated/prisma/client.ts'
import { makeLibrary, makeMember, makeTrack, makeArtist, makeUpload } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { handled } from './handled.ts'
import { getAs, makeRemoteActor, send, sendText } from './remote-actor.ts'

const quiet = { inboxUrl: null }

let pod: TestPod
let alice: Awaited<ReturnType<typeof makeMember>>
let aliceUri: string
let nina: Actor
let otto: Actor
let elsewhere: Actor

beforeAll(async () => {
  pod = await startTestPod()
  alice = await makeMember(pod, 'alice')
  aliceUri = `${pod.pod.config.origin}/federation/actors/alice`
  nina = await makeRemoteActor(pod, 'nina', 'other.example', quiet)
  otto = await makeRemoteActor(pod, 'otto', 'other.example', quiet)
  elsewhere = await makeRemoteActor(pod, 'mallory', 'third.example', quiet)
})

afterAll(() => pod.close())

/** A library of nina's pod, with a path of its own in each test. */
let remote: Library
let path: string
beforeEach(async () => {
  path = `https://other.example/${randomUUID()}`
  remote = await makeLibrary(pod.pod, {
    actorId: nina.id,
    fid: path,
    followersUrl: `${path}/followers`,
    name: 'Before',
  })
})

/** Sends an activity and waits until it was handled. */
async function act(sender: Actor, activity: object): Promise<void> {
  expect(await send(pod, sender, activity)).toBe(200)
  await handled(pod)
}

const artist = () => ({ type: 'Artist', id: `${path}/artist`, name: 'Band', attributedTo: nina.fid, tag: [] })
const album = () => ({
  type: 'Album',
  id: `${path}/album`,
  name: 'Album',
  artists: [artist()],
  attributedTo: nina.fid,
  tag: [],
})
const track = () => ({
  type: 'Track',
  id: `${path}/track`,
  name: 'Song',
  position: 1,
  album: album(),
  artists: [artist()],
  attributedTo: nina.fid,
  tag: [{ type: 'Hashtag', name: '#Calm' }],
})
const audio = (changes: object = {}) => ({
  type: 'Audio',
  id: `${path}/upload`,
  library: path,
  name: 'Song',
  bitrate: 64_000,
  size: 1000,
  duration: 3,
  url: [{ type: 'Link', href: `${path}/song.mp3`, mediaType: 'audio/mpeg' }],
  track: track(),
  attributedTo: nina.fid,
  ...changes,
})

const uploads = () =>
  pod.pod.prisma.upload.findMany({ where: { libraryId: remote.id }, include: { track: true } })

describe('the door', () => {
  test('wants a signature', async () => {
    const { status, body } = await pod
      .visitor()
      .post('/federation/shared/inbox', { type: 'Follow', actor: nina.fid })
    expect(status).toBe(403)
    expect(body).toEqual({ detail: 'You need a valid signature to send an activity' })
  })

  test('takes nothing in the name of somebody else', async () => {
    const follow = { type: 'Follow', actor: otto.fid, object: path, to: [nina.fid] }
    expect(await sendText(pod, nina, JSON.stringify(follow))).toBe(400)
  })

  test('refuses what is no JSON, and what no database keeps', async () => {
    expect(await sendText(pod, nina, '{')).toBe(400)
    const hidden = { type: 'Follow', actor: nina.fid, object: path, to: [aliceUri], content: 'a\u0000b' }
    expect(await sendText(pod, nina, JSON.stringify(hidden))).toBe(400)
  })

  test('an activity has its effect once, however often it comes', async () => {
    const library = await makeLibrary(pod.pod, { actorId: alice.actorId, privacyLevel: 'EVERYONE' })
    const follow = { id: `${nina.fid}/once`, type: 'Follow', object: library.fid, to: [aliceUri] }
    await act(nina, follow)
    await act(nina, follow)
    expect(await pod.pod.prisma.activity.count({ where: { fid: follow.id } })).toBe(1)
    expect(await pod.pod.prisma.libraryFollow.count({ where: { targetId: library.id } })).toBe(1)
  })

  test('the id of an activity of another pod cannot be taken', async () => {
    const id = `https://third.example/${randomUUID()}`
    await act(nina, { id, type: 'Follow', object: aliceUri, to: [aliceUri] })
    expect(await pod.pod.prisma.activity.count({ where: { fid: id } })).toBe(0)
  })
})

describe('follows of a library of this pod', () => {
  const follow = async (privacyLevel: 'ME' | 'INSTANCE' | 'EVERYONE') => {
    const library = await makeLibrary(pod.pod, { actorId: alice.actorId, privacyLevel })
    await act(nina, { type: 'Follow', object: library.fid, to: [aliceUri] })
    const stored = await pod.pod.prisma.libraryFollow.findFirstOrThrow({ where: { targetId: library.id } })
    return { library, follow: stored }
  }

  test('are approved at once when it is open to everyone', async () => {
    expect((await follow('EVERYONE')).follow.isApproved).toBe(true)
  })

  test.each(['ME', 'INSTANCE'] as const)('wait for the owner when it is open to %s', async (level) => {
    expect((await follow(level)).follow.isApproved).toBeNull()
  })

  test('open its audio and documents to the follower once approved, and to nobody else', async () => {
    const { library, follow: waiting } = await follow('ME')
    const { id: artistId } = await makeArtist(pod.pod, { name: 'Local' })
    const { id: trackId } = await makeTrack(pod.pod, { title: 'Local', artistId })
    const { uuid } = await makeUpload(pod.pod, { trackId, libraryId: library.id })
    const page = `/federation/music/libraries/${library.uuid}?page=1`
    const upload = `/federation/music/uploads/${uuid}`
    expect((await getAs(pod, nina, page)).status).toBe(403)
    expect((await getAs(pod, nina, upload)).status).toBe(404)
    const answer = await alice.client.post(`/api/v1/federation/follows/library/${waiting.uuid}/accept`)
    expect(answer.status).toBe(204)
    expect((await getAs(pod, nina, page)).status).toBe(200)
    expect((await getAs(pod, nina, upload)).status).toBe(200)
    expect((await getAs(pod, otto, page)).status).toBe(403)
    expect((await getAs(pod, otto, upload)).status).toBe(404)
  })

  test('can be taken back by the follower only', async () => {
    const { library } = await follow('EVERYONE')
    const undo = {
      type: 'Undo',
      object: { type: 'Follow', actor: nina.fid, object: library.fid },
      to: [aliceUri],
    }
    await act(otto, undo)
    expect(await pod.pod.prisma.libraryFollow.count({ where: { targetId: library.id } })).toBe(1)
    await act(nina, undo)
    expect(await pod.pod.prisma.libraryFollow.count({ where: { targetId: library.id } })).toBe(0)
  })
})

describe('audio of a library elsewhere', () => {
  test('comes with its track, album, artist and tags', async () => {
    await act(nina, { type: 'Create', object: audio() })
    const [upload] = await uploads()
    expect(upload).toMatchObject({
      fid: `${path}/upload`,
      source: `${path}/song.mp3`,
      importStatus: 'FINISHED',
    })
    const known = await pod.pod.prisma.track.findUniqueOrThrow({
      where: { id: upload?.trackId ?? 0 },
      include: { artist: true, album: true, trackTags: { include: { tag: true } } },
    })
    expect(known).toMatchObject({
      fid: `${path}/track`,
      title: 'Song',
      attributedToId: nina.id,
      artist: { fid: `${path}/artist` },
      album: { title: 'Album' },
      trackTags: [{ tag: { name: 'Calm' } }],
    })
  })

  test.each([
    ['somebody else', () => otto, {}],
    ['a stranger, from an address of the owner’s pod', () => elsewhere, {}],
    ['the owner, from an address of a third pod', () => nina, { id: 'https://third.example/upload' }],
  ])('is not taken from %s', async (_who, sender, changes) => {
    await act(sender(), { type: 'Create', object: audio(changes) })
    expect(await uploads()).toEqual([])
  })

  test('cannot make objects of this pod', async () => {
    const made = { ...track(), id: `${pod.pod.config.origin}/federation/music/tracks/${randomUUID()}` }
    await act(nina, { type: 'Create', object: audio({ track: made }) })
    expect(await uploads()).toEqual([])
  })
})

test('a complaint about something of this pod reaches the moderators', async () => {
  const library = await makeLibrary(pod.pod, { actorId: alice.actorId })
  const tag = [{ type: 'Hashtag', name: '#illegal_content' }]
  await act(nina, { type: 'Flag', object: [library.fid], content: 'Look at this', tag })
  expect(await pod.pod.prisma.report.findFirst({ where: { libraryId: library.id } })).toMatchObject({
    type: 'ILLEGAL_CONTENT',
    summary: 'Look at this',
    submitterId: nina.id,
  })
  await act(nina, { type: 'Flag', object: [path], content: 'Not ours', tag })
  expect(await pod.pod.prisma.report.count({ where: { libraryId: remote.id } })).toBe(0)
})
