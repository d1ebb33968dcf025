import { describe, expect, it } from 'vitest'
import { readScope } from './scope.ts'

describe('the language of scopes', () => {
  it('reads every part, in any case', () => {
    expect(readScope('Me, ALL,subscribed,actor:Alice@Pod.example,domain:pod.example:8000')).toEqual([
      { kind: 'me' },
      { kind: 'all' },
      { kind: 'subscribed' },
      { kind: 'actor', username: 'alice', domain: 'pod.example' },
      { kind: 'domain', domain: 'pod.example:8000' },
    ])
  })

  it.each(['foo', 'me,foo', 'actor:alice', 'actor:@pod', 'domain:', 'me,'])(
    'refuses %s as a whole',
    (text) => {
      expect(readScope(text)).toBeNull()
    },
  )
})
