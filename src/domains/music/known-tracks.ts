import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'

/** Refuses an input that names tracks which do not exist. Whether they can be played does not matter. */
export async function requireTracks(context: Context, field: string, ids: readonly number[]): Promise<void> {
  const wanted = [...new Set(ids)]
  const found = await context.pod.prisma.track.findMany({
    where: { id: { in: wanted } },
    select: { id: true },
  })
  const known = new Set(found.map(({ id }) => id))
  const unknown = wanted.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    throw ValidationError.of(field, ...unknown.map((id) => `Invalid pk "${id}" - object does not exist.`))
  }
}
