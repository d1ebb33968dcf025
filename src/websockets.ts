import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ExecutionArgs } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import type { YogaServerInstance } from 'graphql-yoga'
import { type WebSocket, WebSocketServer } from 'ws'
import { openActivitySocket } from '../rest-compat/v1/activity/socket.ts'
import type { Context } from './context.ts'
import type { Gateway } from './gateway.ts'
import type { Pod } from './pod.ts'
import type { Incoming } from './requests.ts'

/** What websockets need of the HTTP doors. */
export interface SocketDoors {
  gateway: Gateway
  graphql: YogaServerInstance<{ req: Incoming }, Context>
}

/** Opens a socket on an upgrade, or says with which status it is refused. */
type Upgrade = (request: IncomingMessage, accept: () => Promise<WebSocket>) => Promise<number | void>

/**
 * Takes websockets: `/graphql` speaks `graphql-transport-ws`, `/api/v1/activity` the legacy messages. Browsers of
 * other sites are refused, since a cookie alone may sign a socket in. All end when the server is closed.
 */
export function acceptWebSockets(server: Server, pod: Pod, doors: SocketDoors): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 })
  const upgrades: Record<string, Upgrade> = {
    '/graphql': graphqlUpgrade(doors),
    '/api/v1/activity': (request, accept) => openActivitySocket(doors.gateway, request, accept),
  }
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const path = (request.url ?? '').split('?')[0]?.replace(/(?<=.)\/$/, '') ?? ''
    const upgrade = Object.hasOwn(upgrades, path) ? upgrades[path] : undefined
    const accept = () =>
      new Promise<WebSocket>((resolve) => {
        sockets.handleUpgrade(request, socket, head, resolve)
      })
    void (async () => {
      if (!upgrade) return refuse(socket, 404)
      if (!isSameOrigin(pod, request)) return refuse(socket, 403)
      const refused = await upgrade(request, accept)
      if (refused) refuse(socket, refused)
    })().catch((err: unknown) => {
      pod.log.error({ err, path }, 'a websocket could not be opened')
      socket.destroy()
    })
  })
  endWith(server, sockets)
}

/** Sockets would keep a server from closing: they are told to go as soon as it begins to. */
function endWith(server: Server, sockets: WebSocketServer): void {
  const close = server.close.bind(server)
  server.close = (callback) => {
    for (const socket of sockets.clients) socket.close(1001)
    const closing = close(callback)
    // who does not answer the good-bye is cut off
    setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate()
    }, 1000).unref()
    return closing
  }
}

/** Runs operations over a socket in the same envelope as over HTTP: the same limits, the same errors. */
function graphqlUpgrade({ graphql }: SocketDoors): Upgrade {
  const server = new WebSocketServer({ noServer: true })
  useServer(
    {
      execute: (args) => rootOf(args).execute(args),
      subscribe: (args) => rootOf(args).subscribe(args),
      async onSubscribe({ extra, connectionParams }, _id, { query, operationName, variables }) {
        const enveloped = graphql.getEnveloped({ req: withCredential(extra.request, connectionParams) })
        const document = enveloped.parse(query)
        const mistakes = enveloped.validate(enveloped.schema, document)
        if (mistakes.length > 0) return mistakes
        return {
          schema: enveloped.schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: await enveloped.contextFactory(),
          rootValue: { execute: enveloped.execute, subscribe: enveloped.subscribe },
        }
      },
    },
    server,
  )
  return async (request, accept) => {
    if (!request.headers['sec-websocket-protocol']?.includes('graphql-transport-ws')) return 400
    server.emit('connection', await accept(), request)
  }
}

type Envelope = Pick<
  ReturnType<YogaServerInstance<{ req: Incoming }, Context>['getEnveloped']>,
  'execute' | 'subscribe'
>
const rootOf = (args: ExecutionArgs) => args.rootValue as Envelope

/** Browsers cannot send headers with a socket: `Authorization` may come in the first message instead. */
function withCredential(request: Incoming, parameters: Record<string, unknown> | undefined): Incoming {
  const given = parameters?.['authorization'] ?? parameters?.['Authorization']
  if (typeof given !== 'string') return request
  const { method, url, socket, headers } = request
  return { method, url, socket, headers: { ...headers, authorization: given } }
}

/** Whether a page of the pod itself opens the socket, or a program that is no browser. */
function isSameOrigin({ config }: Pod, { headers }: IncomingMessage): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  return origin === config.origin || new URL(origin).host === host
}

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  )
}
