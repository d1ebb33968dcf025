import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import type { ActorType, Prisma, User } from '../../generated/prisma/client.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import type { Pod } from '../../pod.ts'

const generate = promisify(generateKeyPair)

/** An RSA key pair as other pods expect it, in PEM. */
export async function newKeyPair(): Promise<{ publicKey: string; privateKey: string }> {
  return generate('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
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

/**
 * Gives a user the actor that it lacks, as accounts have that moved in from elsewhere, and says its key. An actor of
 * that name that belongs to nobody is the user's own.
 */
export async function ensureActor(pod: Pod, user: Pick<User, 'id' | 'username'>): Promise<number> {
  await ensureLocalDomain(pod)
  const { domainName, preferredUsername, ...rest } = await localActor(pod, user.username)
  const name = { domainName, preferredUsername }
  try {
    const { id } = await pod.prisma.actor.upsert({
      where: { domainName_preferredUsername: name, type: 'PERSON', user: null },
      create: { ...name, ...rest },
      update: {},
      select: { id: true },
    })
    await pod.prisma.user.updateMany({ where: { id: user.id, actorId: null }, data: { actorId: id } })
    return id
  } catch (error) {
    // a request that came at the same time was faster
    const { actorId } = await pod.prisma.user.findUniqueOrThrow({ where: { id: user.id } })
    if (!isUniqueViolation(error) || actorId === null) throw error
    return actorId
  }
}
