import type { Chance } from './chance.ts'

type Json = Record<string | number, unknown>

/** Values that stand where others are expected. */
const oddities: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2 ** 31,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(600),
  '😀'.repeat(400),
  `${'y'.repeat(254)}😀`,
  '\u0000',
  '\ud800',
  '日本',
  '\u202e\u200b\ufeff',
  '%00',
  "';--",
  [],
  {},
  [[]],
  [null],
  [[[['Follow']]]],
  { id: null },
  { id: [] },
  { '@id': {} },
  { '@value': { '@value': 1 } },
  { '@list': [{ '@list': [] }] },
  { type: ['Follow', 1] },
  '__proto__',
  'constructor',
  'toString',
  JSON.parse('{"__proto__":{"type":"Follow"},"constructor":{"prototype":1}}'),
  'https://',
  'http://[::1',
  'https://user:secret@other.example/',
  'https://other.example/\u0000',
  `https://other.example/${'z'.repeat(600)}`,
  'javascript:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'gopher://other.example/',
  'https://POD.test/federation/actors/alice',
  'http://pod.test:80/federation/actors/alice',
  'http://169.254.169.254/latest/meta-data',
  'http://10.0.0.1/',
  'http://[::ffff:127.0.0.1]/',
  'http://2130706433/',
  'https://www.w3.org/ns/activitystreams#Follow',
  'as:Follow',
  'as:Public',
  '0000-00-00',
  '9999-99-99',
  '+275760-09-13T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '2026-13-45T99:99:99Z',
  'audio/mpeg\r\nx: y',
  '<img src=x onerror=alert(1)>',
]

const contexts: unknown[] = [
  'https://unknown.example/context',
  { '@vocab': 'https://unknown.example/ns#' },
  { actor: 'as:object', object: 'as:actor' },
  { a: 'b:', b: 'a:' },
  { type: '@id', id: '@type' },
  [null, 1, [], { x: null }],
  Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`t${index}`, `as:t${index + 1}`])),
]

const types = [
  'Follow',
  'Undo',
  'Audio',
  'Library',
  'Track',
  'Album',
  'Artist',
  'Person',
  'Tombstone',
  'Note',
  'Image',
  'Link',
]

/** One of some values, as a copy: later changes to the document must not reach what the next one picks. */
const copyOf = (values: readonly unknown[], chance: Chance): unknown => structuredClone(chance.pick(values))

/** Every place inside of a document. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([name, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return path.length > 0 ? [path, ...inner] : inner
}

/** Something that goes so deep, or so wide, that it hurts to look at. */
const excess = (chance: Chance): unknown =>
  chance.pick<() => unknown>([
    () => JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`),
    () => JSON.parse(`${'{"object":'.repeat(300)}1${'}'.repeat(300)}`),
    () => Array.from({ length: 3000 }, (_, index) => `https://other.example/${index}`),
    () => 'long '.repeat(20_000),
    () => Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key${index}`, index])),
  ])()

/** Replaces, removes, doubles, wraps or renames what stands at some places. `names` are addresses worth lying about. */
export function mutate(document: object, names: readonly string[], chance: Chance): object {
  const copy = structuredClone(document) as Json
  for (let change = chance.below(4); change > 0; change -= 1) {
    // whom it is from is mostly right: else nothing else would be looked at
    const places = placesIn(copy).filter((place) => place[0] !== 'actor' || chance.oneIn(20))
    if (places.length === 0) break
    const place = chance.pick(places)
    const last = place.at(-1) ?? ''
    let parent = copy
    for (const step of place.slice(0, -1)) parent = parent[step] as Json
    const value = parent[last]
    switch (chance.below(9)) {
      case 0:
        parent[last] = copyOf(oddities, chance)
        break
      case 1:
        delete parent[last]
        break
      case 2:
        parent[last] = chance.oneIn(2) ? [value, copyOf(oddities, chance)] : [copyOf(oddities, chance), value]
        break
      case 3:
        parent[last] = { id: value, type: chance.pick(types) }
        break
      case 4:
        if (typeof last === 'string' && !Array.isArray(parent)) {
          delete parent[last]
          parent[
            chance.pick([
              `as:${last}`,
              `https://www.w3.org/ns/activitystreams#${last}`,
              last.toUpperCase(),
              'constructor',
            ])
          ] = value
        }
        break
      case 5:
        parent[last] = typeof value === 'string' && value.startsWith('http') ? chance.pick(names) : [value]
        break
      case 6:
        parent[last] = last === 'type' ? chance.pick(types) : chance.pick(names)
        break
      case 7:
        if (chance.oneIn(8)) parent[last] = excess(chance)
        break
      default:
        copy['@context'] = copyOf(contexts, chance)
    }
  }
  return chance.oneIn(12) ? expanded(copy) : copy
}

/** The document as JSON-LD's expanded form has it, near enough. */
function expanded(value: unknown): object {
  const each = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(each)
    if (typeof one === 'object' && one !== null) return expanded(one)
    return typeof one === 'string' && one.startsWith('http') ? { '@id': one } : { '@value': one }
  }
  const iri = (name: string) =>
    `${/^(?:artists|album|track|library|bitrate|size|position|disc|released)$/.test(name) ? 'https://funkwhale.audio/ns#' : 'https://www.w3.org/ns/activitystreams#'}${name}`
  return Object.fromEntries(
    Object.entries(value as object).map(([name, member]) => {
      if (name === 'id') return ['@id', member]
      if (name === 'type')
        return [
          '@type',
          [typeof member === 'string' ? `https://www.w3.org/ns/activitystreams#${member}` : member],
        ]
      return [iri(name), [each(member)].flat()]
    }),
  )
}

/** Breaks the text of a document itself. */
export function damage(text: string, chance: Chance): string {
  const at = chance.below(text.length)
  return chance.pick([
    () => text.slice(0, at),
    () => text.slice(0, at) + String.fromCharCode(chance.below(128)) + text.slice(at + 1),
    () => text + text,
    () => `[${text}]`,
    () => `[${text},${text}]`,
    () => `${'['.repeat(5000)}${text}`,
    () => `${'['.repeat(5000)}${']'.repeat(5000)}`,
    () => text.replace('{', '{"__proto__":{"actor":"https://third.example/actors/victor"},'),
    () => text.replace('{', '{"actor":"https://third.example/actors/victor",'),
    () => '',
    () => 'null',
  ])()
}
