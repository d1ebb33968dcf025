import { RefusedAddressError, RefusedUrlError, UnexpectedStatusError } from '../../../platform/http/errors.ts'
import type { RemoteRequest } from '../../../platform/http/fetch.ts'
import { UnrecoverableJobError } from '../../../platform/jobs/jobs.ts'
import type { Pod } from '../../../pod.ts'

/** A service wants to be asked again only after some seconds. */
export class BusyServiceError extends Error {
  override name = 'BusyServiceError'
  readonly seconds: number

  constructor(host: string, seconds: number) {
    super(`${host} wants to be asked again in ${seconds} seconds`)
    this.seconds = seconds
  }
}

/** What a service answered: never 429, nor its own failure. */
export interface ServiceAnswer {
  status: number
  ok: boolean
  text: string
}

const mostBytes = 64 * 1024
const usualWait = 60
const longestWait = 3600

/**
 * Asks a service. Throws BusyServiceError when it was asked too often, UnrecoverableJobError for an address that
 * the pod does not call, and what `HttpClient.fetch` throws.
 */
export async function call(
  pod: Pod,
  address: string | URL,
  request: RemoteRequest = {},
): Promise<ServiceAnswer> {
  try {
    const response = await pod.http.fetch(address, { maxBytes: mostBytes, ...request })
    const text = await response.text()
    const { host } = new URL(response.url)
    if (response.status === 429) throw new BusyServiceError(host, waitOf(response.headers))
    if (response.status >= 500) throw new UnexpectedStatusError(response.status, host)
    return { status: response.status, ok: response.ok, text }
  } catch (error) {
    if (error instanceof RefusedUrlError || error instanceof RefusedAddressError)
      throw new UnrecoverableJobError(error.message)
    throw error
  }
}

/** A request with a form as its body. */
export const form = (fields: Record<string, string>): RemoteRequest => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
})

/** A request with JSON as its body. */
export const json = (body: object, headers: Record<string, string> = {}): RemoteRequest => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

function waitOf(headers: Headers): number {
  const told = headers.get('x-ratelimit-reset-in') ?? headers.get('retry-after') ?? ''
  return /^\d+$/.test(told) ? Math.min(Math.max(Number(told), 1), longestWait) : usualWait
}
