import type { Prisma } from '../../generated/prisma/client.ts'
import { QuotaExceededError } from '../../errors.ts'
import type { Pod } from '../../pod.ts'

/** Bytes in a megabyte, as quotas count them. */
const megabyte = 1_000_000

/** What an account may store and what it has stored, in megabytes (10⁶ bytes). */
export interface QuotaStatus {
  max: number
  remaining: number
  current: number
  draft: number
  skipped: number
  pending: number
  finished: number
  errored: number
}

/** What the quota of an account is and how it is used. Files left in place and those of other pods do not count. */
export async function quotaStatus(pod: Pod, userId: number): Promise<QuotaStatus> {
  return measure(pod.prisma, userId, await pod.settings.get('users__upload_quota'))
}

/** Refuses a file that does not fit any more. A first look before work is done; see `quotaReservation`. */
export async function requireQuota(pod: Pod, userId: number, bytes: number): Promise<void> {
  refuseBeyond(await quotaStatus(pod, userId), bytes)
}

/**
 * What to call in the transaction that stores a file: it refuses what does not fit, and makes other uploads of the
 * account wait until the transaction is over, so that two of them cannot pass the quota together.
 */
export async function quotaReservation(pod: Pod, userId: number, bytes: number) {
  const usual = await pod.settings.get('users__upload_quota')
  return async (tx: Prisma.TransactionClient): Promise<void> => {
    await tx.$executeRaw`SELECT id FROM user_account WHERE id = ${userId} FOR NO KEY UPDATE`
    refuseBeyond(await measure(tx, userId, usual), bytes)
  }
}

async function measure(
  prisma: Prisma.TransactionClient,
  userId: number,
  usualQuota: number,
): Promise<QuotaStatus> {
  const rows = await prisma.$queryRaw<{ quota: number | null; status: string | null; bytes: bigint }[]>`
    SELECT account.upload_quota AS quota, upload.import_status::text AS status,
      coalesce(sum(upload.size), 0)::bigint AS bytes
    FROM user_account account
    LEFT JOIN library ON library.actor_id = account.actor_id
    LEFT JOIN upload ON upload.library_id = library.id AND upload.audio_file IS NOT NULL
    WHERE account.id = ${userId} GROUP BY account.upload_quota, upload.import_status`
  const of = (status: string) => Number(rows.find((row) => row.status === status)?.bytes ?? 0) / megabyte
  const max = rows[0]?.quota ?? usualQuota
  const current = rows.reduce((sum, { bytes }) => sum + Number(bytes), 0) / megabyte
  return {
    max,
    remaining: Math.max(max - current, 0),
    current,
    draft: of('draft'),
    skipped: of('skipped'),
    pending: of('pending'),
    finished: of('finished'),
    errored: of('errored'),
  }
}

function refuseBeyond({ remaining }: QuotaStatus, bytes: number): void {
  if (bytes / megabyte > remaining || remaining <= 0) throw new QuotaExceededError(remaining)
}
