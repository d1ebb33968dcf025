import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import type { Bookmark } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** Where somebody stopped in a track. */
export interface NewBookmark {
  trackId: number
  /** Milliseconds from the start. */
  position: number
  comment: string
}

/** Bookmarks of the caller, the latest first. */
export async function listBookmarks(context: Context): Promise<Bookmark[]> {
  const { userId } = requireViewerWith(context, 'read:listenings')
  return context.pod.prisma.bookmark.findMany({
    where: { userId },
    orderBy: [{ modifiedAt: 'desc' }, { id: 'desc' }],
  })
}

/** Puts the caller's one bookmark of a track where they say. */
export async function saveBookmark(
  context: Context,
  { trackId, position, comment }: NewBookmark,
): Promise<Bookmark> {
  const { userId } = requireViewerWith(context, 'write:listenings')
  if (!Number.isSafeInteger(position) || position < 0)
    throw ValidationError.of('position', 'A position is 0 or more milliseconds.')
  if (comment.length > 1000)
    throw ValidationError.of('comment', 'Ensure this field has no more than 1000 characters.')
  await requireTracks(context, 'track', [trackId])
  const place = { position: BigInt(position), comment }
  return context.pod.prisma.bookmark.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId, ...place },
    update: place,
  })
}

/** Takes the caller's bookmark out of a track; none is fine. */
export async function deleteBookmark(context: Context, trackId: number): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:listenings')
  await context.pod.prisma.bookmark.deleteMany({ where: { userId, trackId } })
}

/** The caller's bookmark of a track. */
export const bookmarkOfTrack = batched<number, Bookmark | null>(
  async ({ pod, viewer }, trackIds) => {
    if (!viewer) return new Map()
    const rows = await pod.prisma.bookmark.findMany({
      where: { userId: viewer.userId, trackId: { in: [...trackIds] } },
    })
    return new Map(rows.map((row) => [row.trackId, row]))
  },
  () => null,
)
