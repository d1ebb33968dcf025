import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { User } from '../../generated/prisma/client.ts'
import { hashPassword, verifyPassword } from '../../platform/passwords/passwords.ts'
import { hashToken, randomToken } from '../../platform/passwords/tokens.ts'
import { findLogin, lacksVerification } from './authentication.ts'
import { remindOfVerification } from './reminders.ts'

/**
 * Opens a session for the owner of a name (or e-mail address) and password. The door sets the cookie.
 * Wrong names, wrong passwords and inactive accounts are refused in the same words.
 */
export async function signIn(context: Context, login: { username: string; password: string }): Promise<User> {
  const { pod } = context
  const user = await findLogin(pod, login.username)
  const { valid, needsRehash } = await verifyPassword(user?.passwordHash ?? null, login.password)
  if (!user?.isActive || !valid) throw ValidationError.whole('Unable to log in with provided credentials')
  if (await lacksVerification(pod, user)) {
    await remindOfVerification(pod, user.id)
    throw ValidationError.whole('Please verify your e-mail address first.')
  }
  await pod.prisma.user.update({
    where: { id: user.id },
    data: {
      lastLoginAt: new Date(),
      // a hash of another kind or strength becomes ours while the password is at hand
      ...(needsRehash ? { passwordHash: await hashPassword(login.password) } : {}),
    },
  })
  await startSession(context, user.id)
  return user
}

/**
 * Opens a session for a user, or for a listener without an account, in place of the one the request came with.
 * Gives its key.
 */
export async function startSession(context: Context, userId: number | null): Promise<number> {
  const { pod, credential } = context
  if (credential.kind === 'session')
    await pod.prisma.session.deleteMany({ where: { id: credential.sessionId } })
  const token = randomToken(40)
  const expiresAt = new Date(Date.now() + pod.config.accounts.sessionSeconds * 1000)
  const session = await pod.prisma.session.create({
    data: { tokenHash: hashToken(token), userId, expiresAt },
    select: { id: true },
  })
  if (userId !== null) {
    await pod.prisma.user.update({
      where: { id: userId },
      data: { lastActivityAt: new Date() },
      select: { id: true },
    })
  }
  context.sessionChange = { kind: 'opened', token, expiresAt }
  return session.id
}

/** Ends the session that the request came with; without one nothing happens. */
export async function signOut(context: Context): Promise<void> {
  const { pod, credential } = context
  if (credential.kind === 'session')
    await pod.prisma.session.deleteMany({ where: { id: credential.sessionId } })
  context.sessionChange = { kind: 'closed' }
}

/** Ends every session of a user but, when it is given, the one that may stay. */
export async function endSessions(context: Context, userId: number, exceptSessionId?: number): Promise<void> {
  await context.pod.prisma.session.deleteMany({
    where: { userId, ...(exceptSessionId === undefined ? {} : { id: { not: exceptSessionId } }) },
  })
}
