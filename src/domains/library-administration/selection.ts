import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'

/** What is deleted at once: objects by their keys, of those that a filter finds. */
export interface Selection<Filter> {
  databaseIds?: readonly number[] | null
  /** For kinds that the legacy API names by their UUID. */
  uuids?: readonly string[] | null
  filter?: Filter | null
}

/** Keys of the rows that are meant. Throws NotFoundError when none is; unknown keys are passed over. */
export async function selectKeys(
  { pod }: Context,
  { from, key, where }: Listing,
  { databaseIds, uuids }: Selection<unknown>,
  uuid?: Prisma.Sql,
): Promise<number[]> {
  const named = [
    Prisma.sql`${key} = ANY(${[...(databaseIds ?? [])]}::int[])`,
    ...(uuid ? [Prisma.sql`${uuid} = ANY(${[...(uuids ?? [])]}::uuid[])`] : []),
  ]
  const rows = await pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT ${key} AS id FROM ${from}
    WHERE ${Prisma.join([...where, Prisma.sql`(${Prisma.join(named, ' OR ')})`], ' AND ')}`
  if (rows.length === 0) throw new NotFoundError('No object matching your request')
  return rows.map(({ id }) => id)
}

/** The refusal of a filter whose object does not exist. */
export const unknownObject = (field: string) =>
  ValidationError.of(field, 'Select a valid choice. That choice is not one of the available choices.')
