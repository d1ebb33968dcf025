import { rowsById } from '../../loaders.ts'

/** An actor by its key. */
export const actorRow = rowsById((context, ids) =>
  context.pod.prisma.actor.findMany({ where: { id: { in: ids } } }),
)
