import type { Context } from '../../context.ts'
import { type ImportStatus, Prisma, type PrivacyLevel, type Upload } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { requireScope } from '../oauth/scopes.ts'
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

/** Which uploads are wanted. */
export interface ManagedUploadFilter {
  /** The search language of administration. */
  query?: string | null
  uri?: string | null
  mimetype?: string | null
  importReference?: string | null
  importStatus?: ImportStatus | null
  /** Exact domain of the library's owner. */
  domain?: string | null
  /** Privacy of the library. */
  privacyLevel?: PrivacyLevel | null
}

/** What the list can be sorted by. */
export const managedUploadOrders = {
  DATABASE_ID: Prisma.sql`upload.id`,
  CREATED_AT: Prisma.sql`upload.created_at`,
  MODIFIED_AT: Prisma.sql`upload.modified_at`,
  ACCESSED_AT: Prisma.sql`upload.accessed_at`,
  SIZE: Prisma.sql`upload.size`,
  BITRATE: Prisma.sql`upload.bitrate`,
  DURATION: Prisma.sql`upload.duration`,
}

type Orders = readonly OrderOf<typeof managedUploadOrders>[] | null

const statuses = ['draft', 'pending', 'finished', 'errored', 'skipped']

/** Every upload, in whosever library. */
export function listManagedUploads(context: Context, filter: ManagedUploadFilter, orders?: Orders): Listing {
  requireScope(context, 'read:instance:libraries')
  const { query, uri, mimetype, importReference, importStatus, domain, privacyLevel } = filter
  return {
    from: Prisma.sql`upload
      LEFT JOIN library ON library.id = upload.library_id
      LEFT JOIN actor owner ON owner.id = library.actor_id
      LEFT JOIN track ON track.id = upload.track_id
      LEFT JOIN album ON album.id = track.album_id
      LEFT JOIN artist ON artist.id = track.artist_id`,
    key: Prisma.sql`upload.id`,
    where: [
      ...equals(Prisma.sql`upload.fid`, uri),
      ...equals(Prisma.sql`upload.mimetype`, mimetype),
      ...equals(Prisma.sql`upload.import_reference`, importReference),
      ...equalsWord(Prisma.sql`upload.import_status`, importStatus),
      ...equals(Prisma.sql`owner.domain_name`, domain),
      ...equalsWord(Prisma.sql`library.privacy_level`, privacyLevel),
      ...tokenSearch(query ?? '', {
        texts: {
          source: Prisma.sql`upload.source`,
          fid: Prisma.sql`upload.fid`,
          track: Prisma.sql`track.title`,
          album: Prisma.sql`album.title`,
          artist: Prisma.sql`artist.name`,
        },
        filters: {
          uuid: uuidFilter(Prisma.sql`upload.uuid`),
          library_id: integerFilter((id) => Prisma.sql`upload.library_id = ${id}`),
          artist_id: integerFilter((id) => Prisma.sql`track.artist_id = ${id}`),
          album_id: integerFilter((id) => Prisma.sql`track.album_id = ${id}`),
          track_id: integerFilter((id) => Prisma.sql`upload.track_id = ${id}`),
          domain: exactFilter(Prisma.sql`owner.domain_name`),
          import_reference: exactFilter(Prisma.sql`upload.import_reference`),
          type: exactFilter(Prisma.sql`upload.mimetype`),
          status: wordFilter(Prisma.sql`upload.import_status`, statuses),
          account: accountFilter(context.pod.config.hostname, Prisma.sql`library.actor_id`),
          privacy_level: wordFilter(Prisma.sql`library.privacy_level`, ['me', 'instance', 'everyone']),
        },
      }),
    ],
    orderBy: sortBy(managedUploadOrders, orders, 'DATABASE_ID_DESC'),
  }
}

/** An upload, whoever may play it; null when there is none. */
export async function findManagedUpload(context: Context, uuid: string): Promise<Upload | null> {
  requireScope(context, 'read:instance:libraries')
  return context.pod.prisma.upload.findUnique({ where: { uuid } })
}

/** Deletes uploads with their files; tracks stay. Gives how many; throws NotFoundError for none. */
export async function removeUploads(
  context: Context,
  selection: Selection<ManagedUploadFilter>,
): Promise<number> {
  requireScope(context, 'write:instance:libraries')
  const listing = listManagedUploads(context, selection.filter ?? {})
  const ids = await selectKeys(context, listing, selection, Prisma.sql`upload.uuid`)
  return removeObjects(context, 'upload', ids)
}
