import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Actor } from '../../src/generated/prisma/client.ts'
import { makeArtist, makeChannel, makeLibrary, makeMember, makeTrack, makeUpload } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { answered } from './answered.ts'
import { keepMusic, musicAt } from './fuzz/world.ts'
import { handled } from './handled.ts'
import { makeRemoteActor, privateKey, send, sendText } from './remote-actor.ts'

/**
 * Each activity that the pod knows: what it does, that only whoever it is about may say it, and that saying it twice
 * does no more.
 */

const there = 'other.example'
const quiet = { inboxUrl: null }
const publicly = 'https://www.w3.org/ns/activitystreams#Public'

let pod: TestPod
let alice: Awaited<ReturnType<typeof makeMember>>
let neighbour: Actor
let stranger: Actor

beforeAll(async () => {
  pod = await startTestPod()
  alice = await makeMember(pod, 'alice')
  neighbour = await makeRemoteActor(pod, 'neighbour', there, quiet)
  stranger = await makeRemoteActor(pod, 'stranger', 'third.example', quiet)
})

afterAll(() => pod.close())

/** Somebody elsewhere with a library and a channel, and what there is here for her to follow; each test has its own. */
async function makeScene() {
  const name = `nina${randomUUID().slice(0, 8)}`
  const base = `https://${there}/${name}`
  const nina = await makeRemoteActor(pod, name, there, { ...quiet, name: 'Before' })
  const music = musicAt(base, nina.fid)
  const rows = await keepMusic(pod, music, nina.id)

  const cast = await makeRemoteActor(pod, `${name}cast`, there, quiet)
  const { prisma } = pod.pod
  const { id: artistId } = await makeArtist(pod.pod, { name: 'Cast', fid: cast.fid, attributedToId: nina.id })
  const { id: libraryId } = await makeLibrary(pod.pod, { actorId: nina.id })
  await prisma.channel.create({ data: { artistId, libraryId, actorId: cast.id, attributedToId: nina.id } })
  const talk = await makeTrack(pod.pod, {
    title: 'Talk',
    artistId,
    fid: `${base}/episodes/1`,
    attributedToId: nina.id,
  })
  await makeUpload(pod.pod, { trackId: talk.id, libraryId, fid: `${base}/episodes/1` })

  const open = await makeLibrary(pod.pod, { actorId: alice.actorId, privacyLevel: 'EVERYONE' })
  const closed = await makeLibrary(pod.pod, { actorId: alice.actorId, privacyLevel: 'ME' })
  const { id: hostId } = await makeArtist(pod.pod, { name: 'Here' })
  const channel = await makeChannel(pod.pod, { artistId: hostId, ownerId: alice.actorId })
  const channelActor = await prisma.actor.update({ where: { id: channel.actorId }, data: { privateKey } })
  const asked = await prisma.libraryFollow.create({
    data: { actorId: alice.actorId, targetId: rows.libraryId, fid: `${pod.pod.config.origin}/${name}` },
  })
  await prisma.actorFollow.create({ data: { actorId: alice.actorId, targetId: cast.id } })
  return {
    base,
    nina,
    music,
    cast,
    open,
    closed,
    channelActor,
    asked,
    alice: `${pod.pod.config.origin}/federation/actors/alice`,
  }
}

type Scene = Awaited<ReturnType<typeof makeScene>>

/** Everything that activities can change of a scene, in few words. */
async function stateOf({ base, nina, cast, open, closed, channelActor, asked }: Scene) {
  const { prisma } = pod.pod
  const ofScene = { fid: { startsWith: base } }
  const orderBy = { id: 'asc' } as const
  const wish = await prisma.libraryFollow.findUnique({ where: { id: asked.id } })
  const subscription = await prisma.actorFollow.findFirst({
    where: { actorId: alice.actorId, targetId: cast.id },
  })
  const verdict = (follow: { isApproved: boolean | null } | null) => (follow ? follow.isApproved : 'none')
  const named = ({ fid }: { fid: string | null }) => fid?.slice(base.length)
  const follows = async (target: { id: number }) =>
    verdict(await prisma.libraryFollow.findFirst({ where: { actorId: nina.id, targetId: target.id } }))
  const actorFollows = async (targetId: number) =>
    verdict(await prisma.actorFollow.findFirst({ where: { actorId: nina.id, targetId } }))
  const uploads = await prisma.upload.findMany({ where: ofScene, orderBy })
  return {
    follows: {
      open: await follows(open),
      closed: await follows(closed),
      channel: await actorFollows(channelActor.id),
      account: await actorFollows(alice.actorId),
    },
    wish: verdict(wish),
    subscription: verdict(subscription),
    // reading it fails here, and may be tried again
    isRead: (await prisma.libraryScan.count({ where: { library: ofScene } })) > 0,
    uploads: uploads.map((upload) => `${named(upload)} ${upload.size}`),
    tracks: (await prisma.track.findMany({ where: ofScene, orderBy })).map(({ title }) => title),
    albums: (await prisma.album.findMany({ where: ofScene, orderBy })).map(({ title }) => title),
    artists: (await prisma.artist.findMany({ where: { OR: [ofScene, { fid: cast.fid }] }, orderBy })).map(
      (artist) => artist.name,
    ),
    library: (await prisma.library.findFirst({ where: ofScene }))?.name,
    person: (await prisma.actor.findUnique({ where: { id: nina.id } }))?.name,
    reports: await prisma.report.count({ where: { libraryId: open.id } }),
  }
}

