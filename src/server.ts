import express, { type ErrorRequestHandler, type Express } from 'express'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { restApp } from '../rest-compat/app.ts'
import { documents } from '../rest-compat/docs/documents.ts'
import { aliasRoutes, routes } from '../rest-compat/routes.ts'
import { serverMetadata } from './domains/oauth/server-metadata.ts'
import { explorer } from './explorer/explorer.ts'
import { subsonicApp } from '../rest-compat/subsonic/app.ts'
import { wellKnown } from '../rest-compat/well-known.ts'
import { federation } from './federation/federation.ts'
import { gatewayOf } from './gateway-of.ts'
import { createGraphql } from './graphql.ts'
import { knownHosts } from './hosts.ts'
import { measure, metricsRoute } from './metrics.ts'
import { pages } from './pages/pages.ts'
import { publicPages } from './pages/public-pages.ts'
import { mediaRouter } from './media.ts'
import type { Pod } from './pod.ts'
import { version } from './version.ts'
import { acceptWebSockets, type SocketDoors } from './websockets.ts'

/** Pictures that never change, as the cover of podcasts that have none. */
const staticFiles = fileURLToPath(new URL('static', import.meta.url))

/** The whole HTTP surface of a pod, in the order in which it is asked. */
function createApp(pod: Pod, { gateway, graphql }: SocketDoors): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')

  app.use(measure(pod))
  app.use(knownHosts(pod.config))
  app.get('/metrics', metricsRoute(pod))
  app.use(wellKnown(gateway))
  app.get('/.well-known/oauth-authorization-server', (_request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    response.json(serverMetadata(pod.config))
  })
  app.use(pages(pod))
  app.use(explorer(pod))
  app.use(federation(pod, gateway))
  app.use('/graphql', (request, response) => void graphql(request, response))
  app.use('/api/docs', documents(routes, { origin: gateway.origin, version }))
  app.use('/api/v1', restApp(gateway, routes))
  app.use('/api/v2', restApp(gateway, aliasRoutes))
  app.use(['/rest', '/api/subsonic/rest'], subsonicApp(gateway, { version }))
  app.use('/media', mediaRouter(pod))
  app.use('/staticfiles', express.static(staticFiles, { index: false, redirect: false, maxAge: '1d' }))
  app.use(publicPages(pod, gateway))
  app.use(failed(pod))
  return app
}

/** A defect: told in the log, and to the caller only that there was one. */
const failed =
  (pod: Pod): ErrorRequestHandler =>
  (error, request, response, _next) => {
    // a path that cannot be decoded names nothing
    if (error instanceof URIError && !response.headersSent) {
      response.status(404).json({ detail: 'Not found.' })
      return
    }
    pod.log.error({ err: error as unknown, method: request.method, path: request.path }, 'a request failed')
    if (response.headersSent) response.destroy()
    else response.status(500).json({ detail: 'Something went wrong on the server.' })
  }

/** Listens for requests; resolves when connections are taken. */
export async function listen(pod: Pod, { port = pod.config.listen.port } = {}): Promise<Server> {
  const doors = { gateway: gatewayOf(pod), graphql: createGraphql(pod) }
  const server = createServer(createApp(pod, doors))
  acceptWebSockets(server, pod, doors)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, pod.config.listen.address, resolve)
  })
  return server
}
