import { expect, test } from 'vitest'
import { Prisma } from '../../generated/prisma/client.ts'
import { containsWords, wordsOf } from './words.ts'

test('words are split at spaces, quoted groups are kept together', () => {
  expect(wordsOf('sun  "first light" rise')).toEqual(['sun', 'first light', 'rise'])
  expect(wordsOf(' "" ')).toEqual([])
})

test('signs with a meaning in patterns stand for themselves', () => {
  expect(containsWords('50%_\\', [Prisma.sql`name`])?.values).toEqual(['%50\\%\\_\\\\%'])
})

test('each word must occur in one of the columns', () => {
  const condition = containsWords('a b', [Prisma.sql`x`, Prisma.sql`y`])
  expect(condition?.values).toEqual(['%a%', '%a%', '%b%', '%b%'])
  expect(condition?.sql).toBe('(x ILIKE ? OR y ILIKE ?) AND (x ILIKE ? OR y ILIKE ?)')
  expect(containsWords('  ', [Prisma.sql`x`])).toBeNull()
})
