import { type Request, type Response, Router } from 'express'
import { ensureExplorerApplication, explorerClientId } from '../domains/oauth/explorer-application.ts'
import type { Pod } from '../pod.ts'
import { sendAsset } from './assets.ts'
import { explorerPage } from './page.ts'

/** What the page may do: run and call the pod's own files only. The editor writes its colours into the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Whether a person opens `/graphql` in a browser, rather than a program that wants an answer. */
const wantsPage = (request: Request) =>
  request.accepts(['application/graphql-response+json', 'application/json', 'text/html']) === 'text/html'

/** The explorer of the API: a page at `/graphql` for browsers, and the files that it loads. */
export function explorer(pod: Pod): Router {
  const router = Router()

  router.get('/graphql', async (request: Request, response: Response, next) => {
    if (!wantsPage(request)) return next()
    await ensureExplorerApplication(pod)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', contentSecurityPolicy)
    response.setHeader('x-frame-options', 'DENY')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'same-origin')
    response.setHeader('cache-control', 'no-store')
    response.vary('Accept')
    const name = (await pod.settings.get('instance__name')) || pod.config.hostname
    response.end(explorerPage({ name, origin: pod.config.origin, clientId: explorerClientId }).text)
  })

  router.get('/explorer/:name', async (request, response, next) => {
    if (!(await sendAsset(request.params.name, request, response))) next()
  })

  return router
}