type State = Awaited<ReturnType<typeof stateOf>>

interface Case {
  /** The activity, without its sender. */
  activity(scene: Scene): object
  /** Who may say it; by default `nina`. */
  sender?: 'nina' | 'cast'
  /** What was said before. */
  before?(scene: Scene): object
  /** What becomes different. */
  effect: { [Part in keyof State]?: Partial<State[Part]> | undefined }
  /** Whether everybody may say it of themselves, so that nobody is a stranger. */
  isOwnWish?: true
}

const episode = ({ base, cast }: Scene, number: number, name: string) => ({
  id: `${base}/episodes/${number}`,
  type: 'Audio',
  name,
  attributedTo: cast.fid,
  url: [{ type: 'Link', mediaType: 'audio/mpeg', href: `${base}/e.mp3`, size: 7 }],
})

const initial = ['/uploads/1 1000', '/episodes/1 1000']
const wished = ({ alice: actor, music }: Scene) => ({ type: 'Follow', actor, object: music.library.id })
const gone = (type: string, id: unknown) => ({ type: 'Delete', object: { type, id } })

const cases: Record<string, Case> = {
  'Follow of a library open to everyone': {
    activity: ({ open }) => ({ type: 'Follow', object: open.fid }),
    effect: { follows: { open: true } },
    isOwnWish: true,
  },
  'Follow of a closed library': {
    activity: ({ closed }) => ({ type: 'Follow', object: closed.fid }),
    effect: { follows: { closed: null } },
    isOwnWish: true,
  },
  'Follow of a channel': {
    activity: ({ channelActor }) => ({ type: 'Follow', object: [channelActor.fid] }),
    effect: { follows: { channel: true } },
    isOwnWish: true,
  },
  'Follow of an account': {
    activity: ({ alice: object }) => ({ type: 'Follow', object: { id: object, type: 'Person' } }),
    effect: { follows: { account: null } },
    isOwnWish: true,
  },
  'Accept of a follow of a library': {
    activity: (scene) => ({ type: 'Accept', object: wished(scene) }),
    effect: { wish: true, isRead: true },
  },
  'Accept of a follow by its address': {
    activity: ({ asked }) => ({ type: 'Accept', object: asked.fid }),
    effect: { wish: true, isRead: true },
  },
  'Accept of a follow of a channel': {
    sender: 'cast',
    activity: ({ alice: actor, cast }) => ({
      type: 'Accept',
      object: { type: 'Follow', actor, object: cast.fid },
    }),
    effect: { subscription: true },
  },
  'Reject of a follow of a library': {
    activity: (scene) => ({ type: 'Reject', object: wished(scene) }),
    effect: { wish: false },
  },
  'Reject of a follow of a channel': {
    sender: 'cast',
    activity: ({ alice: actor, cast }) => ({
      type: 'Reject',
      object: { type: 'Follow', actor, object: cast.fid },
    }),
    effect: { subscription: false },
  },
  'Undo of a follow of a library': {
    before: ({ open }) => ({ type: 'Follow', object: open.fid }),
    activity: ({ nina, open }) => ({
      type: 'Undo',
      object: { type: 'Follow', actor: nina.fid, object: open.fid },
    }),
    effect: { follows: { open: 'none' } },
  },
  'Undo of a follow of a channel': {
    before: ({ channelActor }) => ({ type: 'Follow', object: channelActor.fid }),
    activity: ({ nina, channelActor }) => ({
      type: 'Undo',
      object: { type: 'Follow', actor: nina.fid, object: channelActor.fid },
    }),
    effect: { follows: { channel: 'none' } },
  },
  'Undo of a follow by the name that its sender gave it': {
    before: ({ base, open }) => ({ type: 'Follow', object: open.fid, id: `${base}/wish` }),
    activity: ({ base }) => ({ type: 'Undo', object: `${base}/wish` }),
    effect: { follows: { open: 'none' } },
  },
  'Create Audio in a library': {
    activity: ({ base, music }) => ({
      type: 'Create',
      object: { ...music.audio, id: `${base}/uploads/2`, size: 9 },
    }),
    effect: { uploads: [...initial, '/uploads/2 9'] },
  },
  'Create Audio in a channel': {
    sender: 'cast',
    activity: (scene) => ({ type: 'Create', object: episode(scene, 2, 'More') }),
    effect: { uploads: [...initial, '/episodes/2 7'], tracks: ['Song', 'Talk', 'More'] },
  },
  'Update Audio in a library': {
    activity: ({ music }) => ({ type: 'Update', object: { ...music.audio, size: 5 } }),
    effect: { uploads: ['/uploads/1 5', '/episodes/1 1000'] },
  },
  'Update Audio in a channel': {
    sender: 'cast',
    activity: (scene) => ({ type: 'Update', object: episode(scene, 1, 'After') }),
    effect: { uploads: ['/uploads/1 1000', '/episodes/1 7'], tracks: ['Song', 'After'] },
  },
  'Update Track': {
    activity: ({ music }) => ({ type: 'Update', object: { ...music.track, name: 'After' } }),
    effect: { tracks: ['After', 'Talk'] },
  },
  'Update Album': {
    activity: ({ music }) => ({ type: 'Update', object: { ...music.album, name: 'After' } }),
    effect: { albums: ['After'] },
  },
  'Update Artist': {
    activity: ({ music }) => ({ type: 'Update', object: { ...music.artist, name: 'After' } }),
    effect: { artists: ['After', 'Cast'] },
  },
  'Update Library': {
    activity: ({ music }) => ({ type: 'Update', object: { ...music.library, name: 'After' } }),
    effect: { library: 'After' },
  },
  'Update Person': {
    activity: ({ nina }) => ({ type: 'Update', object: { type: 'Person', id: nina.fid } }),
    effect: { person: 'After' },
  },
  'Delete Audio of a library': {
    activity: ({ music }) => gone('Audio', [music.audio.id, 'https://third.example/1']),
    effect: { uploads: ['/episodes/1 1000'] },
  },
  'Delete Audio of a channel': {
    sender: 'cast',
    activity: ({ base }) => gone('Audio', `${base}/episodes/1`),
    effect: { uploads: ['/uploads/1 1000'] },
  },
  'Delete Library': {
    activity: ({ music }) => gone('Library', music.library.id),
    effect: { library: undefined, uploads: ['/episodes/1 1000'], wish: 'none' },
  },
  'Delete Album': {
    activity: ({ music }) => gone('Album', music.album.id),
    effect: { albums: [], tracks: ['Talk'], uploads: ['/episodes/1 1000'] },
  },
  'Delete Person': {
    activity: ({ nina }) => gone('Person', nina.fid),
    effect: {
      person: undefined,
      library: undefined,
      uploads: [],
      tracks: ['Song'],
      artists: ['Band'],
      wish: 'none',
    },
  },
  'Delete of an account by its address alone': {
    activity: ({ nina }) => ({ type: 'Delete', object: nina.fid }),
    effect: {
      person: undefined,
      library: undefined,
      uploads: [],
      tracks: ['Song'],
      artists: ['Band'],
      wish: 'none',
    },
  },
  'Delete Tombstone of an artist': {
    activity: ({ music }) => gone('Tombstone', music.artist.id),
    effect: { artists: ['Cast'], albums: [], tracks: ['Talk'], uploads: ['/episodes/1 1000'] },
  },
  'Delete Tombstone of an album': {
    activity: ({ music }) => gone('Tombstone', music.album.id),
    effect: { albums: [], tracks: ['Talk'], uploads: ['/episodes/1 1000'] },
  },
  'Delete Tombstone of a track': {
    activity: ({ music }) => gone('Tombstone', music.track.id),
    effect: { tracks: ['Talk'], uploads: ['/episodes/1 1000'] },
  },
  'Delete Tombstone of an upload': {
    activity: ({ music }) => gone('Tombstone', music.audio.id),
    effect: { tracks: ['Talk'], uploads: ['/episodes/1 1000'] },
  },
  'Delete of a library by its address alone': {
    activity: ({ music }) => ({ type: 'Delete', object: music.library.id }),
    effect: { library: undefined, uploads: ['/episodes/1 1000'], wish: 'none' },
  },
}

