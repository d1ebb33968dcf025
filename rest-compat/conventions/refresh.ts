import { RefreshObjectDocument } from '../generated/operations.ts'
import type { RestRequest } from '../route.ts'
import { globalId } from './global-id.ts'
import { keyInPath } from './key.ts'

/** With `?refresh=true` an object of another pod is read anew before it is answered; failures change nothing. */
export async function refreshWanted(
  request: RestRequest,
  typename: 'Artist' | 'Album' | 'Track',
): Promise<void> {
  if (!request.query.boolean('refresh')) return
  await request.run(RefreshObjectDocument, { input: { object: globalId(typename, keyInPath(request)) } })
}
