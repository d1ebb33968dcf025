import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import type { ActorType, Prisma } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'

const generate = promisify(generateKeyPair)

/** An RSA key pair as other pods expect it, in PEM. */
export async function newKeyPair(): Promise<{ publicKey: string; privateKey: string }> {
  return generate('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

/** What a new local actor is made of, addresses and keys included. Its domain row must exist. */
export async function localActor(
  pod: Pod,
  username: string,
  { type = 'PERSON' as ActorType, name = username }: { type?: ActorType; name?: string } = {},
): Promise<Prisma.ActorUncheckedCreateInput> {
  const fid = `${pod.config.origin}/federation/actors/${username}`
  return {
    fid,
    type,
    name,
    preferredUsername: username,
    domainName: pod.config.hostname,
    inboxUrl: `${fid}/inbox`,
    outboxUrl: `${fid}/outbox`,
    followersUrl: `${fid}/followers`,
    followingUrl: `${fid}/following`,
    sharedInboxUrl: `${pod.config.origin}/federation/shared/inbox`,
    ...(await newKeyPair()),
  }
}

/** Makes sure that the pod's own domain has a row. */
export async function ensureLocalDomain(pod: Pod): Promise<void> {
  const name = pod.config.hostname
  await pod.prisma.domain.upsert({ where: { name }, create: { name }, update: {} })
}