/** What the state becomes. */
const changed = (state: State, effect: Case['effect']): State => ({
  ...state,
  ...(effect as Partial<State>),
  follows: { ...state.follows, ...effect.follows },
})

describe.each(Object.entries(cases))(
  '%s',
  (_name, { activity, sender = 'nina', before, effect, isOwnWish }) => {
    test('has its effect, once, and only from whom it is about', async () => {
      const scene = await makeScene()
      const author = scene[sender]
      const isLeaving = 'person' in effect && effect.person === undefined
      const self = {
        type: 'Person',
        id: author.fid,
        preferredUsername: author.preferredUsername,
        name: 'After',
        inbox: `${author.fid}/inbox`,
        publicKey: { publicKeyPem: author.publicKey },
      }
      const fetch = vi.spyOn(pod.pod.http, 'fetch').mockImplementation(async (url) => {
        const isSelf = String(url) === author.fid && !isLeaving
        return isSelf ? answered(author.fid, 200, JSON.stringify(self)) : answered(String(url), 404)
      })
      try {
        const earlier = before ? await send(pod, author, before(scene)) : 200
        expect(earlier).toBe(200)
        await handled(pod)
        const said = { id: `${author.fid}/${randomUUID()}`, ...activity(scene) }
        const state = await stateOf(scene)
        for (const other of [neighbour, stranger]) {
          // in the author's name, and in their own
          expect(await send(pod, other, { ...said, actor: author.fid })).toBe(400)
          const own = { ...said, id: `${other.fid}/${randomUUID()}` }
          expect(isOwnWish ? 200 : await send(pod, other, own)).toBe(200)
        }
        await handled(pod)
        expect(await stateOf(scene)).toEqual(state)

        // twice at the same time, once more, and once by another name
        const answers = await Promise.all([send(pod, author, said), send(pod, author, said)])
        // who has left already cannot prove who it is
        expect(isLeaving ? answers.toSorted((a, b) => a - b).slice(0, 1) : answers).toEqual(
          isLeaving ? [200] : [200, 200],
        )
        await handled(pod)
        const after = await stateOf(scene)
        expect(after).toEqual(changed(state, effect))
        if (isLeaving) return
        for (const again of [said, { ...said, id: `${author.fid}/${randomUUID()}` }]) {
          expect(await send(pod, author, again)).toBe(200)
        }
        await handled(pod)
        expect(await stateOf(scene)).toEqual(after)
        expect(await pod.pod.prisma.activity.count({ where: { fid: said.id } })).toBe(1)
      } finally {
        fetch.mockRestore()
      }
    })
  },
)

