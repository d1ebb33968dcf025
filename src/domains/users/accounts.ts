import type { Prisma, User } from '../../generated/prisma/client.ts'
import { hashPassword } from '../../platform/passwords/passwords.ts'
import type { Pod } from '../../pod.ts'
import { ensureLocalDomain, localActor } from './actors.ts'

/** What a new account is made of; everything is checked already. */
export interface NewAccount {
  username: string
  email: string
  password: string
  /** Whether the owner has proved to read the address. */
  isVerified?: boolean
  /** Further columns, as permissions. */
  extra?: Partial<Prisma.UserUncheckedCreateInput>
  /** What must come about together with the account, or prevent it by throwing. */
  together?(tx: Prisma.TransactionClient, user: User): Promise<void>
}

const day = 24 * 3600 * 1000

/** Makes an account with its local actor and primary address, all or nothing. */
export async function createAccount(
  pod: Pod,
  { username, email, password, isVerified = false, extra = {}, together }: NewAccount,
): Promise<User> {
  const { instanceSupportMessageDays, funkwhaleSupportMessageDays } = pod.config.accounts
  await ensureLocalDomain(pod)
  // both take a while: not inside of the transaction
  const [actor, passwordHash] = await Promise.all([localActor(pod, username), hashPassword(password)])
  return pod.prisma.$transaction(async (tx) => {
    const { id: actorId } = await tx.actor.create({ data: actor, select: { id: true } })
    const user = await tx.user.create({
      data: {
        username,
        email,
        passwordHash,
        actorId,
        instanceSupportMessageAt: new Date(Date.now() + instanceSupportMessageDays * day),
        funkwhaleSupportMessageAt: new Date(Date.now() + funkwhaleSupportMessageDays * day),
        ...extra,
      },
    })
    if (email) {
      await tx.emailAddress.create({
        data: {
          userId: user.id,
          email,
          isPrimary: true,
          isVerified,
          verifiedAt: isVerified ? new Date() : null,
        },
      })
    }
    await together?.(tx, user)
    return user
  })
}
