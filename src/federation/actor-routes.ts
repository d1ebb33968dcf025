import { InvalidPageError, pageNumber } from '../domains/federation/documents/collections.ts'
import { actorDocument, actorPage, actorParts } from '../domains/federation/documents/actor-documents.ts'
import { channelOutbox } from '../domains/federation/documents/channel-documents.ts'
import { serviceActor } from '../domains/federation/service-actor.ts'
import { notFound, invalid, ok } from '../../rest-compat/conventions/refusal.ts'
import type { RestRequest, Route } from '../../rest-compat/route.ts'
import type { Pod } from '../pod.ts'
import { documentRoute, served } from './document-route.ts'
import { receiveActivity } from './inbox-routes.ts'
import { isExternalActor } from '../domains/channels/external.ts'
import { findActorKey } from '../domains/users/handles.ts'

/** Key of a local actor by its name in any case; null for one that other pods are not told of. */
async function keyNamed(pod: Pod, name: string): Promise<number | null> {
  const { hostname, federation } = pod.config
  if (name.toLowerCase() === federation.serviceActorUsername.toLowerCase()) await serviceActor(pod)
  // a feed of somebody else is told to no other pod
  if (isExternalActor({ domainName: hostname, preferredUsername: name.toLowerCase() }, hostname)) return null
  return findActorKey(pod, `${name}@${hostname}`)
}

/** A local actor by its name in any case, with all that its document needs. */
export async function findLocalActor(pod: Pod, name: string) {
  const id = await keyNamed(pod, name)
  return id === null ? null : pod.prisma.actor.findUnique({ where: { id }, include: actorParts })
}

/** Whose an inbox is. What activities come in for needs no document: they are many. */
async function findInboxOwner(pod: Pod, name: string) {
  const id = await keyNamed(pod, name)
  return id === null ? null : pod.prisma.actor.findUnique({ where: { id }, select: { id: true, type: true } })
}

/** The number of the page that a request asks for; refuses what cannot be one. */
export function pageOf(request: RestRequest): number | null {
  try {
    return pageNumber(request.query.text('page'))
  } catch (error) {
    if (error instanceof InvalidPageError) throw invalid({ page: [error.message] })
    throw error
  }
}

/** Where the actors of this pod are, with their inboxes and outboxes. */
export function actorRoutes(pod: Pod): Route[] {
  const actorOf = ({ parameters }: RestRequest) => findLocalActor(pod, parameters.name ?? '')
  const empty = (place: string, description: string, post?: Route['methods']['POST']) =>
    documentRoute(pod, {
      path: `federation/actors/:name/${place}`,
      description,
      limit: 'wildcard',
      find: async (_pod, request) => ((await actorOf(request)) ? { document: {} } : null),
      post,
    })
  return [
    documentRoute(pod, {
      path: 'federation/actors/:name',
      description: 'Somebody of this pod.',
      limit: 'retrieve',
      isAlwaysOpen: true,
      async find(_pod, request) {
        const actor = await actorOf(request)
        return actor && served(actorDocument(pod, actor), actorPage(pod, actor))
      },
    }),
    empty('inbox', 'Where others send what is meant for this actor alone.', {
      limit: 'wildcard',
      async answer(request) {
        const actor = await findInboxOwner(pod, request.parameters.name ?? '')
        if (!actor || actor.type === 'TOMBSTONE') throw notFound()
        return receiveActivity(pod, request, actor)
      },
    }),
    documentRoute(pod, {
      path: 'federation/actors/:name/outbox',
      description: 'What a channel published.',
      limit: 'wildcard',
      async find(_pod, request) {
        const actor = await actorOf(request)
        if (!actor?.channel) return actor && { document: {} }
        const document = await channelOutbox(pod, actor, actor.channel.libraryId, pageOf(request))
        return document ? served(document) : 'no page'
      },
      post: { limit: 'wildcard', answer: () => ok({}) },
    }),
    empty('followers', 'Who follows this actor is not told.'),
    empty('following', 'Whom this actor follows is not told.'),
  ]
}