describe('what is not its sender’s', () => {
  test('music of third pods comes by their own word, or not at all', async () => {
    const { base, nina, music } = await makeScene()
    const far = musicAt(`https://third.example/${randomUUID()}`, stranger.fid)
    const fetch = vi.spyOn(pod.pod.http, 'fetch').mockImplementation(async (url) => {
      const document = String(url) === far.track.id ? far.track : null
      return document ? answered(String(url), 200, JSON.stringify(document)) : answered(String(url), 404)
    })
    const claim = { ...far.track, name: 'Slander', album: { ...far.album, name: 'Slander' } }
    const create = (number: number, track: object) =>
      send(pod, nina, { type: 'Create', object: { ...music.audio, id: `${base}/uploads/${number}`, track } })
    await create(2, claim)
    await create(3, { ...claim, id: `${far.track.id}/unknown` })
    await create(4, {
      ...music.track,
      id: `${base}/tracks/4`,
      artists: [{ type: 'Person', id: stranger.fid }],
    })
    await handled(pod)
    fetch.mockRestore()
    const uploads = await pod.pod.prisma.upload.findMany({
      where: { fid: { startsWith: `${base}/uploads` } },
      include: { track: { include: { album: true } } },
      orderBy: { id: 'asc' },
    })
    expect(uploads.map(({ fid }) => fid?.slice(base.length))).toEqual(['/uploads/1', '/uploads/2'])
    expect(uploads[1]?.track).toMatchObject({ title: 'Song', album: { title: 'Album' } })
  })

  test('an upload of a neighbour’s library does not become an episode', async () => {
    const scene = await makeScene()
    const before = await stateOf(scene)
    const taken = { ...episode(scene, 1, 'Mine'), id: `${scene.base}/uploads/1` }
    for (const type of ['Create', 'Update'])
      expect(await send(pod, scene.cast, { type, object: taken })).toBe(200)
    await handled(pod)
    expect(await stateOf(scene)).toEqual(before)
  })

  test('a library of another address is not written by the document at its own', async () => {
    const { base, nina, music } = await makeScene()
    const far = await makeLibrary(pod.pod, {
      actorId: stranger.id,
      fid: `https://third.example/${randomUUID()}`,
      name: 'Theirs',
    })
    const lie = { ...music.library, id: far.fid, attributedTo: stranger.fid, name: 'Ours' }
    const fetch = vi
      .spyOn(pod.pod.http, 'fetch')
      .mockImplementation(async (url) => answered(String(url), 200, JSON.stringify(lie)))
    await send(pod, nina, { type: 'Create', object: { ...music.audio, library: `${base}/trap` } })
    await send(pod, nina, {
      type: 'Create',
      object: { ...music.audio, library: 'https://third.example/trap' },
    })
    await handled(pod)
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([`${base}/trap`])
    fetch.mockRestore()
    expect(await pod.pod.prisma.library.findUnique({ where: { id: far.id } })).toMatchObject({
      name: 'Theirs',
    })
  })

  test.each<[string, (scene: Scene) => object]>([
    ['an artist', ({ music }) => gone('Tombstone', music.artist.id)],
    ['an album', ({ music }) => gone('Album', music.album.id)],
    ['a track', ({ music }) => gone('Tombstone', music.track.id)],
    ['an upload', ({ music }) => gone('Tombstone', music.audio.id)],
    ['an account', ({ nina }) => gone('Person', nina.fid)],
  ])('what people here uploaded outlives %s that its pod withdraws', async (_what, activity) => {
    const scene = await makeScene()
    const { id: trackId } = await pod.pod.prisma.track.findUniqueOrThrow({
      where: { fid: scene.music.track.id },
    })
    const own = await makeUpload(pod.pod, { trackId, libraryId: scene.closed.id })
    await send(pod, scene.nina, activity(scene))
    await handled(pod)
    expect(await pod.pod.prisma.upload.findUnique({ where: { fid: scene.music.audio.id } })).toBeNull()
    expect(
      await pod.pod.prisma.upload.findUnique({
        where: { id: own.id },
        include: { track: { include: { album: true, artist: true } } },
      }),
    ).toMatchObject({ track: { title: 'Song', album: { title: 'Album' }, artist: { name: 'Band' } } })
  })
})

