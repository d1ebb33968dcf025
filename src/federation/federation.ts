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

/** What a page shows: parameters of the route of its document, or the address of the document at another pod. */
type Shown = { path: string; parameters: Record<string, string> } | string

const actorPath = 'federation/actors/:name'

/** Pages of which other pods get the document, so that an address from a browser can be followed. */
function mountPages(router: Router, pod: Pod, door: Gateway): void {
  const routes = new Map([...actorRoutes(pod), ...musicRoutes(pod)].map((route) => [route.path, route]))
  const page = (place: string, find: (name: string) => Promise<Shown | null>) =>
    router.get(place, async (request: Request, response: Response, next) => {
      const isOpen =
        (await pod.settings.get('federation__enabled')) &&
        !(await pod.settings.get('common__api_authentication_required'))
      const shown = isOpen && wantsDocument(request) ? await find(String(request.params.name)) : null
      if (typeof shown === 'string') return response.redirect(302, shown)
      const route = shown && routes.get(shown.path)
      if (!route) return next()
      request.params = shown.parameters
      await serve(door, route, request, response)
    })

  const account = async (handle: string) => actorShown(pod, await findActorKey(pod, handle))
  page('/@:name', account)
  page('/channels/:name', async (name) => {
    if (!isUuid(name)) return account(name)
    const channel = await pod.prisma.channel.findUnique({ where: { uuid: name }, select: { actorId: true } })
    return channel && actorShown(pod, channel.actorId)
  })
  page('/library/:name', async (uuid) => ({ path: 'federation/music/libraries/:uuid', parameters: { uuid } }))
  for (const place of ['artists', 'albums', 'tracks'] as const) {
    page(`/library/${place}/:name`, async (key) =>
      /^\d{1,9}$/.test(key) ? musicShown(pod, place, Number(key)) : null,
    )
  }
}

async function musicShown(
  { prisma }: Pod,
  place: 'artists' | 'albums' | 'tracks',
  id: number,
): Promise<Shown | null> {
  const named = (at: string, row: { uuid: string } | null): Shown | null =>
    row && { path: `federation/music/${at}/:uuid`, parameters: { uuid: row.uuid } }
  const query = { where: { id }, select: { uuid: true } }
  if (place === 'artists') return named(place, await prisma.artist.findUnique(query))
  if (place === 'albums') return named(place, await prisma.album.findUnique(query))
  // the track of a channel is known elsewhere as the episode that it is
  const episode = await prisma.upload.findFirst({
    where: { trackId: id, importStatus: 'FINISHED', library: { channel: { isNot: null } } },
    select: { uuid: true },
  })
  return named('uploads', episode) ?? named(place, await prisma.track.findUnique(query))
}

async function actorShown(pod: Pod, id: number | null): Promise<Shown | null> {
  const actor = id === null ? null : await pod.prisma.actor.findUnique({ where: { id } })
  const { hostname } = pod.config
  if (!actor || isExternalActor(actor, hostname)) return null
  const parameters = { name: actor.preferredUsername }
  return actor.domainName === hostname ? { path: actorPath, parameters } : actor.fid
}
