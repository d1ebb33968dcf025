import { randomInt } from 'node:crypto'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { OpenSession } from './pools.ts'

/** How many of the last tracks a similar radio starts from, before it goes back to the track that began it. */
const seedsRemembered = 3

/**
 * A track that people listened to right after one of the seeds: the last tracks of the session, the newest first,
 * then the one that it began with. The first seed that leads somewhere decides. Only listenings count that the
 * holder may know of.
 */
export async function similarTrack(
  tx: Prisma.TransactionClient,
  session: OpenSession,
  isEligible: Prisma.Sql,
): Promise<number | null> {
  const given = await tx.radioSessionTrack.findMany({
    where: { sessionId: session.id },
    orderBy: { position: 'desc' },
    take: seedsRemembered,
    select: { trackId: true },
  })
  const seeds = new Set([...given.map(({ trackId }) => trackId), session.trackId])
  for (const seed of seeds) {
    if (seed === null) continue
    const next = await followers(tx, session, seed, isEligible)
    if (next.length > 0) return next[randomInt(next.length)] ?? null
  }
  return null
}

/** Tracks that were listened to right after a seed by the same user. */
async function followers(
  tx: Prisma.TransactionClient,
  { userId }: OpenSession,
  seed: number,
  isEligible: Prisma.Sql,
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT track.id FROM track WHERE track.id <> ${seed} AND ${isEligible} AND track.id IN (
      SELECT following.track_id FROM listening heard
      JOIN user_account listener ON listener.id = heard.user_id
      CROSS JOIN LATERAL (
        SELECT later.track_id FROM listening later
        WHERE later.user_id = heard.user_id AND (later.created_at, later.id) > (heard.created_at, heard.id)
        ORDER BY later.created_at, later.id LIMIT 1) following
      WHERE heard.track_id = ${seed}
        AND (listener.id = ${userId} OR listener.privacy_level IN ('instance', 'everyone')))`
  return rows.map(({ id }) => id)
}