test('the service actor of a pod speaks for the music there, and for nothing elsewhere', async () => {
  const { music } = await makeScene()
  const service = await makeRemoteActor(pod, `service${randomUUID().slice(0, 8)}`, there, {
    ...quiet,
    type: 'SERVICE',
  })
  const far = musicAt(`https://third.example/${randomUUID()}`, stranger.fid)
  await keepMusic(pod, far, stranger.id)
  for (const { track } of [music, far])
    await send(pod, service, { type: 'Update', object: { ...track, name: 'After' } })
  await handled(pod)
  const titleOf = async (fid: string) => (await pod.pod.prisma.track.findUnique({ where: { fid } }))?.title
  expect([await titleOf(music.track.id), await titleOf(far.track.id)]).toEqual(['After', 'Song'])
})

describe('Flag', () => {
  const flag = ({ open }: Scene, id: string) => ({
    id,
    type: 'Flag',
    object: [open.fid],
    content: 'Look',
    tag: [{ type: 'Hashtag', name: '#illegal_content' }],
  })

  test('reaches the moderators once, whoever says it, but not by a name that is another pod’s', async () => {
    const scene = await makeScene()
    const activity = flag(scene, `${stranger.fid}/${randomUUID()}`)
    await send(pod, stranger, activity)
    await send(pod, stranger, activity)
    await handled(pod)
    expect(await pod.pod.prisma.report.findMany({ where: { libraryId: scene.open.id } })).toMatchObject([
      { fid: activity.id, type: 'ILLEGAL_CONTENT', summary: 'Look', submitterId: stranger.id },
    ])
    const borrowed = flag(scene, `${stranger.fid}/${randomUUID()}`)
    await send(pod, neighbour, borrowed)
    await handled(pod)
    expect(await pod.pod.prisma.report.count({ where: { fid: borrowed.id } })).toBe(0)
  })

  test('is not about what is elsewhere', async () => {
    const scene = await makeScene()
    await send(pod, stranger, { type: 'Flag', object: [scene.music.library.id], content: 'Not ours' })
    await handled(pod)
    expect(await pod.pod.prisma.report.count({ where: { library: { fid: scene.music.library.id } } })).toBe(0)
  })
})

