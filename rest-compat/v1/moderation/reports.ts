import { boolean, choice, readFields, text } from '../../conventions/fields.ts'
import { type Answer, created } from '../../conventions/refusal.ts'
import { FileReportDocument } from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { reportTypes, shapeReportType } from './report-types.ts'
import { reportTarget, shapeReportTarget } from './targets.ts'

async function create(request: RestRequest): Promise<Answer> {
  const fields = readFields(request.body(), {
    type: choice(reportTypes),
    target: reportTarget(),
    summary: text({ most: 50_000, blank: true }).nullable().optional(),
    submitter_email: text({ blank: true }).nullable().optional(),
    forward: boolean().nullable().optional().catch(false),
  })
  const result = await request.run(FileReportDocument, {
    input: {
      type: fields.type,
      target: fields.target,
      summary: fields.summary,
      submitterEmail: fields.submitter_email,
      forward: fields.forward,
    },
  })
  const { report } = succeed(result.report)
  return created({
    uuid: report.uuid,
    summary: report.summary,
    creation_date: report.createdAt,
    handled_date: null,
    is_handled: false,
    submitter_email: report.submitterEmail,
    target: shapeReportTarget(report.target),
    type: shapeReportType(report.type),
  })
}

/** Complaints to the moderators. Visitors may file some as well: the schema decides which. */
export const reportRoutes: Route[] = [
  {
    path: 'moderation/reports',
    access: 'reports',
    description: 'Files a complaint about something on the pod.',
    methods: { POST: { limit: 'reports', access: 'anybody', answer: create } },
  },
]
