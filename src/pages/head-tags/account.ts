import { AccountPreviewDocument } from '../generated/operations.ts'
import { activityLink, type Preview, type Reader } from './preview.ts'

/** The page of somebody of this pod: `profile`. */
export async function accountPreview(reader: Reader, handle: string): Promise<Preview | null> {
  const { actor } = await reader.ask(AccountPreviewDocument, { handle })
  if (!actor?.isLocal) return null
  const path = `/@${encodeURIComponent(actor.username)}`
  const title = actor.name || actor.username
  return {
    path,
    kind: 'Profile',
    title,
    by: null,
    facts: [`@${actor.handle}`],
    picture: actor.avatar,
    description: actor.summary?.html ?? null,
    recordings: [],
    lines: [],
    tags: [
      { property: 'og:url', content: reader.origin + path },
      { property: 'og:title', content: title },
      { property: 'og:type', content: 'profile' },
      { property: 'og:image', content: actor.avatar?.medium },
      ...activityLink(reader, actor.uri),
    ],
  }
}
