import { isIP } from 'node:net'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { type Domain, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import { resumeDeliveries } from '../federation/delivery.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { wordSearch } from '../search/token-search.ts'
import { recordAudit } from './audit.ts'
import { fetchNodeinfo, nodeinfoJob } from './domain-nodeinfo.ts'
import { purgeJob } from './purge.ts'

/** Which domains are wanted. */
export interface DomainFilter {
  /** Words that the name holds. */
  query?: string | null
  name?: string | null
  /** On the allow list; `false` also finds those that nobody has decided on. */
  isAllowed?: boolean | null
}

/** What the list of domains can be sorted by. */
export const domainOrders = {
  NAME: Prisma.sql`domain.name`,
  CREATED_AT: Prisma.sql`domain.created_at`,
  NODEINFO_FETCHED_AT: Prisma.sql`domain.nodeinfo_fetched_at`,
  ACTORS_COUNT: Prisma.sql`(SELECT count(*) FROM actor WHERE actor.domain_name = domain.name)`,
  ACTIVITIES_COUNT: Prisma.sql`(SELECT count(*) FROM activity
    JOIN actor ON actor.id = activity.actor_id WHERE actor.domain_name = domain.name)`,
  INSTANCE_POLICY: Prisma.sql`(SELECT policy.id FROM instance_policy policy
    WHERE policy.target_domain_name = domain.name)`,
}

/** Other pods that this one knows; its own domain is not among them. */
export function listDomains(
  context: Context,
  filter: DomainFilter,
  orders?: readonly OrderOf<typeof domainOrders>[] | null,
): Listing {
  requireScope(context, 'read:instance:domains')
  return domainListing(context, filter, orders)
}

const domainListing = (
  context: Context,
  { query, name, isAllowed }: DomainFilter,
  orders?: readonly OrderOf<typeof domainOrders>[] | null,
): Listing => ({
  from: Prisma.sql`domain`,
  key: Prisma.sql`domain.name`,
  where: [
    Prisma.sql`domain.name <> ${context.pod.config.hostname}`,
    ...(name == null ? [] : [Prisma.sql`domain.name = ${name}`]),
    ...(isAllowed == null ? [] : [Prisma.sql`coalesce(domain.is_allowed, false) = ${isAllowed}`]),
    ...wordSearch(query ?? '', [Prisma.sql`domain.name`]),
  ],
  orderBy: sortBy(domainOrders, orders, 'NAME_ASC'),
})

/** A domain by its name; null when the pod does not know it, and for its own. */
export async function findDomain(context: Context, name: string): Promise<Domain | null> {
  requireScope(context, 'read:instance:domains')
  if (name === context.pod.config.hostname) return null
  return context.pod.prisma.domain.findUnique({ where: { name } })
}

const taken = () => ValidationError.of('name', 'domain with this name already exists.')

const domainName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/

/** Adds a domain, to allow or block it before it shows up. Its nodeinfo is fetched in a job. */
export async function createDomain(
  context: Context,
  { name, isAllowed }: { name: string; isAllowed?: boolean | null },
): Promise<Domain> {
  const viewer = requireViewerWith(context, 'write:instance:domains')
  const { pod } = context
  const lowered = name.trim().toLowerCase()
  if (lowered === pod.config.hostname) throw taken()
  // a pod may have no name but its address
  if (!domainName.test(lowered) && isIP(lowered) !== 4)
    throw ValidationError.of('name', 'Enter a valid domain name.')
  const domain = await pod.prisma
    .$transaction(async (tx) => {
      const created = await tx.domain.create({ data: { name: lowered, isAllowed } })
      await recordAudit(tx, viewer, {
        action: 'domain.create',
        targetKind: 'domain',
        target: lowered,
        details: isAllowed == null ? {} : { isAllowed },
      })
      return created
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) throw taken()
      throw error
    })
  await pod.jobs.enqueue(nodeinfoJob, { name: lowered })
  return domain
}

