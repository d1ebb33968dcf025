import type { Context } from '../../context.ts'
import type { ImportStatus } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { scopeCondition } from '../music/scope.ts'
import { exactFilter, tokenSearch, wordFilter } from '../search/token-search.ts'
import { playableUpload } from './visibility.ts'

/** Which of the caller's uploads are meant; all conditions must hold. */
export interface UploadCriteria {
  uuids?: readonly string[] | null
  library?: string | null
  channel?: string | null
  track?: string | null
  trackArtist?: string | null
  albumArtist?: string | null
  importStatus?: readonly ImportStatus[] | null
  importReference?: string | null
  mimetype?: string | null
  playable?: boolean | null
  scope?: string | null
  includeChannels?: boolean | null
  query?: string | null
}

const columns = {
  CREATED_AT: Prisma.sql`upload.created_at`,
  IMPORTED_AT: Prisma.sql`upload.imported_at`,
  BITRATE: Prisma.sql`upload.bitrate`,
  SIZE: Prisma.sql`upload.size`,
  ARTIST: Prisma.sql`track_artist.name`,
} as const

/** How uploads can be sorted: a column and a direction. */
export type UploadOrderName = `${keyof typeof columns}_${'ASC' | 'DESC'}`

const statuses = ['draft', 'pending', 'finished', 'errored', 'skipped']

const searchFields = {
  texts: {
    track_artist: Prisma.sql`track_artist.name`,
    album_artist: Prisma.sql`album_artist.name`,
    album: Prisma.sql`album.title`,
    title: Prisma.sql`track.title`,
  },
  filters: {
    artist: exactFilter(Prisma.sql`lower(track_artist.name)`),
    mimetype: exactFilter(Prisma.sql`upload.mimetype`),
    status: wordFilter(Prisma.sql`upload.import_status`, statuses),
  },
}

/** The uploads of the caller's own libraries and channels, in any status. */
export function ownUploads(
  context: Context,
  actorId: number,
  criteria: UploadCriteria,
  orders: readonly UploadOrderName[] = [],
): Listing {
  return {
    from: Prisma.sql`upload
      JOIN library ON library.id = upload.library_id
      LEFT JOIN track ON track.id = upload.track_id
      LEFT JOIN artist track_artist ON track_artist.id = track.artist_id
      LEFT JOIN album ON album.id = track.album_id
      LEFT JOIN artist album_artist ON album_artist.id = album.artist_id`,
    key: Prisma.sql`upload.id`,
    where: [Prisma.sql`library.actor_id = ${actorId}`, ...conditions(context, criteria)],
    // of what is equal the first to come stands first
    orderBy:
      orders.length > 0
        ? [...orders.map(orderOf), Prisma.sql`upload.id`]
        : [Prisma.sql`upload.created_at DESC`],
  }
}

const equal = (column: Prisma.Sql, value: string | null | undefined) =>
  value == null ? [] : [Prisma.sql`${column} = ${value}`]
const named = (column: Prisma.Sql, uuid: string | null | undefined) =>
  uuid == null ? [] : [Prisma.sql`${column} = ${uuid}::uuid`]

function conditions(context: Context, criteria: UploadCriteria): Prisma.Sql[] {
  const { uuids, importStatus, playable, includeChannels } = criteria
  const scope = scopeCondition(context, criteria.scope, {
    ownedBy: (actors) => Prisma.sql`library.actor_id IN ${actors}`,
    inLibraries: (libraries) => Prisma.sql`library.id IN ${libraries}`,
  })
  const isPlayable = playableUpload(context, Prisma.sql`upload`)
  return [
    ...(uuids == null ? [] : [Prisma.sql`upload.uuid = ANY(${[...uuids]}::uuid[])`]),
    ...named(Prisma.sql`library.uuid`, criteria.library),
    ...(criteria.channel == null
      ? []
      : [
          Prisma.sql`library.id IN (SELECT channel.library_id FROM channel WHERE channel.uuid = ${criteria.channel}::uuid)`,
        ]),
    ...named(Prisma.sql`track.uuid`, criteria.track),
    ...named(Prisma.sql`track_artist.uuid`, criteria.trackArtist),
    ...named(Prisma.sql`album_artist.uuid`, criteria.albumArtist),
    ...(importStatus == null
      ? []
      : [
          Prisma.sql`upload.import_status::text = ANY(${importStatus.map((status) => status.toLowerCase())}::text[])`,
        ]),
    ...equal(Prisma.sql`upload.import_reference`, criteria.importReference),
    ...equal(Prisma.sql`upload.mimetype`, criteria.mimetype),
    ...(playable == null ? [] : [playable ? isPlayable : Prisma.sql`NOT ${isPlayable}`]),
    ...(scope ? [scope] : []),
    ...(includeChannels
      ? []
      : [
          Prisma.sql`NOT EXISTS (SELECT 1 FROM channel publisher WHERE publisher.artist_id = track.artist_id)`,
        ]),
    ...tokenSearch(criteria.query ?? '', searchFields),
  ]
}

function orderOf(order: UploadOrderName): Prisma.Sql {
  const [, name, direction] = /^(.*)_(ASC|DESC)$/.exec(order) ?? []
  const column = columns[name as keyof typeof columns]
  return direction === 'DESC' ? Prisma.sql`${column} DESC NULLS LAST` : Prisma.sql`${column} NULLS FIRST`
}
