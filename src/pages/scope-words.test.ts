import { expect, it } from 'vitest'
import { applicationScopes } from '../domains/oauth/scopes.ts'
import { scopeLines } from './scope-words.ts'

it('tells scopes by resource', () => {
  expect(scopeLines('read:favorites write:favorites read:listenings write:radios')).toEqual([
    { name: 'Favorites', access: 'read and change' },
    { name: 'Listening history', access: 'read' },
    { name: 'Radios', access: 'change' },
  ])
})

it('names every resource that applications can get, and nothing else', () => {
  expect(scopeLines('read write')).toHaveLength(applicationScopes.size / 2)
  expect(scopeLines('read:security write:instance:users nonsense')).toEqual([])
})
