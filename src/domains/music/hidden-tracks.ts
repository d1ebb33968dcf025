import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/**
 * Tracks whose artist or album artist the caller hides: only these when `only` is set, none of them otherwise.
 * `track` is the alias of the table. `null` for callers without an account, who hide nobody.
 */
export function hiddenTracks(
  { viewer }: Pick<Context, 'viewer'>,
  only: boolean | null | undefined,
  track: Prisma.Sql,
): Prisma.Sql | null {
  if (!viewer) return null
  const isHidden = Prisma.sql`EXISTS (SELECT 1 FROM content_filter hide
    WHERE hide.user_id = ${viewer.userId} AND (hide.artist_id = ${track}.artist_id
      OR hide.artist_id = (SELECT hiding.artist_id FROM album hiding WHERE hiding.id = ${track}.album_id)))`
  return only ? isHidden : Prisma.sql`NOT ${isHidden}`
}
