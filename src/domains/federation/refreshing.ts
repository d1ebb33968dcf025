import type { Context } from '../../context.ts'
import { singleFlight } from '../../platform/single-flight.ts'
import type { Pod } from '../../pod.ts'
import { findChannel } from '../channels/channels.ts'
import { requireScope } from '../oauth/scopes.ts'
import { performFetch } from './fetching.ts'
import type { CatalogueKind } from './fetches.ts'
import { isOwnAddress } from './policies.ts'
import { serviceActor } from './service-actor.ts'

/** Something of another pod that can be read anew. */
interface Refreshable {
  fid: string | null
  lastFetchedAt: Date | null
}

/**
 * Reads an artist, album or track of another pod anew, unless that was done of late. Whether it worked out is not told:
 * what is known of it stays. Says whether its pod was asked.
 */
export async function refreshObject(context: Context, kind: CatalogueKind, id: number): Promise<boolean> {
  requireScope(context, 'read:libraries')
  const row = await findRow(context.pod, kind, id)
  return row !== null && refresh(context.pod, row, { [`${kind}Id`]: id })
}

/** Reads a channel of another pod anew, with the latest of what it published, as `refreshObject` does. */
export async function refreshChannel(context: Context, uuid: string): Promise<boolean> {
  const channel = await findChannel(context, { uuid })
  if (!channel) return false
  const actor = await context.pod.prisma.actor.findUniqueOrThrow({ where: { id: channel.actorId } })
  return refresh(context.pod, actor, { channelId: channel.id })
}

async function refresh(
  pod: Pod,
  { fid, lastFetchedAt }: Refreshable,
  object: Partial<Record<`${CatalogueKind | 'channel'}Id`, number>>,
): Promise<boolean> {
  if (!fid || isOwnAddress(pod, fid)) return false
  const since = new Date(Date.now() - pod.config.federation.objectFetchMinutes * 60_000)
  if (lastFetchedAt && lastFetchedAt > since) return false
  return singleFlight(pod, `refresh ${fid}`, async () => {
    // a look-up that failed counts too: anybody may ask, and the other pod shall not be asked each time
    const tried = await pod.prisma.fetch.count({ where: { url: fid, createdAt: { gt: since } } })
    if (tried > 0) return false
    const { id: actorId } = await serviceActor(pod)
    const fetch = await pod.prisma.fetch.create({ data: { url: fid, actorId, ...object } })
    await performFetch(pod, fetch.id)
    return true
  })
}

function findRow({ prisma }: Pod, kind: CatalogueKind, id: number): Promise<Refreshable | null> {
  const query = { where: { id }, select: { fid: true, lastFetchedAt: true } }
  switch (kind) {
    case 'artist':
      return prisma.artist.findUnique(query)
    case 'album':
      return prisma.album.findUnique(query)
    case 'track':
      return prisma.track.findUnique(query)
  }
}
