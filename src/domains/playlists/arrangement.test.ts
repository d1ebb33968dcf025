import { expect, test } from 'vitest'
import { inserted, moved } from './arrangement.ts'

const list = ['a', 'b', 'c', 'd', 'e', 'f']

test.each([
  [0, 3, 'bcdaef'],
  [5, 1, 'afbcde'],
  [2, 2, 'abcdef'],
  [0, 5, 'bcdefa'],
  [5, 0, 'fabcde'],
])('an entry moved from %i ends at %i', (from, to, expected) => {
  const after = moved(list, from, to)
  expect(after.join('')).toBe(expected)
  expect(after[to]).toBe(list[from])
})

test('entries are put before a place, else at the end, in the order given', () => {
  expect(inserted(list, ['x', 'y'], 1).join('')).toBe('axybcdef')
  expect(inserted(list, ['x', 'y'], null).join('')).toBe('abcdefxy')
  expect(inserted(list, ['x'], 99).join('')).toBe('abcdefx')
  expect(inserted([], ['x'], 0)).toEqual(['x'])
})

test('the list that was given stays as it is', () => {
  moved(list, 0, 1)
  expect(list.join('')).toBe('abcdef')
})
