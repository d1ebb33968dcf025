import { UserRequestStatus } from '../../generated/prisma/client.ts'
import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Actor } from '../users/actor-types.ts'
import { Note } from './note-types.ts'
import { decideUserRequest, findUserRequest, listUserRequests, userRequestOrders } from './user-requests.ts'

const RequestStatus = builder.enumType(UserRequestStatus, {
  name: 'UserRequestStatus',
  description: 'What became of a wish for an account.',
})

/** A wish for an account. */
export const UserRequest = builder.prismaObject('UserRequest', {
  description: 'A sign-up that waits for a moderator, or did.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the request in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'What the request is named by.' }),
    status: t.expose('status', { type: RequestStatus, description: 'What became of it.' }),
    submitter: t.relation('submitter', { type: Actor, description: 'The account that it is for.' }),
    assignedTo: t.relation('assignedTo', {
      type: Actor,
      nullable: true,
      description: 'The moderator who decided last.',
    }),
    answers: t.expose('metadata', {
      type: 'JSON',
      nullable: true,
      description: 'Answers to the questions of the sign-up form, by their labels.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the account was asked for.' }),
    handledAt: t.expose('handledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was settled, as far as that was written down.',
    }),
    notes: t.relation('notes', {
      type: Note,
      description: 'What moderators wrote about it, oldest first.',
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    }),
  }),
})

const UserRequestFilter = builder.inputType('UserRequestFilter', {
  description: 'Which sign-up requests are wanted; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of the username or uuid, or `key:value` with the keys id, status, category, submitter, assigned_to.',
    }),
    status: t.field({ type: RequestStatus, description: 'What became of them.' }),
  }),
})

const UserRequestOrder = orderEnum(
  'UserRequestOrder',
  'How sign-up requests can be sorted.',
  userRequestOrders,
)

builder.objectFields(Administration, (t) => ({
  userRequests: t.connection(
    {
      type: UserRequest,
      description: 'Wishes for an account, newest first. Wants the scope `read:instance:requests`.',
      args: {
        filter: t.arg({ type: UserRequestFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [UserRequestOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          listUserRequests(context, args.filter ?? {}, args.orderBy),
          (query, keys) => context.pod.prisma.userRequest.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'UserRequestConnection', description: 'Sign-up requests, page by page.' },
    { name: 'UserRequestEdge', description: 'A sign-up request in a list.' },
  ),
  userRequest: t.field({
    type: UserRequest,
    nullable: true,
    description:
      'A wish for an account; `null` when there is none. Wants the scope `read:instance:requests`.',
    args: { uuid: t.arg({ type: 'UUID', required: true, description: 'Which one.' }) },
    resolve: (_parent, { uuid }, context) => findUserRequest(context, uuid),
  }),
}))

builder.mutationField('decideUserRequest', (t) =>
  t.fieldWithInput({
    type: UserRequest,
    description:
      'Approves or refuses a wish for an account, or takes a refusal back. The account is opened and its owner told ' +
      'in a job. Approved requests are settled for good. Wants the scope `write:instance:requests`.',
    limit: 'update',
    errors: { dataField: { name: 'userRequest', description: 'The request as it is now.' } },
    input: {
      uuid: t.input.field({ type: 'UUID', required: true, description: 'Which request.' }),
      status: t.input.field({ type: RequestStatus, required: true, description: 'The decision.' }),
    },
    resolve: (_parent, { input: { uuid, status } }, context) => decideUserRequest(context, uuid, status),
  }),
)
