import type { Prisma } from '../../generated/prisma/client.ts'

type Transaction = Pick<Prisma.TransactionClient, '$queryRaw'>

/** Keys of the stored files of uploads, their transcoded copies included. `upload` is the table's alias. */
export async function uploadFiles(transaction: Transaction, where: Prisma.Sql): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ file: string }[]>`
    SELECT upload.audio_file AS file FROM upload WHERE upload.audio_file IS NOT NULL AND ${where}
    UNION SELECT version.audio_file FROM upload_version version JOIN upload ON upload.id = version.upload_id
    WHERE ${where}`
  return rows.map(({ file }) => file)
}

/** Keys of the stored files of pictures. `attachment` is the table's alias. */
export async function attachmentFiles(transaction: Transaction, where: Prisma.Sql): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ file: string }[]>`
    SELECT attachment.file FROM attachment WHERE attachment.file IS NOT NULL AND ${where}`
  return rows.map(({ file }) => file)
}
