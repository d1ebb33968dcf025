import type { Context } from '../../context.ts'
import type { Channel, Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { tellActorDeleted } from '../federation/announcements.ts'
import { noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'
import { requireOwnChannel } from './channel-changes.ts'
import { isExternalActor } from './external.ts'

/** Deletes a channel of the caller's for good. Throws ForbiddenError for channels of others. */
export async function deleteChannel(context: Context, uuid: string): Promise<Channel> {
  const channel = await requireOwnChannel(context, uuid)
  await removeChannel(context.pod, channel)
  return channel
}

/**
 * Removes a channel with all that it published: artist, albums, tracks, uploads and their files. Its actor stays as a
 * tombstone, so that nobody else gets its name.
 */
export async function removeChannel(
  pod: Pod,
  { artistId, actorId, libraryId }: Pick<Channel, 'artistId' | 'actorId' | 'libraryId'>,
): Promise<void> {
  const keys = await pod.prisma.$transaction(async (tx) => {
    const stored = await tx.$queryRaw<{ key: string }[]>`
      WITH gone AS (
        SELECT upload.id, upload.audio_file FROM upload LEFT JOIN track ON track.id = upload.track_id
        WHERE upload.library_id = ${libraryId} OR track.artist_id = ${artistId})
      SELECT audio_file AS key FROM gone WHERE audio_file IS NOT NULL
      UNION ALL
      SELECT version.audio_file FROM upload_version version JOIN gone ON gone.id = version.upload_id`
    const names = stored.map(({ key }) => key)
    await noteLooseFiles(tx, names)
    // before the follows go: they say who is to be told
    await announceRemoval(pod, tx, actorId)
    // what was said of artist, albums and tracks does not go with them by itself
    await tx.$executeRaw`
      DELETE FROM content WHERE id IN (
        SELECT description_id FROM artist WHERE id = ${artistId}
        UNION ALL SELECT description_id FROM album WHERE artist_id = ${artistId}
        UNION ALL SELECT description_id FROM track WHERE artist_id = ${artistId}
        UNION ALL SELECT summary_id FROM actor WHERE id = ${actorId})`
    await tx.library.delete({ where: { id: libraryId } })
    await tx.artist.delete({ where: { id: artistId } })
    await tx.actorFollow.deleteMany({ where: { OR: [{ actorId }, { targetId: actorId }] } })
    await tx.actor.update({
      where: { id: actorId },
      // the keys stay: other pods are told of the deletion, and want that signed
      data: { type: 'TOMBSTONE', name: null, url: null, attachmentIconId: null },
    })
    return names
  })
  await removeLooseFiles(pod, keys)
}

/** Tells other pods that a channel of this one is gone; of feeds from elsewhere they never knew. */
async function announceRemoval(pod: Pod, tx: Prisma.TransactionClient, actorId: number): Promise<void> {
  const actor = await tx.actor.findUniqueOrThrow({ where: { id: actorId } })
  const { hostname } = pod.config
  if (isExternalActor(actor, hostname)) return
  await tellActorDeleted(pod, tx, actorId)
}
