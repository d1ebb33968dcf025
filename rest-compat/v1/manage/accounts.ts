import { acted, batchFailures, keysAmong, readBatchAction } from '../../conventions/batch-action.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, notFound, ok } from '../../conventions/refusal.ts'
import {
  type ActorKind,
  ManagedAccountDocument,
  type ManagedAccountFieldsFragment,
  type ManagedAccountFilter,
  ManagedAccountsDocument,
  ManagedAccountStatisticsDocument,
  PurgeAccountsDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { shapeAccount } from './account-shapes.ts'
import { shapeOriginStatistics } from './origin-statistics.ts'

const orders = {
  name: ['NAME_ASC', 'NAME_DESC'],
  preferred_username: ['USERNAME_ASC', 'USERNAME_DESC'],
  domain: ['DOMAIN_ASC', 'DOMAIN_DESC'],
  fid: ['URI_ASC', 'URI_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  last_fetch_date: ['LAST_FETCHED_AT_ASC', 'LAST_FETCHED_AT_DESC'],
  uploads_count: ['UPLOADS_COUNT_ASC', 'UPLOADS_COUNT_DESC'],
  outbox_activities_count: ['ACTIVITIES_COUNT_ASC', 'ACTIVITIES_COUNT_DESC'],
  instance_policy: ['INSTANCE_POLICY_ASC', 'INSTANCE_POLICY_DESC'],
} as const

const kinds = {
  Person: 'PERSON',
  Tombstone: 'TOMBSTONE',
  Application: 'APPLICATION',
  Group: 'GROUP',
  Organization: 'ORGANIZATION',
  Service: 'SERVICE',
} as const satisfies Record<string, ActorKind>

const shape = (account: ManagedAccountFieldsFragment) => ({
  ...shapeBaseActor(account.actor),
  uploads_count: account.uploadsCount,
  user: account.user && shapeAccount(account.user),
  instance_policy: account.instancePolicy?.databaseId ?? null,
})

const filterOf = (query: Query): ManagedAccountFilter => ({
  query: query.text('q'),
  isLocal: query.boolean('local'),
  domain: query.text('domain'),
  kind: query.choice('type', kinds),
  approvesFollowers: query.boolean('manually_approves_followers'),
})

const handleIn = ({ parameters }: RestRequest) => parameters.handle ?? ''

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(ManagedAccountsDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.accounts, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedAccountDocument, { handle: handleIn(request) })
  if (!administration?.account) throw notFound()
  return ok(shape(administration.account))
}

async function count(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ManagedAccountStatisticsDocument, {
    handle: handleIn(request),
  })
  if (!administration?.account) throw notFound()
  const { statistics } = administration.account
  return ok({
    ...shapeOriginStatistics(statistics),
    reports: statistics.reports,
    requests: statistics.requests,
  })
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(request, { purge: {} }, filterOf)
  const { purgeAccounts } = await request.run(PurgeAccountsDocument, {
    input: { databaseIds: keysAmong(objects ?? []), filter },
  })
  return acted(action, succeed(purgeAccounts, batchFailures).purgedCount)
}

/** Everybody that the pod knows, for moderators. */
export const managedAccountRoutes: Route[] = [
  {
    path: 'manage/accounts',
    access: 'instance:accounts',
    description: 'Accounts, channels and services that the pod knows, here and elsewhere.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/accounts/action',
    access: 'instance:accounts',
    description: 'Purges what several accounts brought to the pod.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/accounts/:handle',
    access: 'instance:accounts',
    description: 'An account, channel or service, by its handle.',
    methods: { GET: { limit: 'retrieve', answer: read } },
  },
  {
    path: 'manage/accounts/:handle/stats',
    access: 'instance:accounts',
    description: 'What came through an account, in numbers.',
    methods: { GET: { limit: 'wildcard', answer: count } },
  },
]
