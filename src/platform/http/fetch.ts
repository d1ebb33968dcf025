import { open, rm } from 'node:fs/promises'
import { isIP } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Agent, fetch as undiciFetch } from 'undici'
import type { Response } from 'undici'
import { isPublicAddress, lookupPublicAddress } from './addresses.ts'
import { startDeadline } from './deadline.ts'
import type { Deadline } from './deadline.ts'
import {
  RefusedAddressError,
  RefusedUrlError,
  RemoteRequestError,
  TooLargeError,
  TooManyRedirectsError,
  UnexpectedStatusError,
} from './errors.ts'
import { parseForeignJson } from './foreign-json.ts'

/** How all outbound requests of this process are made. */
export type HttpClientOptions = {
  /** Whether addresses of private and local networks may be reached. */
  allowPrivate: boolean
  /** Milliseconds for a whole exchange, unless a request sets its own. */
  timeout: number
  /** Whether TLS certificates must be valid. */
  verifyTls: boolean
  /** Sent as `User-Agent`. */
  userAgent: string
}

/** One outbound request. */
export type RemoteRequest = {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** Most bytes of body accepted, after decompression. Default: 5 MiB. */
  maxBytes?: number
  /** Milliseconds for the whole exchange, body included. */
  timeout?: number
  /** Redirects followed before giving up. Default: 5; with 0 a redirect is returned as it is. */
  maxRedirects?: number
  /** Gives the request up early. */
  signal?: AbortSignal
  /** Asked before each address, those of redirects included; throws a RemoteRequestError to refuse it. */
  mayAsk?(url: URL): Promise<void>
}

/** An answer whose body is still to be read, once. */
export type RemoteResponse = {
  /** Where the answer came from, after redirects. */
  url: string
  status: number
  /** Whether the status is 2xx. */
  ok: boolean
  headers: Headers
  /** The body, limited in bytes and time; fails with TooLargeError or TimeoutError. */
  body: Readable
  bytes(): Promise<Buffer>
  /** The body decoded by the charset of its content type, else UTF-8. */
  text(): Promise<string>
  /** The body parsed as JSON; fails with RemoteRequestError when it is not, or cannot be kept. */
  json(): Promise<unknown>
}

/** How far a download is. */
export type DownloadProgress = {
  /** Bytes that are in the file. */
  received: number
  /** Bytes that were announced; null when nothing was, or the body is compressed. */
  total: number | null
  contentType: string | null
}

/** Limits of a download. Time counts between two pieces of data, not for the whole file. */
export type DownloadLimits = Pick<RemoteRequest, 'headers' | 'maxRedirects' | 'signal' | 'mayAsk'> & {
  maxBytes: number
  /** Milliseconds without any data after which the download fails. */
  timeout?: number
  /** Told whenever more is in the file. */
  onProgress?(progress: DownloadProgress): void
}

/** What a finished download left behind. */
export type Download = { url: string; size: number; contentType: string | null; headers: Headers }

/** The only way out of this process by HTTP. */
export type HttpClient = {
  /** Makes a request. Throws RemoteRequestError or one of its kinds; a 4xx or 5xx answer is no error. */
  fetch(url: string | URL, request?: RemoteRequest): Promise<RemoteResponse>
  /** Streams a resource into a new file, which is removed again when anything fails. */
  download(url: string | URL, path: string, limits: DownloadLimits): Promise<Download>
  /** Closes idle connections. */
  close(): Promise<void>
}

const defaultMaxBytes = 5 * 1024 * 1024
const defaultMaxRedirects = 5
const redirectStatuses = new Set([301, 302, 303, 307, 308])
/** Headers that speak for the caller to one host and must not reach another one. */
const personalHeaders = new Set(['authorization', 'cookie', 'signature'])

