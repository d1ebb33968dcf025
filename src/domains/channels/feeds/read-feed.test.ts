import { describe, expect, it } from 'vitest'
import { FeedError } from './feed-error.ts'
import { readFeed } from './read-feed.ts'

const item = (
  inner: string,
  enclosure = '<enclosure url="http://a.test/a.mp3" length="9" type="audio/mpeg"/>',
) => `<item><title>Title</title><guid>guid</guid>${enclosure}${inner}</item>`
const feed = (inner: string, { root = 'rss' } = {}) =>
  `<?xml version="1.0"?><${root} version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
   <channel><title>Show</title><link>http://a.test</link>${inner}</channel></${root}>`
const read = (inner: string) => readFeed(feed(inner), { most: 250 })
const readItem = (inner: string, enclosure?: string) => read(item(inner, enclosure)).items[0]

describe('the length of an episode', () => {
  it.each([
    ['61', 61],
    ['61.9', 61],
    ['1:05', 65],
    ['00:22:37', 1357],
    ['', null],
  ])('%s', (text, seconds) => {
    expect(readItem(`<itunes:duration>${text}</itunes:duration>`)?.duration).toBe(seconds)
  })

  it.each(['long', '1:2:3:4', '-5', '1:', '99999999999999'])('%s makes the item unreadable', (text) => {
    expect(readItem(`<itunes:duration>${text}</itunes:duration>`)).toBeUndefined()
  })
})

describe('the audio of an episode', () => {
  it('is the last enclosure of audio', () => {
    const enclosures = ['video/mp4', 'audio/x-mp3', 'audio/ogg', 'image/png']
      .map((type, index) => `<enclosure url="http://a.test/${index}" length="" type="${type}"/>`)
      .join('')
    expect(readItem('', enclosures)?.audio).toEqual({
      url: 'http://a.test/2',
      size: null,
      mimetype: 'audio/ogg',
    })
  })

  it('of a type by another name is MP3', () => {
    const enclosure = '<enclosure url="http://a.test/a" length="0" type="audio/x-mp3"/>'
    expect(readItem('', enclosure)?.audio).toEqual({
      url: 'http://a.test/a',
      size: null,
      mimetype: 'audio/mpeg',
    })
  })

  it.each(['file:///etc/passwd', 'javascript:alert(1)', '/relative.mp3', ''])('is not at %s', (url) => {
    expect(readItem('', `<enclosure url="${url}" length="1" type="audio/mpeg"/>`)).toBeUndefined()
  })

  it('has a size that is a number', () => {
    expect(readItem('', '<enclosure url="http://a.test/a" length="big" type="audio/mpeg"/>')).toBeUndefined()
  })
})

describe('what is said of an episode', () => {
  it('is rather its notes than its description, without scripts', () => {
    const notes =
      '<content:encoded><![CDATA[<p>Notes</p><script>alert(1)</script><style>p{}</style>]]></content:encoded>'
    expect(readItem(`<description>Short</description>${notes}`)?.description).toEqual({
      text: '<p>Notes</p>',
      contentType: 'text/html',
    })
  })

  it('may be a plain summary', () => {
    expect(readItem('<itunes:summary>1 &lt; 2</itunes:summary>')?.description).toEqual({
      text: '1 < 2',
      contentType: 'text/plain',
    })
  })
})

it('tells an episode without a guid by its audio', () => {
  const text = feed(item('').replace('<guid>guid</guid>', ''))
  expect(readFeed(text, { most: 1 }).items[0]?.guid).toBe('http://a.test/a.mp3')
})

it('takes the first of episodes that claim to be the same', () => {
  const { items } = read(
    item('<itunes:episode>1</itunes:episode>') + item('<itunes:episode>2</itunes:episode>'),
  )
  expect(items.map(({ episode }) => episode)).toEqual([1])
})

it('knows namespaces by their addresses, whatever their prefixes', () => {
  const text = feed(item('<pod:duration>7</pod:duration>')).replace('xmlns:itunes', 'xmlns:pod')
  expect(readFeed(text, { most: 1 }).items[0]?.duration).toBe(7)
})

it('takes the address of the feed for its page when it names no page', () => {
  const self = '<atom:link rel="self" href="http://a.test/feed.xml"/>'
  const text = feed(self).replace('<link>http://a.test</link>', '')
  expect(readFeed(text, { most: 1 })).toMatchObject({
    link: 'http://a.test/feed.xml',
    selfLink: 'http://a.test/feed.xml',
  })
})

it('takes only categories that there are, and subcategories that are theirs', () => {
  const { details } = read(
    `<itunes:category text="Nonsense"/><itunes:category text="Music"><itunes:category text="Books"/>
     <itunes:category text="Music History"/></itunes:category>`,
  )
  expect(details).toMatchObject({ category: 'Music', subcategory: 'Music History' })
})

it.each([
  ['another root', feed('', { root: 'feed' })],
  ['nothing', ''],
  ['entities of its own', `<!DOCTYPE rss [<!ENTITY a "b">]>${feed('')}`],
  ['document types without an end', '<!DOCTYPE '.repeat(200_000)],
  [
    'a document type hidden behind a comment',
    `<!-- <rss> --><!DOCTYPE rss SYSTEM "x" [<!ENTITY a "b">]>${feed('')}`,
  ],
])('refuses %s', (_what, text) => {
  expect(() => readFeed(text, { most: 1 })).toThrow(FeedError)
})
