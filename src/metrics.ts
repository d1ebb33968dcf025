import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { countDeliveries } from './domains/federation/delivery-targets.ts'
import type { Pod } from './pod.ts'

/** The doors of the pod by the beginning of their paths; the first that fits counts. */
const doors: readonly (readonly [string, RegExp])[] = [
  ['audio', /^\/(api\/v\d\/(listen|stream)|(api\/subsonic\/)?rest\/(stream|download))\b/],
  ['graphql', /^\/graphql\b/],
  ['subsonic', /^\/(api\/subsonic\/)?rest\//],
  ['rest', /^\/api\//],
  ['federation', /^\/(federation|\.well-known)\//],
  ['media', /^\/(media|staticfiles)\//],
]

/** The door that a path leads to. Paths themselves are no labels: there is no end of them. */
export const doorOf = (path: string): string => doors.find(([, begin]) => begin.test(path))?.[0] ?? 'pages'

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Measures how long requests take until their last byte is sent. */
export const measure =
  ({ metrics }: Pod): RequestHandler =>
  (request, response, next) => {
    const begin = performance.now()
    const door = doorOf(request.path)
    const method = methods.has(request.method) ? request.method : 'other'
    response.once('close', () => {
      metrics.http.observe({ method, door, status: response.statusCode }, (performance.now() - begin) / 1000)
    })
    next()
  }

/** What the pod counts, in the form of Prometheus, for who brings the token of the settings. Without one there is none. */
export const metricsRoute =
  (pod: Pod): RequestHandler =>
  async (request, response, next) => {
    const { metricsToken } = pod.config
    if (metricsToken === null) return next()
    if (!isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`)) {
      response.setHeader('www-authenticate', 'Bearer')
      response.status(401).type('text').send('The token of the settings is needed.')
      return
    }
    const [jobs, deliveries] = await Promise.all([pod.jobs.stats(), countDeliveries(pod)])
    const text = await pod.metrics.expose(jobs, deliveries)
    response.setHeader('content-type', pod.metrics.contentType)
    response.setHeader('cache-control', 'no-store')
    response.end(text)
  }

/** Compares without telling by its time how much was right. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
