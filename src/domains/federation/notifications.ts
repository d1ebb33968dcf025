import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import type { InboxItem } from '../../generated/prisma/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import type { Pod } from '../../pod.ts'
import { eachAnew } from '../../schema/subscriptions.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** Which notifications are meant; all conditions must hold. */
export interface NotificationCriteria {
  isRead?: boolean | null
  /** The activity's word: `Follow`, `Accept`. */
  type?: string | null
  /** Integer key of the actor that did it. */
  actorId?: number | null
  /** Integer key of the latest notification wanted. */
  before?: number | null
}

/** What accounts are notified of. */
const types = ['Follow', 'Accept']

const notifyJob = 'federation.notify'

/** Declares how accounts hear of what members of the same pod do: once the transaction is over that makes it true. */
export function defineNotifications(pod: Pod): void {
  pod.jobs.define({
    name: notifyJob,
    schema: z.object({ activityId: z.int() }),
    handler: ({ activityId }) => notify(pod, activityId),
  })
}

/** Has `notify` done for an activity once the transaction is over. */
export async function notifyLater(
  pod: Pod,
  tx: Prisma.TransactionClient,
  { id, type }: { id: number; type: string },
): Promise<void> {
  if (types.includes(type)) await pod.jobs.enqueue(notifyJob, { activityId: id }, { transaction: tx })
}

/** Tells those who listen that an activity is in their inbox. */
export async function notify({ prisma, pubsub }: Pod, activityId: number): Promise<void> {
  const items = await prisma.inboxItem.findMany({
    where: { activityId, type: 'TO', activity: { type: { in: types } } },
    select: { id: true, actorId: true },
  })
  for (const { id, actorId } of items) await pubsub.publish(`inbox:${actorId}`, { notificationId: id })
}

/** The caller's notifications from now on. */
export function receivedNotifications(context: Context): AsyncIterableIterator<InboxItem> {
  const { actorId } = requireViewerWith(context, 'read:notifications')
  return eachAnew(context, context.pod.pubsub.subscribe(`inbox:${actorId}`), ({ notificationId }) =>
    findOwnNotification(context, notificationId),
  )
}

/** The caller's notifications, the latest first. */
export function ownNotifications(context: Context, criteria: NotificationCriteria): Listing {
  const { actorId } = requireViewerWith(context, 'read:notifications')
  return { ...selection(actorId, criteria), orderBy: [Prisma.sql`activity.created_at DESC`] }
}

/** One notification of the caller's; null when there is none. */
export function findOwnNotification(context: Context, id: number): Promise<InboxItem | null> {
  const { actorId } = requireViewerWith(context, 'read:notifications')
  return context.pod.prisma.inboxItem.findFirst({
    where: { id, actorId, type: 'TO', activity: { type: { in: types } } },
  })
}

/** Marks a notification of the caller's as read or unread. */
export async function markNotification(context: Context, id: number, isRead: boolean): Promise<InboxItem> {
  requireViewerWith(context, 'write:notifications')
  const known = await findOwnNotification(context, id)
  if (!known) throw new NotFoundError()
  return context.pod.prisma.inboxItem.update({ where: { id }, data: { isRead } })
}

/** Marks notifications of the caller's as read: those named, or all that the criteria let through. Says how many. */
export async function markNotificationsRead(
  context: Context,
  { ids, criteria }: { ids?: readonly number[] | null; criteria?: NotificationCriteria | null },
): Promise<number> {
  const { actorId } = requireViewerWith(context, 'write:notifications')
  const { from, where } = selection(actorId, criteria ?? {})
  const named = ids ? [Prisma.sql`item.id = ANY(${[...ids]}::int[])`] : []
  return context.pod.prisma.$executeRaw`
    UPDATE inbox_item SET is_read = true WHERE id IN (
      SELECT item.id FROM ${from} WHERE ${Prisma.join([...where, ...named], ' AND ')})`
}

function selection(actorId: number, { isRead, type, actorId: sender, before }: NotificationCriteria) {
  return {
    from: Prisma.sql`inbox_item item JOIN activity ON activity.id = item.activity_id`,
    key: Prisma.sql`item.id`,
    where: [
      Prisma.sql`item.actor_id = ${actorId}`,
      Prisma.sql`item.type = 'to'`,
      Prisma.sql`activity.type = ANY(${types}::text[])`,
      ...(isRead == null ? [] : [Prisma.sql`item.is_read = ${isRead}`]),
      ...(type == null ? [] : [Prisma.sql`activity.type = ${type}`]),
      ...(sender == null ? [] : [Prisma.sql`activity.actor_id = ${sender}`]),
      ...(before == null ? [] : [Prisma.sql`item.id <= ${before}`]),
    ],
  }
}
