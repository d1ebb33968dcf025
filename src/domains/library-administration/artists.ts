import type { Context } from '../../context.ts'
import { type Artist, type ContentCategory, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { requireScope } from '../oauth/scopes.ts'
import { equals, equalsUuid, equalsWord } from '../search/conditions.ts'
import {
  addressDomainFilter,
  integerFilter,
  tokenSearch,
  uuidFilter,
  wordFilter,
} from '../search/token-search.ts'
import { removeObjects } from './removal.ts'
import { type Selection, selectKeys } from './selection.ts'

/** Which artists are wanted. */
export interface ManagedArtistFilter {
  /** The search language of administration. */
  query?: string | null
  name?: string | null
  mbid?: string | null
  uri?: string | null
  contentCategory?: ContentCategory | null
}

/** What the list can be sorted by. */
export const managedArtistOrders = {
  DATABASE_ID: Prisma.sql`artist.id`,
  CREATED_AT: Prisma.sql`artist.created_at`,
  NAME: Prisma.sql`artist.name`,
}

type Orders = readonly OrderOf<typeof managedArtistOrders>[] | null

/** Every artist, whoever may see what they made. */
export function listManagedArtists(context: Context, filter: ManagedArtistFilter, orders?: Orders): Listing {
  requireScope(context, 'read:instance:libraries')
  const { query, name, mbid, uri, contentCategory } = filter
  return {
    from: Prisma.sql`artist`,
    key: Prisma.sql`artist.id`,
    where: [
      ...equals(Prisma.sql`artist.name`, name),
      ...equalsUuid(Prisma.sql`artist.mbid`, mbid),
      ...equals(Prisma.sql`artist.fid`, uri),
      ...equalsWord(Prisma.sql`artist.content_category`, contentCategory),
      ...tokenSearch(query ?? '', {
        texts: {
          name: Prisma.sql`artist.name`,
          fid: Prisma.sql`artist.fid`,
          mbid: Prisma.sql`artist.mbid::text`,
        },
        filters: {
          uuid: uuidFilter(Prisma.sql`artist.uuid`),
          domain: addressDomainFilter(Prisma.sql`artist.fid`),
          category: wordFilter(Prisma.sql`artist.content_category`, ['music', 'podcast', 'other']),
          library_id: integerFilter(
            (id) => Prisma.sql`artist.id IN (SELECT track.artist_id FROM track
              JOIN upload ON upload.track_id = track.id WHERE upload.library_id = ${id})`,
          ),
          tag: (value) => Prisma.sql`artist.id IN (SELECT carried.artist_id FROM artist_tag carried
            JOIN tag ON tag.id = carried.tag_id WHERE lower(tag.name) = ${value})`,
        },
      }),
    ],
    orderBy: sortBy(managedArtistOrders, orders, 'DATABASE_ID_DESC'),
  }
}

/** An artist; null when there is none. */
export async function findManagedArtist(context: Context, id: number): Promise<Artist | null> {
  requireScope(context, 'read:instance:libraries')
  return context.pod.prisma.artist.findUnique({ where: { id } })
}

/** Deletes artists with albums, tracks, uploads and channel. Gives how many; throws NotFoundError for none. */
export async function removeArtists(
  context: Context,
  selection: Selection<ManagedArtistFilter>,
): Promise<number> {
  requireScope(context, 'write:instance:libraries')
  const listing = listManagedArtists(context, selection.filter ?? {})
  return removeObjects(context, 'artist', await selectKeys(context, listing, selection))
}
