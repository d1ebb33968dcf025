import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { RemoteResponse } from '../../src/platform/http/fetch.ts'

/** What another pod answers, as if it had come over the network. */
export function answered(url: string, status: number, text = ''): RemoteResponse {
  const body = Readable.from([Buffer.from(text)])
  const bytes = () => buffer(body)
  const read = async () => (await bytes()).toString()
  return {
    url,
    status,
    ok: status < 300,
    headers: new Headers({ 'content-type': 'application/activity+json' }),
    body,
    bytes,
    text: read,
    json: async () => JSON.parse(await read()) as unknown,
  }
}
