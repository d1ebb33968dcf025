import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { NotFoundError, UnauthenticatedError, ValidationError } from '../../errors.ts'
import { Prisma, type Report, type ReportType } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { type OrderOf, sortBy } from '../../platform/database/ordering.ts'
import { requireScope, requireViewerWith } from '../oauth/scopes.ts'
import {
  accountFilter,
  booleanFilter,
  exactFilter,
  integerFilter,
  tokenSearch,
  uuidFilter,
  wordFilter,
} from '../search/token-search.ts'
import { recordAudit } from './audit.ts'
import { reportMailJob } from './moderator-mails.ts'
import { findReportTarget, type ReportTargetInput } from './report-targets.ts'
import { reportTargetFilter } from './target-search.ts'
import { tellLater } from '../federation/announcements.ts'
import type { Pod } from '../../pod.ts'

/** A complaint as it is filed. */
export interface NewReport {
  type: ReportType
  target: ReportTargetInput
  /** At most 50 000 characters. */
  summary?: string | null
  submitterEmail?: string | null
  /** Whether the pod that the object comes from shall hear of it. */
  forward?: boolean | null
}

const mostCharacters = 50_000

const newReportSchema = z.object({
  summary: z
    .string()
    .max(mostCharacters, { error: `Ensure this field has no more than ${mostCharacters} characters.` })
    .nullish(),
  submitterEmail: z.email({ error: 'Enter a valid email address.' }).nullish(),
})

/**
 * Files a complaint. Visitors may on an open pod, for the types that it allows them, with an e-mail address.
 * Moderators hear of it at once and by mail. Throws ValidationError by field, and for the whole when an account or
 * an address is missing.
 */
export async function createReport(context: Context, report: NewReport): Promise<Report> {
  const { pod, viewer } = context
  if (viewer) requireScope(context, 'write:reports')
  else if (await pod.settings.get('common__api_authentication_required')) throw new UnauthenticatedError()
  const checked = newReportSchema.safeParse(report)
  if (!checked.success) {
    throw new ValidationError(
      checked.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    )
  }
  const { key, remoteFid, ...target } = await findReportTarget(pod, report.target)
  if (!viewer) await requireVisitorMay(context, report)
  const uuid = randomUUID()
  const isToBeForwarded = !!report.forward && remoteFid !== null && target.targetOwnerId !== null
  const created = await pod.prisma.$transaction(async (tx) => {
    const row = await tx.report.create({
      data: {
        uuid,
        fid: `${pod.config.origin}/federation/reports/${uuid}`,
        type: report.type,
        summary: report.summary,
        submitterEmail: report.submitterEmail,
        submitterId: viewer?.actorId,
        ...target,
        ...key,
      },
    })
    if (isToBeForwarded) await tellLater(pod, tx, { kind: 'report-filed', reportId: row.id })
    return row
  })
  await pod.pubsub.publish('moderation', { type: 'report.created', reportId: created.id, isToBeForwarded })
  await pod.jobs.enqueue(reportMailJob, { reportId: created.id })
  return created
}

/** A complaint that another pod forwards. */
export interface ForwardedReport {
  /** Its address there, when it has one. The same complaint counts once. */
  fid: string | null
  type: ReportType
  summary: string | null
  /** Key of the actor that sent it. */
  submitterId: number
  target: ReportTargetInput
}

/** Files a complaint that another pod forwards; moderators hear of it as of any other. */
export async function fileForwardedReport(
  pod: Pod,
  { fid, target: input, ...report }: ForwardedReport,
): Promise<void> {
  const { key, remoteFid: _local, ...target } = await findReportTarget(pod, input)
  const uuid = randomUUID()
  const address = fid ?? `${pod.config.origin}/federation/reports/${uuid}`
  const known = await pod.prisma.report.findUnique({ where: { fid: address }, select: { id: true } })
  if (known) return
  const { id } = await pod.prisma.report.create({
    data: { uuid, fid: address, ...report, ...target, ...key },
  })
  await pod.pubsub.publish('moderation', { type: 'report.created', reportId: id, isToBeForwarded: false })
  await pod.jobs.enqueue(reportMailJob, { reportId: id })
}

