import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { Prisma, type Share } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'
import { playableTrack } from '../libraries/visibility.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/**
 * A share is an address for anybody that shows some tracks. It opens nothing: what not everybody may play is not
 * shown to those who may not.
 */

/** The most tracks of a share. */
const most = 500
const longestDescription = 500

/** What can be changed of a share; what is undefined stays. */
export interface ShareFields {
  description?: string
  /** When it ends; `null` for never. */
  expiresAt?: Date | null
}

/** Shares of the caller, the latest first. */
export async function listShares(context: Context): Promise<Share[]> {
  const { userId } = requireViewerWith(context, 'read:playlists')
  return context.pod.prisma.share.findMany({ where: { userId }, orderBy: { id: 'desc' } })
}

/** Makes a share of tracks in order. */
export async function createShare(
  context: Context,
  { trackIds, ...fields }: ShareFields & { trackIds: readonly number[] },
): Promise<Share> {
  const { userId } = requireViewerWith(context, 'write:playlists')
  if (trackIds.length === 0) throw ValidationError.of('tracks', 'This list may not be empty.')
  if (trackIds.length > most) throw ValidationError.of('tracks', `A share has at most ${most} tracks.`)
  await requireTracks(context, 'tracks', trackIds)
  return context.pod.prisma.share.create({
    data: {
      ...checked(fields),
      userId,
      shareTracks: { create: trackIds.map((trackId, index) => ({ trackId, index })) },
    },
  })
}

/** Changes a share of the caller. */
export async function updateShare(context: Context, id: number, fields: ShareFields): Promise<Share> {
  const { userId } = requireViewerWith(context, 'write:playlists')
  const [share] = await context.pod.prisma.share.updateManyAndReturn({
    where: { id, userId },
    data: checked(fields),
  })
  if (!share) throw new NotFoundError()
  return share
}

/** Ends a share of the caller. */
export async function deleteShare(context: Context, id: number): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:playlists')
  const { count } = await context.pod.prisma.share.deleteMany({ where: { id, userId } })
  if (count === 0) throw new NotFoundError()
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** A share by its uuid, for anybody who may read here at all; `null` when there is none, or none any more. */
export async function findShare(context: Context, uuid: string): Promise<Share | null> {
  if (!context.scopes.has('read:libraries') || !uuidPattern.test(uuid)) return null
  return context.pod.prisma.share.findFirst({
    where: { uuid, user: { isActive: true }, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
  })
}

/** Notes that somebody looked at a share. */
export async function recordVisit({ pod }: Context, { id }: Pick<Share, 'id'>): Promise<void> {
  await pod.prisma.share.updateMany({
    where: { id },
    data: { visitsCount: { increment: 1 }, lastVisitedAt: new Date() },
  })
}

/** Keys of the tracks of a share that the caller may play, in order. */
export const playableTracksOfShare = batched<number, number[]>(
  async (context, ids) => {
    const rows = await context.pod.prisma.$queryRaw<{ id: number; trackIds: number[] }[]>`
      SELECT shared.share_id AS id, array_agg(shared.track_id ORDER BY shared.index) AS "trackIds"
      FROM share_track shared JOIN track ON track.id = shared.track_id
      WHERE shared.share_id = ANY(${[...ids]}::int[]) AND ${playableTrack(context, Prisma.sql`track`)}
      GROUP BY 1`
    return new Map(rows.map(({ id, trackIds }) => [id, trackIds]))
  },
  () => [],
)

function checked({ description, expiresAt }: ShareFields): ShareFields {
  if (description !== undefined && description.length > longestDescription) {
    throw ValidationError.of(
      'description',
      `Ensure this field has no more than ${longestDescription} characters.`,
    )
  }
  return { description, expiresAt }
}
