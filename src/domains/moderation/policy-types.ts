import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Actor } from '../users/actor-types.ts'
import {
  createPolicy,
  deletePolicy,
  findPolicy,
  listPolicies,
  policyOrders,
  updatePolicy,
} from './policies.ts'

/** What the pod does about a domain or an account. */
export const InstancePolicy = builder.prismaObject('InstancePolicy', {
  description: 'What the pod does about a domain or an account. Exactly one of both is its target.',
  fields: (t) => ({
    databaseId: t.exposeInt('id', { description: 'Key of the policy in the legacy API.' }),
    uuid: t.expose('uuid', { type: 'UUID', description: 'What the policy is named by.' }),
    targetDomain: t.exposeString('targetDomainName', {
      nullable: true,
      description: 'Name of the domain that it is about.',
    }),
    targetAccount: t.relation('targetActor', {
      type: Actor,
      nullable: true,
      description: 'Account that it is about.',
    }),
    author: t.relation('actor', {
      type: Actor,
      nullable: true,
      description: 'The moderator who set it up; `null` when that account is gone.',
    }),
    summary: t.exposeString('summary', { nullable: true, description: 'Why it was set up.' }),
    isActive: t.exposeBoolean('isActive', { description: 'Whether it has an effect.' }),
    blockAll: t.exposeBoolean('blockAll', {
      description: 'Nothing is exchanged with the target; what came from it is purged.',
    }),
    silenceActivity: t.exposeBoolean('silenceActivity', {
      description: 'What the target does shall not be shown.',
    }),
    silenceNotifications: t.exposeBoolean('silenceNotifications', {
      description: 'The target shall not cause notifications.',
    }),
    rejectMedia: t.exposeBoolean('rejectMedia', {
      description: 'No music or pictures are taken from the target; those that came from it are purged.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was set up.' }),
  }),
})

const InstancePolicyFilter = builder.inputType('InstancePolicyFilter', {
  description: 'Which policies are wanted; all conditions must hold.',
  fields: (t) => ({
    query: t.string({ description: 'Words in the summary, or in the name of the domain or account.' }),
    blockAll: t.boolean({ description: 'Whether they block.' }),
    silenceActivity: t.boolean({ description: 'Whether they silence activity.' }),
    silenceNotifications: t.boolean({ description: 'Whether they silence notifications.' }),
    rejectMedia: t.boolean({ description: 'Whether they reject media.' }),
    domain: t.string({ description: 'Exact name of the domain that they are about.' }),
    accountDomain: t.string({ description: 'Exact domain of the account that they are about.' }),
    accountUsername: t.string({ description: 'Exact username of the account that they are about.' }),
  }),
})

const InstancePolicyOrder = orderEnum('InstancePolicyOrder', 'How policies can be sorted.', policyOrders)

builder.objectFields(Administration, (t) => ({
  instancePolicies: t.connection(
    {
      type: InstancePolicy,
      description:
        'What the pod does about domains and accounts, newest first. Wants the scope `read:instance:policies`.',
      args: {
        filter: t.arg({ type: InstancePolicyFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [InstancePolicyOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: (_parent, args, context, info) =>
        connect(context, info, args, listPolicies(context, args.filter ?? {}, args.orderBy), (query, keys) =>
          context.pod.prisma.instancePolicy.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'InstancePolicyConnection', description: 'Policies, page by page.' },
    { name: 'InstancePolicyEdge', description: 'A policy in a list.' },
  ),
  instancePolicy: t.field({
    type: InstancePolicy,
    nullable: true,
    description: 'A policy; `null` when there is none. Wants the scope `read:instance:policies`.',
    args: { databaseId: t.arg.int({ required: true, description: 'Which one.' }) },
    resolve: (_parent, { databaseId }, context) => findPolicy(context, databaseId),
  }),
}))

const PolicyTargetInput = builder.inputType('InstancePolicyTargetInput', {
  description: 'What a policy is about: exactly one.',
  isOneOf: true,
  fields: (t) => ({
    domain: t.string({ description: 'Name of a domain that the pod knows; not its own.' }),
    account: t.string({ description: 'Handle of an account that the pod knows, letter by letter.' }),
  }),
})

const switches = {
  isActive: 'Whether it has an effect.',
  blockAll: 'Exchange nothing with the target, and purge what came from it.',
  silenceActivity: 'Do not show what the target does.',
  silenceNotifications: 'Let the target cause no notifications.',
  rejectMedia: 'Take no music or pictures from the target, and purge those that came from it.',
} as const

builder.mutationField('createInstancePolicy', (t) =>
  t.fieldWithInput({
    type: InstancePolicy,
    description: 'Sets up a policy for a domain or an account. Wants the scope `write:instance:policies`.',
    limit: 'create',
    errors: { dataField: { name: 'instancePolicy', description: 'The new policy.' } },
    input: {
      target: t.input.field({ type: PolicyTargetInput, required: true, description: 'What it is about.' }),
      summary: t.input.string({ description: 'Why; at most 10 000 characters.' }),
      isActive: t.input.boolean({ description: `${switches.isActive} Default: true.` }),
      blockAll: t.input.boolean({ description: switches.blockAll }),
      silenceActivity: t.input.boolean({ description: switches.silenceActivity }),
      silenceNotifications: t.input.boolean({ description: switches.silenceNotifications }),
      rejectMedia: t.input.boolean({ description: switches.rejectMedia }),
    },
    resolve: (_parent, { input }, context) => createPolicy(context, input),
  }),
)

builder.mutationField('updateInstancePolicy', (t) =>
  t.fieldWithInput({
    type: InstancePolicy,
    description: 'Changes a policy; what is not given stays. Wants the scope `write:instance:policies`.',
    limit: 'update',
    errors: { dataField: { name: 'instancePolicy', description: 'The policy as it is now.' } },
    input: {
      databaseId: t.input.int({ required: true, description: 'Which policy.' }),
      target: t.input.field({ type: PolicyTargetInput, description: 'What it shall be about.' }),
      summary: t.input.string({ description: 'Why; at most 10 000 characters. `null` for nothing.' }),
      isActive: t.input.boolean({ description: switches.isActive }),
      blockAll: t.input.boolean({ description: switches.blockAll }),
      silenceActivity: t.input.boolean({ description: switches.silenceActivity }),
      silenceNotifications: t.input.boolean({ description: switches.silenceNotifications }),
      rejectMedia: t.input.boolean({ description: switches.rejectMedia }),
    },
    resolve: (_parent, { input: { databaseId, ...fields } }, context) =>
      updatePolicy(context, databaseId, fields),
  }),
)

builder.mutationField('deleteInstancePolicy', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description:
      'Ends a policy. What it purged does not come back. Wants the scope `write:instance:policies`.',
    limit: 'destroy',
    errors: { dataField: { name: 'databaseId', description: 'The policy that is gone.' } },
    input: { databaseId: t.input.int({ required: true, description: 'Which policy.' }) },
    async resolve(_parent, { input: { databaseId } }, context) {
      await deletePolicy(context, databaseId)
      return databaseId
    },
  }),
)
