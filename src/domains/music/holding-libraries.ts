import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { playableUpload } from '../libraries/visibility.ts'
import { requireScope } from '../oauth/scopes.ts'

/** What libraries are looked for. */
export type Held = { artistId: number } | { albumId: number } | { trackId: number }

/** Libraries, without those of channels, that hold something of an artist, album or track that the caller may play. */
export function holdingLibraries(context: Context, held: Held): Listing {
  requireScope(context, 'read:libraries')
  return {
    from: Prisma.sql`library l`,
    key: Prisma.sql`l.id`,
    where: [
      Prisma.sql`l.id NOT IN (SELECT channel.library_id FROM channel)`,
      Prisma.sql`EXISTS (SELECT 1 FROM upload u JOIN track t ON t.id = u.track_id
        LEFT JOIN album al ON al.id = t.album_id
        WHERE u.library_id = l.id AND ${playableUpload(context, Prisma.sql`u`)} AND ${belongsTo(held)})`,
    ],
    orderBy: [],
  }
}

function belongsTo(held: Held): Prisma.Sql {
  if ('artistId' in held)
    return Prisma.sql`(t.artist_id = ${held.artistId} OR al.artist_id = ${held.artistId})`
  if ('albumId' in held) return Prisma.sql`t.album_id = ${held.albumId}`
  return Prisma.sql`t.id = ${held.trackId}`
}
