import type { Prisma } from '../../generated/prisma/client.ts'
import { cropKey } from '../attachments/urls.ts'
import type { Pod } from '../../pod.ts'

/**
 * Files and rows cannot be changed in one transaction. So a file is noted before it is written, and the note is taken
 * away in the transaction that stores the row which names it; the other way round when a row goes. Whatever is still
 * noted after a crash belongs to nobody and is removed.
 */

/** Notes files that are about to be written, or whose rows go in this transaction. */
export async function noteLooseFiles(
  prisma: Prisma.TransactionClient,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  await prisma.looseFile.createMany({ data: keys.map((key) => ({ key })), skipDuplicates: true })
}

/** Says that a row names the files now; in the transaction that stores the row. */
export async function claimFiles(tx: Prisma.TransactionClient, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await tx.looseFile.deleteMany({ where: { key: { in: [...keys] } } })
}

/** Removes files that no row names, and their notes. Pictures go with their crops. */
export async function removeLooseFiles(pod: Pod, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const crops = key.startsWith('attachments/') ? [cropKey(key, 'MEDIUM'), cropKey(key, 'LARGE')] : []
    for (const each of [key, ...crops]) await pod.storage.delete(each)
  }
  await claimFiles(pod.prisma, keys)
}

/** Removes what was noted before a point in time and never claimed; says how many files that were. */
export async function sweepLooseFiles(pod: Pod, before: Date): Promise<number> {
  // only few are ever loose, so that looking them up among all rows is no matter
  const loose = await pod.prisma.looseFile.findMany({
    where: { createdAt: { lt: before } },
    select: { key: true },
  })
  const keys = loose.map(({ key }) => key)
  const named = await pod.prisma.$queryRaw<{ key: string }[]>`
    SELECT audio_file AS key FROM upload WHERE audio_file = ANY(${keys}::text[])
    UNION SELECT audio_file FROM upload_version WHERE audio_file = ANY(${keys}::text[])
    UNION SELECT file FROM attachment WHERE file = ANY(${keys}::text[])`
  await claimFiles(
    pod.prisma,
    named.map(({ key }) => key),
  )
  const owned = new Set(named.map(({ key }) => key))
  const abandoned = keys.filter((key) => !owned.has(key))
  await removeLooseFiles(pod, abandoned)
  return abandoned.length
}