/** Refuses what visitors may not report on this pod, or not without an address. */
async function requireVisitorMay({ pod }: Context, { type, submitterEmail }: NewReport): Promise<void> {
  const allowed = await pod.settings.get('moderation__unauthenticated_report_types')
  if (!allowed.includes(type.toLowerCase())) {
    throw ValidationError.whole('You need an account to submit this report')
  }
  if (!submitterEmail) {
    throw ValidationError.whole('You need to provide an e-mail address to submit this report')
  }
}

/** Which reports are wanted. */
export interface ReportFilter {
  /** The search language of administration. */
  query?: string | null
  isHandled?: boolean | null
  type?: ReportType | null
  submitterEmail?: string | null
}

/** What the list of reports can be sorted by. */
export const reportOrders = {
  DATABASE_ID: Prisma.sql`report.id`,
  CREATED_AT: Prisma.sql`report.created_at`,
  HANDLED_AT: Prisma.sql`report.handled_at`,
}

const reportTypes = [
  'takedown_request',
  'invalid_metadata',
  'illegal_content',
  'offensive_content',
  'other',
] as const

/** Complaints, for moderators. */
export function listReports(
  context: Context,
  filter: ReportFilter,
  orders?: readonly OrderOf<typeof reportOrders>[] | null,
): Listing {
  requireScope(context, 'read:instance:reports')
  const domain = context.pod.config.hostname
  const { query, isHandled, type, submitterEmail } = filter
  return {
    from: Prisma.sql`report`,
    key: Prisma.sql`report.id`,
    where: [
      ...(isHandled == null ? [] : [Prisma.sql`report.is_handled = ${isHandled}`]),
      ...(type == null ? [] : [Prisma.sql`report.type::text = ${type.toLowerCase()}`]),
      ...(submitterEmail == null ? [] : [Prisma.sql`report.submitter_email = ${submitterEmail}`]),
      ...tokenSearch(query ?? '', {
        texts: { summary: Prisma.sql`report.summary` },
        filters: {
          uuid: uuidFilter(Prisma.sql`report.uuid`),
          id: integerFilter((id) => Prisma.sql`report.id = ${id}`),
          resolved: booleanFilter(Prisma.sql`report.is_handled`),
          domain: (value) => Prisma.sql`report.target_owner_id IN (
            SELECT owner.id FROM actor owner WHERE owner.domain_name = ${value})`,
          category: wordFilter(Prisma.sql`report.type`, reportTypes),
          submitter: accountFilter(domain, Prisma.sql`report.submitter_id`),
          assigned_to: accountFilter(domain, Prisma.sql`report.assigned_to_id`),
          target_owner: accountFilter(domain, Prisma.sql`report.target_owner_id`),
          submitter_email: exactFilter(Prisma.sql`report.submitter_email`),
          target: reportTargetFilter(domain),
        },
      }),
    ],
    orderBy: sortBy(reportOrders, orders, 'CREATED_AT_DESC'),
  }
}

/** A complaint, for moderators; null when there is none. */
export async function findReport(context: Context, uuid: string): Promise<Report | null> {
  requireScope(context, 'read:instance:reports')
  return context.pod.prisma.report.findUnique({ where: { uuid } })
}

/** What moderators change of a report; what is not given stays. */
export interface ReportChange {
  isHandled?: boolean | null
  type?: ReportType | null
}

/**
 * Sorts or resolves a report. Who resolves it is noted as responsible; opened again it keeps that name.
 * Throws NotFoundError.
 */
export async function updateReport(context: Context, uuid: string, change: ReportChange): Promise<Report> {
  const viewer = requireViewerWith(context, 'write:instance:reports')
  return context.pod.prisma.$transaction(async (tx) => {
    const report = await tx.report.findUnique({ where: { uuid } })
    if (!report) throw new NotFoundError()
    const isHandled = change.isHandled ?? report.isHandled
    const type = change.type ?? report.type
    const turned = isHandled !== report.isHandled
    if (!turned && type === report.type) return report
    await recordAudit(tx, viewer, {
      action: turned ? (isHandled ? 'report.resolve' : 'report.reopen') : 'report.change',
      targetKind: 'report',
      target: uuid,
      details: type === report.type ? {} : { type: { from: report.type, to: type } },
    })
    return tx.report.update({
      where: { uuid },
      data: {
        type,
        isHandled,
        ...(turned ? { handledAt: isHandled ? new Date() : null } : {}),
        ...(turned && isHandled ? { assignedToId: viewer.actorId } : {}),
      },
    })
  })
}
