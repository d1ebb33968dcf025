import { ChannelsServedDocument } from '../../generated/operations.ts'
import type { RestRequest } from '../../route.ts'

/** Whether the pod has channels; otherwise nothing about them is answered. */
export async function areChannelsServed(run: RestRequest['run']): Promise<boolean> {
  const { pod } = await run(ChannelsServedDocument, {})
  return pod.hasChannels
}
