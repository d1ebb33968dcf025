import type { Pod } from './pod.ts'
import type { Loaders } from './loaders.ts'
import type { Scope } from './domains/oauth/scopes.ts'

/** The account behind a request. */
export interface Viewer {
  /** Integer key of the user row. */
  userId: number
  /** Integer key of the user's local actor. */
  actorId: number
  username: string
  isSuperuser: boolean
}

/** What a request proved its identity with. */
export type Credential =
  | { kind: 'anonymous' }
  | { kind: 'session'; sessionId: number }
  | { kind: 'basic' }
  | { kind: 'token'; applicationId: number }
  | { kind: 'application'; applicationId: number }
  | { kind: 'listen' }
  | { kind: 'subsonic' }
  /** A request that an actor of another pod signed. */
  | { kind: 'signature'; actorId: number; actorUri: string }

/** Why a credential that was sent did not count. */
export type CredentialProblem =
  /** A bearer or query token is unknown, expired or revoked: the caller is treated as anonymous. */
  | { kind: 'invalid_token' }
  /** A bearer token is fine, but the pod wants a verified e-mail address first. */
  | { kind: 'unverified_email' }
  /** The request must be refused with 401 and this message. */
  | { kind: 'refused'; message: string }
  /** A token in the address of audio is wrong or outdated: refused with 401 and this message. */
  | { kind: 'refused_token'; message: string }
  /** A signature that does not count: refused with this status and message. */
  | { kind: 'refused_signature'; status: 401 | 403; message: string }
  /** A session made an unsafe request without its CSRF token: refused with 403. */
  | { kind: 'csrf' }

/** A session that the request opened, or the end of the one it came with; the door turns it into cookies. */
export type SessionChange = { kind: 'opened'; token: string; expiresAt: Date } | { kind: 'closed' }

/**
 * Who is asking, and with what: made once for each request (and for each GraphQL subscription),
 * handed to every resolver and service.
 */
export interface Context {
  pod: Pod
  /** Which door the request came through; only clients' own documents are limited in size and counted by field. */
  door: 'graphql' | 'legacy' | 'job'
  viewer: Viewer | null
  /** What the caller may do; services check it with `requireScope`. Empty for anonymous callers of a closed pod. */
  scopes: ReadonlySet<Scope>
  credential: Credential
  problem: CredentialProblem | null
  /** The caller's address, taken from `X-Forwarded-For` only behind a trusted proxy. */
  address: string
  /** Batched look-ups, cached for this request. */
  loaders: Loaders
  /** Set by services that open or close a session. */
  sessionChange: SessionChange | null
}
