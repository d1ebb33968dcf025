import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Pod } from '../../pod.ts'

const lifetimeSeconds = 3 * 24 * 3600

/**
 * A token for audio players that cannot send headers: opens `listen/…` and `stream/…` for three days, nothing
 * else. A new password ends it, since the account's secret key is part of what is signed.
 */
export function signListenToken(pod: Pod, user: { id: number; secretKey: string }): string {
  const expires = Math.floor(Date.now() / 1000) + lifetimeSeconds
  return `${user.id}.${expires}.${signature(pod, user, expires)}`
}

/** The user that a listen token names, before its signature is checked; `null` for anything else. */
export function listenTokenUser(token: string): number | null {
  const match = /^(\d{1,10})\.\d{1,12}\.[\w-]{43}$/.exec(token)
  return match ? Number(match[1]) : null
}

/** Whether a listen token is the user's own and not outdated. */
export function verifyListenToken(pod: Pod, user: { id: number; secretKey: string }, token: string): boolean {
  const [id, expires, given = ''] = token.split('.')
  if (Number(id) !== user.id || Number(expires) < Date.now() / 1000) return false
  const expected = signature(pod, user, Number(expires))
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}

const signature = (pod: Pod, user: { id: number; secretKey: string }, expires: number): string =>
  createHmac('sha256', pod.secretKey)
    .update(`listen ${user.id} ${expires} ${user.secretKey}`)
    .digest('base64url')
