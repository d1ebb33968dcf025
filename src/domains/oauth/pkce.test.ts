import { describe, expect, it } from 'vitest'
import { challengeOf, isChallengeMethod, verifierHolds } from './pkce.ts'

// the example of RFC 7636, appendix B
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

describe('PKCE', () => {
  it('makes the challenge of the standard’s example', () => {
    expect(challengeOf(verifier, 'S256')).toBe(challenge)
    expect(challengeOf(verifier, 'plain')).toBe(verifier)
  })

  it('takes the verifier of a challenge and no other', () => {
    expect(verifierHolds(verifier, { challenge, method: 'S256' })).toBe(true)
    expect(verifierHolds(verifier.toLowerCase(), { challenge, method: 'S256' })).toBe(false)
    expect(verifierHolds('', { challenge, method: 'S256' })).toBe(false)
    expect(verifierHolds(challenge, { challenge, method: 'S256' })).toBe(false)
    expect(verifierHolds(challenge, { challenge, method: 'plain' })).toBe(true)
  })

  it('knows no other methods', () => {
    expect(['S256', 'plain'].every(isChallengeMethod)).toBe(true)
    expect(['s256', 'S512', ''].some(isChallengeMethod)).toBe(false)
  })
})
