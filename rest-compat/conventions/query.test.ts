import type { Request } from 'express'
import { describe, expect, test } from 'vitest'
import { Query } from './query.ts'

const query = (text: string) => new Query({ originalUrl: `/api/v1/things/?${text}` } as Request)

test('of several values the last counts, and an empty one is none', () => {
  expect(query('q=a&q=b').text('q')).toBe('b')
  expect(query('q=').text('q')).toBeUndefined()
  expect(query('').text('q')).toBeUndefined()
})

test('repeatable parameters may have brackets', () => {
  expect(query('tag=a&tag[]=b&tag=').texts('tag')).toEqual(['a', 'b'])
})

test.each([
  ['true', true],
  ['1', true],
  ['False', false],
  ['0', false],
  ['maybe', undefined],
])('%s is the boolean %s', (word, value) => expect(query(`x=${word}`).boolean('x')).toBe(value))

describe('what cannot be meant is refused with 400', () => {
  test.each([
    ['a key that is no number', () => query('artist=x').key('artist')],
    ['a key that no row can have', () => query('artist=99999999999').key('artist')],
    ['one of several keys', () => query('id=1&id=x').keys('id')],
    ['a UUID', () => query('uuid=x').uuid('uuid')],
    ['an order', () => query('ordering=-nope').ordering({ name: ['UP', 'DOWN'] })],
  ])('%s', (_what, read) =>
    expect(read).toThrow(expect.objectContaining({ answer: expect.objectContaining({ status: 400 }) })),
  )
})

test('an order may name several fields, each turned round by a minus', () => {
  expect(
    query('ordering=-name,,age').ordering({ name: ['NAME', 'NAME_DOWN'], age: ['AGE', 'AGE_DOWN'] }),
  ).toEqual(['NAME_DOWN', 'AGE'])
})

test('links keep all parameters in alphabetical order', () => {
  expect(query('q=b%26c&page=2&a=1').with({ page: '3' })).toBe('a=1&page=3&q=b%26c')
  expect(query('page=2').with({ page: null })).toBe('')
})
