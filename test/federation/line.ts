import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream'

/** The way to a pod, which can be as bad as the real one. */
export interface Line {
  /** Host and port under which the pod is reached. */
  host: string
  /** Ports of the pod itself may change; nobody listens on the first one. */
  target: number
  /** How many more requests to an inbox are answered by the pod without the answer coming back. */
  answersToLose: number
  /** How many answers were lost. */
  lost: number
  close(): Promise<void>
}

/** Puts a line before the pod that listens on a port of this machine. While nobody listens there, it is dead. */
export async function openLine(target: number): Promise<Line> {
  const server = createServer((request, response) => {
    const { method, url = '/', headers } = request
    const onward = httpRequest({ port: line.target, host: '127.0.0.1', method, path: url, headers })
    onward.on('error', () => response.destroy())
    onward.on('response', (answer) => {
      if (method === 'POST' && url.endsWith('/inbox') && line.answersToLose > 0) {
        line.answersToLose -= 1
        line.lost += 1
        answer.resume().once('end', () => response.destroy())
        return
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      pipeline(answer, response, () => undefined)
    })
    pipeline(request, onward, () => undefined)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const line: Line = {
    host: `localhost:${(server.address() as AddressInfo).port}`,
    target,
    answersToLose: 0,
    lost: 0,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return line
}
