import { renderContent } from '../../platform/text/content.ts'
import { LibraryPreviewDocument } from '../generated/operations.ts'
import { activityLink, counted, type Preview, type Reader } from './preview.ts'

/** The page of a library that everybody may see. Of others not even the name is told. */
export async function libraryPreview(reader: Reader, uuid: string): Promise<Preview | null> {
  const { library } = await reader.ask(LibraryPreviewDocument, { uuid })
  if (library?.privacyLevel !== 'EVERYONE') return null
  const { actor } = library
  const path = `/library/${uuid}`
  return {
    path,
    kind: 'Library',
    title: library.name,
    by: actor.isLocal
      ? { name: actor.username, path: `/@${encodeURIComponent(actor.username)}` }
      : { name: actor.handle, path: `/@${encodeURIComponent(actor.handle)}` },
    facts: [counted(library.uploadsCount, 'track')],
    picture: null,
    description: library.description && renderContent(library.description, 'text/markdown'),
    recordings: [],
    lines: [],
    tags: [
      { property: 'og:url', content: reader.origin + path },
      { property: 'og:type', content: 'website' },
      { property: 'og:title', content: library.name },
      { property: 'og:description', content: library.description },
      ...activityLink(reader, library.uri),
    ],
  }
}
