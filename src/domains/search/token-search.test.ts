import { describe, expect, it } from 'vitest'
import { Prisma } from '../../generated/prisma/client.ts'
import { readTokens, tokenConditions } from './token-search.ts'

const fields = {
  texts: { title: Prisma.sql`track.title`, album: Prisma.sql`album.title` },
  filters: { status: (value: string) => (value === 'done' ? Prisma.sql`is_done` : null) },
}
const written = (text: string) => tokenConditions(text, fields).map(({ sql }) => sql)

describe('readTokens', () => {
  it('tells words, quoted words and keys apart, in lower case', () => {
    expect(readTokens('Sun "Two Words" album:"Abbey Road" status:Done')).toEqual([
      { word: 'sun' },
      { word: 'two words' },
      { key: 'album', value: 'abbey road' },
      { key: 'status', value: 'done' },
    ])
  })
})

describe('tokenConditions', () => {
  it('looks for each word in every column', () => {
    expect(written('sun rise')).toEqual(Array(2).fill('(track.title ILIKE ? OR album.title ILIKE ?)'))
  })

  it('looks only where "in" says', () => {
    expect(written('sun in:album')).toEqual(['(album.title ILIKE ?)'])
  })

  it('finds nothing for a value that a filter does not know', () => {
    expect(written('status:done')).toEqual(['is_done'])
    expect(written('status:nope')).toEqual(['FALSE'])
  })

  it('passes over unknown keys, also those that every object has', () => {
    expect(written('nope:1 constructor:2')).toEqual([])
  })

  it('takes the signs of LIKE as they stand', () => {
    expect(tokenConditions('50%_', fields)[0]?.values[0]).toBe(String.raw`%50\%\_%`)
  })
})
