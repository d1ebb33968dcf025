import { describe, expect, it } from 'vitest'
import { isRegistered, withParameters } from './redirect-uris.ts'

const oob = 'urn:ietf:wg:oauth:2.0:oob'

describe('redirect URIs', () => {
  it('are taken when they were registered', () => {
    const registered = ['https://app.example/callback', 'http://localhost:3000/?flow=login', oob]
    expect(isRegistered('https://app.example/callback', registered)).toBe(true)
    expect(isRegistered('https://app.example/callback?more=1', registered)).toBe(true)
    expect(isRegistered('http://localhost:3000/?flow=login', registered)).toBe(true)
    expect(isRegistered(oob, registered)).toBe(true)
  })

  it.each([
    'https://evil.example/callback',
    'http://app.example/callback',
    'https://app.example/callback/',
    'https://app.example:444/callback',
    'https://app.example/callback#part',
    'https://app.example@evil.example/callback',
    'https://user@app.example/callback',
    'http://localhost:3000/',
    'urn:ietf:wg:oauth:2.0:oob:auto',
    'nonsense',
    '',
  ])('are refused when they were not: %s', (uri) => {
    const registered = ['https://app.example/callback', 'http://localhost:3000/?flow=login', oob, 'nonsense']
    expect(isRegistered(uri, registered)).toBe(false)
  })

  it('never run scripts, even when they were registered', () => {
    expect(isRegistered('javascript:alert(1)', ['javascript:alert(1)'])).toBe(false)
  })

  it('carry the answer behind their own parameters', () => {
    expect(withParameters('https://app.example/', { code: 'a b', state: '' })).toBe(
      'https://app.example/?code=a+b',
    )
    expect(withParameters('https://app.example/?x=1', { code: 'c', state: 's' })).toBe(
      'https://app.example/?x=1&code=c&state=s',
    )
    expect(withParameters(oob, { code: 'c' })).toBe(`${oob}?code=c`)
    expect(withParameters('https://app.example/', { error: 'e' }, { in: 'fragment' })).toBe(
      'https://app.example/#error=e',
    )
  })
})
