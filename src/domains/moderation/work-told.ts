import type { Context } from '../../context.ts'
import type { Report, UserRequest } from '../../generated/prisma/client.ts'
import { eachAnew } from '../../schema/subscriptions.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** Tells moderators of reports as they are filed. */
export function filedReports(context: Context): AsyncIterableIterator<Report> {
  requireViewerWith(context, 'read:instance:reports')
  return eachAnew(context, context.pod.pubsub.subscribe('moderation'), async (message) =>
    message.type === 'report.created'
      ? context.pod.prisma.report.findUnique({ where: { id: message.reportId } })
      : null,
  )
}

/** How many reports wait for a moderator. */
export const unhandledReports = ({ pod }: Context): Promise<number> =>
  pod.prisma.report.count({ where: { isHandled: false } })

/** Tells moderators of sign-ups that wait for their approval. */
export function askedSignUps(context: Context): AsyncIterableIterator<UserRequest> {
  requireViewerWith(context, 'read:instance:requests')
  return eachAnew(context, context.pod.pubsub.subscribe('moderation'), async (message) =>
    message.type === 'user_request.created'
      ? context.pod.prisma.userRequest.findFirst({
          where: { submitter: { user: { id: message.userId } } },
          orderBy: { id: 'desc' },
        })
      : null,
  )
}

/** How many sign-ups wait for approval. */
export const pendingSignUps = ({ pod }: Context): Promise<number> =>
  pod.prisma.userRequest.count({ where: { status: 'PENDING' } })
