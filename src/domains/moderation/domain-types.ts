import { countRows, pageOfKeys } from '../../platform/database/listing.ts'
import { builder } from '../../schema/builder.ts'
import { connectRows, offsetDescription, planRows } from '../../schema/connection.ts'
import { orderEnum } from '../../schema/order.ts'
import { Administration } from '../administration/types.ts'
import { type DeliveryState, deliveryState, failuresUntilParked } from '../federation/delivery-targets.ts'
import {
  allowDomains,
  createDomain,
  domainOrders,
  findDomain,
  listDomains,
  purgeDomains,
  refreshNodeinfo,
  resumeDomainDeliveries,
  updateDomain,
} from './domains.ts'
import { InstancePolicy } from './policy-types.ts'
import { domainCounts, domainStatistics } from './statistics.ts'
import { DomainStatisticsType } from './statistics-types.ts'

const DomainDelivery = builder.objectRef<DeliveryState>('DomainDelivery').implement({
  description: 'How sending activities to another pod goes.',
  fields: (t) => ({
    waitingCount: t.exposeInt('waiting', { description: 'Activities that are still to be sent.' }),
    failuresCount: t.exposeInt('failures', { description: 'Attempts in a row that came to nothing.' }),
    isParked: t.boolean({
      description: 'Whether it failed so often that it is tried once a day only, until it is heard of.',
      resolve: ({ failures }) => failures > failuresUntilParked,
    }),
    resumesAt: t.expose('resumeAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is tried again; `null`: nothing has failed of late.',
    }),
    lastDeliveredAt: t.expose('lastDeliveredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last took something.',
    }),
    lastFailedAt: t.expose('lastFailedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last did not.',
    }),
    lastError: t.exposeString('lastError', { nullable: true, description: 'Why it did not.' }),
  }),
})

/** Another pod, as moderators see it. */
export const Domain = builder.prismaObject('Domain', {
  description: 'Another pod or server that this one knows, as moderators see it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its host name, with its port when it has one.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the pod first knew it.' }),
    isAllowed: t.exposeBoolean('isAllowed', {
      nullable: true,
      description: 'Whether it is on the allow list; `null` while nobody has decided.',
    }),
    isReachable: t.exposeBoolean('isReachable', { description: 'Whether it answered of late.' }),
    lastContactAt: t.expose('lastSuccessfulContactAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last answered or sent something.',
    }),
    nodeinfo: t.expose('nodeinfo', {
      type: 'JSON',
      description:
        'What it says of itself: `{"status": "ok", "payload": …}`, `{"status": "error", "error": …}`, or nothing yet.',
    }),
    nodeinfoFetchedAt: t.expose('nodeinfoFetchedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last asked what it is.',
    }),
    actorsCount: t.int({
      description: 'Accounts and channels of it that the pod knows.',
      resolve: async ({ name }, _args, context) => (await domainCounts(context, name)).actors,
    }),
    activitiesCount: t.int({
      description: 'Activities that came from it.',
      resolve: async ({ name }, _args, context) => (await domainCounts(context, name)).activities,
    }),
    delivery: t.field({
      type: DomainDelivery,
      description: 'How sending activities to it goes.',
      resolve: ({ name }, _args, context) => deliveryState(context, name),
    }),
    instancePolicy: t.relation('instancePolicy', {
      type: InstancePolicy,
      nullable: true,
      description: 'What the pod does about it.',
    }),
    statistics: t.field({
      type: DomainStatisticsType,
      description: 'What came from it.',
      resolve: ({ name }, _args, context) => domainStatistics(context, name),
    }),
  }),
})

const DomainFilter = builder.inputType('DomainFilter', {
  description: 'Which domains are wanted; all conditions must hold.',
  fields: (t) => ({
    query: t.string({ description: 'Words that the name holds.' }),
    name: t.string({ description: 'The exact name.' }),
    isAllowed: t.boolean({
      description: 'Whether they are on the allow list; `false` finds undecided ones as well.',
    }),
  }),
})

const DomainOrder = orderEnum('DomainOrder', 'How domains can be sorted.', domainOrders)

