import { rowsById } from '../../loaders.ts'

/** A picture by its key. */
export const attachmentRow = rowsById((context, ids) =>
  context.pod.prisma.attachment.findMany({ where: { id: { in: ids } } }),
)
