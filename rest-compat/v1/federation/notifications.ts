import type { Request } from 'express'
import { boolean, readFields } from '../../conventions/fields.ts'
import { globalId, globalIdOf } from '../../conventions/global-id.ts'
import { keyInPath } from '../../conventions/key.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { Query } from '../../conventions/query.ts'
import { invalid, notFound, ok } from '../../conventions/refusal.ts'
import {
  MarkNotificationDocument,
  MarkNotificationsReadDocument,
  NotificationDocument,
  type NotificationFieldsFragment,
  type NotificationFilter,
  NotificationsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Endpoint, Route } from '../../route.ts'
import { shapeActor } from '../../shapes/actor.ts'

type Activity = NotificationFieldsFragment['activity']

/** What is followed. */
function shapeTarget({ library, subject }: Activity) {
  if (library) return { type: 'music.Library', uuid: library.uuid, name: library.name }
  return subject && { type: 'federation.Actor', full_username: subject.handle }
}

const followTypes = { LIBRARY: 'federation.LibraryFollow', ACTOR: 'federation.Follow' } as const

const shapeNotifiedFollow = ({ follow }: Activity) =>
  follow && { type: followTypes[follow.kind], uuid: follow.uuid, approved: follow.isApproved }

/** A notification; of an answer the follow is the object, of a follow what is followed. */
export const shapeNotification = ({ databaseId, isRead, activity }: NotificationFieldsFragment) => {
  const isFollow = activity.type === 'Follow'
  return {
    id: databaseId,
    type: 'to',
    is_read: isRead,
    activity: {
      uuid: activity.uuid,
      fid: activity.uri,
      actor: shapeActor(activity.actor),
      payload: activity.document,
      object: isFollow ? shapeTarget(activity) : shapeNotifiedFollow(activity),
      target: null,
      related_object: isFollow ? shapeNotifiedFollow(activity) : shapeTarget(activity),
      creation_date: activity.createdAt,
      type: activity.type,
    },
  }
}

const filterOf = (query: Query): NotificationFilter => ({
  isRead: query.boolean('is_read'),
  type: query.text('activity__type'),
  actor: globalIdOf('Actor', query.key('activity__actor')),
  before: globalIdOf('Notification', query.key('before')),
})

const mark = (): Endpoint => ({
  limit: 'update',
  async answer(request) {
    const fields = readFields(request.body(), { is_read: boolean().optional() })
    const key = keyInPath(request)
    if (fields.is_read === undefined) {
      const { notification } = await request.run(NotificationDocument, { databaseId: key })
      if (!notification) throw notFound()
      return ok(shapeNotification(notification))
    }
    const input = { notification: globalId('Notification', key), isRead: fields.is_read }
    const { markNotification } = await request.run(MarkNotificationDocument, { input })
    return ok(shapeNotification(succeed(markNotification).notification))
  },
})

/** Which notifications an action is for: global ids, or all. */
function readAction({ action, objects }: Record<string, unknown>): string[] | undefined {
  const mistakes: Record<string, string[]> = {}
  if (action === undefined) mistakes.action = ['This field is required.']
  else if (action !== 'read') mistakes.action = [`${String(action)} is not a valid action. Pick one of read.`]
  const keys = Array.isArray(objects)
    ? objects.map((each) => (/^\d{1,9}$/.test(String(each)) ? Number(each) : null))
    : []
  if (objects === undefined) mistakes.objects = ['This field is required.']
  else if (objects !== 'all' && !Array.isArray(objects)) {
    mistakes.objects = [
      `${String(objects)} is not a valid value for objects. You must provide either a list of identifiers or the string "all".`,
    ]
  } else if (keys.includes(null)) mistakes.objects = ['A valid integer is required.']
  if (Object.keys(mistakes).length > 0) throw invalid(mistakes)
  return objects === 'all' ? undefined : keys.map((key) => globalId('Notification', key as number))
}

/** The object `filters` of an action: parameters of the list. */
function readFilters(filters: unknown): NotificationFilter | undefined {
  if (typeof filters !== 'object' || filters === null) return undefined
  const pairs = Object.entries(filters).map(([name, value]): [string, string] => [name, String(value)])
  return filterOf(new Query({ originalUrl: `/?${new URLSearchParams(pairs)}` } as Request))
}

/** What the account is told of. */
export const notificationRoutes: Route[] = [
  {
    path: 'federation/inbox',
    access: 'notifications',
    description: 'What the caller is told of, the latest first.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const { viewer } = await request.run(NotificationsDocument, {
            ...window,
            filter: filterOf(request.query),
          })
          if (!viewer) throw notFound()
          return page(request, window, viewer.notifications, shapeNotification)
        },
      },
    },
  },
  {
    path: 'federation/inbox/action',
    access: 'notifications',
    description: 'Marks several notifications as read.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const body = request.body()
          const notifications = readAction(body)
          const filter = readFilters(body.filters)
          const { markNotificationsRead } = await request.run(MarkNotificationsReadDocument, {
            input: { notifications, filter },
          })
          const { count } = succeed(markNotificationsRead)
          if (count === 0) throw invalid({ non_field_errors: ['No object matching your request'] })
          return ok({ updated: count, action: 'read', result: count })
        },
      },
    },
  },
  {
    path: 'federation/inbox/:id',
    access: 'notifications',
    description: 'One notification; may be marked as read.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { notification } = await request.run(NotificationDocument, { databaseId: keyInPath(request) })
          if (!notification) throw notFound()
          return ok(shapeNotification(notification))
        },
      },
      PUT: mark(),
      PATCH: mark(),
    },
  },
]
