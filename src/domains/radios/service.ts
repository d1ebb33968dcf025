import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { Prisma, type Radio } from '../../generated/prisma/client.ts'
import { countRows, type Listing, pageOfKeys } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { playableTrack } from '../libraries/visibility.ts'
import type { TextCriteria } from '../music/filters.ts'
import { textConditions, wordConditions } from '../music/words.ts'
import { requireScope, requireViewer, requireViewerWith } from '../oauth/scopes.ts'
import { ownedWithin } from '../users/owner-scope.ts'
import { checkFilter, cleanFilter, combined } from './filters/combination.ts'
import { type FilterOwner, type RadioFilter, readFilters } from './filters/filter.ts'

/** Which radios a list shows; what is left out does not restrict it. */
export interface RadioListFilter {
  /** Words in the name of the radio or the username of its owner. */
  query?: string | null
  /** Conditions on the name. */
  name?: TextCriteria | null
  /** Whose: see `ownedWithin`. */
  scope?: string | null
}

/** What radios can be sorted by. */
export const radioColumns = {
  ID: Prisma.sql`radio.id`,
  NAME: Prisma.sql`radio.name`,
  DESCRIPTION: Prisma.sql`radio.description`,
  IS_PUBLIC: Prisma.sql`radio.is_public`,
  USER: Prisma.sql`radio.user_id`,
  CREATED_AT: Prisma.sql`radio.created_at`,
}
export type RadioOrder = OrderOf<typeof radioColumns>

/** The caller's radios and everybody's public ones, the oldest first unless ordered otherwise. */
export function radioListing(
  context: Context,
  given?: RadioListFilter | null,
  orders?: readonly RadioOrder[] | null,
): Listing {
  requireScope(context, 'read:radios')
  const filter = given ?? {}
  return {
    from: Prisma.sql`radio JOIN user_account owner ON owner.id = radio.user_id`,
    key: radioColumns.ID,
    where: [
      context.viewer
        ? Prisma.sql`(radio.is_public OR radio.user_id = ${context.viewer.userId})`
        : Prisma.sql`radio.is_public`,
      ...ownedWithin(context, filter.scope, Prisma.sql`owner.actor_id`),
      ...wordConditions([radioColumns.NAME, Prisma.sql`owner.username`], filter.query),
      ...textConditions(radioColumns.NAME, filter.name),
    ],
    orderBy: sortBy(radioColumns, orders, 'ID_ASC'),
  }
}

/** One radio; `null` when it does not exist for the caller. */
export async function findRadio(context: Context, id: number): Promise<Radio | null> {
  requireScope(context, 'read:radios')
  const radio = await context.pod.prisma.radio.findUnique({ where: { id } })
  return radio && (radio.isPublic || radio.userId === context.viewer?.userId) ? radio : null
}

/** Tracks that a radio matches and the caller may play, by their keys. */
export const radioTrackListing = (context: Context, radio: Pick<Radio, 'config' | 'userId'>): Listing => ({
  from: Prisma.sql`track`,
  key: Prisma.sql`track.id`,
  where: [combined(readFilters(radio.config), radio), playableTrack(context, Prisma.sql`track`)],
  orderBy: [Prisma.sql`track.id ASC`],
})

/** What a radio is made of. */
export interface RadioFields {
  name?: string | null
  description?: string | null
  isPublic?: boolean | null
  filters?: RadioFilter[] | null
}

const nameRule = z
  .string()
  .trim()
  .min(1, 'This field may not be blank.')
  .max(100, 'Ensure this field has no more than 100 characters.')

async function checked(context: Context, { name, description, isPublic, filters }: RadioFields) {
  const parsed = nameRule.optional().safeParse(name ?? undefined)
  if (!parsed.success) throw ValidationError.of('name', ...parsed.error.issues.map(({ message }) => message))
  const config = filters && (await Promise.all(filters.map((each) => cleanFilter(context, each))))
  return {
    name: parsed.data,
    description: description ?? undefined,
    isPublic: isPublic ?? undefined,
    config: config ?? undefined,
  }
}

/** Makes a radio of the caller. Filters may name artists and tags that do not exist; then they match nothing. */
export async function createRadio(
  context: Context,
  { name, ...fields }: RadioFields & { name: string },
): Promise<Radio> {
  const { userId } = requireViewerWith(context, 'write:radios')
  const data = await checked(context, { name, ...fields })
  return context.pod.prisma.radio.create({ data: { ...data, name: data.name ?? name, userId } })
}

/** Changes a radio of the caller; what is left out stays. */
export async function updateRadio(context: Context, id: number, fields: RadioFields): Promise<Radio> {
  const { userId } = requireViewerWith(context, 'write:radios')
  const radio = await context.pod.prisma.radio.findUnique({ where: { id } })
  if (radio?.userId !== userId) throw new NotFoundError()
  return context.pod.prisma.radio.update({ where: { id }, data: await checked(context, fields) })
}

/** Deletes a radio of the caller, and the sessions in front of it. */
export async function deleteRadio(context: Context, id: number): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:radios')
  const { count } = await context.pod.prisma.radio.deleteMany({ where: { id, userId } })
  if (count === 0) throw new NotFoundError()
}

/** What a filter alone would match. */
export interface FilterCheck {
  /** What is wrong with it; then nothing was counted. */
  mistake: string | null
  /** How many tracks it matches, whoever may play them. */
  count: number | null
  /** Keys of the first of them. */
  sample: number[] | null
}

const sampleSize = 10

/** Tries filters one by one. */
export async function checkFilters(
  context: Context,
  filters: readonly RadioFilter[],
): Promise<FilterCheck[]> {
  const owner: FilterOwner = requireViewer(context)
  requireScope(context, 'read:radios')
  const checks: FilterCheck[] = []
  for (const filter of filters) {
    const mistake = await checkFilter(context, filter)
    checks.push(mistake ? { mistake, count: null, sample: null } : await tried(context, filter, owner))
  }
  return checks
}

async function tried({ pod }: Context, filter: RadioFilter, owner: FilterOwner): Promise<FilterCheck> {
  const listing: Listing = {
    from: Prisma.sql`track`,
    key: Prisma.sql`track.id`,
    where: [combined([filter], owner)],
    orderBy: [Prisma.sql`track.id ASC`],
  }
  const count = await countRows(pod.database, listing)
  const sample = await pageOfKeys(pod.database, listing, { limit: sampleSize, offset: 0 })
  return { mistake: null, count, sample }
}
