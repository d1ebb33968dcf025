import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import type { Gateway } from '../../../src/gateway.ts'
import { streams } from './streams.ts'

/** Bytes that may wait for a client before it is given up. */
const mostWaiting = 4 * 1024 * 1024

/**
 * The legacy websocket: tells a member in JSON, one message a frame, what happens on the pod. Only a browser
 * session signs it in; what its client writes is ignored. Gives 403 for everybody else.
 */
export async function openActivitySocket(
  gateway: Gateway,
  request: IncomingMessage,
  accept: () => Promise<WebSocket>,
): Promise<number | void> {
  const context = await gateway.identify(request)
  if (!context.viewer || context.credential.kind !== 'session') return 403
  // opened before the client knows that it is connected: nothing that happens from then on is missed
  const opened = await Promise.all(
    streams.map((stream) => stream(gateway, { ...context, loaders: new Map() })),
  )
  const open = opened.filter((stream) => stream !== null)
  const socket = await accept()
  const tell = (message: object) => {
    if (socket.bufferedAmount > mostWaiting) socket.terminate()
    else socket.send(JSON.stringify(message))
  }
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    for (const stream of open) stream.end()
  })
  void Promise.allSettled(open.map((stream) => stream.run(tell))).then(() => socket.close(1001))
}
