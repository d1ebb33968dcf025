import { randomUUID } from 'node:crypto'
import type { Context, Viewer } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import type { ActorFollow, Channel } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import type { Pod } from '../../pod.ts'
import { requireViewerWith } from '../oauth/scopes.ts'
import { requireChannels } from './access.ts'
import { externalActor } from './external.ts'
import { feedJob } from './jobs.ts'

/** A subscription is a follow of the channel's actor, which needs nobody's consent. */

/** Subscribes the caller to a channel; who is subscribed already stays so. */
export async function subscribe(context: Context, uuid: string): Promise<ActorFollow> {
  const viewer = requireViewerWith(context, 'write:libraries')
  const channel = await requireChannel(context, uuid)
  return follow(context.pod, context.pod.prisma, viewer, channel)
}

/** Makes an actor follow a channel's, with consent; says which follow that is. */
export async function follow(
  pod: Pod,
  prisma: Prisma.TransactionClient,
  { actorId, username }: Pick<Viewer, 'actorId' | 'username'>,
  { actorId: targetId }: Pick<Channel, 'actorId'>,
): Promise<ActorFollow> {
  const uuid = randomUUID()
  const fid = `${pod.config.origin}/federation/actors/${username}#follows/${uuid}`
  return prisma.actorFollow.upsert({
    where: { actorId_targetId: { actorId, targetId } },
    create: { uuid, fid, actorId, targetId, isApproved: true },
    update: { isApproved: true },
  })
}

/** Ends the caller's subscription of a channel, if there is one. */
export async function unsubscribe(context: Context, uuid: string): Promise<Channel> {
  const { actorId } = requireViewerWith(context, 'write:libraries')
  const channel = await requireChannel(context, uuid)
  await context.pod.prisma.actorFollow.deleteMany({ where: { actorId, targetId: channel.actorId } })
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
