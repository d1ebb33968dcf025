import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import type { Track } from '../../generated/prisma/client.ts'
import { trackRow } from './rows.ts'

/** The track that a row is about. */
export async function trackOf(context: Context, { trackId }: { trackId: number }): Promise<Track> {
  const track = await trackRow(context, trackId)
  if (!track) throw new NotFoundError()
  return track
}
