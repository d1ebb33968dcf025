import { describe, expect, test } from 'vitest'
import { compactDocument } from './json-ld.ts'
import { readAudio } from './music-reading.ts'

const as = 'https://www.w3.org/ns/activitystreams#'
const fw = 'https://funkwhale.audio/ns#'
const follow = { id: 'https://a.example/1', type: 'Follow', actor: 'https://a.example/ana', object: 'x' }

describe('one activity, written in several ways', () => {
  test.each<[string, object]>([
    [
      'with prefixes that everybody uses',
      { '@id': follow.id, '@type': 'as:Follow', 'as:actor': follow.actor, 'as:object': 'x' },
    ],
    [
      'with a prefix of its own',
      {
        '@context': { social: as },
        id: follow.id,
        type: 'social:Follow',
        actor: follow.actor,
        'social:object': 'x',
      },
    ],
    [
      'with terms of its own, one by way of another',
      {
        '@context': [
          'https://unknown.example/context',
          { s: as, who: { '@id': 's:actor', '@type': '@id' }, kind: '@type', Wish: 's:Follow' },
        ],
        id: follow.id,
        kind: 'Wish',
        who: follow.actor,
        object: 'x',
      },
    ],
    [
      'in a graph of one',
      {
        '@context': { s: as },
        '@graph': [{ id: follow.id, 's:actor': follow.actor, type: 's:Follow', object: 'x' }],
      },
    ],
  ])('%s', (_how, document) => {
    const { '@context': _context, ...read } = compactDocument(document) as Record<string, unknown>
    expect(read).toEqual(follow)
  })

  test('expanded', () => {
    const expanded = [
      {
        '@id': follow.id,
        '@type': [`${as}Follow`],
        [`${as}actor`]: [{ '@id': follow.actor }],
        [`${as}object`]: [{ '@id': 'x' }],
        [`${as}to`]: [{ '@id': 'https://b.example/ben' }, { '@id': `${as}Public` }],
      },
    ]
    expect(compactDocument(expanded)).toEqual({
      id: follow.id,
      type: 'Follow',
      actor: { id: follow.actor },
      object: { id: 'x' },
      to: [{ id: 'https://b.example/ben' }, { id: `${as}Public` }],
    })
  })
})

test('an upload that came expanded reads as the compact one', () => {
  const artist = {
    '@id': 'https://a.example/artist',
    '@type': [`${fw}Artist`],
    [`${as}name`]: [{ '@language': 'fr', '@value': 'Orchestre' }],
  }
  const expanded = {
    '@id': 'https://a.example/upload',
    '@type': [`${as}Audio`],
    [`${fw}library`]: [{ '@id': 'https://a.example/library' }],
    [`${fw}bitrate`]: [
      { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': '320000' },
    ],
    [`${fw}size`]: [{ '@value': 9 }],
    [`${as}duration`]: [{ '@value': 8 }],
    [`${as}url`]: [
      {
        '@type': [`${as}Link`],
        [`${as}href`]: [{ '@id': 'https://a.example/a.ogg' }],
        [`${as}mediaType`]: [{ '@value': 'audio/ogg' }],
      },
    ],
    [`${fw}track`]: [
      {
        '@id': 'https://a.example/track',
        '@type': [`${fw}Track`],
        [`${as}name`]: [{ '@value': 'Matin' }],
        [`${fw}artists`]: [{ '@list': [artist] }],
        [`${fw}album`]: [
          {
            '@id': 'https://a.example/album',
            '@type': [`${fw}Album`],
            [`${as}name`]: [{ '@value': 'Jour' }],
            [`${fw}artists`]: [{ '@list': [artist] }],
          },
        ],
      },
    ],
  }
  expect(readAudio(compactDocument([expanded]))).toMatchObject({
    library: 'https://a.example/library',
    bitrate: 320_000,
    source: { href: 'https://a.example/a.ogg', mediaType: 'audio/ogg' },
    track: { name: 'Matin', artists: { artist: { name: 'Orchestre' } }, album: { name: 'Jour' } },
  })
})

test('a document in the pod’s own terms stays as it is, what it does not know included', () => {
  const document = {
    '@context': [
      'https://www.w3.org/ns/activitystreams',
      { toot: 'http://joinmastodon.org/ns#', featured: { '@id': 'toot:featured' }, Hashtag: 'as:Hashtag' },
    ],
    ...follow,
    featured: 'https://a.example/featured',
    'http://elsewhere.example/ns#thing': [1],
    tag: [{ type: 'Hashtag', name: '#calm' }],
    object: [{ type: ['Article', 'http://elsewhere.example/ns#Page'] }],
  }
  expect(compactDocument(document)).toEqual(document)
})

test('everybody is called by one name', () => {
  expect(compactDocument({ to: 'as:Public', cc: ['Public', 'https://b.example/ben'] })).toEqual({
    to: `${as}Public`,
    cc: [`${as}Public`, 'https://b.example/ben'],
  })
})

test('of several languages one is taken', () => {
  expect(
    compactDocument({ nameMap: { fr: 'Matin', en: 'Morning' }, content: 'a', contentMap: { en: 'b' } }),
  ).toMatchObject({
    name: 'Morning',
    content: 'a',
  })
})

test('whom else it was sent is dropped, as are names that mean something to JavaScript', () => {
  const read = compactDocument(
    JSON.parse('{"bto":["a"],"as:bcc":"b","__proto__":{"type":"Follow"},"id":"c"}'),
  )
  expect(read).toEqual({ id: 'c' })
  expect((read as { type?: unknown }).type).toBeUndefined()
})

test.each<[string, unknown]>([
  ['a circle', { a: 'b:', b: 'a:' }],
  ['itself', { a: 'a' }],
  ['no text', { a: 1, b: null, c: { '@id': [] } }],
  ['a prefix alone', { a: 'as:' }],
])('a context that defines %s changes nothing', (_what, context) => {
  const document = { '@context': context, a: 1, 'b:c': 2, c: 3 }
  expect(compactDocument(document)).toEqual(document)
})
