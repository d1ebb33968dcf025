import type { Pod } from '../../pod.ts'
import { isToldToMembers } from '../users/user-visibility.ts'

/** What somebody did with a track: told to members as it happens, and listed afterwards. */
export interface Deed {
  kind: 'LISTENED' | 'LIKED'
  /** Key of the listening or the favorite. */
  id: number
}

/** Tells members what an account did, unless its owner keeps that to themselves. */
export async function announce(pod: Pod, { kind, id, userId }: Deed & { userId: number }): Promise<void> {
  const user = await pod.prisma.user.findUnique({ where: { id: userId }, select: { privacyLevel: true } })
  if (user && isToldToMembers(user.privacyLevel)) await pod.pubsub.publish('activity', { kind, id })
}
