import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { applyEdit } from './apply.ts'

const name = 'apply-edit'

/** Declares the job that carries out approved edits. */
export function defineEditJobs(pod: Pod): void {
  pod.jobs.define({
    name,
    schema: z.object({ editId: z.int() }),
    singletonKey: ({ editId }) => String(editId),
    handler: ({ editId }) => applyEdit(pod, editId),
  })
}

/** Has an approved edit carried out soon; call it after the transaction that approved it. */
export async function enqueueApplication(pod: Pod, editId: number): Promise<void> {
  await pod.jobs.enqueue(name, { editId })
}
