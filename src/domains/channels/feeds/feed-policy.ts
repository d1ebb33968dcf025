import type { Pod } from '../../../pod.ts'
import { isAllowed, policyOn } from '../../federation/policies.ts'
import { BlockedFeedError } from './feed-error.ts'

/** Refuses a feed when one of its addresses is blocked by a moderator, or missing on the list of allowed domains. */
export async function requireAllowed(pod: Pod, addresses: readonly (string | null)[]): Promise<void> {
  const urls = addresses.filter((address) => address !== null)
  const { isBlocked } = await policyOn(pod, urls)
  if (isBlocked || !(await isAllowed(pod, urls))) throw new BlockedFeedError()
}
