import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import type { Pod } from '../../pod.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { requireOwnPassword } from './authentication.ts'
import { emailIsTaken, emailMistake } from './email-rules.ts'
import { sendMail } from './mail-orders.ts'
import { signedValueHolds, signValue, subjectOf } from './signed-values.ts'

const purpose = 'confirm address'
const threeDays = 3 * 24 * 3600

/** The key in the link that confirms an address; another address makes it worthless. */
export const confirmationKey = (pod: Pod, { id, email }: { id: number; email: string }): string =>
  signValue(pod, purpose, id, [email], { seconds: threeDays })

/** Marks the address that a key was sent to as verified. Doing it again is fine. */
export async function verifyEmail({ pod }: Context, key: string): Promise<void> {
  const id = subjectOf(key)
  const address = id === null ? null : await pod.prisma.emailAddress.findUnique({ where: { id } })
  if (!address || !signedValueHolds(pod, purpose, key, address.id, [address.email])) throw new NotFoundError()
  await pod.prisma.emailAddress.updateMany({
    where: { id: address.id, email: address.email, isVerified: false },
    data: { isVerified: true, verifiedAt: new Date() },
  })
}

/** Gives the caller's account another address. It counts at once, and is to be confirmed. */
export async function changeEmail(
  context: Context,
  { password, email }: { password: string; email: string },
): Promise<string> {
  const { pod } = context
  const { userId } = requireViewerWith(context, 'write:security')
  await requireOwnPassword(context, 'password', 'Invalid password', password)
  const mistake = emailMistake(email)
  if (mistake) throw ValidationError.of('email', mistake)
  await pod.prisma.$transaction(async (tx) => {
    if (await emailIsTaken(tx, email, userId)) {
      throw ValidationError.of('email', 'This e-mail address is already in use')
    }
    await tx.user.update({ where: { id: userId }, data: { email }, select: { id: true } })
    await tx.emailAddress.deleteMany({ where: { userId } })
    await tx.emailAddress.create({ data: { userId, email, isPrimary: true } })
  })
  await sendMail(pod, { kind: 'confirmation', userId })
  return email
}
