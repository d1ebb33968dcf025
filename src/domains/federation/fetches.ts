import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import type { Fetch } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import type { Pod } from '../../pod.ts'
import { requireViewer } from '../oauth/scopes.ts'
import { performFetch } from './fetching.ts'
import { isOwnAddress } from './policies.ts'
import { isAddress } from './reading.ts'

/** The job that looks something up at another pod. */
const fetchJob = 'federation.fetch'

/** Declares look-ups in the background. */
export function defineFetches(pod: Pod): void {
  pod.jobs.define({
    name: fetchJob,
    schema: z.object({ fetchId: z.int() }),
    retryLimit: 1,
    handler: ({ fetchId }) => performFetch(pod, fetchId),
  })
}

const handle = /^@?[^@\s/]+@[^@\s/]+$/

/**
 * Looks up an object of another pod, by its address or an actor by its handle. The caller's own look-up of the same a
 * while ago will do, unless `isForced`.
 */
export async function fetchObject(
  context: Context,
  { object, isForced }: { object: string; isForced: boolean },
): Promise<Fetch> {
  const { actorId } = requireViewer(context)
  const { pod } = context
  const name = object.trim()
  if (!isAddress(name) && !handle.test(name)) throw ValidationError.of('object', 'Enter a valid URL.')
  const url = name.replace(/^@/, '')
  const known = isForced ? null : await recentFetch(pod, url, actorId)
  return known ?? startFetch(pod, url, actorId, {})
}

const recentFetch = (pod: Pod, url: string, actorId: number): Promise<Fetch | null> =>
  pod.prisma.fetch.findFirst({
    where: {
      url,
      actorId,
      status: 'FINISHED',
      createdAt: { gt: new Date(Date.now() - pod.config.federation.duplicateFetchSeconds * 1000) },
    },
    orderBy: { createdAt: 'desc' },
  })

async function startFetch(
  pod: Pod,
  url: string,
  actorId: number,
  { inBackground = !pod.config.federation.synchronousFetch },
): Promise<Fetch> {
  const fetch = await pod.prisma.fetch.create({ data: { url, actorId } })
  if (inBackground) {
    await pod.jobs.enqueue(fetchJob, { fetchId: fetch.id })
    return fetch
  }
  await performFetch(pod, fetch.id)
  return pod.prisma.fetch.findUniqueOrThrow({ where: { id: fetch.id } })
}

/** One look-up of the caller's; null when there is none. */
export function findOwnFetch(context: Context, id: number): Promise<Fetch | null> {
  const { actorId } = requireViewer(context)
  return context.pod.prisma.fetch.findFirst({ where: { id, actorId } })
}

/** What of the catalogue is looked up anew. */
export type CatalogueKind = 'artist' | 'album' | 'track'

const columns = {
  artist: Prisma.sql`lookup.artist_id`,
  album: Prisma.sql`lookup.album_id`,
  track: Prisma.sql`lookup.track_id`,
} as const

/** Look-ups of something of the catalogue, the latest first. */
export function fetchesOf(context: Context, kind: CatalogueKind, id: number): Listing {
  requireViewer(context)
  return {
    from: Prisma.sql`object_fetch lookup`,
    key: Prisma.sql`lookup.id`,
    where: [Prisma.sql`${columns[kind]} = ${id}`],
    orderBy: [Prisma.sql`lookup.created_at DESC`],
  }
}

/** Looks up something of the catalogue anew at the pod that it is from. */
export async function refetch(context: Context, row: { fid: string | null } | null): Promise<Fetch> {
  const { actorId } = requireViewer(context)
  if (!row) throw new NotFoundError()
  if (row.fid === null || isOwnAddress(context.pod, row.fid)) {
    throw ValidationError.whole('Cannot fetch a local object')
  }
  return startFetch(context.pod, row.fid, actorId, { inBackground: true })
}

/** Something of the catalogue, by its key. */
export function findFetched(
  { prisma }: Pod,
  kind: CatalogueKind,
  id: number,
): Promise<{ fid: string | null } | null> {
  const query = { where: { id }, select: { fid: true } }
  switch (kind) {
    case 'artist':
      return prisma.artist.findUnique(query)
    case 'album':
      return prisma.album.findUnique(query)
    case 'track':
      return prisma.track.findUnique(query)
  }
}
