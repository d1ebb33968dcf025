import { choice, readFields } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid-in-path.ts'
import {
  DecideUserRequestDocument,
  UserRequestDocument,
  type UserRequestFieldsFragment,
  type UserRequestStatus,
  UserRequestsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { shapeBaseNote } from './note-shape.ts'

const statuses = {
  pending: 'PENDING',
  refused: 'REFUSED',
  approved: 'APPROVED',
} as const satisfies Record<string, UserRequestStatus>

const orders = {
  id: ['DATABASE_ID_ASC', 'DATABASE_ID_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  handled_date: ['HANDLED_AT_ASC', 'HANDLED_AT_DESC'],
} as const

/** A sign-up that waits for approval, or waited, as moderators see it. */
export const shapeUserRequest = (userRequest: UserRequestFieldsFragment) => ({
  id: userRequest.databaseId,
  uuid: userRequest.uuid,
  creation_date: userRequest.createdAt,
  handled_date: userRequest.handledAt,
  type: 'signup',
  status: userRequest.status.toLowerCase(),
  assigned_to: shapeBaseActor(userRequest.assignedTo),
  submitter: shapeBaseActor(userRequest.submitter),
  notes: userRequest.notes.map(shapeBaseNote),
  metadata: userRequest.answers as unknown,
})

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { query } = request
  // there is one type only: naming it leaves nothing out
  query.choice('type', { signup: 'signup' })
  const { administration } = await request.run(UserRequestsDocument, {
    filter: { query: query.text('q'), status: query.choice('status', statuses) },
    orderBy: query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.userRequests, shapeUserRequest)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(UserRequestDocument, { uuid: uuidInPath(request) })
  if (!administration?.userRequest) throw notFound()
  return ok(shapeUserRequest(administration.userRequest))
}

async function decide(request: RestRequest): Promise<Answer> {
  const { status } = readFields(request.body(), { status: choice(statuses).optional() })
  if (status === undefined) return read(request)
  const { decideUserRequest } = await request.run(DecideUserRequestDocument, {
    input: { uuid: uuidInPath(request), status },
  })
  return ok(shapeUserRequest(succeed(decideUserRequest).userRequest))
}

/** Sign-ups that wait for a moderator. */
export const userRequestRoutes: Route[] = [
  {
    path: 'manage/moderation/requests',
    access: 'instance:requests',
    description: 'Sign-ups that wait for a moderator, or did.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/moderation/requests/:uuid',
    access: 'instance:requests',
    description: 'One sign-up; approved ones cannot be changed any more.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      PUT: { limit: 'update', answer: decide },
      PATCH: { limit: 'update', answer: decide },
    },
  },
]
