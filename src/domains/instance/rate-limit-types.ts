import { identityOf } from '../../schema/rate-limits.ts'
import { builder } from '../../schema/builder.ts'
import type { Standing } from '../../platform/limits/ledger.ts'
import type { RateScope } from '../../platform/limits/rates.ts'

const atSecond = (seconds: number | null) => (seconds === null ? null : new Date(seconds * 1000))

const RateLimit = builder.objectRef<RateScope & Standing>('RateLimit').implement({
  description: 'How often something may be asked for, and where the caller stands.',
  fields: (t) => ({
    scope: t.exposeString('id', { description: 'Names the limit, as `authenticated-create`.' }),
    description: t.exposeString('description', { description: 'What is counted, in English.' }),
    rate: t.exposeString('rate', { description: 'As configured, as `1000/day`.' }),
    limit: t.exposeInt('limit', { description: 'Requests that are allowed within the window.' }),
    duration: t.exposeInt('duration', { description: 'Length of the sliding window, in seconds.' }),
    remaining: t.exposeInt('remaining', { description: 'Requests that are still allowed now.' }),
    availableAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'While nothing is allowed: when something will be again.',
      resolve: ({ availableAt }) => atSecond(availableAt),
    }),
    resetAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the window will be empty if nothing more comes; null when it is.',
      resolve: ({ resetAt }) => atSecond(resetAt),
    }),
  }),
})

builder.queryField('rateLimits', (t) =>
  t.field({
    type: [RateLimit],
    description: 'Every limit by name, with what is left for the caller. Asking for it is not counted.',
    limit: null,
    resolve: (_parent, _args, context) => {
      const { ledger, rates } = context.pod
      return Promise.all(
        Object.values(rates).map(async (scope) => ({
          ...scope,
          ...(await ledger.peek(scope.id, identityOf(context), scope)),
        })),
      )
    },
  }),
)
