import { createHash, timingSafeEqual } from 'node:crypto'
import type { Pod } from '../../pod.ts'
import type { Scope } from '../oauth/scopes.ts'
import {
  anonymous,
  type Identity,
  identifyToken,
  lacksVerification,
  scopesOf,
  signedIn,
} from './authentication.ts'
import { subsonicRow } from './credential-rows.ts'

/** What a Subsonic app brings to prove for whom it asks. Empty texts are the same as none. */
export interface SubsonicCredentials {
  username?: string
  /** The password itself, or `enc:` and its bytes in hexadecimal digits. */
  password?: string
  /** MD5 of the password with the salt after it, in hexadecimal digits. */
  token?: string
  salt?: string
  /** An application's own token, in place of all others. */
  apiKey?: string
}

/** Why credentials do not count. */
export type SubsonicRefusal = 'credentials' | 'several_mechanisms' | 'api_key'

/** Who a Subsonic app asks for. */
export type SubsonicIdentity =
  /** The pod does not answer Subsonic apps. */
  | { kind: 'disabled' }
  | { kind: 'visitor'; identity: Identity }
  | { kind: 'member'; identity: Identity }
  | { kind: 'refused'; reason: SubsonicRefusal; identity: Identity }

/** Never for Subsonic apps, whoever asks. */
const withheld: readonly Scope[] = ['read:security', 'write:security', 'read:plugins', 'write:plugins']

/** Finds out for whom a Subsonic app asks. Nothing but these credentials counts here. */
export async function identifySubsonic(
  pod: Pod,
  credentials: SubsonicCredentials,
): Promise<SubsonicIdentity> {
  if (!(await pod.settings.get('subsonic__enabled'))) return { kind: 'disabled' }
  if (credentials.apiKey) return identifyApiKey(pod, credentials)
  if (!credentials.username) return { kind: 'visitor', identity: await anonymous(pod) }
  const user = await subsonicRow(pod, credentials.username)
  if (
    !user?.isActive ||
    !secretHolds(user.subsonicToken, credentials) ||
    (await lacksVerification(pod, user))
  ) {
    return { kind: 'refused', reason: 'credentials', identity: await anonymous(pod) }
  }
  const scopes = await scopesOf(pod, user)
  for (const scope of withheld) scopes.delete(scope)
  return { kind: 'member', identity: await signedIn(pod, user, scopes, { kind: 'subsonic' }) }
}

async function identifyApiKey(
  pod: Pod,
  { apiKey = '', username, password, token, salt }: SubsonicCredentials,
): Promise<SubsonicIdentity> {
  if (username || password || token || salt) {
    return { kind: 'refused', reason: 'several_mechanisms', identity: await anonymous(pod) }
  }
  const identity = await identifyToken(pod, apiKey)
  return identity.viewer && !identity.problem
    ? { kind: 'member', identity }
    : { kind: 'refused', reason: 'api_key', identity: await anonymous(pod) }
}

/** Whether the sender knows the secret; an empty secret is nobody's. */
function secretHolds(secret: string | null, { password, token, salt }: SubsonicCredentials): boolean {
  if (!secret) return false
  if (password) {
    const given = password.startsWith('enc:') ? fromHexadecimal(password.slice('enc:'.length)) : password
    return given !== null && isSame(given, secret)
  }
  if (!token || !salt) return false
  return isSame(
    token,
    createHash('md5')
      .update(secret + salt, 'utf8')
      .digest('hex'),
  )
}

function fromHexadecimal(digits: string): string | null {
  if (!/^([0-9a-f]{2})+$/i.test(digits)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(digits, 'hex'))
  } catch {
    return null
  }
}

/** Compares in a time that does not tell how much is right. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest()
  return timingSafeEqual(digest(given), digest(expected))
}
