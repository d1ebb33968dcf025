import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import type { ActorFollow, Channel } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import type { Pod } from '../../pod.ts'
import { followUri } from '../federation/activities.ts'
import { tellSubscription } from '../federation/announcements.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { requireChannels } from './access.ts'
import { externalActor } from './external.ts'
import { feedJob } from './jobs.ts'

/** A subscription is a follow of the channel's actor, which needs nobody's consent. */

/** Subscribes the caller to a channel; who is subscribed already stays so. */
export async function subscribe(context: Context, uuid: string): Promise<ActorFollow> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const channel = await requireChannel(context, uuid)
  const { pod } = context
  return pod.prisma.$transaction((tx) => follow(pod, tx, actorId, channel))
}

/** Makes an actor follow a channel's, and tells the pod of the channel when it is another one; says which follow it is. */
export async function follow(
  pod: Pod,
  tx: Prisma.TransactionClient,
  actorId: number,
  { actorId: targetId }: Pick<Channel, 'actorId'>,
): Promise<ActorFollow> {
  const where = { actorId_targetId: { actorId, targetId } }
  const known = await tx.actorFollow.findUnique({ where })
  if (known?.isApproved) return known
  const uuid = randomUUID()
  const actor = await tx.actor.findUniqueOrThrow({ where: { id: actorId } })
  const made = await tx.actorFollow.upsert({
    where,
    create: { uuid, fid: followUri(actor, uuid), actorId, targetId, isApproved: true },
    update: { isApproved: true },
  })
  await tellSubscription(pod, tx, made.id, 'begun')
  return made
}

/** Ends the caller's subscription of a channel, if there is one. */
export async function unsubscribe(context: Context, uuid: string): Promise<Channel> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const channel = await requireChannel(context, uuid)
  const { pod } = context
  await pod.prisma.$transaction(async (tx) => {
    const known = await tx.actorFollow.findUnique({
      where: { actorId_targetId: { actorId, targetId: channel.actorId } },
    })
    if (!known) return
    await tellSubscription(pod, tx, known.id, 'over')
    await tx.actorFollow.delete({ where: { id: known.id } })
  })
  return channel
}

/** The caller's subscriptions, the latest first. */
export async function ownSubscriptions(context: Context): Promise<Listing> {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  await requireChannels(context)
  return {
    from: Prisma.sql`actor_follow subscription JOIN channel ON channel.actor_id = subscription.target_id`,
    key: Prisma.sql`subscription.id`,
    where: [Prisma.sql`subscription.actor_id = ${actorId}`],
    orderBy: [Prisma.sql`subscription.created_at DESC`],
  }
}

/** A subscription of the caller's; null when there is none of this key. */
export async function findSubscription(context: Context, uuid: string): Promise<ActorFollow | null> {
  const { actorId } = requireViewerWith(context, 'read:libraries')
  await requireChannels(context)
  return context.pod.prisma.actorFollow.findFirst({
    where: { uuid, actorId, target: { channel: { isNot: null } } },
  })
}

/** Has feeds from elsewhere that the caller is subscribed to read again; says how many. */
export async function refreshSubscriptions(context: Context, uuid: string | null): Promise<number> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  await requireChannels(context)
  const { prisma, jobs, config } = context.pod
  const channels = await prisma.$queryRaw<{ id: number }[]>`
    SELECT c.id FROM channel c JOIN actor publisher ON publisher.id = c.actor_id
    JOIN actor_follow follow ON follow.target_id = c.actor_id
    WHERE follow.actor_id = ${actorId} AND follow.is_approved
      AND ${externalActor(Prisma.sql`publisher`, config.hostname)}
      AND (${uuid}::uuid IS NULL OR c.uuid = ${uuid}::uuid)`
  for (const { id } of channels) await jobs.enqueue(feedJob, { channelId: id })
  return channels.length
}

async function requireChannel(context: Context, uuid: string): Promise<Channel> {
  await requireChannels(context)
  const channel = await context.pod.prisma.channel.findUnique({ where: { uuid } })
  if (!channel) throw new NotFoundError()
  return channel
}
