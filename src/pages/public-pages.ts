import { type Request, Router } from 'express'
import { statisticsOf } from '../domains/instance/statistics.ts'
import type { Gateway } from '../gateway.ts'
import type { Pod } from '../pod.ts'
import { version } from '../version.ts'
import { front } from './front/front.ts'
import { canBeShared } from './head-tags/find-preview.ts'
import { renderTags } from './head-tags/head-tags.ts'
import { instancePage } from './instance-page.ts'
import { sendPage } from './layout.ts'
import { embedPage, nothingPage, previewPage } from './preview-page.ts'
import { previewsOf } from './previews.ts'

/** Where programs ask: what is not there is nothing for people to see. */
const forPrograms = /^\/(api|federation|\.well-known|rest|graphql|media|explorer|pages|staticfiles)(\/|$)/

/**
 * What people see who open the pod in a browser: the web front that the settings name; else the pod's own first page,
 * a small page for whatever can be shared, and a player for pages of others. Comes after everything else.
 */
export function publicPages(pod: Pod, gateway: Gateway): Router {
  const router = Router()
  const tell = previewsOf(pod, gateway)
  router.use((request, _response, next) => next(forPrograms.test(request.path) ? 'router' : undefined))
  if (pod.config.front.page) {
    router.use(front(pod, pod.config.front.page, tell))
    return router
  }

  router.get(['/embed.html', '/front/embed.html'], async (request, response) => {
    const settings = await pod.settings.all()
    const { preview } = await tell(request, embeddedPath(request.query))
    const canBeHeard = preview !== null && preview.recordings.length > 0
    sendPage(response, {
      title: canBeHeard ? preview.title : 'Nothing here',
      podName: settings.instance__name || pod.config.hostname,
      shape: 'framed',
      isPublic: true,
      isHidden: true,
      body: canBeHeard
        ? embedPage(preview, pod.config.origin)
        : nothingPage(settings.common__api_authentication_required),
    })
  })

  router.use(async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const settings = await pod.settings.all()
    const podName = settings.instance__name || pod.config.hostname
    const { preview, tags } = await tell(request)
    const isClosed = settings.common__api_authentication_required
    const isPublic = { isPublic: true, podName, head: renderTags(tags), imageOrigins: imageOriginsOf(pod) }
    if (request.path === '/') {
      const statistics = settings.instance__nodeinfo_stats_enabled ? await statisticsOf(pod) : null
      const bannerUrl = settings.instance__banner && `/media/${settings.instance__banner}`
      const body = instancePage({ name: podName, settings, statistics, bannerUrl, version })
      sendPage(response, { ...isPublic, title: 'Welcome', label: pod.config.hostname, shape: 'wide', body })
    } else if (preview) {
      sendPage(response, { ...isPublic, title: preview.title, body: previewPage(preview, pod.config.origin) })
    } else {
      // a page that could be shared is answered alike whether or not there is something that others may see
      const status = canBeShared(request.path) ? 200 : 404
      const title = isClosed ? 'For members only' : 'Nothing here'
      sendPage(response, { ...isPublic, title, status, isHidden: true, body: nothingPage(isClosed) })
    }
  })
  return router
}

/** The page of what a player is asked to play, as `?type=track&id=1`. */
function embeddedPath({ type, id }: Request['query']): string {
  if (typeof type !== 'string' || typeof id !== 'string') return '/'
  if (type === 'channel') return `/channels/${encodeURIComponent(id)}`
  return /^(track|album|artist|playlist)$/.test(type) ? `/library/${type}s/${id}` : '/'
}

/** Where pictures come from beside the pod: a bucket, when it hands them out itself. */
const imageOriginsOf = ({ config: { storage } }: Pod): string[] => (storage.proxyMedia ? [] : ['https:'])
