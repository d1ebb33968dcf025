import { isUuid } from '../../conventions/query.ts'
import { notFound } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid.ts'
import { ChannelIdDocument } from '../../generated/operations.ts'
import type { RestRequest } from '../../route.ts'

/** How the path of a request names a channel: by its UUID, or as `username` or `username@domain`. */
export function referenceOf(request: RestRequest): { uuid?: string; handle?: string } {
  const text = request.parameters.reference ?? ''
  return isUuid(text) ? { uuid: uuidInPath(request, 'reference') } : { handle: text }
}

/** The global id of the channel that the path of a request names. */
export async function channelIdOf(request: RestRequest): Promise<string> {
  const { channel } = await request.run(ChannelIdDocument, referenceOf(request))
  if (!channel) throw notFound()
  return channel.id
}
