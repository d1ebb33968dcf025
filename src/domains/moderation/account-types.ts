import { builder } from '../../schema/builder.ts'
import { connect, offsetDescription } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { Actor, ActorKind } from '../users/actor-types.ts'
import { Account } from '../users/user-types.ts'
import { accountOrders, findAccount, listAccounts, purgeAccounts } from './accounts.ts'
import { InstancePolicy } from './policy-types.ts'
import { accountStatistics, accountUploadsCount } from './statistics.ts'
import { AccountStatisticsType } from './statistics-types.ts'

/** An actor, as moderators see it. */
export const ManagedAccount = builder.prismaObject('Actor', {
  variant: 'ManagedAccount',
  description: 'An account, channel or service that the pod knows, as moderators see it.',
  fields: (t) => ({
    actor: t.variant(Actor, { description: 'What everybody may know of it.' }),
    user: t.relation('user', {
      type: Account,
      nullable: true,
      description: 'The account of this pod behind it; `null` for channels and for those from elsewhere.',
    }),
    uploadsCount: t.int({
      description: 'Uploads in its libraries.',
      resolve: ({ id }, _args, context) => accountUploadsCount(context, id),
    }),
    instancePolicy: t.relation('targetingPolicy', {
      type: InstancePolicy,
      nullable: true,
      description: 'What the pod does about it.',
    }),
    statistics: t.field({
      type: AccountStatisticsType,
      description: 'What came to the pod through it.',
      resolve: ({ id }, _args, context) => accountStatistics(context, id),
    }),
  }),
})

const ManagedAccountFilter = builder.inputType('ManagedAccountFilter', {
  description: 'Which accounts are wanted; all conditions must hold.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words of name, username, e-mail address, bio or kind, or `key:value` with the keys name, username, email, ' +
        'bio, type, domain and uuid.',
    }),
    isLocal: t.boolean({ description: 'Whether they are of this pod.' }),
    domain: t.string({ description: 'Exact name of their domain, which the pod must know.' }),
    kind: t.field({ type: ActorKind, description: 'What stands behind them.' }),
    approvesFollowers: t.boolean({ description: 'Whether they decide on each follower.' }),
  }),
})

const ManagedAccountOrder = orderEnum('ManagedAccountOrder', 'How accounts can be sorted.', accountOrders)

builder.objectFields(Administration, (t) => ({
  accounts: t.connection(
    {
      type: ManagedAccount,
      description:
        'Everybody that the pod knows, here and elsewhere, newest first. Wants the scope `read:instance:accounts`.',
      args: {
        filter: t.arg({ type: ManagedAccountFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [ManagedAccountOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      resolve: async (_parent, args, context, info) =>
        connect(
          context,
          info,
          args,
          await listAccounts(context, args.filter ?? {}, args.orderBy),
          (query, keys) => context.pod.prisma.actor.findMany({ ...query, where: { id: { in: keys } } }),
        ),
    },
    { name: 'ManagedAccountConnection', description: 'Accounts, page by page.' },
    { name: 'ManagedAccountEdge', description: 'An account in a list.' },
  ),
  account: t.field({
    type: ManagedAccount,
    nullable: true,
    description: 'An account; `null` when there is none. Wants the scope `read:instance:accounts`.',
    args: {
      handle: t.arg.string({ required: true, description: 'Its handle `name@domain`, letter by letter.' }),
    },
    resolve: (_parent, { handle }, context) => findAccount(context, handle),
  }),
}))

builder.mutationField('purgeAccounts', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description:
      'Deletes, in a job, what accounts brought to the pod: libraries, uploads, channels, pictures, follows, ' +
      'activities. The accounts stay. Wants the scope `write:instance:accounts`.',
    errors: { dataField: { name: 'purgedCount', description: 'How many accounts are purged.' } },
    input: {
      databaseIds: t.input.intList({ required: true, description: 'Keys of their actors.' }),
      filter: t.input.field({
        type: ManagedAccountFilter,
        description: 'Leaves out those that it does not find.',
      }),
    },
    resolve: (_parent, { input }, context) => purgeAccounts(context, input),
  }),
)
