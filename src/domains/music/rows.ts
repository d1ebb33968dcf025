import { rowsById } from '../../loaders.ts'

/** An artist by its key. */
export const artistRow = rowsById((context, ids) =>
  context.pod.prisma.artist.findMany({ where: { id: { in: ids } } }),
)

/** An album by its key. */
export const albumRow = rowsById((context, ids) =>
  context.pod.prisma.album.findMany({ where: { id: { in: ids } } }),
)

/** A track by its key. */
export const trackRow = rowsById((context, ids) =>
  context.pod.prisma.track.findMany({ where: { id: { in: ids } } }),
)

/** A tag by its key. */
export const tagRow = rowsById((context, ids) =>
  context.pod.prisma.tag.findMany({ where: { id: { in: ids } } }),
)
