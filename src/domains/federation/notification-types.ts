import { rowsById } from '../../loaders.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { integerOfGlobalId, readInteger } from '../../schema/global-id.ts'
import { libraryRow } from '../libraries/rows.ts'
import { Library } from '../libraries/library-type.ts'
import { actorRow } from '../users/actor-rows.ts'
import { Actor } from '../users/actor-types.ts'
import { Viewer } from '../users/viewer-types.ts'
import { NotFoundError } from '../../errors.ts'
import {
  findOwnNotification,
  markNotification,
  markNotificationsRead,
  type NotificationCriteria,
  ownNotifications,
  receivedNotifications,
} from './notifications.ts'

const libraryFollowRow = rowsById((context, ids) =>
  context.pod.prisma.libraryFollow.findMany({ where: { id: { in: ids } } }),
)
const actorFollowRow = rowsById((context, ids) =>
  context.pod.prisma.actorFollow.findMany({ where: { id: { in: ids } } }),
)
const activityRow = rowsById((context, ids) =>
  context.pod.prisma.activity.findMany({ where: { id: { in: ids } } }),
)

/** A follow that an activity is about, of whichever kind. */
interface NotifiedFollow {
  kind: 'LIBRARY' | 'ACTOR'
  uuid: string
  isApproved: boolean | null
}

const FollowKind = builder.enumType('FollowKind', {
  description: 'What is followed.',
  values: {
    LIBRARY: { description: 'A library.' },
    ACTOR: { description: 'An account or channel.' },
  } as const,
})

const Follow = builder.objectRef<NotifiedFollow>('NotifiedFollow').implement({
  description: 'A follow that a notification is about.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FollowKind, description: 'What is followed.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'UUID of the follow.' }),
    isApproved: t.exposeBoolean('isApproved', {
      nullable: true,
      description: 'Whether it is approved by now; null while nobody has decided.',
    }),
  }),
})

const FederatedActivity = builder.prismaObject('Activity', {
  name: 'FederatedActivity',
  description: 'Something that an actor did, as pods tell each other.',
  fields: (t) => ({
    uuid: t.expose('uuid', { type: 'UUID', description: 'Its key.' }),
    uri: t.expose('fid', {
      type: 'URL',
      nullable: true,
      description: 'Its address on the pod that it comes from; null for what was done here.',
    }),
    type: t.exposeString('type', { description: 'What was done: `Follow`, `Accept`.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was done, or came in.' }),
    document: t.expose('payload', { type: 'JSON', description: 'The ActivityPub document itself.' }),
    actor: t.field({
      type: Actor,
      description: 'Who did it.',
      resolve: async ({ actorId }, _args, context) => {
        const actor = await actorRow(context, actorId)
        if (!actor) throw new NotFoundError()
        return actor
      },
    }),
    library: t.field({
      type: Library,
      nullable: true,
      description: 'The library that is followed; null when it is gone.',
      resolve: ({ libraryId }, _args, context) => libraryRow(context, libraryId),
    }),
    subject: t.field({
      type: Actor,
      nullable: true,
      description: 'The account or channel that is followed.',
      resolve: ({ subjectActorId }, _args, context) => actorRow(context, subjectActorId),
    }),
    follow: t.field({
      type: Follow,
      nullable: true,
      description: 'The follow; null when it is over.',
      async resolve({ libraryFollowId, actorFollowId }, _args, context) {
        const ofLibrary = await libraryFollowRow(context, libraryFollowId)
        if (ofLibrary) return { kind: 'LIBRARY' as const, ...ofLibrary }
        const ofActor = await actorFollowRow(context, actorFollowId)
        return ofActor && { kind: 'ACTOR' as const, ...ofActor }
      },
    }),
  }),
})