/**
 * Creates the client for outbound HTTP. Only http and https, no credentials in URLs, and (unless
 * `allowPrivate`) only hosts on the public internet, checked again at every redirect.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const agent = new Agent({
    connect: {
      rejectUnauthorized: options.verifyTls,
      ...(options.allowPrivate ? {} : { lookup: lookupPublicAddress }),
    },
  })

  function accept(location: string | URL, base?: URL): URL {
    const url = URL.parse(String(location), base?.href)
    if (!url || !['http:', 'https:'].includes(url.protocol)) throw new RefusedUrlError('not an http(s) URL')
    if (url.username || url.password) throw new RefusedUrlError('URLs must not carry credentials')
    // A literal address never passes through the resolver, so it is checked here.
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!options.allowPrivate && isIP(host) && !isPublicAddress(host)) {
      throw new RefusedAddressError(`${host} is not on the public internet`)
    }
    return url
  }

  async function follow(start: URL, request: RemoteRequest, deadline: Deadline): Promise<[URL, Response]> {
    const maxRedirects = request.maxRedirects ?? defaultMaxRedirects
    const headers = new Headers({ 'user-agent': options.userAgent, ...request.headers })
    let url = start
    let method = request.method ?? 'GET'
    let body = request.body
    for (let redirects = 0; ; redirects += 1) {
      await request.mayAsk?.(url)
      const response = await undiciFetch(url, {
        method,
        headers: [...headers],
        body,
        redirect: 'manual',
        signal: deadline.signal,
        dispatcher: agent,
      })
      const location = response.headers.get('location')
      if (maxRedirects === 0 || !location || !redirectStatuses.has(response.status)) return [url, response]
      await response.body?.cancel()
      if (redirects === maxRedirects) throw new TooManyRedirectsError(`more than ${maxRedirects} redirects`)
      const next = accept(location, url)
      if (next.origin !== url.origin) for (const name of personalHeaders) headers.delete(name)
      if (response.status === 303 || (response.status < 303 && method === 'POST')) {
        method = method === 'HEAD' ? 'HEAD' : 'GET'
        body = undefined
        headers.delete('content-type')
      }
      url = next
    }
  }

  async function exchange(
    location: string | URL,
    request: RemoteRequest,
    restartOnData: boolean,
  ): Promise<RemoteResponse> {
    const start = accept(location)
    const deadline = startDeadline(request.timeout ?? options.timeout, start.host, request.signal)
    const maxBytes = request.maxBytes ?? defaultMaxBytes
    try {
      const [url, response] = await follow(start, request, deadline)
      if (Number(response.headers.get('content-length')) > maxBytes) {
        await response.body?.cancel()
        throw new TooLargeError(`${url.host} announces more than ${maxBytes} bytes`)
      }
      const chunks = limitBody(response, url, maxBytes, deadline, restartOnData)
      return describeResponse(url, response, Readable.from(chunks, { objectMode: false }))
    } catch (error) {
      deadline.clear()
      throw explain(error, start, deadline)
    }
  }

  return {
    fetch: (url, request = {}) => exchange(url, request, false),
    async download(url, path, limits) {
      const response = await exchange(url, limits, true)
      if (!response.ok) {
        response.body.destroy()
        throw new UnexpectedStatusError(response.status, new URL(response.url).host)
      }
      const file = await open(path, 'wx').catch((error: unknown) => {
        response.body.destroy()
        throw error
      })
      const contentType = response.headers.get('content-type')
      const total = announcedSize(response.headers)
      try {
        let received = 0
        for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
          await file.appendFile(chunk)
          received += chunk.byteLength
          limits.onProgress?.({ received, total, contentType })
        }
        await file.close()
        return { url: response.url, size: received, contentType, headers: response.headers }
      } catch (error) {
        await file.close().catch(() => undefined)
        await rm(path, { force: true })
        throw error
      }
    },
    close: () => agent.close(),
  }
}

function announcedSize(headers: Headers): number | null {
  const size = Number(headers.get('content-length') ?? Number.NaN)
  return headers.has('content-encoding') || !Number.isSafeInteger(size) ? null : size
}

async function* limitBody(
  response: Response,
  url: URL,
  maxBytes: number,
  deadline: Deadline,
  restartOnData: boolean,
): AsyncGenerator<Uint8Array> {
  let received = 0
  try {
    for await (const chunk of response.body ?? []) {
      received += chunk.byteLength
      if (received > maxBytes) throw new TooLargeError(`${url.host} sent more than ${maxBytes} bytes`)
      if (restartOnData) deadline.restart()
      yield chunk
    }
  } catch (error) {
    throw explain(error, url, deadline)
  } finally {
    deadline.clear()
  }
}

/** A response as callers read it; `url` is where it came from in the end, `body` its bytes within their limits. */
export function describeResponse(
  url: URL,
  response: Pick<Response, 'status' | 'ok' | 'headers'>,
  body: Readable,
): RemoteResponse {
  const headers = new Headers([...response.headers])
  const text = async () => decoderFor(headers).decode(await buffer(body))
  return {
    url: url.href,
    status: response.status,
    ok: response.ok,
    headers,
    body,
    bytes: () => buffer(body),
    text,
    async json() {
      const content = await text()
      try {
        return parseForeignJson(content)
      } catch (error) {
        throw new RemoteRequestError(`${url.host} did not answer with usable JSON`, { cause: error })
      }
    },
  }
}

function decoderFor(headers: Headers): TextDecoder {
  const charset = /charset="?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1]
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

/** Finds the error that says why a request failed below the layers that wrapped it. */
function explain(error: unknown, url: URL, deadline: Deadline): unknown {
  const reasons = [deadline.signal.reason, error, (error as Error | undefined)?.cause]
  const known = reasons.find((reason) => reason instanceof RemoteRequestError)
  if (known) return known
  if (deadline.signal.aborted) return deadline.signal.reason
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : 'connection failed'
  return new RemoteRequestError(`${url.host} could not be reached (${detail})`, { cause: error })
}
