import express, { type RequestHandler, type Response, Router } from 'express'
import type { Pod } from '../../pod.ts'
import { visitorContextOf } from '../../requests.ts'
import { setCsrfCookie } from '../../session-cookies.ts'
import { renderTags } from '../head-tags/head-tags.ts'
import { refusalPage } from '../consent-page.ts'
import { sendPage } from '../layout.ts'
import type { TellPreview } from '../previews.ts'
import { dress } from './dress.ts'
import { firstPageOf } from './first-page.ts'

/** What Funkwhale's front may do: run its own code, show and play what other pods have. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "connect-src 'self' http: https: ws: wss:",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline' http: https:",
  "img-src 'self' data: http: https:",
  "font-src 'self' data: http: https:",
  "media-src 'self' data: http: https:",
  "object-src 'none'",
].join('; ')

/** Names that a build gives to files that never change, as `index-3f2a9b1c.js`. */
const lasting = /[-.][\w-]{8,}\.\w+$/

/**
 * A built web front: its files, and its first page for every other path, since the front itself knows what is where.
 * `page` is where the first page is read.
 */
export function front(pod: Pod, page: string, tell: TellPreview): Router {
  const router = Router()
  const { folder, manifestUrl } = pod.config.front
  if (folder) {
    const files = withoutPage(
      page,
      folder,
      express.static(folder, {
        index: false,
        redirect: false,
        setHeaders(response: Response, path: string) {
          response.setHeader('x-content-type-options', 'nosniff')
          response.setHeader(
            'cache-control',
            lasting.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
          )
        },
      }),
    )
    // fronts are built to lie at the top or below `/front`
    router.use('/front', files)
    router.use(files)
  }
  const firstPage = firstPageOf(pod.config, page)

  router.use(async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const [preview, { instance__name: name, ui__custom_css: css }] = await Promise.all([
      tell(request),
      pod.settings.all(),
    ])
    let built: string
    try {
      built = await firstPage()
    } catch (err) {
      pod.log.error({ err, page }, 'the first page of the web front cannot be had')
      const body = refusalPage('The web front of this pod cannot be had right now.', null)
      sendPage(response, { title: 'No web front', podName: name || pod.config.hostname, status: 500, body })
      return
    }
    setCsrfCookie(request, response, await visitorContextOf(pod, request, 'legacy'))
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('content-security-policy', contentSecurityPolicy)
    response.setHeader('x-frame-options', 'SAMEORIGIN')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'same-origin')
    response.type('html').send(dress(built, { name, manifestUrl, css, tags: renderTags(preview.tags) }))
  })
  return router
}

/** The files of a folder, without the first page, which is never sent as it was built. */
function withoutPage(page: string, folder: string, files: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (page === `${folder}${request.path}`) next()
    else files(request, response, next)
  }
}
