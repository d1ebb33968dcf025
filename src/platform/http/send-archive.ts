import { makeZip } from 'client-zip'
import type { Request, Response } from 'express'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { streamTo } from './send-file.ts'

/** A file in an archive. */
export interface ArchivedFile {
  /** Where it lies: folders and a name, divided by `/`. */
  path: string
  /** When it was last changed. */
  modified: Date
  /** Opens it, when its turn has come. */
  open(): Promise<Readable>
}

/**
 * Answers a GET or HEAD with files as one ZIP archive, which is written while it is sent: each file is asked for when
 * those before it are gone, and stored as it is. Nothing more is asked for once the client has gone.
 */
export async function sendArchive(
  request: Request,
  response: Response,
  files: AsyncIterable<ArchivedFile>,
): Promise<void> {
  response.setHeader('content-type', 'application/zip')
  response.status(200)
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  await streamTo(response, Readable.fromWeb(makeZip(opened(files)) as ReadableStream))
}

async function* opened(files: AsyncIterable<ArchivedFile>) {
  for await (const { path, modified, open } of files) {
    const bytes = await open()
    try {
      yield { name: path, lastModified: modified, input: bytes as AsyncIterable<Uint8Array> }
    } finally {
      bytes.destroy()
    }
  }
}
