import { z } from 'zod'
import type { Pod } from '../../pod.ts'
import { getDocument } from './actor-fetching.ts'
import { isAddress } from './reading.ts'
import { UnusableDocumentError } from './remote-actors.ts'
import { activityJson } from './vocabulary.ts'

const schema = z.object({
  subject: z.string(),
  links: z.array(
    z.looseObject({ rel: z.string(), type: z.string().optional(), href: z.string().optional() }),
  ),
})

/** A host that is asked for something well-known: over the protocol that this pod itself uses. */
export const hostAddress = ({ config }: Pod, host: string): string =>
  `${config.isSecure ? 'https' : 'http'}://${host}`

/** The address of an actor by its handle, `mira@pod.example`. Throws UnusableDocumentError. */
export async function actorAddress(pod: Pod, handle: string): Promise<string> {
  const host = handle.slice(handle.lastIndexOf('@') + 1).toLowerCase()
  const url = `${hostAddress(pod, host)}/.well-known/webfinger?resource=${encodeURIComponent(`acct:${handle}`)}`
  const parsed = schema.safeParse(await getDocument(pod, url, 'application/jrd+json, application/json'))
  const self = parsed.data?.links.find(({ rel, type }) => rel === 'self' && type === activityJson)?.href
  if (!isAddress(self)) throw new UnusableDocumentError('The other pod does not say where the actor is.')
  return self
}
