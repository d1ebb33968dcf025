import type { Actor } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import {
  readSignature,
  type SignatureHeader,
  type SignedMessage,
  verifySignature,
  weaknessOf,
} from './http-signature.ts'
import { noteContact } from './pod-survey.ts'
import { isAllowed, isOwnAddress, policyOn } from './policies.ts'
import { fetchActor, knownActor } from './actor-fetching.ts'
import { UnusableDocumentError } from './remote-actors.ts'

/** A request whose sender is to be found out. `body` is the bytes that came. */
export interface ReceivedMessage extends SignedMessage {
  body: Uint8Array | null
}

/** Who sent a request. */
export type Sender =
  | { kind: 'anonymous' }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'refused'; status: 401 | 403; message: string }

const refused = (status: 401 | 403, message: string): Sender => ({ kind: 'refused', status, message })

/** Finds out which actor signed a request, if any. Keys are kept, and read anew when a signature does not fit. */
export async function findSender(pod: Pod, message: ReceivedMessage): Promise<Sender> {
  const header = [message.headers.signature].flat()[0]
  if (!header) return { kind: 'anonymous' }
  const signature = readSignature(header)
  if (!signature.keyId) return refused(403, 'Missing key id')
  const url = URL.parse(signature.keyId)
  if (!url) return refused(403, 'Invalid url')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused(403, 'Invalid scheme')
  const fid = keyOwner(signature.keyId)
  if (
    (await policyOn(pod, [fid])).isBlocked ||
    (message.method !== 'POST' && !(await isAllowed(pod, [fid])))
  ) {
    return refused(403, 'Incorrect authentication credentials.')
  }
  const sender = await verifySender(pod, fid, signature, message)
  if (sender.kind === 'actor') await noteContact(pod, sender.actor)
  return sender
}

/** Whose key it is: most software names it within the document of the actor, some just below. */
const keyOwner = (keyId: string): string => (keyId.split('#')[0] ?? '').replace(/\/main-key$/, '')

async function verifySender(
  pod: Pod,
  fid: string,
  signature: SignatureHeader,
  message: ReceivedMessage,
): Promise<Sender> {
  const known = await knownActor(pod, fid)
  const isFresh = known !== null && (await isStillFresh(pod, known))
  const actor = isFresh ? known : await fetchOrNull(pod, fid)
  if (!actor) return refused(403, 'Cannot fetch remote actor to authenticate signature')
  if (!actor.publicKey) return refused(403, 'No public key found')
  const weakness = weaknessOf(signature, message, { now: new Date(), body: message.body })
  if (weakness) return refused(401, weakness)
  if (verifySignature(signature, message, actor.publicKey)) return { kind: 'actor', actor }
  // the actor may have a new key, of which nobody is told
  const renewed = isFresh ? await fetchOrNull(pod, fid) : null
  if (renewed?.publicKey && verifySignature(signature, message, renewed.publicKey)) {
    return { kind: 'actor', actor: renewed }
  }
  return refused(401, 'The signature does not match')
}

async function isStillFresh(pod: Pod, actor: Actor): Promise<boolean> {
  if (isOwnAddress(pod, actor.fid)) return true
  const minutes = await pod.settings.get('federation__actor_fetch_delay')
  return actor.lastFetchedAt !== null && Date.now() - actor.lastFetchedAt.getTime() < minutes * 60_000
}

async function fetchOrNull(pod: Pod, fid: string): Promise<Actor | null> {
  try {
    return await fetchActor(pod, fid)
  } catch (error) {
    if (error instanceof UnusableDocumentError) return null
    throw error
  }
}
