import { createHash } from 'node:crypto'
import { sameSecret } from '../../platform/passwords/tokens.ts'

/** How a challenge is made of its verifier (RFC 7636). */
const challengeMethods = ['S256', 'plain'] as const
export type ChallengeMethod = (typeof challengeMethods)[number]

/** Whether a word names a challenge method of this pod. */
export const isChallengeMethod = (word: string): word is ChallengeMethod =>
  (challengeMethods as readonly string[]).includes(word)

/** The challenge that belongs to a verifier. */
export const challengeOf = (verifier: string, method: ChallengeMethod): string =>
  method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url')

/** Whether a verifier is the one that a challenge was made of; compared in constant time. */
export const verifierHolds = (
  verifier: string,
  { challenge, method }: { challenge: string; method: ChallengeMethod },
): boolean => sameSecret(challengeOf(verifier, method), challenge)
