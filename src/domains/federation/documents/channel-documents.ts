import type { Pod } from '../../../pod.ts'
import { audioParts, episodeActivity, isComplete } from './audio-documents.ts'
import { collectionDocument, collectionPage, hasPage } from './collections.ts'

/** What a channel published, the latest first: the list, or a page of it. Null when there is no such page. */
export async function channelOutbox(
  pod: Pod,
  actor: { fid: string; outboxUrl: string | null; followersUrl: string | null },
  libraryId: number,
  page: number | null,
) {
  const where = { libraryId, importStatus: 'FINISHED' as const, track: { isNot: null } }
  const collection = {
    id: actor.outboxUrl ?? `${actor.fid}/outbox`,
    totalItems: await pod.prisma.upload.count({ where }),
    pageSize: await pod.settings.get('federation__collection_page_size'),
  }
  const attributedTo = actor.fid
  if (page === null) return { attributedTo, ...collectionDocument(collection, 'OrderedCollection') }
  if (!hasPage(collection, page)) return null
  const uploads = await pod.prisma.upload.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * collection.pageSize,
    take: collection.pageSize,
    include: audioParts,
  })
  const items = uploads.filter(isComplete).map((upload) => episodeActivity(pod, upload, { actor }))
  return { ...collectionPage(collection, page, items), attributedTo }
}
