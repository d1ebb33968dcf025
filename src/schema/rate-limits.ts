import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core'
import { GraphQLError, type GraphQLFieldResolver } from 'graphql'
import { getGraphQLRateLimiter, Store } from 'graphql-rate-limit'
import type { Context } from '../context.ts'
import type { Pod } from '../pod.ts'
import type { Verdict } from '../gateway.ts'
import type { RateAction, RateScopeId } from '../platform/limits/rates.ts'

/** What a request is for the rate ledger: an action, whose limits differ for visitors and members, or a limit
 * that is the same for everybody, as `login`. */
export type RateChoice = RateAction | Exclude<RateScopeId, `anonymous-${string}` | `authenticated-${string}`>

const actions: ReadonlySet<string> = new Set<RateAction>([
  'wildcard',
  'list',
  'retrieve',
  'create',
  'update',
  'destroy',
  'oauth-app',
  'reports',
])

/** The scope of the ledger that a request of this caller falls under. */
function rateScopeOf(context: Context, choice: RateChoice): RateScopeId {
  if (!actions.has(choice)) return choice as RateScopeId
  return `${context.viewer ? 'authenticated' : 'anonymous'}-${choice as RateAction}`
}

/** By whom the ledger counts: the account, else the address. */
export const identityOf = (context: Context): string =>
  context.viewer ? `user:${context.viewer.userId}` : `address:${context.address}`

/** Counts one request. `null` when the pod has no limits. */
export async function countRequest(context: Context, choice: RateChoice): Promise<Verdict | null> {
  const { config, ledger, rates } = context.pod
  if (!config.limits.enabled) return null
  const scope = rateScopeOf(context, choice)
  return { scope, ...(await ledger.hit(scope, identityOf(context), rates[scope])) }
}

/**
 * Puts the pod's ledger behind `graphql-rate-limit`: the ledger counts and decides in one step, so that two
 * fields of one operation cannot both take the last place, and REST and GraphQL share their counters.
 */
class LedgerStore extends Store {
  private readonly pod: Pod

  constructor(pod: Pod) {
    super()
    this.pod = pod
  }

  override async getForIdentity(identity: { contextIdentity: string; fieldIdentity: string }) {
    const scope = identity.fieldIdentity as RateScopeId
    const rate = this.pod.rates[scope]
    const verdict = await this.pod.ledger.hit(scope, identity.contextIdentity, rate)
    return verdict.allowed ? [] : Array.from({ length: rate.limit }, () => Date.now())
  }

  override setForIdentity() {
    // the ledger has counted already
  }
}

type Limiter = ReturnType<typeof getGraphQLRateLimiter>
const limiters = new WeakMap<Pod, Limiter>()

function limiterOf(pod: Pod): Limiter {
  let limiter = limiters.get(pod)
  if (!limiter) {
    limiter = getGraphQLRateLimiter({ identifyContext: identityOf, store: new LedgerStore(pod) })
    limiters.set(pod, limiter)
  }
  return limiter
}

/** Refuses a top-level field when its caller has used up the scope. */
async function limitField(context: Context, choice: RateChoice): Promise<void> {
  const { config, ledger, rates } = context.pod
  if (!config.limits.enabled) return
  const scope = rateScopeOf(context, choice)
  const rate = rates[scope]
  const refusal = await limiterOf(context.pod)(
    // the limiter only reads the field's name: scopes are shared by fields, as they are by routes
    { parent: null, args: {}, context, info: { fieldName: scope } as never },
    { max: rate.limit, window: `${rate.duration}s` },
  )
  if (!refusal) return
  const { retryAfter } = await ledger.peek(scope, identityOf(context), rate)
  throw new GraphQLError(`Request was throttled. Expected available in ${retryAfter} seconds.`, {
    extensions: {
      code: 'RATE_LIMITED',
      retryAfter,
      scope,
      http: { status: 429, headers: { 'retry-after': String(retryAfter) } },
    },
  })
}

/** Counts top-level fields of clients' operations. The legacy doors count their own requests, once each. */
class RateLimits<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (field.parentType !== 'Query' && field.parentType !== 'Mutation') return resolver
    const options = field.pothosOptions as { limit?: RateChoice | null }
    const isList = /Connection!?$/.test(String(field.type.kind === 'Object' ? field.type.ref : ''))
    if (options.limit === null) return resolver
    const choice =
      options.limit ?? (field.parentType === 'Mutation' ? 'wildcard' : isList ? 'list' : 'retrieve')
    return async (parent, args, context, info) => {
      const caller = context as Context
      if (caller.door === 'graphql') await limitField(caller, choice)
      return resolver(parent, args, context, info)
    }
  }
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      rateLimits: RateLimits<Types>
    }
    export interface FieldOptions<
      Types extends SchemaTypes,
      ParentShape,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveShape,
      ResolveReturnShape,
    > {
      /** Which rate scope a top-level field counts under; lists and look-ups know theirs. `null`: it is not counted. */
      limit?: RateChoice | null
    }
  }
}

SchemaBuilder.registerPlugin('rateLimits', RateLimits)

/** The name under which the plugin is given to the builder. */
export const RateLimitPlugin = 'rateLimits' as const