/** Puts a domain on the allow list or takes it off; null leaves it undecided. Throws NotFoundError. */
export async function updateDomain(
  context: Context,
  name: string,
  { isAllowed }: { isAllowed?: boolean | null },
): Promise<Domain> {
  const viewer = requireViewerWith(context, 'write:instance:domains')
  return context.pod.prisma.$transaction(async (tx) => {
    const domain = await tx.domain.findUnique({ where: { name } })
    if (!domain || name === context.pod.config.hostname) throw new NotFoundError()
    if (isAllowed === undefined || isAllowed === domain.isAllowed) return domain
    await recordAudit(tx, viewer, {
      action: 'domain.change',
      targetKind: 'domain',
      target: name,
      details: { isAllowed },
    })
    return tx.domain.update({ where: { name }, data: { isAllowed } })
  })
}

/** Domains that a batch works on: some by name or all, of those that a filter finds. */
export interface DomainSelection {
  /** Null stands for all. */
  names?: readonly string[] | null
  filter?: DomainFilter | null
}

const noMatch = () => new NotFoundError('No object matching your request')

async function selectDomains(context: Context, { names, filter }: DomainSelection): Promise<string[]> {
  const { from, where } = domainListing(context, filter ?? {})
  const chosen = names == null ? Prisma.sql`TRUE` : Prisma.sql`domain.name = ANY(${[...names]})`
  const rows = await context.pod.prisma.$queryRaw<{ name: string }[]>`
    SELECT domain.name FROM ${from} WHERE ${Prisma.join([...where, chosen], ' AND ')}`
  if (rows.length === 0) throw noMatch()
  return rows.map(({ name }) => name)
}

/** Puts domains on the allow list or takes them off. Gives how many; throws NotFoundError for none. */
export async function allowDomains(
  context: Context,
  { isAllowed, ...selection }: DomainSelection & { isAllowed: boolean },
): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:domains')
  const names = await selectDomains(context, selection)
  return context.pod.prisma.$transaction(async (tx) => {
    const { count } = await tx.domain.updateMany({ where: { name: { in: names } }, data: { isAllowed } })
    await recordAudit(tx, viewer, {
      action: isAllowed ? 'domain.allow' : 'domain.disallow',
      targetKind: 'domain',
      details: { names },
    })
    return count
  })
}

/** Purges all accounts of domains, in a job. Gives how many domains; throws NotFoundError for none. */
export async function purgeDomains(
  context: Context,
  { names, filter }: { names: readonly string[]; filter?: DomainFilter | null },
): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:domains')
  const domainNames = await selectDomains(context, { names, filter })
  await context.pod.prisma.$transaction(async (tx) => {
    await recordAudit(tx, viewer, {
      action: 'domain.purge',
      targetKind: 'domain',
      details: { names: domainNames },
    })
    await context.pod.jobs.enqueue(purgeJob, { domainNames }, { transaction: tx })
  })
  return domainNames.length
}

/** Asks a domain for its nodeinfo now; what came of it is stored with the domain. Throws NotFoundError. */
export async function refreshNodeinfo(context: Context, name: string): Promise<Domain> {
  requireScope(context, 'read:instance:domains')
  if (!(await findDomain(context, name))) throw new NotFoundError()
  return fetchNodeinfo(context.pod, name)
}

/** Sends now what waits for a domain, however long it was to be left alone. Throws NotFoundError. */
export async function resumeDomainDeliveries(context: Context, name: string): Promise<Domain> {
  const viewer = requireViewerWith(context, 'write:instance:domains')
  const domain = await findDomain(context, name)
  if (!domain) throw new NotFoundError()
  await recordAudit(context.pod.prisma, viewer, {
    action: 'domain.resume',
    targetKind: 'domain',
    target: name,
  })
  await resumeDeliveries(context.pod, name)
  return domain
}
