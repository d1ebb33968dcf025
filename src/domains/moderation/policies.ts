import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, ValidationError } from '../../errors.ts'
import { type InstancePolicy, Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { isUniqueViolation } from '../../platform/database/failures.ts'
import type { Pod } from '../../pod.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { equals } from '../search/conditions.ts'
import { wordSearch } from '../search/token-search.ts'
import { findActorKey } from '../users/handles.ts'
import { recordAudit } from './audit.ts'
import { purgeJob } from './purge.ts'

/** What a policy is about: one of these. */
export interface PolicyTargetInput {
  domain?: string | null
  /** `name@domain`, in any case. */
  account?: string | null
}

/** What moderators set of a policy; what is not given stays, or is off. */
export interface PolicyFields {
  summary?: string | null
  isActive?: boolean | null
  blockAll?: boolean | null
  silenceActivity?: boolean | null
  silenceNotifications?: boolean | null
  rejectMedia?: boolean | null
}

/** Which policies are wanted. */
export interface PolicyFilter {
  /** Words in the summary, or in the name of the domain or account. */
  query?: string | null
  blockAll?: boolean | null
  silenceActivity?: boolean | null
  silenceNotifications?: boolean | null
  rejectMedia?: boolean | null
  domain?: string | null
  accountDomain?: string | null
  accountUsername?: string | null
}

/** What the list of policies can be sorted by. */
export const policyOrders = {
  DATABASE_ID: Prisma.sql`policy.id`,
  CREATED_AT: Prisma.sql`policy.created_at`,
}

/** What the pod does about domains and accounts. */
export function listPolicies(
  context: Context,
  filter: PolicyFilter,
  orders?: readonly OrderOf<typeof policyOrders>[] | null,
): Listing {
  requireScope(context, 'read:instance:policies')
  return {
    from: Prisma.sql`instance_policy policy LEFT JOIN actor account ON account.id = policy.target_actor_id`,
    key: Prisma.sql`policy.id`,
    where: [
      ...equals(Prisma.sql`policy.block_all`, filter.blockAll),
      ...equals(Prisma.sql`policy.silence_activity`, filter.silenceActivity),
      ...equals(Prisma.sql`policy.silence_notifications`, filter.silenceNotifications),
      ...equals(Prisma.sql`policy.reject_media`, filter.rejectMedia),
      ...equals(Prisma.sql`policy.target_domain_name`, filter.domain),
      ...equals(Prisma.sql`account.domain_name`, filter.accountDomain),
      ...equals(Prisma.sql`account.preferred_username`, filter.accountUsername),
      ...wordSearch(filter.query ?? '', [
        Prisma.sql`policy.summary`,
        Prisma.sql`policy.target_domain_name`,
        Prisma.sql`account.preferred_username`,
        Prisma.sql`account.domain_name`,
      ]),
    ],
    orderBy: sortBy(policyOrders, orders, 'CREATED_AT_DESC'),
  }
}

/** A policy; null when there is none. */
export async function findPolicy(context: Context, id: number): Promise<InstancePolicy | null> {
  requireScope(context, 'read:instance:policies')
  return context.pod.prisma.instancePolicy.findUnique({ where: { id } })
}

const summarySchema = z
  .string()
  .max(10_000, { error: 'Ensure this field has no more than 10000 characters.' })
  .nullish()

/** Only what was given, without what was left out. */
function columnsOf(fields: PolicyFields) {
  const summary = summarySchema.safeParse(fields.summary)
  if (!summary.success) {
    throw ValidationError.of('summary', ...summary.error.issues.map(({ message }) => message))
  }
  return {
    summary: summary.data,
    isActive: fields.isActive ?? undefined,
    blockAll: fields.blockAll ?? undefined,
    silenceActivity: fields.silenceActivity ?? undefined,
    silenceNotifications: fields.silenceNotifications ?? undefined,
    rejectMedia: fields.rejectMedia ?? undefined,
  }
}

/** Sets up a policy. Throws ValidationError for an unknown target, and for one that has a policy already. */
export async function createPolicy(
  context: Context,
  { target, ...fields }: PolicyFields & { target: PolicyTargetInput },
): Promise<InstancePolicy> {
  const viewer = requireViewerWith(context, 'write:instance:policies')
  const columns = { ...columnsOf(fields), ...(await findTarget(context.pod, target)) }
  const policy = await refusingDuplicates(
    context.pod.prisma.$transaction(async (tx) => {
      const created = await tx.instancePolicy.create({ data: { ...columns, actorId: viewer.actorId } })
      await recordAudit(tx, viewer, {
        action: 'policy.create',
        targetKind: 'policy',
        target: created.id,
        details: describe(created),
      })
      return created
    }),
  )
  await purgeTarget(context.pod, policy)
  return policy
}

/** Changes a policy, also what it is about. Throws NotFoundError, and ValidationError as `createPolicy` does. */
export async function updatePolicy(
  context: Context,
  id: number,
  { target, ...fields }: PolicyFields & { target?: PolicyTargetInput | null },
): Promise<InstancePolicy> {
  const viewer = requireViewerWith(context, 'write:instance:policies')
  const columns = {
    ...columnsOf(fields),
    ...(target ? await findTarget(context.pod, target) : {}),
  }
  const policy = await refusingDuplicates(
    context.pod.prisma.$transaction(async (tx) => {
      if (!(await tx.instancePolicy.findUnique({ where: { id }, select: { id: true } })))
        throw new NotFoundError()
      const updated = await tx.instancePolicy.update({ where: { id }, data: columns })
      await recordAudit(tx, viewer, {
        action: 'policy.change',
        targetKind: 'policy',
        target: id,
        details: describe(updated),
      })
      return updated
    }),
  )
  await purgeTarget(context.pod, policy)
  return policy
}

/** Ends a policy. Throws NotFoundError. */
export async function deletePolicy(context: Context, id: number): Promise<void> {
  const viewer = requireViewerWith(context, 'write:instance:policies')
  await context.pod.prisma.$transaction(async (tx) => {
    const policy = await tx.instancePolicy.findUnique({ where: { id } })
    if (!policy) throw new NotFoundError()
    await tx.instancePolicy.delete({ where: { id }, select: { id: true } })
    await recordAudit(tx, viewer, {
      action: 'policy.delete',
      targetKind: 'policy',
      target: id,
      details: describe(policy),
    })
  })
}

type TargetColumns = Pick<InstancePolicy, 'targetDomainName' | 'targetActorId'>

async function findTarget(pod: Pod, { domain, account }: PolicyTargetInput): Promise<TargetColumns> {
  if ((domain == null) === (account == null)) throw ValidationError.of('target', 'Invalid type')
  if (domain != null) {
    const found =
      domain !== pod.config.hostname &&
      (await pod.prisma.domain.findUnique({ where: { name: domain }, select: { name: true } }))
    if (!found) throw ValidationError.of('target', `Invalid pk "${domain}" - object does not exist.`)
    return { targetDomainName: domain, targetActorId: null }
  }
  const targetActorId = account?.includes('@') ? await findActorKey(pod, account) : null
  if (targetActorId === null) throw ValidationError.of('target', 'Invalid actor name')
  return { targetDomainName: null, targetActorId }
}

async function refusingDuplicates<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (isUniqueViolation(error)) {
      throw ValidationError.of('target', 'instance policy with this target already exists.')
    }
    throw error
  }
}

/** Media that a policy keeps out is not wanted from before either; a block takes everything else along. */
async function purgeTarget(pod: Pod, policy: InstancePolicy): Promise<void> {
  if (!policy.isActive || !(policy.blockAll || policy.rejectMedia)) return
  await pod.jobs.enqueue(purgeJob, {
    domainNames: policy.targetDomainName === null ? [] : [policy.targetDomainName],
    actorIds: policy.targetActorId === null ? [] : [policy.targetActorId],
    isMediaOnly: policy.rejectMedia,
  })
}

const describe = (policy: InstancePolicy): Prisma.InputJsonObject => ({
  domain: policy.targetDomainName,
  actorId: policy.targetActorId,
  isActive: policy.isActive,
  blockAll: policy.blockAll,
  silenceActivity: policy.silenceActivity,
  silenceNotifications: policy.silenceNotifications,
  rejectMedia: policy.rejectMedia,
})
