import type { ReceivedForm } from '../../src/platform/storage/receive.ts'
import type { RestRequest } from '../route.ts'
import { isMultipart } from './body.ts'
import { refuse } from './refusal.ts'

/**
 * Receives the multipart form of a request, uses it, and removes what nobody kept of it. Refuses forms that are
 * broken (400) or too large (413). `undefined` is handed on when the body is of another kind.
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
  const form = await request.gateway.receive(request.http, limits).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : ''
    if (name === 'FormTooLargeError') throw refuse(413, 'The request body is too large.')
    if (name === 'MalformedFormError') throw refuse(400, 'Multipart form parse error.')
    throw error
  })
  try {
    return await use(form)
  } finally {
    await form.discard()
  }
}
