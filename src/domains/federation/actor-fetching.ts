import type { Actor } from '../../generated/prisma/client.ts'
import { isMissingReference, isMissingRow, isUniqueViolation } from '../../platform/database/failures.ts'
import { RemoteRequestError } from '../../platform/http/errors.ts'
import type { RemoteResponse } from '../../platform/http/fetch.ts'
import { UnreadableJsonError } from '../../platform/http/foreign-json.ts'
import type { Pod } from '../../pod.ts'
import { readDocument } from './json-ld.ts'
import { isOwnAddress, onlyWelcome, sameHost } from './policies.ts'
import { type ActorDocument, readActor, saveActor, UnusableDocumentError } from './remote-actors.ts'
import { feedOf, saveChannel } from './remote-channels.ts'
import { serviceActor } from './service-actor.ts'
import { getSigned } from './signed-requests.ts'
import { activityJson } from './vocabulary.ts'

/** An actor by its address, if the pod knows it. */
export const knownActor = (pod: Pod, fid: string): Promise<Actor | null> =>
  pod.prisma.actor.findUnique({ where: { fid } })

/** An actor by its address: as it is known, else as its pod tells. Throws UnusableDocumentError. */
export async function actorAt(pod: Pod, fid: string): Promise<Actor> {
  return (await knownActor(pod, fid)) ?? (await fetchActor(pod, fid))
}

/** Reads an actor from its pod and keeps what it says. Throws UnusableDocumentError. */
export async function fetchActor(pod: Pod, fid: string): Promise<Actor> {
  // what this pod does not know of itself does not exist
  if (isOwnAddress(pod, fid)) throw new UnusableDocumentError('There is no such actor here.')
  const document = readActor(await getActorDocument(pod, fid))
  if (document.id !== fid) throw new UnusableDocumentError('The document is that of another actor.')
  return keepActor(pod, document)
}

/** Keeps an actor, and the channel that it may be. Throws UnusableDocumentError. */
export async function keepActor(pod: Pod, document: ActorDocument): Promise<Actor> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const actor = await saveActor(pod, document)
      if (feedOf(document)) await saveChannel(pod, actor, document, await ownerOf(pod, actor, document))
      return actor
    } catch (error) {
      // a pod has one actor of a name, and one artist of an address
      if (isUniqueViolation(error))
        throw new UnusableDocumentError('Another one has this name or address.', { cause: error })
      // the actor, or whose channel it is, was deleted in between: what their pod says of them now counts
      if (!isMissingReference(error) && !isMissingRow(error)) throw error
      if (attempt === 3) throw new UnusableDocumentError('The actor is being deleted.', { cause: error })
    }
  }
}

/** Whose a channel is. An owner with a feed of its own could name the next one, and so on: it has to be known. */
async function ownerOf(pod: Pod, actor: Actor, { attributedTo }: ActorDocument): Promise<Actor> {
  if (attributedTo === null || attributedTo === actor.fid) return actor
  if (!sameHost(attributedTo, actor.fid))
    throw new UnusableDocumentError('The channel is not of the pod of its owner.')
  const known = await knownActor(pod, attributedTo)
  if (known) return known
  const owner = readActor(await getActorDocument(pod, attributedTo))
  if (owner.id !== attributedTo) throw new UnusableDocumentError('The document is that of another actor.')
  return saveActor(pod, owner)
}

/** Pods in secure mode show actors to nobody whom they cannot tell: they are asked again by this pod's own actor. */
const getActorDocument = (pod: Pod, url: string): Promise<unknown> =>
  readAnswer(async () => {
    const answer = await getUnsigned(pod, url, activityJson)
    if (answer.status !== 401 && answer.status !== 403) return answer
    answer.body.destroy()
    return getSigned(pod, url, await serviceActor(pod))
  })

/** Gets a document that anybody may read. Throws UnusableDocumentError. */
export const getDocument = (pod: Pod, url: string, accept: string): Promise<unknown> =>
  readAnswer(() => getUnsigned(pod, url, accept))

const getUnsigned = (pod: Pod, url: string, accept: string): Promise<RemoteResponse> =>
  pod.http.fetch(url, { headers: { accept }, mayAsk: onlyWelcome(pod) })

async function readAnswer(ask: () => Promise<RemoteResponse>): Promise<unknown> {
  try {
    const answer = await ask()
    if (!answer.ok) {
      answer.body.destroy()
      throw new UnusableDocumentError(`The other pod answered with status ${answer.status}.`)
    }
    return readDocument(await answer.text())
  } catch (error) {
    if (error instanceof RemoteRequestError || error instanceof UnreadableJsonError)
      throw new UnusableDocumentError(error.message, { cause: error })
    throw error
  }
}
