import { rowsById } from '../../loaders.ts'

/** A library by its key, whoever asks: callers have checked what led them to it. */
export const libraryRow = rowsById((context, ids) =>
  context.pod.prisma.library.findMany({ where: { id: { in: ids } } }),
)

/** An upload by its key. */
export const uploadRow = rowsById((context, ids) =>
  context.pod.prisma.upload.findMany({ where: { id: { in: ids } } }),
)
