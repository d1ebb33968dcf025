import { describe, expect, it } from 'vitest'
import { Prisma } from '../../generated/prisma/client.ts'
import {
  accountFilter,
  booleanFilter,
  exactFilter,
  integerFilter,
  nothing,
  tokenize,
  tokenSearch,
  uuidFilter,
  wordSearch,
} from './token-search.ts'

const keys = {
  texts: { title: Prisma.sql`t.title`, name: Prisma.sql`a.name` },
  filters: { id: integerFilter((id) => Prisma.sql`t.id = ${id}`), tag: exactFilter(Prisma.sql`g.name`) },
}
/** A search as one text with numbered values, and the values. */
const search = (text: string) => tokenSearch(text, keys).map(({ text: sql, values }) => [sql, ...values])

describe('tokenize', () => {
  it('lower-cases, and cuts at spaces outside of quotes', () => {
    expect(tokenize('First "Two Words" Tag:PUNK in:title,name album:"Big One"')).toEqual([
      { key: null, value: 'first' },
      { key: null, value: 'two words' },
      { key: 'tag', value: 'punk' },
      { key: 'in', value: 'title,name' },
      { key: 'album', value: 'big one' },
    ])
  })
  it('finds nothing in white space', () => expect(tokenize('  \t ')).toEqual([]))
})

describe('tokenSearch', () => {
  it('wants each bare word in one of the texts, also those of a phrase', () => {
    expect(search('"a b"')).toEqual([
      ['(t.title ILIKE $1 OR a.name ILIKE $2)', '%a%', '%a%'],
      ['(t.title ILIKE $1 OR a.name ILIKE $2)', '%b%', '%b%'],
    ])
  })
  it('searches where `in:` says', () => {
    expect(search('a in:name,bogus')).toEqual([['(a.name ILIKE $1)', '%a%']])
  })
  it('ignores bare words when `in:` names nothing known', () => expect(search('a in:bogus')).toEqual([]))
  it('looks a text up by its key', () => expect(search('title:a')).toEqual([['t.title ILIKE $1', '%a%']]))
  it('filters by key and adds the conditions up', () => {
    expect(search('id:4 tag:x')).toEqual([
      ['t.id = $1', 4],
      ['g.name = $1', 'x'],
    ])
  })
  it('ignores unknown keys, those of every object included', () => {
    expect(search('bogus:1 is:x constructor:x')).toEqual([])
  })
  it('matches nothing for values that cannot be', () => {
    expect(tokenSearch('id:abc', keys)).toEqual([nothing])
    expect(tokenSearch('id:99999999999999', keys)).toEqual([nothing])
  })
  it('takes wildcards as they are', () => {
    expect(search('title:50%_\\')).toEqual([['t.title ILIKE $1', '%50\\%\\_\\\\%']])
  })
})

describe('wordSearch', () => {
  it('keeps quoted words together', () => {
    expect(wordSearch('"a b" c:d', [Prisma.sql`t.title`]).map(({ values }) => values)).toEqual([
      ['%a b%'],
      ['%c:d%'],
    ])
  })
})

describe('filters', () => {
  it('takes yes and no in the words that people use', () => {
    const filter = booleanFilter(Prisma.sql`handled`)
    expect(filter('yes').text).toBe('handled')
    expect(filter('0').text).toBe('NOT handled')
    expect(filter('maybe')).toBe(nothing)
  })
  it('takes UUIDs only', () => expect(uuidFilter(Prisma.sql`x`)('nope')).toBe(nothing))
  it('takes an account without a domain for a local one', () => {
    const filter = accountFilter('Pod.test', Prisma.sql`owner_id`)
    expect(filter('alice').values).toEqual(['alice', 'pod.test'])
    expect(filter('alice@else.test').values).toEqual(['alice', 'else.test'])
  })
})
