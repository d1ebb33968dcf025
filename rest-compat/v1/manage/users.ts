import { z } from 'zod'
import { boolean, integer, readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { unknownChoice } from '../../conventions/query.ts'
import { type Answer, notFound, ok } from '../../conventions/refusal.ts'
import { AccountDocument, AccountsDocument, UpdateAccountDocument } from '../../generated/operations.ts'
import type { AccountFilter } from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { privacyLevels } from '../users/shape.ts'
import { shapeAccount } from './account-shapes.ts'
import { keyOf } from './key.ts'

const permissions = { library: 'LIBRARY', moderation: 'MODERATION', settings: 'SETTINGS' } as const

const orders = {
  date_joined: ['JOINED_AT_ASC', 'JOINED_AT_DESC'],
  last_activity: ['LAST_ACTIVITY_AT_ASC', 'LAST_ACTIVITY_AT_DESC'],
  username: ['USERNAME_ASC', 'USERNAME_DESC'],
} as const

function filterOf({ query }: RestRequest): AccountFilter {
  const level = query.text('privacy_level')
  if (level !== undefined && !Object.hasOwn(privacyLevels, level)) throw unknownChoice('privacy_level', level)
  const having = (wanted: boolean) =>
    Object.entries(permissions)
      .filter(([name]) => query.boolean(`permission_${name}`) === wanted)
      .map(([, permission]) => permission)
  return {
    query: query.text('q'),
    isActive: query.boolean('is_active'),
    isStaff: query.boolean('is_staff'),
    isSuperuser: query.boolean('is_superuser'),
    privacyLevel: level === undefined ? undefined : privacyLevels[level as keyof typeof privacyLevels],
    permission: having(true),
    withoutPermission: having(false),
  }
}

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(AccountsDocument, {
    filter: filterOf(request),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.users, shapeAccount)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(AccountDocument, { databaseId: keyOf(request) })
  if (!administration?.user) throw notFound()
  return ok(shapeAccount(administration.user))
}

async function change(request: RestRequest): Promise<Answer> {
  const fields = readFields(request.body(), {
    name: text({ most: 255, blank: true }).optional(),
    is_active: boolean().optional(),
    is_staff: boolean().optional(),
    is_superuser: boolean().optional(),
    upload_quota: integer({ least: 0 }).nullable().optional(),
    permissions: z
      .strictObject(
        { library: boolean().optional(), moderation: boolean().optional(), settings: boolean().optional() },
        { error: 'Expected an object of known permissions, each true or false.' },
      )
      .optional(),
  })
  const { updateAccount } = await request.run(UpdateAccountDocument, {
    input: {
      databaseId: keyOf(request),
      name: fields.name,
      isActive: fields.is_active,
      isStaff: fields.is_staff,
      isSuperuser: fields.is_superuser,
      uploadQuota: fields.upload_quota,
      permissions: fields.permissions,
    },
  })
  return ok(shapeAccount(succeed(updateAccount).account))
}

/** Every account of the pod, for people who manage them. */
export const accountAdministrationRoutes: Route[] = [
  {
    path: 'manage/users/users',
    access: 'instance:users',
    description: 'Accounts of the pod.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/users/users/:id',
    access: 'instance:users',
    description: 'One account of the pod.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      PUT: { limit: 'update', answer: change },
      PATCH: { limit: 'update', answer: change },
    },
  },
]
