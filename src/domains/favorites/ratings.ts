import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import { requireTracks } from '../music/known-tracks.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { requireAlbums, requireArtists } from './stars.ts'

/** What can be rated. */
export type RatedKind = 'Track' | 'Album' | 'Artist'

/** Gives a track, album or artist points of the caller: 1 to 5; `null` takes them back. */
export async function rate(
  context: Context,
  { kind, id }: { kind: RatedKind; id: number },
  value: number | null,
): Promise<void> {
  const { userId } = requireViewerWith(context, 'write:favorites')
  if (value !== null && (value < 1 || value > 5)) throw ValidationError.of('rating', 'A rating is 1 to 5.')
  await requireRated(context, kind, id)
  const { rating } = context.pod.prisma
  const target = kind === 'Track' ? { trackId: id } : kind === 'Album' ? { albumId: id } : { artistId: id }
  if (value === null) {
    await rating.deleteMany({ where: { userId, ...target } })
    return
  }
  const { count } = await rating.updateMany({ where: { userId, ...target }, data: { value } })
  if (count === 0) await rating.createMany({ data: { userId, ...target, value }, skipDuplicates: true })
}

const requireRated = (context: Context, kind: RatedKind, id: number): Promise<void> => {
  if (kind === 'Track') return requireTracks(context, 'item', [id])
  return kind === 'Album' ? requireAlbums(context, [id]) : requireArtists(context, [id])
}
