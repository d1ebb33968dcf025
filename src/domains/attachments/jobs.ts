import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { pruneAttachments } from './pruning.ts'

/** Declares the hourly pruning of pictures that nothing shows. */
export function defineAttachmentJobs(pod: Pod): void {
  pod.jobs.define({
    name: 'prune-attachments',
    schema: z.object({}),
    singletonKey: () => 'all',
    handler: async () => void (await pruneAttachments(pod)),
  })
  pod.jobs.schedule('prune-attachments', '0 * * * *')
}
