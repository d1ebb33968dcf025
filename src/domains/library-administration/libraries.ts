import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { type Library, Prisma, type PrivacyLevel } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { recordAudit } from '../moderation/audit.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { equals, equalsWord } from '../search/conditions.ts'
import {
  accountFilter,
  exactFilter,
  integerFilter,
  tokenSearch,
  uuidFilter,
  wordFilter,
} from '../search/token-search.ts'
import { removeObjects } from './removal.ts'
import { type Selection, selectKeys } from './selection.ts'

/** Which libraries are wanted. */
export interface ManagedLibraryFilter {
  /** The search language of administration. */
  query?: string | null
  name?: string | null
  uri?: string | null
  privacyLevel?: PrivacyLevel | null
  /** Exact domain of the owner. */
  domain?: string | null
}

/** What the list can be sorted by. */
export const managedLibraryOrders = {
  DATABASE_ID: Prisma.sql`library.id`,
  CREATED_AT: Prisma.sql`library.created_at`,
  UPLOADS_COUNT: Prisma.sql`(SELECT count(*) FROM upload WHERE upload.library_id = library.id)`,
  FOLLOWERS_COUNT: Prisma.sql`(SELECT count(*) FROM library_follow follow WHERE follow.target_id = library.id)`,
}

type Orders = readonly OrderOf<typeof managedLibraryOrders>[] | null

/** Libraries of channels are hidden behind their channel. */
const isNoChannel = Prisma.sql`NOT EXISTS (SELECT 1 FROM channel WHERE channel.library_id = library.id)`

/** Libraries that hold an upload of some tracks, as a condition on `library`. */
const holding = (condition: Prisma.Sql) => Prisma.sql`library.id IN (
  SELECT upload.library_id FROM upload JOIN track ON track.id = upload.track_id WHERE ${condition})`

/** Every library, private ones included. */
export function listManagedLibraries(
  context: Context,
  filter: ManagedLibraryFilter,
  orders?: Orders,
): Listing {
  requireScope(context, 'read:instance:libraries')
  const { query, name, uri, privacyLevel, domain } = filter
  return {
    from: Prisma.sql`library JOIN actor owner ON owner.id = library.actor_id`,
    key: Prisma.sql`library.id`,
    where: [
      isNoChannel,
      ...equals(Prisma.sql`library.name`, name),
      ...equals(Prisma.sql`library.fid`, uri),
      ...equalsWord(Prisma.sql`library.privacy_level`, privacyLevel),
      ...equals(Prisma.sql`owner.domain_name`, domain),
      ...tokenSearch(query ?? '', {
        texts: {
          name: Prisma.sql`library.name`,
          description: Prisma.sql`library.description`,
          fid: Prisma.sql`library.fid`,
        },
        filters: {
          uuid: uuidFilter(Prisma.sql`library.uuid`),
          artist_id: integerFilter((id) => holding(Prisma.sql`track.artist_id = ${id}`)),
          album_id: integerFilter((id) => holding(Prisma.sql`track.album_id = ${id}`)),
          track_id: integerFilter((id) => holding(Prisma.sql`track.id = ${id}`)),
          domain: exactFilter(Prisma.sql`owner.domain_name`),
          account: accountFilter(context.pod.config.hostname, Prisma.sql`library.actor_id`),
          privacy_level: wordFilter(Prisma.sql`library.privacy_level`, ['me', 'instance', 'everyone']),
        },
      }),
    ],
    orderBy: sortBy(managedLibraryOrders, orders, 'DATABASE_ID_DESC'),
  }
}

/** A library, whoever may see it; null when there is none. */
export async function findManagedLibrary(context: Context, uuid: string): Promise<Library | null> {
  requireScope(context, 'read:instance:libraries')
  return context.pod.prisma.library.findFirst({ where: { uuid, channel: null } })
}

/** What librarians change of a library; what is not given stays. */
export interface ManagedLibraryChange {
  name?: string | null
  description?: string | null
  privacyLevel?: PrivacyLevel | null
}

const changeSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: 'This field may not be blank.' })
    .max(100, { error: 'Ensure this field has no more than 100 characters.' })
    .nullish(),
  description: z
    .string()
    .max(5000, { error: 'Ensure this field has no more than 5000 characters.' })
    .nullish(),
  privacyLevel: z
    .enum(['ME', 'INSTANCE', 'EVERYONE'], {
      error: ({ input }) => `"${String(input).toLowerCase()}" is not a valid choice.`,
    })
    .nullish(),
})

/** Changes somebody's library. Other pods are not told. Throws NotFoundError. */
export async function updateManagedLibrary(
  context: Context,
  uuid: string,
  change: ManagedLibraryChange,
): Promise<Library> {
  const viewer = requireViewerWith(context, 'write:instance:libraries')
  const checked = changeSchema.safeParse(change)
  if (!checked.success) {
    throw new ValidationError(
      checked.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    )
  }
  const { name, description, privacyLevel } = checked.data
  return context.pod.prisma.$transaction(async (tx) => {
    const library = await tx.library.findFirst({ where: { uuid, channel: null }, select: { id: true } })
    if (!library) throw new NotFoundError()
    const data = { name: name ?? undefined, description, privacyLevel: privacyLevel ?? undefined }
    await recordAudit(tx, viewer, {
      action: 'library.change',
      targetKind: 'library',
      target: uuid,
      details: data,
    })
    return tx.library.update({ where: { id: library.id }, data })
  })
}

/** Deletes libraries with their uploads; tracks stay. Gives how many; throws NotFoundError for none. */
export async function removeLibraries(
  context: Context,
  selection: Selection<ManagedLibraryFilter>,
): Promise<number> {
  requireScope(context, 'write:instance:libraries')
  const listing = listManagedLibraries(context, selection.filter ?? {})
  const ids = await selectKeys(context, listing, selection, Prisma.sql`library.uuid`)
  return removeObjects(context, 'library', ids)
}