const Notification = builder.prismaNode('InboxItem', {
  id: { field: 'id' },
  nullable: true,
  name: 'Notification',
  findUnique: (id, context) => ({ id: readInteger(id) ?? 0, actorId: context.viewer?.actorId ?? 0 }),
  description: 'Something that the account is told of.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the notification in the legacy API.' }),
    isRead: t.exposeBoolean('isRead', { description: 'Whether it was read.' }),
    activity: t.field({
      type: FederatedActivity,
      description: 'What happened.',
      resolve: async ({ activityId }, _args, context) => {
        const activity = await activityRow(context, activityId)
        if (!activity) throw new NotFoundError()
        return activity
      },
    }),
  }),
})

const NotificationFilter = builder.inputType('NotificationFilter', {
  description: 'Which notifications are meant; all conditions must hold.',
  fields: (t) => ({
    isRead: t.boolean({ description: 'Only read ones, or only unread ones.' }),
    type: t.string({ description: 'What was done: `Follow` or `Accept`.' }),
    actor: t.id({ description: 'Global id of the actor that did it.' }),
    before: t.id({ description: 'Global id of the latest notification wanted.' }),
  }),
})

const criteriaOf = (
  filter: typeof NotificationFilter.$inferInput | null | undefined,
): NotificationCriteria => ({
  isRead: filter?.isRead,
  type: filter?.type,
  actorId: filter?.actor == null ? null : integerOfGlobalId('Actor', filter.actor, 'actor'),
  before: filter?.before == null ? null : integerOfGlobalId('Notification', filter.before, 'before'),
})

builder.objectField(Viewer, 'notifications', (t) =>
  t.connection(
    {
      type: Notification,
      description: 'What the account is told of, the latest first.',
      args: {
        filter: t.arg({ type: NotificationFilter, description: 'Which of them.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_viewer, { filter, ...args }, context, info) =>
        connect(context, info, args, ownNotifications(context, criteriaOf(filter)), (query, keys) =>
          context.pod.prisma.inboxItem.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'NotificationConnection', description: 'A list of notifications.' },
    { name: 'NotificationEdge', description: 'A notification in a list.' },
  ),
)

builder.queryField('notification', (t) =>
  t.field({
    type: Notification,
    nullable: true,
    description: 'One notification of the caller’s; null when there is none.',
    args: { databaseId: t.arg.int({ required: true, description: 'Its key in the legacy API.' }) },
    resolve: (_root, { databaseId }, context) => findOwnNotification(context, databaseId),
  }),
)

builder.subscriptionField('notificationReceived', (t) =>
  t.field({
    type: Notification,
    description: 'What the caller is told of, as it comes in.',
    subscribe: (_root, _args, context) => receivedNotifications(context),
    resolve: (item) => item,
  }),
)

builder.mutationField('markNotification', (t) =>
  t.fieldWithInput({
    type: Notification,
    description: 'Marks a notification of the caller’s as read or unread.',
    limit: 'update',
    errors: { dataField: { name: 'notification', description: 'As it is now.' } },
    input: {
      notification: t.input.id({ required: true, description: 'Global id of the notification.' }),
      isRead: t.input.boolean({ required: true, description: 'Whether it counts as read.' }),
    },
    resolve: (_root, { input }, context) =>
      markNotification(
        context,
        integerOfGlobalId('Notification', input.notification, 'notification'),
        input.isRead,
      ),
  }),
)

builder.mutationField('markNotificationsRead', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: 'Marks several notifications of the caller’s as read.',
    limit: 'wildcard',
    errors: { dataField: { name: 'count', description: 'How many were meant.' } },
    input: {
      notifications: t.input.idList({ description: 'Their global ids; all of the account’s without it.' }),
      filter: t.input.field({
        type: NotificationFilter,
        description: 'Only those of them that it lets through.',
      }),
    },
    resolve: (_root, { input }, context) =>
      markNotificationsRead(context, {
        ids: input.notifications?.map((id) => integerOfGlobalId('Notification', id, 'notifications')),
        criteria: criteriaOf(input.filter),
      }),
  }),
)
