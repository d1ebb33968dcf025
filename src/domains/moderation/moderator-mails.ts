import type { Prisma, ReportTargetKind } from '../../generated/prisma/client.ts'
import type { Mail } from '../../platform/mail/mailer.ts'
import type { Pod } from '../../pod.ts'
import { reportTypes } from '../instance/preferences.ts'
import { moderatorsOf } from '../users/mail-jobs.ts'

/** The job that tells moderators of a report by mail; defined in `jobs.ts`. */
export const reportMailJob = 'moderation.mail-report'

const typeLabels: ReadonlyMap<string, string> = new Map(reportTypes)

/** Tells the moderators of a report, unless one of them was faster. */
export async function mailReport(pod: Pod, reportId: number): Promise<void> {
  if (!pod.config.mail.tellsModerators) return
  const report = await pod.prisma.report.findUnique({ where: { id: reportId }, include: reportMailInclude })
  if (!report || report.isHandled) return
  const open = await pod.prisma.report.count({ where: { isHandled: false } })
  const moderators = await moderatorsOf(pod)
  await mailEach(
    pod,
    moderators.map(({ email }) => email),
    reportMail(pod, report, open),
  )
}

/** Tells somebody what became of their wish for an account. */
export async function mailDecision(
  pod: Pod,
  user: { email: string; username: string },
  decision: 'APPROVED' | 'REFUSED',
): Promise<void> {
  const { hostname, origin } = pod.config
  const contact = await pod.settings.get('instance__contact_email')
  await mailEach(
    pod,
    user.email ? [user.email] : [],
    decision === 'APPROVED'
      ? {
          subject: `Welcome to ${hostname}, ${user.username}!`,
          text: lines(
            `Your account ${user.username} on ${hostname} was approved.`,
            `Log in: ${origin}/login`,
            'You may have to verify your e-mail address first: look for the message with the link.',
          ),
        }
      : {
          subject: `Your account request at ${hostname} was refused`,
          text: lines(
            `Your request for the account ${user.username} on ${hostname} was refused by the moderators.`,
            ...(contact ? [`If you have questions, write to ${contact}.`] : []),
          ),
        },
  )
}

const reportMailInclude = {
  submitter: { select: { preferredUsername: true, domainName: true } },
  channel: { select: { uuid: true } },
  library: { select: { uuid: true } },
  actor: { select: { preferredUsername: true, domainName: true } },
} as const satisfies Prisma.ReportInclude

type MailedReport = Prisma.ReportGetPayload<{ include: typeof reportMailInclude }>

/** The message that tells of a report. */
export function reportMail(pod: Pick<Pod, 'config'>, report: MailedReport, open: number): Omit<Mail, 'to'> {
  const { hostname, origin } = pod.config
  const type = typeLabels.get(report.type.toLowerCase()) ?? report.type
  const from = report.submitter
    ? `${report.submitter.preferredUsername}@${report.submitter.domainName}`
    : (report.submitterEmail ?? 'somebody')
  const pages = targetPages(report)
  return {
    subject: `[${hostname} moderation - ${type}] New report from ${from}`,
    text: lines(
      `${from} reported something on ${hostname}.`,
      `Category: ${type}`,
      `Object: ${report.targetKind.toLowerCase()} - ${titleOf(report)}`,
      ...(pages?.shown ? [`Page: ${origin}${pages.shown}`] : []),
      ...(pages?.managed ? [`Moderation page: ${origin}${pages.managed}`] : []),
      ...(report.summary ? [`Message:\n\n${report.summary}`] : []),
      `Handle the report: ${origin}/manage/moderation/reports/${report.uuid}`,
      `${open} ${open === 1 ? 'report is' : 'reports are'} open: ${origin}/manage/moderation/reports?q=resolved:no`,
    ),
  }
}

function titleOf({ targetState, targetKind }: MailedReport): string {
  const state = targetState as Record<string, unknown> | null
  const title = targetKind === 'ACCOUNT' ? state?.full_username : (state?.title ?? state?.name)
  return typeof title === 'string' ? title : 'without a name'
}

/** Pages of the web front about what was reported; null when it is gone. */
function targetPages(report: MailedReport): { shown?: string; managed?: string } | null {
  const handle = report.actor && `${report.actor.preferredUsername}@${report.actor.domainName}`
  const pages: Record<ReportTargetKind, { shown?: string; managed?: string } | null> = {
    ARTIST: report.artistId === null ? null : music('artists', report.artistId),
    ALBUM: report.albumId === null ? null : music('albums', report.albumId),
    TRACK: report.trackId === null ? null : music('tracks', report.trackId),
    LIBRARY: report.library && { managed: `/manage/library/libraries/${report.library.uuid}` },
    CHANNEL: report.channel && {
      shown: `/channels/${report.channel.uuid}`,
      managed: `/manage/channels/${report.channel.uuid}`,
    },
    PLAYLIST: report.playlistId === null ? null : { shown: `/library/playlists/${report.playlistId}` },
    ACCOUNT: handle ? { shown: `/@${handle}`, managed: `/manage/moderation/accounts/${handle}` } : null,
  }
  return pages[report.targetKind]
}

const music = (kind: string, id: number) => ({
  shown: `/library/${kind}/${id}`,
  managed: `/manage/library/${kind}/${id}`,
})

const lines = (...texts: string[]) => `${texts.join('\n\n')}\n`

/** Each reader gets a message of their own, so that nobody sees the others' addresses. */
async function mailEach(pod: Pod, addresses: string[], mail: Omit<Mail, 'to'>): Promise<void> {
  for (const to of addresses) await pod.mailer.send({ to, ...mail })
}
