import { rowsById } from '../../loaders.ts'

/** An edit by its key. */
export const editRow = rowsById((context, ids) =>
  context.pod.prisma.edit.findMany({ where: { id: { in: ids } } }),
)
