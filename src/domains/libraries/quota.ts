import type { Prisma } from '../../generated/prisma/client.ts'
import { QuotaExceededError } from '../../errors.ts'
import type { Pod } from '../../pod.ts'

/** Refuses a file that does not fit any more: a first look before work is done; see `quotaReservation`. */
export async function requireQuota(pod: Pod, userId: number, bytes: number): Promise<void> {
  refuseBeyond(await remaining(pod.prisma, userId, await pod.settings.get('users__upload_quota')), bytes)
}

/**
 * What to call in the transaction that stores a file: it refuses what does not fit, and makes other uploads of the
 * account wait until the transaction is over, so that two of them cannot pass the quota together.
 */
export async function quotaReservation(pod: Pod, userId: number, bytes: number) {
  const usual = await pod.settings.get('users__upload_quota')
  return async (tx: Prisma.TransactionClient): Promise<void> => {
    await tx.$executeRaw`SELECT id FROM user_account WHERE id = ${userId} FOR NO KEY UPDATE`
    refuseBeyond(await remaining(tx, userId, usual), bytes)
  }
}

/** Megabytes (10⁶ bytes) that are left. Files that stay where they lie on the server's disk take nothing. */
async function remaining(prisma: Prisma.TransactionClient, userId: number, usual: number): Promise<number> {
  const [row] = await prisma.$queryRaw<{ megabytes: number }[]>`
    SELECT (coalesce(account.upload_quota, ${usual}::int) - (
        SELECT coalesce(sum(upload.size), 0) / 1e6 FROM upload JOIN library ON library.id = upload.library_id
        WHERE library.actor_id = account.actor_id AND (upload.source IS NULL OR upload.source NOT LIKE 'file://%')
      ))::float8 AS megabytes
    FROM user_account account WHERE account.id = ${userId}`
  return Math.max(row?.megabytes ?? 0, 0)
}

function refuseBeyond(megabytes: number, bytes: number): void {
  if (megabytes <= 0 || bytes / 1e6 > megabytes) throw new QuotaExceededError(megabytes)
}
