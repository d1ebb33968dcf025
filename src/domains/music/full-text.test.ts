import { describe, expect, it } from 'vitest'
import { readTextQuery } from './full-text.ts'

describe('what somebody types', () => {
  it.each([
    ['sun', 'sun:*'],
    ['  Été   zürich ', 'Été:* & zürich:*'],
    ["I've Got", 'Ive:* & Got:*'],
    ['artist:makers', 'artistmakers:*'],
    ['(rock) & !roll', 'rock:* & roll:*'],
    ['a|b', 'a|b:*'],
  ])('%s is read as %s', (text, tsquery) => {
    expect(readTextQuery(text)).toEqual({ kind: 'query', tsquery })
  })

  it('hands a quoted text to the engine as it stands', () => {
    expect(readTextQuery('"foo | bar"')).toEqual({ kind: 'query', tsquery: 'foo | bar' })
  })

  it.each(['', '   ', '""'])('%j filters nothing', (text) => {
    expect(readTextQuery(text)).toEqual({ kind: 'everything' })
  })

  it.each(['("!&', '"', "'"])('%j finds nothing', (text) => {
    expect(readTextQuery(text)).toEqual({ kind: 'nothing' })
  })
})
