import { z } from 'zod'
import type { Pod } from '../../pod.ts'

/**
 * Which mail to send. Only keys are kept with the job: links are signed when the mail is written, so that no
 * secret lies in the queue.
 */
export const mailOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmation'), userId: z.int() }),
  z.object({ kind: z.literal('password-reset'), email: z.string() }),
  z.object({ kind: z.literal('sign-up-request'), userId: z.int() }),
])

export type MailOrder = z.infer<typeof mailOrder>

export const mailJob = 'send-mail'

/** Orders a mail; it is sent in the background and tried again when the mail server does not take it. */
export async function sendMail(pod: Pod, order: MailOrder): Promise<void> {
  await pod.jobs.enqueue(mailJob, order)
}
