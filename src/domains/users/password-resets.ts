import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { User } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { emailMistake } from './email-rules.ts'
import { sendMail } from './mail-orders.ts'
import { replacePassword, requireGoodPassword } from './passwords.ts'
import { endSessions } from './sessions.ts'
import { signedValueHolds, signValue } from './signed-values.ts'

const purpose = 'reset password'
const threeDays = 3 * 24 * 3600

/** What a link must still agree with: a new password, a login or another address ends it. */
const stateOf = ({ passwordHash, email, lastLoginAt, secretKey }: User) => [
  passwordHash ?? '',
  email,
  lastLoginAt?.toISOString() ?? '',
  secretKey,
]

/** The two parameters of a link with which the owner chooses a new password. */
export const resetLink = (pod: Pod, user: User): { uid: string; token: string } => ({
  uid: Buffer.from(String(user.id)).toString('base64url'),
  token: signValue(pod, purpose, user.id, stateOf(user), { seconds: threeDays }),
})

/**
 * Mails a link to the owner of the address, when there is one. Whether there is shows neither in the answer nor
 * in its time: the account is looked for in the background.
 */
export async function requestPasswordReset({ pod }: Context, email: string): Promise<void> {
  const mistake = emailMistake(email)
  if (mistake) throw ValidationError.of('email', mistake)
  await sendMail(pod, { kind: 'password-reset', email })
}

/** Sets a new password with the two parts of a link. It works once, ends every session, and opens none. */
export async function confirmPasswordReset(
  context: Context,
  input: { uid: string; token: string; newPassword: string; passwordConfirmation?: string | null },
): Promise<void> {
  const { pod } = context
  const id = userIdOf(input.uid)
  const user = id === null ? null : await pod.prisma.user.findFirst({ where: { id, isActive: true } })
  if (!user?.passwordHash) throw ValidationError.of('uid', 'Invalid value')
  if (!signedValueHolds(pod, purpose, input.token, user.id, stateOf(user))) {
    throw ValidationError.of('token', 'Invalid value')
  }
  await requireGoodPassword(pod, user, input.newPassword, input.passwordConfirmation)
  // of two that use one link at once, one finds the account changed
  if (!(await replacePassword(pod, user, input.newPassword))) {
    throw ValidationError.of('token', 'Invalid value')
  }
  await endSessions(context, user.id)
}

function userIdOf(uid: string): number | null {
  const text = Buffer.from(uid, 'base64url').toString('latin1')
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
