import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLibrary, makeMember } from '../factories.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { makeRemoteActor, sendText } from './remote-actor.ts'

let pod: TestPod
let nina: Awaited<ReturnType<typeof makeRemoteActor>>
let seeds: object[]

beforeAll(async () => {
  pod = await startTestPod()
  const alice = await makeMember(pod, 'alice')
  const library = await makeLibrary(pod.pod, { actorId: alice.actorId, privacyLevel: 'EVERYONE' })
  // without an inbox nothing is sent to it
  nina = await makeRemoteActor(pod, 'nina', 'other.example', { inboxUrl: null })
  const owned = await makeLibrary(pod.pod, {
    actorId: nina.id,
    fid: 'https://other.example/libraries/1',
    followersUrl: 'https://other.example/libraries/1/followers',
  })
  const to = [`${pod.pod.config.origin}/federation/actors/alice`, `${nina.fid}/followers`]
  const follow = { type: 'Follow', actor: nina.fid, object: library.fid }
  const artist = {
    type: 'Artist',
    id: 'https://other.example/artists/1',
    name: 'Band',
    attributedTo: nina.fid,
    tag: [],
  }
  const album = {
    type: 'Album',
    id: 'https://other.example/albums/1',
    name: 'Album',
    released: '2020-02-20',
    artists: [artist],
    tag: [],
  }
  const track = {
    type: 'Track',
    id: 'https://other.example/tracks/1',
    name: 'Song',
    position: 1,
    disc: 1,
    album,
    artists: [artist],
    attributedTo: nina.fid,
    tag: [{ type: 'Hashtag', name: '#Calm' }],
    image: { type: 'Image', url: 'https://other.example/a.png', mediaType: 'image/png' },
  }
  const audio = {
    type: 'Audio',
    id: 'https://other.example/uploads/1',
    library: owned.fid,
    name: 'Song',
    published: '2026-01-02T10:00:00+00:00',
    bitrate: 1,
    size: 2,
    duration: 3,
    url: [{ type: 'Link', href: 'https://other.example/a.mp3', mediaType: 'audio/mpeg' }],
    track,
    attributedTo: nina.fid,
  }
  const remote = {
    type: 'Library',
    id: owned.fid,
    name: 'Tapes',
    summary: null,
    totalItems: 1,
    first: `${owned.fid}?page=1`,
    last: `${owned.fid}?page=1`,
    followers: owned.followersUrl,
    attributedTo: nina.fid,
    audience: '',
  }
  seeds = [
    follow,
    { type: 'Accept', object: follow },
    { type: 'Reject', object: { ...follow, actor: to[0], object: owned.fid } },
    { type: 'Undo', object: follow },
    { type: 'Create', object: audio },
    { type: 'Update', object: audio },
    { type: 'Update', object: track },
    { type: 'Update', object: album },
    { type: 'Update', object: artist },
    { type: 'Update', object: remote },
    { type: 'Delete', object: { type: 'Audio', id: [audio.id] } },
    { type: 'Delete', object: { type: 'Library', id: `${owned.fid}x` } },
    { type: 'Delete', object: { type: 'Album', id: album.id } },
    { type: 'Delete', object: { type: 'Tombstone', id: track.id } },
    { type: 'Delete', object: track.id },
    { type: 'Flag', object: [library.fid], content: 'bad', tag: [{ type: 'Hashtag', name: '#other' }] },
  ].map((activity) => ({ actor: nina.fid, to, ...activity }))
})

afterAll(() => pod.close())

/** A sequence of numbers that is the same at each run: a failure can be repeated. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const oddities: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2 ** 31,
  '',
  ' ',
  'x'.repeat(600),
  '\u0000',
  '\ud800',
  '日本',
  '%00',
  "';--",
  [],
  {},
  [[]],
  [null],
  { id: null },
  { id: [] },
  { type: ['Follow', 1] },
  '__proto__',
  { __proto__: 1 },
  'https://',
  'http://[::1',
  'https://user:secret@other.example/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://other.example/\u0000',
  'https://www.w3.org/ns/activitystreams#Follow',
  'as:Follow',
  'constructor',
  '0000-00-00',
  '9999-99-99',
  '2026-13-45T99:99:99Z',
  'audio/mpeg\r\nx: y',
]

/** Every place inside a document. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([name, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return path.length > 0 ? [path, ...inner] : inner
}

/** Replaces, removes, doubles or wraps what stands at a place. */
function mutate(document: object, pick: (below: number) => number): object {
  const copy = structuredClone(document) as Record<string | number, unknown>
  for (let change = 0; change <= pick(3); change += 1) {
    const places = placesIn(copy).filter((place) => place[0] !== 'actor' || pick(20) === 0)
    const place = places[pick(places.length)]
    const last = place?.at(-1)
    if (!place || last === undefined) continue
    let parent = copy
    for (const step of place.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>
    switch (pick(4)) {
      case 0:
        parent[last] = oddities[pick(oddities.length)]
        break
      case 1:
        delete parent[last]
        break
      case 2:
        parent[last] = [parent[last], oddities[pick(oddities.length)]]
        break
      default:
        parent[last] = { id: parent[last], type: ['Follow', 'Audio', 'Library', 'Track', 'Person'][pick(5)] }
    }
  }
  return copy
}

/** Breaks the text itself. */
function damage(text: string, pick: (below: number) => number): string {
  const at = pick(text.length)
  return [
    text.slice(0, at),
    text.slice(0, at) + String.fromCharCode(pick(128)) + text.slice(at + 1),
    text + text,
    `[${text}]`,
    `${'['.repeat(5000)}${text}`,
  ][pick(5)] as string
}

/** FUZZ_ROUNDS asks for more, or fewer. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 800)

test(
  `${rounds} strange activities are taken, dropped or refused, but never a defect`,
  { timeout: 100_000 + rounds * 100 },
  async () => {
    const pick = numbers(2026)
    const statuses = new Map<number, number>()
    for (let round = 0; round < rounds; round += 20) {
      const texts = Array.from({ length: 20 }, () => {
        const seed = { ...(seeds[pick(seeds.length)] as object), id: `${nina.fid}/${randomUUID()}` }
        const text = JSON.stringify(mutate(seed, pick))
        return pick(8) === 0 ? damage(text, pick) : text
      })
      const answers = await Promise.all(
        texts.map(async (text) => ({ text, status: await sendText(pod, nina, text) })),
      )
      for (const { text, status } of answers) {
        expect(status, text).toBeLessThan(500)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }
    // both kinds were among them: else the sample would prove nothing
    expect(statuses.get(200)).toBeGreaterThan(rounds / 3)
    expect(statuses.get(400)).toBeGreaterThan(rounds / 50)
    await expect.poll(unfinished, { timeout: 100_000 + rounds * 50, interval: 500 }).toBe(0)
    expect(await failuresOf(handling)).toEqual([])
    expect(await pod.pod.prisma.actor.count({ where: { id: nina.id } })).toBe(1)
  },
)

const handling = 'federation.handle-activity'

/** Activities whose handling is not over, or has to be tried again. */
async function unfinished(): Promise<number> {
  const counts = (await pod.pod.jobs.stats()).find(({ name }) => name === handling)
  return counts ? counts.waiting + counts.running + counts.retrying : 0
}

/** Activities whose handling was given up. */
async function failuresOf(name: string) {
  const failures = await pod.pod.jobs.failures(1000)
  return failures.filter((failure) => failure.name === name)
}
