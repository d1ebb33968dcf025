import { z } from 'zod'
import { readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, created, invalid, notFound, ok } from '../../conventions/refusal.ts'
import {
  CreateInvitationDocument,
  DeleteInvitationsDocument,
  InvitationDocument,
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

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(InvitationsDocument, {
    filter: { query: request.query.text('q'), isOpen: request.query.boolean('is_open') },
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

/** Does one thing to several invitations; deleting those that are still open is all there is. */
async function act(request: RestRequest): Promise<Answer> {
  const { action, objects } = readFields(request.body(), {
    action: text().refine((name) => name === 'delete', {
      error: ({ input }) => `${String(input)} is not a valid action. Pick one of delete.`,
    }),
    objects: z.unknown().refine((value) => value !== undefined, { error: 'This field is required.' }),
  })
  if (objects === 'all') throw invalid({ non_field_errors: ['You cannot apply this action on all objects'] })
  if (!Array.isArray(objects)) {
    const advice = 'You must provide either a list of identifiers or the string "all".'
    throw invalid({ objects: [`${String(objects)} is not a valid value for objects. ${advice}`] })
  }
  const databaseIds = objects.map(Number).filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)
  const { deleteInvitations } = await request.run(DeleteInvitationsDocument, { input: { databaseIds } })
  const { deletedCount } = succeed(deleteInvitations)
  if (deletedCount === 0) throw invalid({ non_field_errors: ['No object matching your request'] })
  return ok({ updated: deletedCount, action, result: null })
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
