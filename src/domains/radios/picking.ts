import { randomInt } from 'node:crypto'
import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { playableTrack } from '../libraries/visibility.ts'
import { withoutHiddenTracks } from '../music/conditions.ts'
import { type OpenSession, poolOf } from './pools.ts'
import { similarTrack } from './similar.ts'

type Transaction = Prisma.TransactionClient

/** How many tracks are tried at random before the rest of the pool is looked through. */
const probes = 96

/** What every pick must be: playable for the holder, not hidden by them, not given yet. */
const eligible = (context: Context, sessionId: number): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`NOT EXISTS (SELECT 1 FROM radio_session_track given
        WHERE given.session_id = ${sessionId} AND given.track_id = track.id)`,
      playableTrack(context, Prisma.sql`track`),
      ...withoutHiddenTracks(context, Prisma.sql`track`),
    ],
    ' AND ',
  )

/**
 * The key of a track that a session has not given yet, each of the pool with the same chance; `null` when none
 * is left. Keys drawn at random are tried first, which takes the same time however much music there is; only
 * when nearly nothing of the catalogue is left for the session, the remaining tracks are gathered.
 */
export async function pickTrack(
  context: Context,
  tx: Transaction,
  session: OpenSession,
): Promise<number | null> {
  const isEligible = eligible(context, session.id)
  const { radioType } = session
  if (radioType === 'SIMILAR') return similarTrack(tx, session, isEligible)
  const fits = Prisma.sql`${poolOf({ ...session, radioType })} AND ${isEligible}`
  return (await probe(tx, fits)) ?? (await gather(tx, fits))
}

async function probe(tx: Transaction, fits: Prisma.Sql): Promise<number | null> {
  const [range] = await tx.$queryRaw<{ first: number | null; last: number | null }[]>`
    SELECT min(id) AS first, max(id) AS last FROM track`
  if (range?.first == null || range.last == null) return null
  const { first, last } = range
  const drawn = Array.from({ length: probes }, () => randomInt(first, last + 1))
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    SELECT track.id FROM unnest(${drawn}::int[]) WITH ORDINALITY AS draw(id, turn)
    JOIN track ON track.id = draw.id WHERE ${fits} ORDER BY draw.turn LIMIT 1`
  return row?.id ?? null
}

async function gather(tx: Transaction, fits: Prisma.Sql): Promise<number | null> {
  const rows = await tx.$queryRaw<{ id: number }[]>`SELECT track.id FROM track WHERE ${fits}`
  return rows.length > 0 ? (rows[randomInt(rows.length)]?.id ?? null) : null
}
