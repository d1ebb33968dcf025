import type { Actor } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { ensureLocalDomain, localActor } from '../users/actors.ts'

/** The actor that speaks for the pod itself. It is made when it is first needed. */
export async function serviceActor(pod: Pod): Promise<Actor> {
  const preferredUsername = pod.config.federation.serviceActorUsername
  const name = { domainName: pod.config.hostname, preferredUsername }
  const where = { domainName_preferredUsername: name }
  const known = await pod.prisma.actor.findUnique({ where })
  if (known) return known
  await ensureLocalDomain(pod)
  const {
    domainName: _domain,
    preferredUsername: _name,
    ...rest
  } = await localActor(pod, preferredUsername, {
    type: 'SERVICE',
  })
  return pod.prisma.actor.upsert({ where, create: { ...name, ...rest }, update: {} })
}
