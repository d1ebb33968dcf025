import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { signRequest } from '../../src/domains/federation/http-signature.ts'
import type { Actor, Prisma } from '../../src/generated/prisma/client.ts'
import type { Pod } from '../../src/pod.ts'
import type { TestPod } from '../pod.ts'

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

/** The private half of the key that such actors share (PEM). */
export const { privateKey } = keys

/** An actor of another pod that the pod knows already, so that nothing has to be fetched; all share one key. */
export async function makeRemoteActor(
  { pod }: { pod: Pick<Pod, 'prisma'> },
  name: string,
  domainName = 'other.example',
  extra: Partial<Prisma.ActorUncheckedCreateInput> = {},
): Promise<Actor> {
  await pod.prisma.domain.createMany({
    data: { name: domainName, nodeinfoFetchedAt: new Date() },
    skipDuplicates: true,
  })
  const fid = `https://${domainName}/actors/${name}`
  return pod.prisma.actor.create({
    data: {
      fid,
      domainName,
      preferredUsername: name,
      inboxUrl: `${fid}/inbox`,
      followersUrl: `${fid}/followers`,
      publicKey: keys.publicKey,
      lastFetchedAt: new Date(),
      ...extra,
    },
  })
}

/**
 * Sends the text of an activity to an inbox, signed by an actor that `makeRemoteActor` made; `keyId` is how its key is
 * called. Gives the status.
 */
export async function sendText(
  { origin }: Pick<TestPod, 'origin'>,
  sender: Pick<Actor, 'fid'>,
  text: string,
  path = '/federation/shared/inbox',
  keyId = `${sender.fid}#main-key`,
): Promise<number> {
  const url = new URL(path, origin)
  const signature = signRequest(
    { method: 'POST', url, body: text, now: new Date() },
    { keyId, privateKey: keys.privateKey },
  )
  const response = await fetch(url, {
    method: 'POST',
    body: text,
    // the pod may close an idle connection at the very moment that it would be used again
    headers: { 'content-type': 'application/activity+json', connection: 'close', ...signature },
  })
  await response.arrayBuffer()
  return response.status
}

/** Sends an activity to the shared inbox, with what every activity has. */
export const send = (
  pod: Pick<TestPod, 'origin'>,
  sender: Pick<Actor, 'fid'>,
  activity: object,
): Promise<number> =>
  sendText(
    pod,
    sender,
    JSON.stringify({
      actor: sender.fid,
      id: `${sender.fid}/activities/${randomUUID()}`,
      to: ['https://www.w3.org/ns/activitystreams#Public'],
      ...activity,
    }),
  )

/** A GET that such an actor signed. */
export async function getAs(
  { origin }: TestPod,
  sender: Pick<Actor, 'fid'>,
  path: string,
): Promise<Response> {
  const url = new URL(path, origin)
  const signature = signRequest(
    { method: 'GET', url, now: new Date() },
    { keyId: `${sender.fid}#main-key`, privateKey: keys.privateKey },
  )
  return fetch(url, { headers: { accept: 'application/activity+json', ...signature } })
}
