import { Prisma } from '../../generated/prisma/client.ts'

/** Invitations that somebody may still register with: not outdated and used by nobody. `invitation` is the table's alias. */
export const openInvitation = (invitation: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${invitation}.expires_at > now() AND ${invitation}.invited_user_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM user_account guest WHERE guest.invitation_id = ${invitation}.id))`

/** Whether a code, in any case, is that of an open invitation. */
export async function isOpenCode(prisma: Prisma.TransactionClient, code: string): Promise<boolean> {
  const rows = await prisma.$queryRaw<{ id: number }[]>`
    SELECT i.id FROM invitation i WHERE lower(i.code) = lower(${code}) AND ${openInvitation(Prisma.sql`i`)}`
  return rows.length > 0
}

/**
 * Uses an invitation up for a new account; `false` when its code opens nothing. Of two accounts that use one
 * invitation at once, one gets it: the update waits for the other's and then looks again.
 */
export async function useInvitation(
  tx: Prisma.TransactionClient,
  code: string,
  userId: number,
): Promise<boolean> {
  const [invitation] = await tx.$queryRaw<{ id: number }[]>`
    UPDATE invitation i SET invited_user_id = ${userId}
    WHERE lower(i.code) = lower(${code}) AND ${openInvitation(Prisma.sql`i`)} RETURNING i.id`
  if (!invitation) return false
  await tx.user.update({
    where: { id: userId },
    data: { invitationId: invitation.id },
    select: { id: true },
  })
  return true
}