test.each<[string, (scene: Scene) => object]>([
  ['Block', ({ alice: object }) => ({ type: 'Block', object })],
  ['Undo of a block', ({ alice: object }) => ({ type: 'Undo', object: { type: 'Block', object } })],
  ['Undo of a like', ({ open }) => ({ type: 'Undo', object: { type: 'Like', object: open.fid } })],
  ['Like', ({ open }) => ({ type: 'Like', object: open.fid })],
  ['Dislike', ({ open }) => ({ type: 'Dislike', object: open.fid })],
  ['Listen', ({ music }) => ({ type: 'Listen', object: music.audio })],
  ['Announce', ({ open }) => ({ type: 'Announce', object: open.fid })],
  ['Add', ({ music, open }) => ({ type: 'Add', object: music.track, target: open.fid })],
  ['Remove', ({ music, open }) => ({ type: 'Remove', object: music.track, target: open.fid })],
  ['Move', ({ nina }) => ({ type: 'Move', object: nina.fid, target: stranger.fid })],
  [
    'Create of a note',
    ({ base }) => ({ type: 'Create', object: { type: 'Note', id: `${base}/note`, content: 'Hello' } }),
  ],
  [
    'Create of a library',
    ({ music }) => ({ type: 'Create', object: { ...music.library, id: `${music.library.id}2` } }),
  ],
  ['Accept of an offer', ({ alice: actor }) => ({ type: 'Accept', object: { type: 'Offer', actor } })],
])('%s is taken, and neither kept nor done', async (_name, activity) => {
  const scene = await makeScene()
  const state = await stateOf(scene)
  expect(await send(pod, scene.nina, activity(scene))).toBe(200)
  expect(await pod.pod.prisma.activity.count({ where: { actorId: scene.nina.id } })).toBe(0)
  await handled(pod)
  expect(await stateOf(scene)).toEqual(state)
})

test('who is only sent a copy has it as a copy', async () => {
  const { nina, open, alice: actor } = await makeScene()
  const bob = await makeMember(pod, 'bob')
  const id = `${nina.fid}/${randomUUID()}`
  const to = [actor]
  await send(pod, nina, {
    id,
    type: 'Follow',
    object: open.fid,
    to,
    cc: [actor, `${pod.pod.config.origin}/federation/actors/bob`],
    bto: [publicly],
  })
  await handled(pod)
  const items = await pod.pod.prisma.inboxItem.findMany({
    where: { activity: { fid: id } },
    orderBy: { id: 'asc' },
    select: { actorId: true, type: true },
  })
  expect(items).toEqual([
    { actorId: alice.actorId, type: 'TO' },
    { actorId: bob.actorId, type: 'CC' },
  ])
  const { payload } = await pod.pod.prisma.activity.findUniqueOrThrow({ where: { fid: id } })
  expect(payload).not.toHaveProperty('bto')
})

test('the same activity, expanded and many times at once, has one effect', async () => {
  const { nina, open } = await makeScene()
  const as = 'https://www.w3.org/ns/activitystreams#'
  const id = `${nina.fid}/${randomUUID()}`
  const expanded = JSON.stringify([
    {
      '@id': id,
      '@type': [`${as}Follow`],
      [`${as}actor`]: [{ '@id': nina.fid }],
      [`${as}object`]: [{ '@id': open.fid }],
      [`${as}to`]: [{ '@id': `${as}Public` }],
    },
  ])
  const statuses = await Promise.all(Array.from({ length: 10 }, () => sendText(pod, nina, expanded)))
  expect(new Set(statuses)).toEqual(new Set([200]))
  await handled(pod)
  expect(await pod.pod.prisma.activity.count({ where: { fid: id } })).toBe(1)
  expect(await pod.pod.prisma.libraryFollow.findMany({ where: { targetId: open.id } })).toMatchObject([
    { isApproved: true },
  ])
  expect(await pod.pod.prisma.activity.count({ where: { type: 'Accept', libraryId: open.id } })).toBe(0)
})
