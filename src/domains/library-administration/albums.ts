import type { Context } from '../../context.ts'
import { type Album, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { requireScope } from '../oauth/scopes.ts'
import { equals, equalsUuid } from '../search/conditions.ts'
import { addressDomainFilter, integerFilter, tokenSearch, uuidFilter } from '../search/token-search.ts'
import { removeObjects } from './removal.ts'
import { type Selection, selectKeys, unknownObject } from './selection.ts'

/** Which albums are wanted. */
export interface ManagedAlbumFilter {
  /** The search language of administration. */
  query?: string | null
  title?: string | null
  mbid?: string | null
  uri?: string | null
  /** Key of an artist that exists. */
  artist?: number | null
}

/** What the list can be sorted by. */
export const managedAlbumOrders = {
  DATABASE_ID: Prisma.sql`album.id`,
  CREATED_AT: Prisma.sql`album.created_at`,
  TITLE: Prisma.sql`album.title`,
  RELEASE_DATE: Prisma.sql`album.release_date`,
}

type Orders = readonly OrderOf<typeof managedAlbumOrders>[] | null

/** Every album, whoever may play its tracks. Throws ValidationError when the artist does not exist. */
export async function listManagedAlbums(
  context: Context,
  filter: ManagedAlbumFilter,
  orders?: Orders,
): Promise<Listing> {
  requireScope(context, 'read:instance:libraries')
  const { query, title, mbid, uri, artist } = filter
  const { prisma } = context.pod
  if (artist != null && !(await prisma.artist.count({ where: { id: artist } }))) throw unknownObject('artist')
  return {
    from: Prisma.sql`album JOIN artist ON artist.id = album.artist_id`,
    key: Prisma.sql`album.id`,
    where: [
      ...equals(Prisma.sql`album.title`, title),
      ...equalsUuid(Prisma.sql`album.mbid`, mbid),
      ...equals(Prisma.sql`album.fid`, uri),
      ...equals(Prisma.sql`album.artist_id`, artist),
      ...tokenSearch(query ?? '', {
        texts: {
          title: Prisma.sql`album.title`,
          fid: Prisma.sql`album.fid`,
          artist: Prisma.sql`artist.name`,
          mbid: Prisma.sql`album.mbid::text`,
        },
        filters: {
          uuid: uuidFilter(Prisma.sql`album.uuid`),
          artist_id: integerFilter((id) => Prisma.sql`album.artist_id = ${id}`),
          domain: addressDomainFilter(Prisma.sql`album.fid`),
          library_id: integerFilter(
            (id) => Prisma.sql`album.id IN (SELECT track.album_id FROM track
              JOIN upload ON upload.track_id = track.id WHERE upload.library_id = ${id})`,
          ),
          tag: (value) => Prisma.sql`album.id IN (SELECT carried.album_id FROM album_tag carried
            JOIN tag ON tag.id = carried.tag_id WHERE lower(tag.name) = ${value})`,
        },
      }),
    ],
    orderBy: sortBy(managedAlbumOrders, orders, 'DATABASE_ID_DESC'),
  }
}

/** An album; null when there is none. */
export async function findManagedAlbum(context: Context, id: number): Promise<Album | null> {
  requireScope(context, 'read:instance:libraries')
  return context.pod.prisma.album.findUnique({ where: { id } })
}

/** Deletes albums with tracks and uploads. Gives how many; throws NotFoundError for none. */
export async function removeAlbums(
  context: Context,
  selection: Selection<ManagedAlbumFilter>,
): Promise<number> {
  requireScope(context, 'write:instance:libraries')
  const listing = await listManagedAlbums(context, selection.filter ?? {})
  return removeObjects(context, 'album', await selectKeys(context, listing, selection))
}
