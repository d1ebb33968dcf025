import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Pod } from '../../pod.ts'

/**
 * A value that only this pod can have made, for links in mails: who it is for, until when, and a signature over
 * both and over `secrets`, which must still be the same when it comes back.
 */
export function signValue(
  pod: Pod,
  purpose: string,
  id: number,
  secrets: readonly string[],
  { seconds }: { seconds: number },
): string {
  const expires = Math.floor(Date.now() / 1000) + seconds
  return `${id}.${expires}.${signature(pod, purpose, id, expires, secrets)}`
}

/** Whom a signed value is for, before its signature is checked; `null` for anything else. */
export function subjectOf(value: string): number | null {
  const match = /^(\d{1,9})\.\d{1,12}\.[\w-]{43}$/.exec(value)
  return match ? Number(match[1]) : null
}

/** Whether a signed value is for this subject, signed over the same secrets, and not outdated. */
export function signedValueHolds(
  pod: Pod,
  purpose: string,
  value: string,
  id: number,
  secrets: readonly string[],
): boolean {
  if (subjectOf(value) !== id) return false
  const [, expires, given = ''] = value.split('.')
  if (Number(expires) < Date.now() / 1000) return false
  const expected = signature(pod, purpose, id, Number(expires), secrets)
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}

const signature = (pod: Pod, purpose: string, id: number, expires: number, secrets: readonly string[]) =>
  createHmac('sha256', pod.secretKey)
    // as JSON, so that no two lists of parts read the same
    .update(JSON.stringify([purpose, id, expires, ...secrets]))
    .digest('base64url')
