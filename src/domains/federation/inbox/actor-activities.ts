import type { Pod } from '../../../pod.ts'
import { isOwnAddress } from '../policies.ts'
import { addressIn } from '../reading.ts'
import { fetchActor } from '../actor-fetching.ts'
import { deleteRemoteUploads, withdrawMusic } from '../withdrawal.ts'
import type { HandledActivity } from './handlers.ts'
import { IgnoredActivityError } from './ignored-activity.ts'

function requireOwnSelf(pod: Pod, { payload, sender }: HandledActivity): void {
  if (addressIn(payload.object) !== sender.fid || isOwnAddress(pod, sender.fid)) {
    throw new IgnoredActivityError('only an actor itself may say that')
  }
}

/** An actor elsewhere is gone, and with it all that it owns. */
export async function deleteActor(pod: Pod, activity: HandledActivity): Promise<void> {
  requireOwnSelf(pod, activity)
  const { id } = activity.sender
  const channels = await pod.prisma.channel.findMany({
    where: { OR: [{ attributedToId: id }, { actorId: id }] },
    select: { artistId: true, libraryId: true },
  })
  const libraryIds = channels.map(({ libraryId }) => libraryId)
  await deleteRemoteUploads(pod, { OR: [{ library: { actorId: id } }, { libraryId: { in: libraryIds } }] })
  for (const { artistId } of channels) {
    await withdrawMusic(pod, { kind: 'artist', id: artistId }, activity.sender.domainName)
  }
  await pod.prisma.$transaction(async (tx) => {
    await tx.library.deleteMany({ where: { id: { in: libraryIds } } })
    await tx.actor.deleteMany({ where: { id } })
  })
}

/** An actor elsewhere changed: what counts is what its pod says of it. */
export async function updateActor(pod: Pod, activity: HandledActivity): Promise<void> {
  requireOwnSelf(pod, activity)
  await fetchActor(pod, activity.sender.fid)
}
