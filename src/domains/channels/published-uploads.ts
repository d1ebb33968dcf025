import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { playableUpload } from '../libraries/visibility.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { requireChannels } from './access.ts'

/** Uploads of channels that anybody may play, the latest first: what their feeds list. */
export function publishedUploads(context: Context): Listing {
  requireScope(context, 'read:libraries')
  return {
    from: Prisma.sql`upload u`,
    key: Prisma.sql`u.id`,
    where: [
      Prisma.sql`u.import_status = 'finished'`,
      // feeds are read by programs that sign in nowhere
      playableUpload({ ...context, viewer: null }, Prisma.sql`u`),
    ],
    orderBy: [Prisma.sql`u.created_at DESC`],
  }
}

/** Whether an upload is one of the channel with the key `parent.id`. */
export const belongsToChannel = Prisma.sql`u.library_id = (
  SELECT publishing.library_id FROM channel publishing WHERE publishing.id = parent.id)`

/** What the channels list that the caller follows, the latest first. */
export async function followedUploads(context: Context): Promise<Listing> {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  await requireChannels(context)
  const published = publishedUploads(context)
  return {
    ...published,
    where: [
      ...published.where,
      Prisma.sql`u.library_id IN (SELECT followed.library_id FROM channel followed
        JOIN actor_follow follow ON follow.target_id = followed.actor_id
        WHERE follow.actor_id = ${actorId} AND follow.is_approved)`,
    ],
  }
}
