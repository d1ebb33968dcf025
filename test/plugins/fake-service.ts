import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request as it came in. */
export interface Heard {
  method: string
  path: string
  query: Record<string, string>
  headers: IncomingHttpHeaders
  body: string
}

/** How the service answers: 200 unless it says otherwise. */
export interface Reply {
  status?: number
  headers?: Record<string, string>
  body?: string
}

/** A service that writes down what it is told and answers in the test's words. */
export async function startFakeService() {
  const heard: Heard[] = []
  const events = new EventEmitter()
  let read = 0
  let answer: (request: Heard) => Reply = () => ({})
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake')
    const entry = {
      method: request.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: await text(request),
    }
    const { status = 200, headers = {}, body = '' } = answer(entry)
    response.writeHead(status, headers).end(body)
    heard.push(entry)
    events.emit('heard')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    answerWith(next: (request: Heard) => Reply) {
      answer = next
    },
    /** The next request that was not asked for yet; waits for it. */
    async next(): Promise<Heard> {
      while (heard.length <= read) await once(events, 'heard')
      const request = heard[read]
      read += 1
      if (!request) throw new Error('nothing was heard')
      return request
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type FakeService = Awaited<ReturnType<typeof startFakeService>>
