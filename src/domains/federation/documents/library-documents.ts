import type { Library } from '../../../generated/prisma/client.ts'
import type { Pod } from '../../../pod.ts'
import { everybody } from '../vocabulary.ts'
import { audioDocument, audioParts, isComplete } from './audio-documents.ts'
import { type Collection, collectionDocument, collectionPage, hasPage } from './collections.ts'

/** A library and whose it is. */
export type OwnedLibrary = Library & { actor: { fid: string } }

/** What other pods may list: imported audio. */
const listed = (libraryId: number) => ({
  libraryId,
  importStatus: 'FINISHED' as const,
  mimetype: { startsWith: 'audio/' },
  track: { isNot: null },
})

async function contentOf(pod: Pod, library: Pick<Library, 'id' | 'fid'>): Promise<Collection> {
  return {
    id: library.fid,
    totalItems: await pod.prisma.upload.count({ where: listed(library.id) }),
    pageSize: await pod.settings.get('federation__collection_page_size'),
  }
}

/** A library for other pods. */
export async function libraryDocument(pod: Pod, library: OwnedLibrary) {
  return {
    attributedTo: library.actor.fid,
    ...collectionDocument(await contentOf(pod, library), 'Library'),
    name: library.name,
    summary: library.description,
    audience: library.privacyLevel === 'EVERYONE' ? everybody : '',
    followers: library.followersUrl,
  }
}

/** One page of what a library holds, the latest first; null when there is no such page. */
export async function libraryPage(pod: Pod, library: OwnedLibrary, number: number) {
  const collection = await contentOf(pod, library)
  if (!hasPage(collection, number)) return null
  const uploads = await pod.prisma.upload.findMany({
    where: listed(library.id),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (number - 1) * collection.pageSize,
    take: collection.pageSize,
    include: audioParts,
  })
  return {
    ...collectionPage(
      collection,
      number,
      uploads.filter(isComplete).map((upload) => audioDocument(pod, upload)),
    ),
    attributedTo: library.actor.fid,
    name: library.name,
    summary: library.description,
  }
}
