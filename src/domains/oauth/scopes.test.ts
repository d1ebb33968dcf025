import { describe, expect, it } from 'vitest'
import { applicationScopes, isScopeWord, parseScopes, resources, userScopes } from './scopes.ts'

describe('scopes', () => {
  it('are read from a text; words without meaning have no effect', () => {
    expect([...parseScopes('read:libraries  write:favorites nonsense')]).toEqual([
      'read:libraries',
      'write:favorites',
    ])
    expect(parseScopes('')).toEqual(new Set())
  })

  it('are all of their kind when no resource is named', () => {
    expect(parseScopes('read').size).toBe(resources.length)
    expect(parseScopes('read').has('write:profile')).toBe(false)
    expect(parseScopes('write').has('write:profile')).toBe(true)
  })

  it('know their words', () => {
    expect(['read', 'write', 'read:instance:users', 'write:edits'].every(isScopeWord)).toBe(true)
    expect(['', 'admin', 'read:', 'read:nothing', 'READ'].some(isScopeWord)).toBe(false)
  })

  it('of applications never reach security, plugins or administration', () => {
    const everything = userScopes(['library', 'moderation', 'settings'])
    const reachable = everything.intersection(parseScopes('read write')).intersection(applicationScopes)
    expect([...reachable].filter((scope) => /security|plugins|instance/.test(scope))).toEqual([])
    expect(everything.has('write:security')).toBe(true)
  })
})
