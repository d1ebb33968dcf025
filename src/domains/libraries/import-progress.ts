import type { Context } from '../../context.ts'
import type { ImportStatus, Upload } from '../../generated/prisma/client.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** An upload of the caller's that changed its status. */
export interface ImportProgress {
  upload: Upload
  oldStatus: ImportStatus
  newStatus: ImportStatus
}

/** Tells of the caller's uploads as they change their status, of all or of one import. */
export async function* importProgress(
  context: Context,
  importReference: string | null,
): AsyncGenerator<ImportProgress> {
  const { userId } = requireViewerWith(context, 'read:libraries')
  for await (const { uploadId, oldStatus, newStatus } of context.pod.pubsub.subscribe(`imports:${userId}`)) {
    const upload = await context.pod.prisma.upload.findUnique({ where: { id: uploadId } })
    if (!upload || (importReference !== null && upload.importReference !== importReference)) continue
    // what was looked up for the last event is old by now
    context.loaders.clear()
    yield { upload, oldStatus, newStatus }
  }
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
