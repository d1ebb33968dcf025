import { Readable } from 'node:stream'
import { describeResponse, type RemoteResponse } from '../../src/platform/http/fetch.ts'

/** What another pod answers, as if it had come over the network. */
export function answered(url: string, status: number, text = ''): RemoteResponse {
  const headers = new Headers({ 'content-type': 'application/activity+json' })
  const body = Readable.from([Buffer.from(text)])
  return describeResponse(new URL(url), { status, ok: status < 300, headers }, body)
}