builder.objectFields(Administration, (t) => ({
  domains: t.connection(
    {
      type: Domain,
      description: 'Other pods that this one knows, by name. Wants the scope `read:instance:domains`.',
      args: {
        filter: t.arg({ type: DomainFilter, description: 'Which ones.' }),
        orderBy: t.arg({ type: [DomainOrder], description: 'How to sort.' }),
        offset: t.arg.int({ description: offsetDescription }),
      },
      async resolve(_parent, args, context, info) {
        const listing = listDomains(context, args.filter ?? {}, args.orderBy)
        const { database, prisma } = context.pod
        const query = await planRows(context, info)
        return connectRows(args, {
          count: () => countRows(database, listing),
          async page(limit, offset) {
            const names = await pageOfKeys<string>(database, listing, { limit, offset })
            const rows = await prisma.domain.findMany({ ...query, where: { name: { in: names } } })
            const domains = new Map(rows.map((row) => [row.name, row]))
            return names.flatMap((name) => domains.get(name) ?? [])
          },
        })
      },
    },
    { name: 'DomainConnection', description: 'Domains, page by page.' },
    { name: 'DomainEdge', description: 'A domain in a list.' },
  ),
  domain: t.field({
    type: Domain,
    nullable: true,
    description:
      'Another pod; `null` when this one does not know it. Wants the scope `read:instance:domains`.',
    args: { name: t.arg.string({ required: true, description: 'Its host name.' }) },
    resolve: (_parent, { name }, context) => findDomain(context, name),
  }),
}))

const wanted = 'Wants the scope `write:instance:domains`.'
const nameDescription = 'Host name, with its port when it has one.'

builder.mutationField('createDomain', (t) =>
  t.fieldWithInput({
    type: Domain,
    description: `Adds another pod before it shows up, to allow or block it. ${wanted}`,
    limit: 'create',
    errors: { dataField: { name: 'domain', description: 'The new domain.' } },
    input: {
      name: t.input.string({ required: true, description: 'Host name, in any case.' }),
      isAllowed: t.input.boolean({ description: 'Whether it is on the allow list.' }),
    },
    resolve: (_parent, { input }, context) => createDomain(context, input),
  }),
)

builder.mutationField('updateDomain', (t) =>
  t.fieldWithInput({
    type: Domain,
    description: `Puts a domain on the allow list or takes it off. ${wanted}`,
    limit: 'update',
    errors: { dataField: { name: 'domain', description: 'The domain as it is now.' } },
    input: {
      name: t.input.string({ required: true, description: nameDescription }),
      isAllowed: t.input.boolean({ description: 'Whether it is on the allow list; `null`: undecided.' }),
    },
    resolve: (_parent, { input: { name, ...change } }, context) => updateDomain(context, name, change),
  }),
)

builder.mutationField('refreshNodeinfo', (t) =>
  t.fieldWithInput({
    type: Domain,
    description: 'Asks a domain now what it is. Wants the scope `read:instance:domains`.',
    errors: { dataField: { name: 'domain', description: 'The domain, with what came of it.' } },
    input: { name: t.input.string({ required: true, description: nameDescription }) },
    resolve: (_parent, { input: { name } }, context) => refreshNodeinfo(context, name),
  }),
)

builder.mutationField('resumeDeliveries', (t) =>
  t.fieldWithInput({
    type: Domain,
    description: `Sends now what waits for a domain, whatever its pause after failures. ${wanted}`,
    errors: { dataField: { name: 'domain', description: 'The domain.' } },
    input: { name: t.input.string({ required: true, description: nameDescription }) },
    resolve: (_parent, { input: { name } }, context) => resumeDomainDeliveries(context, name),
  }),
)

builder.mutationField('allowDomains', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: `Puts several domains on the allow list, or takes them off. ${wanted}`,
    errors: { dataField: { name: 'updatedCount', description: 'How many domains were changed.' } },
    input: {
      names: t.input.stringList({ description: 'Which ones; all of the filter when it is not given.' }),
      filter: t.input.field({ type: DomainFilter, description: 'Leaves out those that it does not find.' }),
      isAllowed: t.input.boolean({ required: true, description: 'Whether they shall be on the list.' }),
    },
    resolve: (_parent, { input }, context) => allowDomains(context, input),
  }),
)

builder.mutationField('purgeDomains', (t) =>
  t.fieldWithInput({
    type: 'Int',
    description: `Deletes, in a job, what all accounts of domains brought to the pod. ${wanted}`,
    errors: { dataField: { name: 'purgedCount', description: 'How many domains are purged.' } },
    input: {
      names: t.input.stringList({ required: true, description: 'Which ones.' }),
      filter: t.input.field({ type: DomainFilter, description: 'Leaves out those that it does not find.' }),
    },
    resolve: (_parent, { input }, context) => purgeDomains(context, input),
  }),
)
