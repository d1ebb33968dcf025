import type { ReceivedForm } from '../../src/platform/storage/receive.ts'
import type { RestRequest } from '../route.ts'
import { isMultipart } from './body.ts'

/**
 * Receives the multipart form of a request, uses it, and removes what nobody kept of it. Forms that are
 * broken or too large are refused. The endpoint must say that it `receivesFiles`. `undefined` is handed on when the body is of another kind.
 */
export async function withForm<Result>(
  request: RestRequest,
  use: (form: ReceivedForm | undefined) => Promise<Result>,
  limits: { fileSize?: number } = {},
): Promise<Result> {
  if (!isMultipart(request.http)) {
    // other kinds of bodies that are broken are refused here
    request.body()
    return use(undefined)
  }
  const form = await request.gateway.receive(request.http, limits)
  try {
    return await use(form)
  } finally {
    await form.discard()
  }
}
