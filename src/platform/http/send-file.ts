import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { RemoteRequestError } from './errors.ts'
import type { ByteRange, FileFacts } from '../storage/storage.ts'

/** A file that is about to be sent to a client. */
export interface ServedFile extends FileFacts {
  mimetype: string
  /** Changes whenever the bytes do; with quotes, see `entityTag`. */
  etag: string
  /** Opens the file, or a part of it. */
  open(range?: ByteRange): Promise<Readable>
  /** Called once when the answer is a success, before the first byte goes out. */
  onServed?(): Promise<void>
  /** Called at last, whatever was sent: for what was made for this answer alone. */
  dispose?(): Promise<void>
}

/** The `ETag` of a stored file, which does not show where it lies. */
export function entityTag(name: string, { size, modified }: FileFacts): string {
  const digest = createHash('sha256').update(`${name}\n${size}\n${modified.getTime()}`).digest('base64url')
  return `"${digest.slice(0, 27)}"`
}

/**
 * Answers a GET or HEAD with a file: whole (200), in part (206), not changed (304) or with a range that it does not
 * have (416). Several ranges at once are answered with the whole file. The file is read no faster than the client
 * takes it, and closed when the client goes away.
 */
export async function sendFile(request: Request, response: Response, file: ServedFile): Promise<void> {
  try {
    await answer(request, response, file)
  } finally {
    await file.dispose?.()
  }
}

async function answer(request: Request, response: Response, file: ServedFile): Promise<void> {
  response.setHeader('accept-ranges', 'bytes')
  response.setHeader('etag', file.etag)
  response.setHeader('last-modified', file.modified.toUTCString())
  response.setHeader('content-type', file.mimetype)
  response.status(200)
  if (hasAlready(request, file)) {
    await file.onServed?.()
    response.removeHeader('content-type')
    response.status(304).end()
    return
  }
  const range = requestedRange(request, file)
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${file.size}`)
    response.setHeader('content-length', '0')
    response.removeHeader('content-disposition')
    response.status(416).end()
    return
  }
  if (range) {
    response.status(206)
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${file.size}`)
  }
  response.setHeader('content-length', String(range ? range.end - range.start + 1 : file.size))
  await file.onServed?.()
  if (request.method === 'HEAD' || file.size === 0) response.end()
  else await streamTo(response, await file.open(range ?? undefined))
}

/** The one range that is asked for; `null` for the whole file. */
function requestedRange(
  request: Request,
  file: ServedFile,
): { start: number; end: number } | 'unsatisfiable' | null {
  if (request.method !== 'GET' || !rangeStillHolds(request.get('if-range'), file)) return null
  const ranges = request.range(file.size, { combine: true })
  if (ranges === -1) return 'unsatisfiable'
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null
  return ranges[0] ?? null
}

/** Whether the client's copy is the file as it is (`If-None-Match`, else `If-Modified-Since`). */
function hasAlready(request: Request, file: ServedFile): boolean {
  const tags = request.get('if-none-match')
  if (tags !== undefined) {
    return tags.split(',').some((tag) => ['*', file.etag].includes(tag.trim().replace(/^W\//, '')))
  }
  const since = Date.parse(request.get('if-modified-since') ?? '')
  return since >= wholeSeconds(file.modified)
}

/** Whether the part that the client has belongs to the file as it is now (`If-Range`). */
function rangeStillHolds(condition: string | undefined, file: ServedFile): boolean {
  if (!condition) return true
  if (condition.includes('"')) return condition === file.etag
  return Date.parse(condition) >= wholeSeconds(file.modified)
}

/** Dates in headers have no fraction. */
const wholeSeconds = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000

/** Sends bytes no faster than the client takes them, and closes their source when the client goes away. */
export async function streamTo(response: Response, bytes: Readable): Promise<void> {
  try {
    await pipeline(bytes, response)
  } catch (error) {
    // a client that stops listening is no failure, nor is a file that breaks off where it comes from: who was to send it
    // has said so, and the client is told by the end of the connection; `pipeline` has closed the file
    if (!response.destroyed || !(isAbort(error) || error instanceof RemoteRequestError)) throw error
  }
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(
    String(error.code),
  )
