import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { commonHeaders } from '../../rest-compat/conventions/headers.ts'
import { type Route, serve } from '../../rest-compat/route.ts'
import type { Gateway } from '../gateway.ts'
import type { Pod } from '../pod.ts'
import { signerContextOf } from '../requests.ts'
import { isUuid } from '../../rest-compat/conventions/query.ts'
import { isExternalActor } from '../domains/channels/external.ts'
import { findActorKey } from '../domains/users/handles.ts'
import { actorRoutes } from './actor-routes.ts'
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

  router.use('/federation', commonHeaders, express.raw({ type: () => true, limit: bodyLimit }))
  router.use('/.well-known/webfinger', commonHeaders)
  mount(webfingerRoute(pod))
  mount(sharedInboxRoute(pod))
  for (const route of [...actorRoutes(pod), ...musicRoutes(pod), ...indexRoutes(pod)]) mount(route)
  mountPages(router, pod, door)
  return router
}

/** With federation off nothing is answered. */
const onlyWhileOn =
  (pod: Pod): RequestHandler =>
  async (_request, response, next) => {
    if (await pod.settings.get('federation__enabled')) next()
    else response.status(405).end()
  }

/** What a page shows: parameters of the route of its document, or the address of the document at another pod. */
type Shown = Record<string, string> | string

/** Pages of which other pods get the document, so that an address from a browser can be followed. */
function mountPages(router: Router, pod: Pod, door: Gateway): void {
  const routes = new Map([...actorRoutes(pod), ...musicRoutes(pod)].map((route) => [route.path, route]))
  const page = (path: string, target: string, find: (request: Request) => Promise<Shown | null>) =>
    router.get(path, async (request: Request, response: Response, next) => {
      const route = routes.get(target)
      const isOpen =
        (await pod.settings.get('federation__enabled')) &&
        !(await pod.settings.get('common__api_authentication_required'))
      const shown = route && isOpen && wantsDocument(request) ? await find(request) : null
      if (!route || shown === null) return next()
      if (typeof shown === 'string') return response.redirect(302, shown)
      request.params = shown
      await serve(door, route, request, response)
    })

  const account = async ({ params }: Request) => actorShown(pod, await findActorKey(pod, String(params.name)))
  page('/@:name', 'federation/actors/:name', account)
  page('/channels/:name', 'federation/actors/:name', async (request) => {
    const uuid = String(request.params.name)
    if (!isUuid(uuid)) return account(request)
    const channel = await pod.prisma.channel.findUnique({ where: { uuid }, select: { actorId: true } })
    return channel && actorShown(pod, channel.actorId)
  })
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

async function actorShown(pod: Pod, id: number | null): Promise<Shown | null> {
  const actor = id === null ? null : await pod.prisma.actor.findUnique({ where: { id } })
  const { hostname } = pod.config
  if (!actor || isExternalActor(actor, hostname)) return null
  return actor.domainName === hostname ? { name: actor.preferredUsername } : actor.fid
}
