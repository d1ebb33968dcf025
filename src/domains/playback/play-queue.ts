import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { PlayQueue } from '../../generated/prisma/client.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** A queue with its tracks in order. */
export type StoredQueue = PlayQueue & { trackIds: number[] }

/** What a client leaves for the next one. */
export interface QueueToSave {
  trackIds: readonly number[]
  /** Place of the current track, from 0; none when nothing plays. */
  currentIndex: number | null
  /** Milliseconds into the current track. */
  position: number
  /** Name of the client. */
  changedBy: string
}

/** The most tracks that a queue holds. */
const most = 10_000

/** The queue that the caller left; `null` when there is none. */
export async function findPlayQueue(context: Context): Promise<StoredQueue | null> {
  const { userId } = requireViewerWith(context, 'read:listenings')
  const queue = await context.pod.prisma.playQueue.findUnique({
    where: { userId },
    include: { tracks: { orderBy: { index: 'asc' }, select: { trackId: true } } },
  })
  return queue && { ...queue, trackIds: queue.tracks.map(({ trackId }) => trackId) }
}

/** Leaves a queue of the caller in place of the one before. */
export async function savePlayQueue(
  context: Context,
  { trackIds, currentIndex, position, changedBy }: QueueToSave,
): Promise<StoredQueue> {
  const { userId } = requireViewerWith(context, 'write:listenings')
  if (trackIds.length > most) throw ValidationError.of('tracks', `A queue has at most ${most} tracks.`)
  if (!Number.isSafeInteger(position) || position < 0)
    throw ValidationError.of('position', 'A position is 0 or more milliseconds.')
  if (currentIndex !== null && trackIds[currentIndex] === undefined)
    throw ValidationError.of('currentIndex', 'There is no such track in the queue.')
  await requireTracks(context, 'tracks', trackIds)
  const fields = {
    currentIndex,
    currentTrackId: currentIndex === null ? null : (trackIds[currentIndex] ?? null),
    position: BigInt(position),
    changedBy: changedBy.slice(0, 100),
    modifiedAt: new Date(),
  }
  return context.pod.prisma.$transaction(async (tx) => {
    const queue = await tx.playQueue.upsert({
      where: { userId },
      create: { userId, ...fields },
      update: fields,
    })
    await tx.playQueueTrack.deleteMany({ where: { userId } })
    await tx.playQueueTrack.createMany({
      data: trackIds.map((trackId, index) => ({ userId, index, trackId })),
    })
    return { ...queue, trackIds: [...trackIds] }
  })
}
