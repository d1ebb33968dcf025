import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express'
import { commonHeaders } from '../../rest-compat/conventions/headers.ts'
import { type Route, send, serve } from '../../rest-compat/route.ts'
import { activityJson } from '../domains/federation/vocabulary.ts'
import type { Gateway } from '../gateway.ts'
import type { Pod } from '../pod.ts'
import { signerContextOf } from '../requests.ts'
import { actorRoutes, findLocalActor } from './actor-routes.ts'
import { bodyBytes, sharedInboxRoute } from './inbox-routes.ts'
import { indexRoutes } from './index-routes.ts'
import { musicRoutes } from './music-routes.ts'
import { wantsDocument } from './negotiation.ts'
import { webfingerRoute } from './webfinger.ts'

/** Bytes of an activity, at most. */
const bodyLimit = 1024 ** 2

/** The door for other pods: ActivityPub documents and inboxes, and how they are found. */
export function federation(pod: Pod, gateway: Gateway): Router {
  const router = Router()
  // who signed a request is all that counts here: sessions and tokens are for other doors
  const identify = (request: Request) => signerContextOf(pod, request, 'legacy', bodyBytes(request))
  const door: Gateway = { ...gateway, identify }
  const mount = (route: Route) =>
    router.all(`/${route.path}`, onlyWhileOn(pod), (request, response) =>
      serve(door, route, request, response),
    )

  router.use(
    '/federation',
    commonHeaders,
    express.raw({ type: () => true, limit: bodyLimit }),
    unreadableBody,
  )
  router.use('/.well-known/webfinger', commonHeaders)
  mount(webfingerRoute(pod))
  mount(sharedInboxRoute(pod))
  for (const route of [...actorRoutes(pod), ...musicRoutes(pod), ...indexRoutes(pod)]) mount(route)
  mountPages(router, pod, door)
  return router
}

/** A body that is too large, or not packed as its headers say: whoever sent it is told, and nobody else. */
const unreadableBody: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (status >= 500) return next(error)
  const detail = status === 413 ? 'The request body is too large.' : 'The request body cannot be read.'
  send(response, { status, contentType: activityJson, body: JSON.stringify({ detail }) })
}

/** With federation off nothing is answered. */
const onlyWhileOn =
  (pod: Pod): RequestHandler =>
  async (_request, response, next) => {
    if (await pod.settings.get('federation__enabled')) next()
    else response.status(405).end()
  }

/** Pages of which other pods get the document, so that an address from a browser can be followed. */
function mountPages(router: Router, pod: Pod, door: Gateway): void {
  const routes = new Map([...actorRoutes(pod), ...musicRoutes(pod)].map((route) => [route.path, route]))
  const page = (
    path: string,
    target: string,
    find: (request: Request) => Promise<Record<string, string> | null>,
  ) =>
    router.get(path, async (request: Request, response: Response, next) => {
      const route = routes.get(target)
      const isOpen =
        (await pod.settings.get('federation__enabled')) &&
        !(await pod.settings.get('common__api_authentication_required'))
      const parameters = route && isOpen && wantsDocument(request) ? await find(request) : null
      if (!route || !parameters) return next()
      request.params = parameters
      await serve(door, route, request, response)
    })

  const named = async ({ params }: Request) => {
    const name = String(params.name)
    return (await findLocalActor(pod, name)) ? { name } : null
  }
  page('/@:name', 'federation/actors/:name', named)
  page('/channels/:name', 'federation/actors/:name', named)
  page('/library/:uuid', 'federation/music/libraries/:uuid', async ({ params }) => ({
    uuid: String(params.uuid),
  }))
  const keyed = {
    artists: (id: number) => pod.prisma.artist.findUnique({ where: { id }, select: { uuid: true } }),
    albums: (id: number) => pod.prisma.album.findUnique({ where: { id }, select: { uuid: true } }),
    tracks: (id: number) => pod.prisma.track.findUnique({ where: { id }, select: { uuid: true } }),
  }
  for (const place of ['artists', 'albums', 'tracks'] as const) {
    page(`/library/${place}/:id`, `federation/music/${place}/:uuid`, async ({ params }) => {
      const key = String(params.id)
      const row = /^\d{1,9}$/.test(key) ? await keyed[place](Number(key)) : null
      return row && { uuid: row.uuid }
    })
  }
}
