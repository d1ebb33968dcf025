import { rowsById } from '../../loaders.ts'

/** A description or summary by its key. */
export const contentRow = rowsById((context, ids) =>
  context.pod.prisma.content.findMany({ where: { id: { in: ids } } }),
)
