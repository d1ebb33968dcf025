import { z } from 'zod'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { noteLooseFiles, removeLooseFiles } from '../storage/loose-files.ts'
import { attachmentFiles, uploadFiles } from './stored-files.ts'

/** The job that purges; defined in `jobs.ts`. */
export const purgeJob = 'moderation.purge'

/** Whose things are deleted, and which. */
export const purgeSchema = z.object({
  /** Keys of actors. */
  actorIds: z.array(z.int()).default([]),
  /** Domains, with all their actors. */
  domainNames: z.array(z.string()).default([]),
  /** Leaves follows and activities, and deletes what holds or shows media. */
  isMediaOnly: z.boolean().default(false),
})

export type Purge = z.infer<typeof purgeSchema>

/**
 * Deletes what accounts brought to the pod: libraries with their uploads, channels, pictures, follows, activities.
 * The accounts themselves stay, and so do artists, albums and tracks. Nothing of it is told to other pods.
 */
export async function purge(pod: Pod, { actorIds, domainNames, isMediaOnly }: Purge): Promise<void> {
  const files = await pod.prisma.$transaction(
    async (tx) => {
      const actors = await tx.actor.findMany({
        where: { OR: [{ id: { in: actorIds } }, { domainName: { in: domainNames } }] },
        select: { id: true },
      })
      const ids = actors.map(({ id }) => id)
      const owned = { actorId: { in: ids } }
      const stored = [
        ...(await uploadFiles(
          tx,
          Prisma.sql`upload.library_id IN (SELECT id FROM library WHERE actor_id = ANY(${ids}))`,
        )),
        ...(await attachmentFiles(tx, Prisma.sql`attachment.actor_id = ANY(${ids})`)),
      ]
      await noteLooseFiles(tx, stored)
      await tx.channel.deleteMany({ where: { OR: [{ attributedToId: { in: ids } }, owned] } })
      await tx.library.deleteMany({ where: owned })
      await tx.attachment.deleteMany({ where: owned })
      await tx.libraryFollow.deleteMany({ where: owned })
      await tx.actorFollow.deleteMany({ where: { targetId: { in: ids } } })
      if (!isMediaOnly) {
        await tx.actorFollow.deleteMany({ where: owned })
        await tx.inboxItem.deleteMany({ where: owned })
        await tx.activity.deleteMany({ where: owned })
      }
      return stored
    },
    { timeout: 300_000 },
  )
  await removeLooseFiles(pod, files)
}
