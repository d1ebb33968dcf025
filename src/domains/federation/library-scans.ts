import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import type { LibraryScan } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import type { Pod } from '../../pod.ts'
import { viewableLibrary } from '../libraries/visibility.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { isOwnAddress, policyOn, sameHost } from './policies.ts'
import { addressIn, isObject, listOf } from './reading.ts'
import { readAudio } from './music-reading.ts'
import { saveAudio } from './remote-audio.ts'
import { UnusableDocumentError } from './remote-actors.ts'
import { fetchLibrary, readSigned, saveLibrary } from './remote-libraries.ts'
import { serviceActor } from './service-actor.ts'

const scanJob = 'federation.scan-library'
const pageJob = 'federation.scan-page'
const allJob = 'federation.scan-all'

/** Pages that are read of one library: pages may name each other in a circle. */
const mostPages = 10_000

/** Hours in which a library is not read again. */
const freshHours = 24

/** Declares the reading of libraries of other pods: page by page, so that a stop loses at most one. */
export function defineLibraryScans(pod: Pod): void {
  pod.jobs.define({
    name: scanJob,
    schema: z.object({ scanId: z.int() }),
    retryLimit: 0,
    handler: ({ scanId }) => startScan(pod, scanId),
  })
  pod.jobs.define({
    name: pageJob,
    schema: z.object({ scanId: z.int(), url: z.string(), number: z.int() }),
    retryLimit: 5,
    retryDelay: 60,
    async handler({ scanId, url, number }, { lastAttempt }) {
      try {
        await scanPage(pod, scanId, url, number)
      } catch (error) {
        if (lastAttempt || error instanceof UnusableDocumentError) await endScan(pod, scanId, 'ERRORED')
        if (!(error instanceof UnusableDocumentError)) throw error
      }
    },
  })
  pod.jobs.define({
    name: allJob,
    schema: z.object({}),
    singletonKey: () => 'all',
    handler: () => scanAll(pod),
  })
  pod.jobs.schedule(allJob, '0 2 * * 1')
}

/**
 * Has a library of another pod read in the name of an actor, unless that was done within a day. The library of this pod
 * needs no reading. Gives the scan, or null when there is none.
 */
export async function requestScan(
  pod: Pod,
  tx: Prisma.TransactionClient,
  libraryId: number,
  actorId: number,
): Promise<LibraryScan | null> {
  const library = await tx.library.findUnique({ where: { id: libraryId }, select: { fid: true } })
  if (!library || isOwnAddress(pod, library.fid)) return null
  const recent = await tx.libraryScan.findFirst({
    where: {
      libraryId,
      status: { not: 'ERRORED' },
      createdAt: { gt: new Date(Date.now() - freshHours * 3_600_000) },
    },
    select: { id: true },
  })
  if (recent) return null
  const scan = await tx.libraryScan.create({ data: { libraryId, actorId } })
  await pod.jobs.enqueue(scanJob, { scanId: scan.id }, { transaction: tx })
  return scan
}

/** Has a library that the caller may see read anew. Null when that is not needed now. */
export async function scanLibrary(context: Context, uuid: string): Promise<LibraryScan | null> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const [seen] = await context.pod.prisma.$queryRaw<{ id: number }[]>`
    SELECT library.id FROM library WHERE library.uuid = ${uuid}::uuid
      AND ${viewableLibrary(context, Prisma.sql`library`)}`
  if (!seen) throw new NotFoundError()
  return context.pod.prisma.$transaction((tx) => requestScan(context.pod, tx, seen.id, actorId))
}

async function scanOf(pod: Pod, scanId: number) {
  const scan = await pod.prisma.libraryScan.findUnique({
    where: { id: scanId },
    include: { library: { include: { actor: { select: { fid: true } } } }, actor: true },
  })
  if (!scan) return null
  // an actor that came from elsewhere cannot sign for this pod
  const signer = scan.actor?.privateKey ? scan.actor : await serviceActor(pod)
  return { ...scan, signer }
}

const endScan = (pod: Pod, scanId: number, status: 'ERRORED' | 'FINISHED') =>
  pod.prisma.libraryScan.updateMany({ where: { id: scanId }, data: { status } })

async function startScan(pod: Pod, scanId: number): Promise<void> {
  const scan = await scanOf(pod, scanId)
  if (!scan || scan.status !== 'PENDING') return
  const { fid } = scan.library
  try {
    if ((await policyOn(pod, [fid, scan.library.actor.fid])).rejectsMedia) {
      throw new UnusableDocumentError('Media of the pod is rejected.')
    }
    const document = await fetchLibrary(pod, fid, scan.signer)
    if (!sameHost(document.firstPage, fid)) {
      throw new UnusableDocumentError('The library is not kept where it is from.')
    }
    await saveLibrary(pod, document)
    await pod.prisma.$transaction(async (tx) => {
      await tx.libraryScan.update({
        where: { id: scanId },
        data: { status: 'SCANNING', totalFiles: document.uploadsCount },
      })
      await pod.jobs.enqueue(pageJob, { scanId, url: document.firstPage, number: 1 }, { transaction: tx })
    })
  } catch (error) {
    if (!(error instanceof RemoteRequestError || error instanceof UnusableDocumentError)) throw error
    pod.log.info({ library: fid, reason: error.message }, 'a library could not be read')
    await endScan(pod, scanId, 'ERRORED')
  }
}

async function scanPage(pod: Pod, scanId: number, url: string, number: number): Promise<void> {
  const scan = await scanOf(pod, scanId)
  if (!scan || scan.status !== 'SCANNING') return
  const page = await readSigned(pod, url, scan.signer)
  if (!isObject(page)) throw new UnusableDocumentError('This is not a page.')
  let read = 0
  for (const item of listOf(page.items ?? page.orderedItems)) {
    const audio = readAudio(item)
    if (!audio || audio.library !== scan.library.fid) continue
    try {
      await saveAudio(pod, audio, scan.library, null)
      read += 1
    } catch (error) {
      // one strange item is no reason to give up the others
      if (!(error instanceof UnusableDocumentError)) throw error
    }
  }
  const next = addressIn(page.next)
  await pod.prisma.$transaction(async (tx) => {
    const isLast = next === null || next === url || number >= mostPages || !sameHost(next, scan.library.fid)
    await tx.libraryScan.update({
      where: { id: scanId },
      data: { processedFiles: { increment: read }, ...(isLast ? { status: 'FINISHED' } : {}) },
    })
    if (!isLast)
      await pod.jobs.enqueue(pageJob, { scanId, url: next, number: number + 1 }, { transaction: tx })
  })
}

/** Reads every library that somebody here follows. */
async function scanAll(pod: Pod): Promise<void> {
  const { id: actorId } = await serviceActor(pod)
  const libraries = await pod.prisma.library.findMany({
    where: {
      channel: null,
      actor: { domainName: { not: pod.config.hostname }, domain: { isReachable: true } },
      follows: { some: { isApproved: true } },
    },
    select: { id: true },
  })
  for (const { id } of libraries) await pod.prisma.$transaction((tx) => requestScan(pod, tx, id, actorId))
}
