import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { abandonFilesystemImport, runFilesystemImport } from './import/folder.ts'
import { abandonImport, importUpload } from './import/import-upload.ts'
import { coverSearchJob, findReleaseCover } from './import/cover-search.ts'
import { sweepLooseFiles } from '../storage/loose-files.ts'

const importJob = 'import-upload'
const sweepJob = 'sweep-imports'
const folderJob = 'import-folder'
const fileSweepJob = 'sweep-files'

/** Declares what libraries do in the background. */
export function defineLibraryJobs(pod: Pod): void {
  pod.jobs.define({
    name: importJob,
    schema: z.object({ uploadId: z.int() }),
    concurrency: 4,
    retryLimit: 3,
    singletonKey: ({ uploadId }) => String(uploadId),
    async handler({ uploadId }, { lastAttempt }) {
      try {
        await importUpload(pod, uploadId)
      } catch (error) {
        if (lastAttempt) await abandonImport(pod, uploadId)
        throw error
      }
    },
  })
  pod.jobs.define({
    name: sweepJob,
    schema: z.object({}),
    singletonKey: () => 'all',
    handler: () => queueWaitingImports(pod),
  })
  pod.jobs.schedule(sweepJob, '*/5 * * * *')
  pod.jobs.define({
    name: folderJob,
    schema: z.object({ importId: z.int() }),
    retryLimit: 5,
    retryDelay: 1,
    // a music collection takes as long as it takes
    expireInSeconds: 24 * 3600,
    singletonKey: ({ importId }) => String(importId),
    async handler({ importId }, { signal, lastAttempt }) {
      try {
        await runFilesystemImport(pod, importId, { signal })
      } catch (error) {
        if (lastAttempt) await abandonFilesystemImport(pod, importId)
        throw error
      }
    },
  })
  pod.jobs.define({
    name: fileSweepJob,
    schema: z.object({}),
    singletonKey: () => 'all',
    async handler() {
      const removed = await sweepLooseFiles(pod, abandonedBefore(pod))
      if (removed > 0) pod.log.warn({ files: removed }, 'files that belonged to nobody were removed')
    },
  })
  pod.jobs.schedule(fileSweepJob, '30 * * * *')
  pod.jobs.define({
    name: coverSearchJob,
    schema: z.object({ albumId: z.int() }),
    singletonKey: ({ albumId }) => String(albumId),
    handler: ({ albumId }) => findReleaseCover(pod, albumId),
  })
}

const hour = 3_600_000

/**
 * When files were noted that nobody can be about to claim any more: an embedded database has no other process, so
 * there it is all that this one did not note itself.
 */
const abandonedBefore = ({ database }: Pod): Date =>
  new Date(database.kind === 'pglite' ? Date.now() - process.uptime() * 1000 : Date.now() - hour)

/** Queues the import of uploads that wait. */
export async function queueImports(pod: Pod, uploadIds: readonly number[]): Promise<void> {
  for (const uploadId of uploadIds) await pod.jobs.enqueue(importJob, { uploadId })
}

/** Queues the import of a folder. */
export async function queueFolderImport(pod: Pod, importId: number): Promise<void> {
  await pod.jobs.enqueue(folderJob, { importId })
}

/** How many uploads are queued at a time. */
const batch = 1000

/** Queues every upload that waits: those with a job keep it, those that lost theirs in a crash get a new one. */
async function queueWaitingImports(pod: Pod): Promise<void> {
  let last = 0
  for (;;) {
    const waiting = await pod.prisma.upload.findMany({
      where: { importStatus: 'PENDING', id: { gt: last }, libraryId: { not: null } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    })
    await queueImports(
      pod,
      waiting.map(({ id }) => id),
    )
    last = waiting.at(-1)?.id ?? last
    if (waiting.length < batch) return
  }
}

/** What is to be looked after when the pod starts: what a crash may have left behind. */
export async function recoverLibraries(pod: Pod): Promise<void> {
  await pod.jobs.enqueue(sweepJob, {})
  await pod.jobs.enqueue(fileSweepJob, {})
  const unfinished = await pod.prisma.filesystemImport.findMany({
    where: { status: { in: ['PENDING', 'STARTED'] } },
    select: { id: true },
  })
  for (const { id } of unfinished) await queueFolderImport(pod, id)
}
