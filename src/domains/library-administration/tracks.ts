import type { Context } from '../../context.ts'
import { Prisma, type Track } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { requireScope } from '../oauth/scopes.ts'
import { equals, equalsUuid } from '../search/conditions.ts'
import {
  addressDomainFilter,
  exactFilter,
  integerFilter,
  tokenSearch,
  uuidFilter,
} from '../search/token-search.ts'
import { removeObjects } from './removal.ts'
import { type Selection, selectKeys, unknownObject } from './selection.ts'

/** Which tracks are wanted. */
export interface ManagedTrackFilter {
  /** The search language of administration. */
  query?: string | null
  title?: string | null
  mbid?: string | null
  uri?: string | null
  /** Keys of an artist, album and licence that exist. */
  artist?: number | null
  album?: number | null
  license?: string | null
}

/** What the list can be sorted by. */
export const managedTrackOrders = {
  DATABASE_ID: Prisma.sql`track.id`,
  CREATED_AT: Prisma.sql`track.created_at`,
  TITLE: Prisma.sql`track.title`,
  ALBUM_RELEASE_DATE: Prisma.sql`album.release_date`,
  POSITION: Prisma.sql`track.position`,
  DISC_NUMBER: Prisma.sql`track.disc_number`,
}

type Orders = readonly OrderOf<typeof managedTrackOrders>[] | null

/** Every track, whoever may play it. Throws ValidationError when the artist, album or licence does not exist. */
export async function listManagedTracks(
  context: Context,
  filter: ManagedTrackFilter,
  orders?: Orders,
): Promise<Listing> {
  requireScope(context, 'read:instance:libraries')
  const { query, title, mbid, uri, artist, album, license } = filter
  await requireObjects(context, filter)
  return {
    from: Prisma.sql`track JOIN artist ON artist.id = track.artist_id
      LEFT JOIN album ON album.id = track.album_id
      LEFT JOIN artist album_artist ON album_artist.id = album.artist_id`,
    key: Prisma.sql`track.id`,
    where: [
      ...equals(Prisma.sql`track.title`, title),
      ...equalsUuid(Prisma.sql`track.mbid`, mbid),
      ...equals(Prisma.sql`track.fid`, uri),
      ...equals(Prisma.sql`track.artist_id`, artist),
      ...equals(Prisma.sql`track.album_id`, album),
      ...equals(Prisma.sql`track.license_code`, license),
      ...tokenSearch(query ?? '', {
        texts: {
          title: Prisma.sql`track.title`,
          fid: Prisma.sql`track.fid`,
          mbid: Prisma.sql`track.mbid::text`,
          artist: Prisma.sql`artist.name`,
          album: Prisma.sql`album.title`,
          album_artist: Prisma.sql`album_artist.name`,
          copyright: Prisma.sql`track.copyright`,
        },
        filters: {
          album_id: integerFilter((id) => Prisma.sql`track.album_id = ${id}`),
          album_artist_id: integerFilter((id) => Prisma.sql`album.artist_id = ${id}`),
          artist_id: integerFilter((id) => Prisma.sql`track.artist_id = ${id}`),
          uuid: uuidFilter(Prisma.sql`track.uuid`),
          license: exactFilter(Prisma.sql`track.license_code`),
          domain: addressDomainFilter(Prisma.sql`track.fid`),
          library_id: integerFilter(
            (id) => Prisma.sql`track.id IN (
              SELECT upload.track_id FROM upload WHERE upload.library_id = ${id})`,
          ),
          tag: (value) => Prisma.sql`track.id IN (SELECT carried.track_id FROM track_tag carried
            JOIN tag ON tag.id = carried.tag_id WHERE lower(tag.name) = ${value})`,
        },
      }),
    ],
    orderBy: sortBy(managedTrackOrders, orders, 'DATABASE_ID_DESC'),
  }
}

async function requireObjects(
  { pod: { prisma } }: Context,
  { artist, album, license }: ManagedTrackFilter,
): Promise<void> {
  if (artist != null && !(await prisma.artist.count({ where: { id: artist } }))) throw unknownObject('artist')
  if (album != null && !(await prisma.album.count({ where: { id: album } }))) throw unknownObject('album')
  if (license != null && !(await prisma.license.count({ where: { code: license } }))) {
    throw unknownObject('license')
  }
}

/** A track; null when there is none. */
export async function findManagedTrack(context: Context, id: number): Promise<Track | null> {
  requireScope(context, 'read:instance:libraries')
  return context.pod.prisma.track.findUnique({ where: { id } })
}

/** Deletes tracks with everybody's uploads of them. Gives how many; throws NotFoundError for none. */
export async function removeTracks(
  context: Context,
  selection: Selection<ManagedTrackFilter>,
): Promise<number> {
  requireScope(context, 'write:instance:libraries')
  const listing = await listManagedTracks(context, selection.filter ?? {})
  return removeObjects(context, 'track', await selectKeys(context, listing, selection))
}
