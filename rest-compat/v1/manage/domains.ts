import { acted, batchFailures, readBatchAction } from '../../conventions/batch-action.ts'
import { boolean, readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import type { Query } from '../../conventions/query.ts'
import { type Answer, created, noSuchPage, notFound, ok, Refusal } from '../../conventions/refusal.ts'
import {
  AllowDomainsDocument,
  CreateDomainDocument,
  DomainDocument,
  type DomainFieldsFragment,
  type DomainFilter,
  DomainStatisticsDocument,
  DomainsDocument,
  PurgeDomainsDocument,
  RefreshNodeinfoDocument,
  UpdateDomainDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeOriginStatistics } from './origin-statistics.ts'

const orders = {
  name: ['NAME_ASC', 'NAME_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  nodeinfo_fetch_date: ['NODEINFO_FETCHED_AT_ASC', 'NODEINFO_FETCHED_AT_DESC'],
  actors_count: ['ACTORS_COUNT_ASC', 'ACTORS_COUNT_DESC'],
  outbox_activities_count: ['ACTIVITIES_COUNT_ASC', 'ACTIVITIES_COUNT_DESC'],
  instance_policy: ['INSTANCE_POLICY_ASC', 'INSTANCE_POLICY_DESC'],
} as const

const shape = (domain: DomainFieldsFragment) => ({
  name: domain.name,
  creation_date: domain.createdAt,
  actors_count: domain.actorsCount,
  outbox_activities_count: domain.activitiesCount,
  nodeinfo: domain.nodeinfo as unknown,
  nodeinfo_fetch_date: domain.nodeinfoFetchedAt,
  instance_policy: domain.instancePolicy?.databaseId ?? null,
  allowed: domain.isAllowed,
})

const filterOf = (query: Query): DomainFilter => ({
  query: query.text('q'),
  name: query.text('name'),
  isAllowed: query.boolean('allowed'),
})

const nameIn = ({ parameters }: RestRequest) => parameters.name ?? ''

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(DomainsDocument, {
    filter: filterOf(request.query),
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.domains, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const name = nameIn(request)
  const { administration } = await request.run(DomainDocument, { name })
  // the original knows no address for names with a port
  if (!administration?.domain) throw name.includes(':') ? new Refusal(noSuchPage) : notFound()
  return ok(shape(administration.domain))
}

async function create(request: RestRequest): Promise<Answer> {
  const { name, allowed } = readFields(request.body(), {
    name: text({ most: 255 }),
    allowed: boolean().nullable().optional(),
  })
  const { createDomain } = await request.run(CreateDomainDocument, { input: { name, isAllowed: allowed } })
  return created(shape(succeed(createDomain).domain))
}

async function change(request: RestRequest): Promise<Answer> {
  const { allowed } = readFields(request.body(), { allowed: boolean().nullable().optional() })
  const { updateDomain } = await request.run(UpdateDomainDocument, {
    input: { name: nameIn(request), isAllowed: allowed },
  })
  return ok(shape(succeed(updateDomain).domain))
}

async function refresh(request: RestRequest): Promise<Answer> {
  const { refreshNodeinfo } = await request.run(RefreshNodeinfoDocument, { input: { name: nameIn(request) } })
  return ok(succeed(refreshNodeinfo).domain.nodeinfo)
}

async function count(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(DomainStatisticsDocument, { name: nameIn(request) })
  if (!administration?.domain) throw notFound()
  const { statistics } = administration.domain
  return ok({ ...shapeOriginStatistics(statistics), actors: statistics.actors })
}

async function act(request: RestRequest): Promise<Answer> {
  const { action, objects, filter } = readBatchAction(
    request,
    { purge: {}, allow_list_add: { allowsAll: true }, allow_list_remove: { allowsAll: true } },
    filterOf,
  )
  const names = objects?.filter((name) => typeof name === 'string')
  if (action === 'purge') {
    const { purgeDomains } = await request.run(PurgeDomainsDocument, {
      input: { names: names ?? [], filter },
    })
    return acted(action, succeed(purgeDomains, batchFailures).purgedCount)
  }
  const { allowDomains } = await request.run(AllowDomainsDocument, {
    input: { names, filter, isAllowed: action === 'allow_list_add' },
  })
  return acted(action, succeed(allowDomains, batchFailures).updatedCount)
}

/** Other pods that this one knows. */
export const domainRoutes: Route[] = [
  {
    path: 'manage/federation/domains',
    access: 'instance:domains',
    description: 'Other pods that this one knows.',
    methods: {
      GET: { limit: 'list', answer: list },
      POST: { limit: 'create', answer: create },
    },
  },
  {
    path: 'manage/federation/domains/action',
    access: 'instance:domains',
    description: 'Allows, disallows or purges several domains.',
    methods: { POST: { limit: 'wildcard', answer: act } },
  },
  {
    path: 'manage/federation/domains/:name',
    access: 'instance:domains',
    description: 'Another pod; only its place on the allow list can be changed.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      PUT: { limit: 'update', answer: change },
      PATCH: { limit: 'update', answer: change },
    },
  },
  {
    path: 'manage/federation/domains/:name/nodeinfo',
    access: 'instance:domains',
    description: 'Asks another pod now what it is.',
    methods: { GET: { limit: 'wildcard', answer: refresh } },
  },
  {
    path: 'manage/federation/domains/:name/stats',
    access: 'instance:domains',
    description: 'What came from another pod, in numbers.',
    methods: { GET: { limit: 'wildcard', answer: count } },
  },
]
