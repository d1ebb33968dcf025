import { acted, batchFailures, keysAmong, readBatchAction } from '../../conventions/batch-action.ts'
import { readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, created, notFound, ok, Refusal } from '../../conventions/refusal.ts'
import {
  CreateInvitationDocument,
  DeleteInvitationsDocument,
  InvitationDocument,
  type InvitationFilter,
  InvitationsDocument,
  RenameInvitationDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeInvitation } from './account-shapes.ts'
import { keyOf } from './key.ts'

const orders = {
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  expiration_date: ['EXPIRES_AT_ASC', 'EXPIRES_AT_DESC'],
} as const

const code = () => text({ most: 50 })

const filterOf = (query: Query): InvitationFilter => ({
  query: query.text('q'),
  isOpen: query.boolean('is_open'),
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(InvitationsDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.invitations, shapeInvitation)
}

async function create(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { code: code().nullable().optional() })
  const { createInvitation } = await request.run(CreateInvitationDocument, { input })
  return created(shapeInvitation(succeed(createInvitation).invitation))
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(InvitationDocument, { databaseId: keyOf(request) })
  if (!administration?.invitation) throw notFound()
  return ok(shapeInvitation(administration.invitation))
}

async function rename(request: RestRequest): Promise<Answer> {
  const fields = readFields(request.body(), { code: code().optional() })
  if (fields.code === undefined) return read(request)
  const { renameInvitation } = await request.run(RenameInvitationDocument, {
    input: { databaseId: keyOf(request), code: fields.code },
  })
  return ok(shapeInvitation(succeed(renameInvitation).invitation))
}

/** Deletes several invitations that are still open. */
async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { delete: {} }, filterOf)
  const { deleteInvitations } = await request.run(DeleteInvitationsDocument, {
    input: { databaseIds: keysAmong(objects ?? []), filter },
  })
  const { deletedCount } = succeed(deleteInvitations, batchFailures)
  if (deletedCount === 0) throw new Refusal(batchFailures.NotFoundError())
  return acted(action, deletedCount)
}

/** Invitations, for people who manage accounts. */
export const invitationRoutes: Route[] = [
  {
    path: 'manage/users/invitations',
    access: 'instance:invitations',
    description: 'Codes with which one account each can be registered.',
    methods: {
      GET: { limit: 'list', answer: list },
      POST: { limit: 'create', answer: create },
    },
  },
  {
    path: 'manage/users/invitations/action',
    access: 'instance:invitations',
    description: 'Deletes several invitations that are still open.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/users/invitations/:id',
    access: 'instance:invitations',
    description: 'One invitation; only its code can be changed.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      PUT: { limit: 'update', answer: rename },
      PATCH: { limit: 'update', answer: rename },
    },
  },
]
