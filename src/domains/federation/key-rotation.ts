import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { newKeyPair } from '../users/actors.ts'
import { newsJob } from './news.ts'

const rotationJob = 'federation.rotate-key'

/** Declares the renewal of keys: who keeps what was deleted cannot prove any more where it came from. */
export function defineKeyRotation(pod: Pod): void {
  pod.jobs.define({
    name: rotationJob,
    schema: z.object({ actorId: z.int() }),
    singletonKey: ({ actorId }) => String(actorId),
    async handler({ actorId }) {
      const keys = await newKeyPair()
      await pod.prisma.$transaction(async (tx) => {
        const where = { id: actorId, privateKey: { not: null } }
        await tx.actor.updateMany({ where, data: keys })
        // who is gone says nothing more: others would get to know them anew
        if ((await tx.actor.count({ where: { ...where, type: { not: 'TOMBSTONE' } } })) > 0)
          await pod.jobs.enqueue(newsJob, { kind: 'actor-updated', actorId }, { transaction: tx })
      })
    },
  })
}

/** Gives a local actor a new key when all other pods were told of a deletion. One renewal waits at a time. */
export async function rotateKeyLater(pod: Pod, tx: Prisma.TransactionClient, actorId: number): Promise<void> {
  await pod.jobs.enqueue(
    rotationJob,
    { actorId },
    { transaction: tx, after: pod.config.federation.keyRotationSeconds },
  )
}
