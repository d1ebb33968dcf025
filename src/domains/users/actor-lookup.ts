import type { Context } from '../../context.ts'
import type { Actor } from '../../generated/prisma/client.ts'
import { requireScope } from '../oauth/scopes.ts'
import { findActorKey } from './handles.ts'

/**
 * Somebody by their handle, in any case; a name without a domain is one of this pod. Accounts of this pod that were
 * closed are not found, nor anybody whom moderators block.
 */
export async function findActor(context: Context, handle: string): Promise<Actor | null> {
  requireScope(context, 'read:libraries')
  const { prisma, config } = context.pod
  const id = await findActorKey(context.pod, handle)
  const [row] = await prisma.$queryRaw<{ id: number }[]>`
    SELECT actor.id FROM actor
    WHERE actor.id = ${id}
      AND (actor.domain_name <> ${config.hostname}
        OR EXISTS (SELECT 1 FROM user_account owner WHERE owner.actor_id = actor.id AND owner.is_active)
        OR EXISTS (SELECT 1 FROM channel WHERE channel.actor_id = actor.id)
        OR actor.type IN ('Service', 'Application'))
      AND NOT EXISTS (SELECT 1 FROM instance_policy policy WHERE policy.is_active AND policy.block_all
        AND (policy.target_actor_id = actor.id OR policy.target_domain_name = actor.domain_name))`
  return row ? prisma.actor.findUnique({ where: { id: row.id } }) : null
}
