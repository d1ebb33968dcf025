import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { hash, verify } from '@node-rs/argon2'

/** What checking a password found out. */
export type Verification = {
  valid: boolean
  /** Whether a valid password should be hashed anew, because its hash is of an older kind or strength. */
  needsRehash: boolean
}

const argon2idPrefix = '$argon2id$v=19$m=19456,t=2,p=1$'
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Refuses to be kept busy by an absurd number in a hash that came from elsewhere. */
const mostIterations = 10_000_000

const derive = promisify(pbkdf2)
const refused: Verification = { valid: false, needsRehash: false }
let decoy: Promise<string> | undefined

/** Hashes a password with argon2id and a random salt, for keeping. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, strength)
}

/**
 * Checks a password against a kept hash: argon2, or Django's `pbkdf2_sha256$…` and `argon2$…` of accounts
 * that moved in. Null (nobody, or an account without password) is never valid, but takes as long as a
 * real check, so that the time does not tell which accounts exist. Hashes of other kinds are not valid.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<Verification> {
  if (kept?.startsWith('pbkdf2_sha256$')) return verifyPbkdf2(kept, password)
  const encoded = kept?.replace(/^argon2(?=\$argon2)/, '')
  if (!encoded?.startsWith('$argon2')) {
    decoy ??= hashPassword('nobody')
    await verify(await decoy, password)
    return refused
  }
  const valid = await verify(encoded, password).catch(() => false)
  return { valid, needsRehash: valid && kept?.startsWith(argon2idPrefix) === false }
}

async function verifyPbkdf2(kept: string, password: string): Promise<Verification> {
  const [, iterationsText, salt, digest] = kept.split('$')
  const iterations = Number(iterationsText)
  if (!salt || !digest || !Number.isInteger(iterations) || iterations < 1 || iterations > mostIterations) {
    return refused
  }
  const expected = Buffer.from(digest, 'base64')
  if (expected.length !== 32) return refused
  const actual = await derive(password, salt, iterations, expected.length, 'sha256')
  const valid = timingSafeEqual(actual, expected)
  return { valid, needsRehash: valid }
}
