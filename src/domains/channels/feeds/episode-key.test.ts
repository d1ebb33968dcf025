import { expect, it } from 'vitest'
import { episodeKey } from './episode-key.ts'

const channel = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

it('gives the UUID of version 5 that RFC 9562 describes', () => {
  // the example that Python, Node and PostgreSQL agree on: namespace of URLs, this name
  expect(episodeKey(channel, 'http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2')
})

it('tells the same guid of two channels apart', () => {
  expect(episodeKey(channel, 'one')).not.toBe(episodeKey('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'one'))
})
