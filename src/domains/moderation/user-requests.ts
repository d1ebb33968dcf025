import type { Context } from '../../context.ts'
import { NotFoundError } from '../../errors.ts'
import { Prisma, type UserRequest, type UserRequestStatus } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import type { Pod } from '../../pod.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { accountFilter, integerFilter, tokenSearch, wordFilter } from '../search/token-search.ts'
import { recordAudit } from './audit.ts'
import { mailDecision } from './moderator-mails.ts'

/** The job that carries a decision out; defined in `jobs.ts`. */
export const decisionJob = 'moderation.decide-request'

const statuses = ['pending', 'refused', 'approved'] as const

/** Which sign-up requests are wanted. */
export interface UserRequestFilter {
  /** The search language of administration. */
  query?: string | null
  status?: UserRequestStatus | null
}

/** What the list of sign-up requests can be sorted by. */
export const userRequestOrders = {
  DATABASE_ID: Prisma.sql`request.id`,
  CREATED_AT: Prisma.sql`request.created_at`,
  HANDLED_AT: Prisma.sql`request.handled_at`,
}

/** Wishes for an account, for moderators. */
export function listUserRequests(
  context: Context,
  { query, status }: UserRequestFilter,
  orders?: readonly OrderOf<typeof userRequestOrders>[] | null,
): Listing {
  requireScope(context, 'read:instance:requests')
  const domain = context.pod.config.hostname
  return {
    from: Prisma.sql`user_request request JOIN actor submitter ON submitter.id = request.submitter_id`,
    key: Prisma.sql`request.id`,
    where: [
      ...(status == null ? [] : [Prisma.sql`request.status::text = ${status.toLowerCase()}`]),
      ...tokenSearch(query ?? '', {
        texts: {
          username: Prisma.sql`submitter.preferred_username`,
          uuid: Prisma.sql`request.uuid::text`,
        },
        filters: {
          id: integerFilter((id) => Prisma.sql`request.id = ${id}`),
          status: wordFilter(Prisma.sql`request.status`, statuses),
          category: wordFilter(Prisma.sql`request.type`, ['signup']),
          submitter: accountFilter(domain, Prisma.sql`request.submitter_id`),
          assigned_to: accountFilter(domain, Prisma.sql`request.assigned_to_id`),
        },
      }),
    ],
    orderBy: sortBy(userRequestOrders, orders, 'CREATED_AT_DESC'),
  }
}

/** A wish for an account; null when there is none. */
export async function findUserRequest(context: Context, uuid: string): Promise<UserRequest | null> {
  requireScope(context, 'read:instance:requests')
  return context.pod.prisma.userRequest.findUnique({ where: { uuid } })
}

/**
 * Decides on a wish for an account, or takes a refusal back. The account follows in a job. Throws NotFoundError
 * for unknown ones, and for approved ones, which are settled.
 */
export async function decideUserRequest(
  context: Context,
  uuid: string,
  status: UserRequestStatus,
): Promise<UserRequest> {
  const viewer = requireViewerWith(context, 'write:instance:requests')
  const { prisma, jobs } = context.pod
  return prisma.$transaction(async (tx) => {
    const request = await tx.userRequest.findUnique({ where: { uuid } })
    if (!request || request.status === 'APPROVED') throw new NotFoundError()
    if (request.status === status) return request
    await recordAudit(tx, viewer, {
      action: `request.${{ APPROVED: 'approve', REFUSED: 'refuse', PENDING: 'reopen' }[status]}`,
      targetKind: 'request',
      target: uuid,
    })
    // a status that somebody else changed meanwhile must not be overwritten
    const { count } = await tx.userRequest.updateMany({
      where: { uuid, status: request.status },
      data: { status, ...(status === 'PENDING' ? {} : { assignedToId: viewer.actorId }) },
    })
    if (count === 0) throw new NotFoundError()
    if (status !== 'PENDING') {
      await jobs.enqueue(decisionJob, { userRequestId: request.id, status }, { transaction: tx })
    }
    return tx.userRequest.findUniqueOrThrow({ where: { uuid } })
  })
}

/** Carries a decision out: opens the account or leaves it closed, and tells its owner. A changed decision is left. */
export async function carryOutDecision(
  pod: Pod,
  { userRequestId, status }: { userRequestId: number; status: 'APPROVED' | 'REFUSED' },
): Promise<void> {
  const request = await pod.prisma.userRequest.findUnique({
    where: { id: userRequestId },
    select: { status: true, submitter: { select: { user: true } } },
  })
  const user = request?.submitter.user
  if (!user || request.status !== status) return
  if (status === 'APPROVED') {
    await pod.prisma.user.update({ where: { id: user.id }, data: { isActive: true }, select: { id: true } })
  }
  await mailDecision(pod, user, status)
}
