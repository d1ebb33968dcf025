import type { Context, Credential, CredentialProblem, Viewer } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { User } from '../../generated/prisma/client.ts'
import { literally } from '../../platform/database/like.ts'
import { hashToken } from '../../platform/passwords/tokens.ts'
import { verifyPassword } from '../../platform/passwords/passwords.ts'
import type { Pod } from '../../pod.ts'
import {
  anonymousScopes,
  applicationScopes,
  parseScopes,
  requireViewer,
  type Scope,
  userScopes,
} from '../oauth/scopes.ts'
import { ensureActor } from './actors.ts'
import { type Account, sessionRow, tokenRow } from './credential-rows.ts'
import { listenTokenUser, verifyListenToken } from './listen-tokens.ts'
import { effectivePermissions } from './permissions.ts'
import { remindOfVerification } from './reminders.ts'

/** What a request brought to prove who sends it. */
export interface Presented {
  /** The header `Authorization`. */
  authorization?: string
  /** `?token=` or `?access_token=`. */
  queryToken?: string
  /** The value of the session cookie. */
  sessionToken?: string
  /** Whether a session may be used for what is asked: reading, or writing with the matching CSRF token. */
  csrfHolds: boolean
  /** Whether `queryToken` may be a listen token. */
  acceptsListenToken: boolean
}

/** Who sends a request and what they may do. */
export interface Identity {
  viewer: Viewer | null
  scopes: ReadonlySet<Scope>
  credential: Credential
  problem: CredentialProblem | null
}

/** Accounts are marked as active again after this long. */
const activityMilliseconds = 15 * 60 * 1000

/**
 * Finds out who sends a request, trying each kind of credential in turn. A bearer token that does not count
 * leaves its sender anonymous; wrong Basic credentials are refused.
 */
export async function identify(pod: Pod, presented: Presented): Promise<Identity> {
  const [scheme, value = ''] = (presented.authorization ?? '').split(/\s+(.*)/s)
  switch (scheme?.toLowerCase()) {
    case 'bearer':
      return identifyToken(pod, value)
    case 'basic':
      return identifyBasic(pod, value)
  }
  if (presented.queryToken) {
    if (presented.acceptsListenToken) return identifyListener(pod, presented.queryToken)
    return identifyToken(pod, presented.queryToken)
  }
  if (presented.sessionToken) return identifySession(pod, presented.sessionToken, presented.csrfHolds)
  return anonymous(pod)
}

/** Somebody without an account: may read on an open pod, nothing on a closed one. */
export async function anonymous(pod: Pod, problem: CredentialProblem | null = null): Promise<Identity> {
  const isClosed = await pod.settings.get('common__api_authentication_required')
  return {
    viewer: null,
    scopes: isClosed ? new Set() : anonymousScopes,
    credential: { kind: 'anonymous' },
    problem,
  }
}

/** Who holds a bearer token or an application's own token. */
export async function identifyToken(pod: Pod, token: string): Promise<Identity> {
  const tokenHash = hashToken(token)
  const access = await tokenRow(pod, tokenHash)
  if (access && access.expiresAt > new Date() && access.isActive) {
    if (await lacksVerification(pod, access)) {
      await remindOfVerification(pod, access.id)
      return anonymous(pod, { kind: 'unverified_email' })
    }
    const scopes = await scopesOf(pod, access)
    const granted = parseScopes(access.scopes).intersection(parseScopes(access.applicationScopes))
    return signedIn(pod, access, scopes.intersection(granted).intersection(applicationScopes), {
      kind: 'token',
      applicationId: access.applicationId,
    })
  }
  const application = await pod.prisma.application.findUnique({
    where: { tokenHash },
    include: { user: true },
  })
  if (!application?.user) return anonymous(pod, { kind: 'invalid_token' })
  if (!application.user.isActive)
    return anonymous(pod, { kind: 'refused', message: 'User account is disabled.' })
  const scopes = await scopesOf(pod, application.user)
  const granted = parseScopes(application.scopes).intersection(applicationScopes)
  return signedIn(pod, application.user, scopes.intersection(granted), {
    kind: 'application',
    applicationId: application.id,
  })
}

