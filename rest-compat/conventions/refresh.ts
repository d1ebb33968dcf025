import { RefreshObjectDocument } from '../generated/operations.ts'
import type { RestRequest } from '../route.ts'
import { globalId } from './global-id.ts'
import { keyInPath } from './key.ts'

/**
 * With `?refresh=true` (only that word counts) an object of another pod is read anew before it is answered; failures
 * change nothing. `find` gives its global id.
 */
export async function refreshFound(
  request: RestRequest,
  find: () => Promise<string> | string,
): Promise<void> {
  if (request.query.text('refresh')?.toLowerCase() !== 'true') return
  await request.run(RefreshObjectDocument, { input: { object: await find() } })
}

/** The same for what the path names by its key. */
export const refreshWanted = (request: RestRequest, typename: 'Artist' | 'Album' | 'Track'): Promise<void> =>
  refreshFound(request, () => globalId(typename, keyInPath(request)))
