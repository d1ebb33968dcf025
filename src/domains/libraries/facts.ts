import type { LibraryScan } from '../../generated/prisma/client.ts'
import { batched } from '../../loaders.ts'

/** How many uploads in any state are here. */
export const uploadsCountOfLibrary = batched<number, number>(
  async ({ pod }, keys) => {
    const rows = await pod.prisma.upload.groupBy({
      by: ['libraryId'],
      where: { libraryId: { in: [...keys] } },
      _count: { _all: true },
    })
    return new Map(rows.flatMap((row) => (row.libraryId === null ? [] : [[row.libraryId, row._count._all]])))
  },
  () => 0,
)

/** Bytes of the uploads that are here; null when none is known. */
export const sizeOfLibrary = batched<number, bigint | null>(
  async ({ pod }, keys) => {
    const rows = await pod.prisma.upload.groupBy({
      by: ['libraryId'],
      where: { libraryId: { in: [...keys] } },
      _sum: { size: true },
    })
    return new Map(rows.flatMap((row) => (row.libraryId === null ? [] : [[row.libraryId, row._sum.size]])))
  },
  () => null,
)

/** The last reading of a remote library. */
export const latestScanOfLibrary = batched<number, LibraryScan | null>(
  async ({ pod }, keys) => {
    const rows = await pod.prisma.libraryScan.findMany({
      where: { libraryId: { in: [...keys] } },
      orderBy: [{ libraryId: 'asc' }, { createdAt: 'desc' }],
      distinct: ['libraryId'],
    })
    return new Map(rows.map((row) => [row.libraryId, row]))
  },
  () => null,
)
