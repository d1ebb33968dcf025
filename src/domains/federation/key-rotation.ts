import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { newKeyPair } from '../users/actors.ts'

const rotationJob = 'federation.rotate-key'

/** Declares the renewal of keys: who keeps what was deleted cannot prove any more where it came from. */
export function defineKeyRotation(pod: Pod): void {
  pod.jobs.define({
    name: rotationJob,
    schema: z.object({ actorId: z.int() }),
    singletonKey: ({ actorId }) => String(actorId),
    async handler({ actorId }) {
      const keys = await newKeyPair()
      await pod.prisma.actor.updateMany({ where: { id: actorId, privateKey: { not: null } }, data: keys })
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
