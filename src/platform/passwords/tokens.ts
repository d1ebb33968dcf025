import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A random text of letters and digits that nobody can guess; about 5.95 bits a character. */
export function randomToken(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** A random text of hexadecimal digits that nobody can guess; 4 bits a character. */
export function randomHex(length: number): string {
  return randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length)
}

/** SHA-256 of a random token in hexadecimal: what is kept, so that the database gives no token away. */
export function hashToken(token: string): string {
  return digest(token).toString('hex')
}

/** Compares two secrets in a time that does not depend on where they differ, nor on their lengths. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
