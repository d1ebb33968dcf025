import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'

/** How many uploads are removed at once. */
const batch = 100

/** Removes uploads that came from other pods, with the copies of their audio; tracks stay. Says how many there were. */
export async function deleteRemoteUploads(pod: Pod, where: Prisma.UploadWhereInput): Promise<number> {
  for (let removed = 0; ;) {
    const uploads = await pod.prisma.upload.findMany({
      where,
      select: { id: true, audioFile: true, versions: { select: { audioFile: true } } },
      take: batch,
    })
    if (uploads.length === 0) return removed
    const files = uploads.flatMap(({ audioFile, versions }) => [
      ...(audioFile ? [audioFile] : []),
      ...versions.map((version) => version.audioFile),
    ])
    await pod.prisma.$transaction(async (tx) => {
      await noteLooseFiles(tx, files)
      await tx.upload.deleteMany({ where: { id: { in: uploads.map(({ id }) => id) } } })
    })
    await removeLooseFiles(pod, files)
    removed += uploads.length
  }
}
