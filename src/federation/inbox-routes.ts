import type { Request } from 'express'
import { type Answer, invalid, ok, refuse } from '../../rest-compat/conventions/refusal.ts'
import type { RestRequest, Route } from '../../rest-compat/route.ts'
import { ActivityRefusedError, takeActivity } from '../domains/federation/inbox/take-activity.ts'
import { readDocument } from '../domains/federation/json-ld.ts'
import { UnreadableJsonError } from '../platform/http/foreign-json.ts'
import type { Pod } from '../pod.ts'
import { federationRoute } from './document-route.ts'

/** The bytes of a request's body, as the door has read them. */
export const bodyBytes = ({ body }: Request): Uint8Array | null => (Buffer.isBuffer(body) ? body : null)

/** Takes an activity that another pod sends. `inbox` is the actor whose own inbox it came to. */
export async function receiveActivity(
  pod: Pod,
  { http, context }: RestRequest,
  inbox: { id: number } | null,
): Promise<Answer> {
  const { credential } = context
  if (credential.kind !== 'signature') throw refuse(403, 'You need a valid signature to send an activity')
  try {
    const payload = readDocument(Buffer.from(bodyBytes(http) ?? '').toString('utf8'))
    await takeActivity(pod, {
      payload,
      sender: { id: credential.actorId, fid: credential.actorUri },
      inboxActorId: inbox?.id ?? null,
      signature: String(http.headers.signature),
    })
    return ok({})
  } catch (error) {
    if (error instanceof UnreadableJsonError) throw refuse(400, `JSON parse error - ${error.message}`)
    if (error instanceof ActivityRefusedError) throw invalid({ [error.field]: [error.message] })
    throw error
  }
}

/** The inbox that all actors of the pod share. */
export const sharedInboxRoute = (pod: Pod): Route =>
  federationRoute({
    path: 'federation/shared/inbox',
    description: 'Where other pods send what is meant for several actors of this one.',
    methods: { POST: { limit: 'wildcard', answer: (request) => receiveActivity(pod, request, null) } },
  })
