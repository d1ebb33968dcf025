import type { Context } from '../../context.ts'
import type { ImportStatus, Upload } from '../../generated/prisma/client.ts'
import { eachAnew } from '../../schema/subscriptions.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** An upload of the caller's that changed its status. */
export interface ImportProgress {
  upload: Upload
  oldStatus: ImportStatus
  newStatus: ImportStatus
}

/** Tells of the caller's uploads as they change their status, of all or of one import. */
export function importProgress(
  context: Context,
  importReference: string | null,
): AsyncIterableIterator<ImportProgress> {
  const { userId } = requireViewerWith(context, 'read:libraries')
  const { prisma, pubsub } = context.pod
  return eachAnew(
    context,
    pubsub.subscribe(`imports:${userId}`),
    async ({ uploadId, oldStatus, newStatus }) => {
      const upload = await prisma.upload.findUnique({ where: { id: uploadId } })
      if (!upload || (importReference !== null && upload.importReference !== importReference)) return null
      return { upload, oldStatus, newStatus }
    },
  )
}

/** How many of the caller's uploads with a reference are in each status. */
export async function importCounts(
  context: Context,
  importReference: string,
): Promise<{ status: ImportStatus; count: number }[]> {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  const rows = await context.pod.prisma.upload.groupBy({
    by: ['importStatus'],
    where: { importReference, library: { actorId } },
    _count: { _all: true },
    orderBy: { importStatus: 'asc' },
  })
  return rows.map(({ importStatus, _count }) => ({ status: importStatus, count: _count._all }))
}
