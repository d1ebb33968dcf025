import busboy from 'busboy'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { startChecksum } from '../audio/checksum.ts'
import type { TemporaryArea } from './temporary.ts'

/** A file of a form, waiting in the temporary area. */
export type ReceivedFile = {
  /** Name given by the client, without folders; '' when it gave none. */
  filename: string
  /** Mimetype claimed by the client. */
  mimetype: string
  /** Where it waits. */
  path: string
  /** Bytes. */
  size: number
  /** `sha256:<hex>` of the first 102400 bytes. */
  checksum: string
  /** Removes it; without effect once it has been moved away. */
  discard: () => Promise<void>
}

/** A whole form. Names that come several times keep their order. */
export type ReceivedForm = {
  fields: Record<string, string[]>
  files: Record<string, ReceivedFile[]>
  /** Removes every file that has not been moved away. */
  discard: () => Promise<void>
}

/** What a form may hold. */
export type ReceiveLimits = {
  /** Bytes of one file; default: no limit. */
  fileSize?: number
  /** Number of files; default 10. */
  files?: number
  /** Bytes of one text field; default 1 MiB. */
  fieldSize?: number
  /** Number of text fields; default 100. */
  fields?: number
}

/** The form, one of its files or one of its fields is larger than allowed: HTTP's 413. */
export class FormTooLargeError extends Error {
  override name = 'FormTooLargeError'
}

/** The request is no multipart form, or ended before the form did: HTTP's 400. */
export class MalformedFormError extends Error {
  override name = 'MalformedFormError'
}

const MEBIBYTE = 1024 * 1024

const received = new WeakSet<object>()

/** Whether a value is a file that this process received, and nothing that a client made look like one. */
export const isReceivedFile = (value: unknown): value is ReceivedFile =>
  typeof value === 'object' && value !== null && received.has(value)

/** Whether a request carries a multipart form. */
export function isMultipart(request: Pick<IncomingMessage, 'headers'>): boolean {
  return /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')
}

/**
 * Receives a multipart form, writing its files to the temporary area as they come: memory stays flat whatever their
 * size. Throws FormTooLargeError or MalformedFormError; then, and when the client goes away, nothing is left behind.
 * After an error the rest of the request is read and thrown away, so that the client can see the answer.
 */
export async function receiveForm(
  request: IncomingMessage,
  temporary: TemporaryArea,
  {
    fileSize = Infinity,
    files: maxFiles = 10,
    fieldSize = MEBIBYTE,
    fields: maxFields = 100,
  }: ReceiveLimits = {},
): Promise<ReceivedForm> {
  // The parser counts a file or field as too long as soon as it reaches the limit: one byte more is meant.
  const sizes = { fileSize: fileSize + 1, fieldSize: fieldSize + 1, fieldNameSize: 200 }
  const parser = createParser(request, { ...sizes, files: maxFiles, fields: maxFields })
  const fields: ReceivedForm['fields'] = Object.create(null)
  const files: ReceivedForm['files'] = Object.create(null)
  const paths: string[] = []
  const writing: Promise<void>[] = []
  const stop = new AbortController()

  async function keepFile(
    name: string,
    file: Pick<ReceivedFile, 'filename' | 'mimetype' | 'path'>,
    stream: Readable,
  ) {
    const measured = await writeFile(stream, file.path, stop.signal)
    const kept = { ...file, ...measured, discard: () => rm(file.path, { force: true }) }
    received.add(kept)
    ;(files[name] ??= []).push(kept)
  }

  const parsed = new Promise<void>((resolve, reject) => {
    parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated) reject(new FormTooLargeError(`The field is too long: ${name}.`))
      else (fields[name] ??= []).push(value)
    })
    parser.on('file', (name, stream, { filename, mimeType }) => {
      const path = temporary.newPath()
      paths.push(path)
      stream.once('limit', () => reject(new FormTooLargeError('The file is too large.')))
      const written = keepFile(name, { filename: filename ?? '', mimetype: mimeType, path }, stream)
      written.catch(reject)
      writing.push(written)
    })
    parser.once('filesLimit', () => reject(new FormTooLargeError('The form has too many files.')))
    parser.once('fieldsLimit', () => reject(new FormTooLargeError('The form has too many fields.')))
    parser.once('error', (error) =>
      reject(new MalformedFormError('The form is malformed or incomplete.', { cause: error })),
    )
    parser.once('close', resolve)
    request.once('error', (error) =>
      reject(new MalformedFormError('The upload was interrupted.', { cause: error })),
    )
    request.once('close', () => {
      if (!request.complete) reject(new MalformedFormError('The upload was interrupted.'))
    })
    request.pipe(parser)
  })

  try {
    await parsed
    await Promise.all(writing)
    return { fields, files, discard: () => remove(paths) }
  } catch (error) {
    request.unpipe(parser)
    stop.abort()
    await Promise.allSettled(writing)
    parser.removeAllListeners('error').on('error', ignoreLateError).destroy()
    request.resume()
    await remove(paths)
    throw error
  }
}

function createParser(request: IncomingMessage, limits: busboy.Limits): busboy.Busboy {
  if (!isMultipart(request)) throw new MalformedFormError('A multipart form was expected.')
  try {
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits })
  } catch (error) {
    throw new MalformedFormError('The form is malformed.', { cause: error })
  }
}

async function writeFile(
  stream: Readable,
  path: string,
  signal: AbortSignal,
): Promise<{ size: number; checksum: string }> {
  const checksum = startChecksum()
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      checksum.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(stream, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal })
  return { size, checksum: checksum.digest() }
}

async function remove(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })))
}

// A parser that is destroyed half way complains about the missing end of the form; that is known by then.
function ignoreLateError(): void {}
