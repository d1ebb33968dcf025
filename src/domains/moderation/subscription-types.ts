import type { Report as ReportRow, UserRequest as UserRequestRow } from '../../generated/prisma/client.ts'
import { builder } from '../../schema/builder.ts'
import { Report } from './report-types.ts'
import { UserRequest } from './user-request-types.ts'
import { askedSignUps, filedReports, pendingSignUps, unhandledReports } from './work-told.ts'

const FiledReport = builder.objectRef<ReportRow>('FiledReport').implement({
  description: 'A report that was just filed.',
  fields: (t) => ({
    report: t.field({ type: Report, description: 'The report.', resolve: (report) => report }),
    unhandledCount: t.int({
      description: 'How many reports wait for a moderator.',
      resolve: (_report, _args, context) => unhandledReports(context),
    }),
  }),
})

const AskedSignUp = builder.objectRef<UserRequestRow>('AskedSignUp').implement({
  description: 'A sign-up that waits for approval.',
  fields: (t) => ({
    userRequest: t.field({
      type: UserRequest,
      description: 'The request.',
      resolve: (userRequest) => userRequest,
    }),
    pendingCount: t.int({
      description: 'How many sign-ups wait for approval.',
      resolve: (_request, _args, context) => pendingSignUps(context),
    }),
  }),
})

builder.subscriptionFields((t) => ({
  reportFiled: t.field({
    type: FiledReport,
    description: 'Reports as they are filed; for moderators.',
    subscribe: (_parent, _args, context) => filedReports(context),
    resolve: (report) => report,
  }),
  signUpAsked: t.field({
    type: AskedSignUp,
    description: 'Sign-ups as they come to wait for approval; for moderators.',
    subscribe: (_parent, _args, context) => askedSignUps(context),
    resolve: (userRequest) => userRequest,
  }),
}))
