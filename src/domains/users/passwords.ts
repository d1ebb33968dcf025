import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { User } from '../../generated/prisma/client.ts'
import { hashPassword } from '../../platform/passwords/passwords.ts'
import { randomPassphrase } from '../../platform/passwords/words.ts'
import type { Pod } from '../../pod.ts'
import { requireOwnPassword } from './authentication.ts'
import { passwordWeaknesses } from './password-rules.ts'
import { endSessions, startSession } from './sessions.ts'

/**
 * Gives the caller's account another password. Whoever calls stays signed in, with a new session; every other
 * session and every listen token ends, and a Subsonic token is replaced.
 */
export async function changePassword(
  context: Context,
  input: { oldPassword: string; newPassword: string; passwordConfirmation?: string | null },
): Promise<void> {
  const { pod } = context
  const wrong = 'Your old password was entered incorrectly. Please enter it again.'
  const user = await requireOwnPassword(context, 'oldPassword', wrong, input.oldPassword)
  await requireGoodPassword(pod, user, input.newPassword, input.passwordConfirmation)
  if (!(await replacePassword(pod, user, input.newPassword))) throw ValidationError.of('oldPassword', wrong)
  await endSessions(context, user.id)
  if (context.credential.kind === 'session') await startSession(context, user.id)
}

/** Refuses a new password that is weak, or that was typed differently the second time. */
export async function requireGoodPassword(
  pod: Pod,
  user: Pick<User, 'username' | 'email'>,
  password: string,
  confirmation: string | null | undefined,
): Promise<void> {
  if (confirmation != null && confirmation !== password) {
    throw ValidationError.of('newPassword', 'The two password fields didn’t match.')
  }
  const weaknesses = await passwordWeaknesses(pod, password, user)
  if (weaknesses.length === 0) return
  throw ValidationError.of('newPassword', ...weaknesses.map(({ message }) => message))
}

/** Stores a new password, unless it was changed since the account was read: then `false`. */
export async function replacePassword(pod: Pod, user: User, password: string): Promise<boolean> {
  const [passwordHash, subsonicToken] = await Promise.all([
    hashPassword(password),
    user.subsonicToken === null ? null : randomPassphrase(),
  ])
  const { count } = await pod.prisma.user.updateMany({
    where: { id: user.id, secretKey: user.secretKey },
    data: { passwordHash, subsonicToken, secretKey: randomUUID() },
  })
  return count > 0
}
