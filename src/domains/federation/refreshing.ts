import type { Context } from '../../context.ts'
import type { Pod } from '../../pod.ts'
import { requireScope } from '../oauth/scopes.ts'
import { performFetch } from './fetching.ts'
import type { CatalogueKind } from './fetches.ts'
import { isOwnAddress } from './policies.ts'
import { serviceActor } from './service-actor.ts'

/**
 * Reads an artist, album or track of another pod anew, unless that was done of late. Whether it worked out is not told:
 * what is known of it stays. Says whether its pod was asked.
 */
export async function refreshObject(context: Context, kind: CatalogueKind, id: number): Promise<boolean> {
  requireScope(context, 'read:libraries')
  const { pod } = context
  const row = await findRow(pod, kind, id)
  if (!row?.fid || isOwnAddress(pod, row.fid)) return false
  const since = new Date(Date.now() - pod.config.federation.objectFetchMinutes * 60_000)
  if (row.lastFetchedAt && row.lastFetchedAt > since) return false
  // a look-up that failed counts too: anybody may ask, and the other pod shall not be asked each time
  const tried = await pod.prisma.fetch.count({ where: { url: row.fid, createdAt: { gt: since } } })
  if (tried > 0) return false
  const { id: actorId } = await serviceActor(pod)
  const fetch = await pod.prisma.fetch.create({ data: { url: row.fid, actorId, [`${kind}Id`]: id } })
  await performFetch(pod, fetch.id)
  return true
}

function findRow(
  { prisma }: Pod,
  kind: CatalogueKind,
  id: number,
): Promise<{ fid: string | null; lastFetchedAt: Date | null } | null> {
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
