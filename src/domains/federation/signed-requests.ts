import type { Actor } from '../../generated/prisma/client.ts'
import type { RemoteResponse } from '../../platform/http/fetch.ts'
import type { Pod } from '../../pod.ts'
import { signRequest } from './http-signature.ts'
import { onlyWelcome } from './policies.ts'
import { activityJson } from './vocabulary.ts'

/** Who signs: a local actor with its private key. */
export type Signer = Pick<Actor, 'fid' | 'privateKey'>

/** Headers that sign a GET of an address. */
export function signedHeaders(url: string, signer: Signer): Record<string, string> {
  return signRequest({ method: 'GET', url: new URL(url), now: new Date() }, keyOf(signer))
}

/** Gets a document of another pod, signed. Throws RemoteRequestError when there is no answer. */
export const getSigned = (pod: Pod, url: string, signer: Signer): Promise<RemoteResponse> =>
  pod.http.fetch(url, {
    headers: { accept: activityJson, ...signedHeaders(url, signer) },
    mayAsk: onlyWelcome(pod),
  })

/** Sends an activity to an inbox, signed. Throws RemoteRequestError when there is no answer. */
export function postSigned(
  pod: Pod,
  url: string,
  document: unknown,
  signer: Signer,
): Promise<RemoteResponse> {
  const body = JSON.stringify(document)
  const signature = signRequest({ method: 'POST', url: new URL(url), body, now: new Date() }, keyOf(signer))
  return pod.http.fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': activityJson, ...signature },
    mayAsk: onlyWelcome(pod),
    // a signature holds for one address only
    maxRedirects: 0,
  })
}

function keyOf({ fid, privateKey }: Signer) {
  if (!privateKey) throw new Error('only actors of this pod can sign')
  return { keyId: `${fid}#main-key`, privateKey }
}
