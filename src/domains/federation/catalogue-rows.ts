import type { Prisma } from '../../generated/prisma/client.ts'
import { catalogueLock } from '../libraries/import/catalogue.ts'

/** Only one at a time looks for what it needs and makes what is missing, imports included. */
export const lockCatalogue = (tx: Prisma.TransactionClient) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(${catalogueLock})`

/** The licence that a document names by its address or its code. */
export async function licenseCode(tx: Prisma.TransactionClient, name: string | null): Promise<string | null> {
  if (name === null) return null
  const known = await tx.license.findFirst({
    where: { OR: [{ identifier: name }, { url: name }, { code: name }] },
    select: { code: true },
  })
  return known?.code ?? null
}
