import type { Pod } from '../../pod.ts'
import { sendMail } from './mail-orders.ts'

/** One reminder to each account in this time, in seconds. */
const pause = 500

/** Sends the confirmation mail again to somebody who is kept out for want of it, though not at every attempt. */
export async function remindOfVerification(pod: Pod, userId: number): Promise<void> {
  const rate = { limit: 1, duration: pause }
  const { allowed } = await pod.ledger.hit('verification-reminder', `user:${userId}`, rate)
  if (allowed) await sendMail(pod, { kind: 'confirmation', userId })
}
