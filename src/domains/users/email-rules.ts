import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client.ts'

const address = z.email().max(254)

/** What is wrong with an address as such; `null` when it looks like one. */
export function emailMistake(email: string): string | null {
  if (email === '') return 'This field may not be blank.'
  return address.safeParse(email).success ? null : 'Enter a valid email address.'
}

/**
 * Whether another account uses the address, in any case. In a transaction it also keeps others from taking the
 * address until the end.
 */
export async function emailIsTaken(
  tx: Prisma.TransactionClient,
  email: string,
  ownerId: number | null = null,
): Promise<boolean> {
  const lower = email.toLowerCase()
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`email ${lower}`}))::text AS locked`
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM user_account WHERE lower(email) = ${lower} AND id IS DISTINCT FROM ${ownerId}::int)
      OR EXISTS (SELECT 1 FROM email_address
        WHERE lower(email) = ${lower} AND user_id IS DISTINCT FROM ${ownerId}::int) AS taken`
  return row?.taken ?? false
}
