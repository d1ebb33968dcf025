import { describe, expect, it } from 'vitest'
import { literally } from '../../platform/database/like.ts'
import { searchWords } from './words.ts'

describe('simple search', () => {
  it('splits into words and keeps quoted ones together', () => {
    expect(searchWords(' deep  "two words" house ')).toEqual(['deep', 'two words', 'house'])
    expect(searchWords('  ')).toEqual([])
  })

  it('takes wildcards of LIKE as they stand', () => {
    expect(literally('100%_')).toBe('100\\%\\_')
  })
})