async function identifyBasic(pod: Pod, value: string): Promise<Identity> {
  const pair = decodeBasic(value)
  if (!pair) {
    const message = 'Invalid basic header. Credentials not correctly base64 encoded.'
    return anonymous(pod, { kind: 'refused', message })
  }
  const user = await findLogin(pod, pair.name)
  if (
    !user?.isActive ||
    !(await passwordHolds(user, pair.password)) ||
    (await lacksVerification(pod, user))
  ) {
    return anonymous(pod, { kind: 'refused', message: 'Invalid username/password.' })
  }
  return signedIn(pod, user, await scopesOf(pod, user), { kind: 'basic' })
}

async function identifySession(pod: Pod, token: string, csrfHolds: boolean): Promise<Identity> {
  const session = await sessionRow(pod, hashToken(token))
  if (!session || session.expiresAt < new Date()) return anonymous(pod)
  // a listener without an account is known by the session, and may do no more than others without one
  if (!session.account) {
    return { ...(await anonymous(pod)), credential: { kind: 'session', sessionId: session.sessionId } }
  }
  if (!session.account.isActive) return anonymous(pod)
  const identity = await signedIn(pod, session.account, await scopesOf(pod, session.account), {
    kind: 'session',
    sessionId: session.sessionId,
  })
  return csrfHolds ? identity : { ...identity, problem: { kind: 'csrf' } }
}

async function identifyListener(pod: Pod, token: string): Promise<Identity> {
  const userId = listenTokenUser(token)
  // an ordinary token in the query is fine here as well
  if (userId === null) {
    const identity = await identifyToken(pod, token)
    return identity.problem?.kind === 'invalid_token'
      ? { ...identity, scopes: new Set(), problem: { kind: 'refused_token', message: 'Invalid token' } }
      : identity
  }
  const user = await pod.prisma.user.findUnique({ where: { id: userId } })
  if (!user?.isActive || !verifyListenToken(pod, user, token)) {
    return anonymous(pod, { kind: 'refused_token', message: 'Invalid token' })
  }
  return signedIn(pod, user, new Set<Scope>(['read:libraries']), { kind: 'listen' })
}

/** The account that a login name or e-mail address means. E-mail addresses are compared without case. */
export async function findLogin(pod: Pod, name: string): Promise<User | null> {
  const byName = await pod.prisma.user.findFirst({ where: { username: name } })
  if (byName || !name.includes('@')) return byName
  return pod.prisma.user.findFirst({ where: { email: { equals: literally(name), mode: 'insensitive' } } })
}

/** Whether a password is the user's; an account without one never matches. */
export async function passwordHolds(user: Pick<User, 'passwordHash'>, password: string): Promise<boolean> {
  const { valid } = await verifyPassword(user.passwordHash ?? '', password)
  return valid
}

/** The caller's account, when the caller knows its password; else refuses in the given field and words. */
export async function requireOwnPassword(
  context: Context,
  field: string,
  message: string,
  password: string,
): Promise<User> {
  const user = await context.pod.prisma.user.findUniqueOrThrow({
    where: { id: requireViewer(context).userId },
  })
  if (!(await passwordHolds(user, password))) throw ValidationError.of(field, message)
  return user
}

/** Whether the pod wants a verified address that the user does not have. Superusers are exempt. */
export async function lacksVerification(pod: Pod, user: Pick<User, 'id' | 'isSuperuser'>): Promise<boolean> {
  if (!pod.config.accounts.enforceVerification || user.isSuperuser) return false
  const verified = await pod.prisma.emailAddress.count({
    where: { userId: user.id, isPrimary: true, isVerified: true },
  })
  return verified === 0
}

/** An identity that was proved; notes that the account was there. */
export async function signedIn(
  pod: Pod,
  user: Account,
  scopes: ReadonlySet<Scope>,
  credential: Credential,
): Promise<Identity> {
  if (!user.lastActivityAt || Date.now() - user.lastActivityAt.getTime() > activityMilliseconds) {
    await pod.prisma.user.update({
      where: { id: user.id },
      data: { lastActivityAt: new Date() },
      select: { id: true },
    })
  }
  return {
    viewer: {
      userId: user.id,
      actorId: user.actorId ?? (await ensureActor(pod, user)),
      username: user.username,
      isSuperuser: user.isSuperuser,
    },
    scopes,
    credential,
    problem: null,
  }
}

/** All that an account may do in person. */
export const scopesOf = async (pod: Pod, user: Account): Promise<Set<Scope>> =>
  userScopes(await effectivePermissions(pod, user))

function decodeBasic(value: string): { name: string; password: string } | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null
  const [name, ...password] = Buffer.from(value, 'base64').toString('utf8').split(':')
  return name && password.length > 0 ? { name, password: password.join(':') } : null
}
