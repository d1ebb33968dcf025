import { boolean, choice, readFields } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid-in-path.ts'
import {
  type ReportFieldsFragment,
  ReportDocument,
  ReportsDocument,
  UpdateReportDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { shapeBaseActor } from '../../shapes/base-actor.ts'
import { reportTypes, shapeReportType } from '../moderation/report-types.ts'
import { shapeReportTarget } from '../moderation/targets.ts'
import { shapeBaseNote } from './note-shape.ts'

const orders = {
  id: ['DATABASE_ID_ASC', 'DATABASE_ID_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
  handled_date: ['HANDLED_AT_ASC', 'HANDLED_AT_DESC'],
} as const

/** A report, as moderators see it. */
export const shapeReport = (report: ReportFieldsFragment) => ({
  id: report.databaseId,
  uuid: report.uuid,
  fid: report.uri,
  creation_date: report.createdAt,
  handled_date: report.handledAt,
  summary: report.summary,
  type: shapeReportType(report.type),
  target: shapeReportTarget(report.target),
  target_state: report.targetState as unknown,
  is_handled: report.isHandled,
  assigned_to: shapeBaseActor(report.assignedTo),
  target_owner: shapeBaseActor(report.targetOwner),
  submitter: shapeBaseActor(report.submitter),
  submitter_email: report.submitterEmail,
  notes: report.notes.map(shapeBaseNote),
})

async function list(request: RestRequest): Promise<Answer> {
  const { query } = request
  const window = windowOf(request)
  const { administration } = await request.run(ReportsDocument, {
    filter: {
      query: query.text('q'),
      isHandled: query.boolean('is_handled'),
      type: query.choice('type', reportTypes),
      submitterEmail: query.text('submitter_email'),
    },
    orderBy: query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.reports, shapeReport)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(ReportDocument, { uuid: uuidInPath(request) })
  if (!administration?.report) throw notFound()
  return ok(shapeReport(administration.report))
}

async function change(request: RestRequest): Promise<Answer> {
  const fields = readFields(request.body(), {
    is_handled: boolean().optional(),
    type: choice(reportTypes).optional(),
  })
  const { updateReport } = await request.run(UpdateReportDocument, {
    input: { uuid: uuidInPath(request), isHandled: fields.is_handled, type: fields.type },
  })
  return ok(shapeReport(succeed(updateReport).report))
}

/** Complaints, for moderators. */
export const reportAdministrationRoutes: Route[] = [
  {
    path: 'manage/moderation/reports',
    access: 'instance:reports',
    description: 'Complaints about things on the pod.',
    methods: { GET: { limit: 'list', answer: list } },
  },
  {
    path: 'manage/moderation/reports/:uuid',
    access: 'instance:reports',
    description: 'One complaint; it can be sorted, resolved and reopened.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      PUT: { limit: 'update', answer: change },
      PATCH: { limit: 'update', answer: change },
    },
  },
]
