import type { Prisma, ReportTargetKind } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import {
  approvalLetter,
  refusalLetter,
  type ReportedMatter,
  reportLetter,
  senderTo,
} from '../mails/letters.ts'
import { moderatorsOf } from '../users/mail-jobs.ts'

/** The job that tells moderators of a report by mail; defined in `jobs.ts`. */
export const reportMailJob = 'moderation.mail-report'

/** Tells the moderators of a report, unless one of them was faster. Each gets a mail of their own. */
export async function mailReport(pod: Pod, reportId: number): Promise<void> {
  if (!pod.config.mail.tellsModerators) return
  const report = await pod.prisma.report.findUnique({ where: { id: reportId }, include: reportMailInclude })
  if (!report || report.isHandled) return
  const openCount = await pod.prisma.report.count({ where: { isHandled: false } })
  const matter = matterOf(pod, report, openCount)
  for (const moderator of await moderatorsOf(pod)) {
    const written = reportLetter(await senderTo(pod, moderator), matter)
    await pod.mailer.send({ ...written, to: moderator.email })
  }
}

/** Tells somebody what became of their wish for an account. */
export async function mailDecision(
  pod: Pod,
  { email, username, settings }: { email: string; username: string; settings: unknown },
  decision: 'APPROVED' | 'REFUSED',
): Promise<void> {
  if (!email) return
  const [sender, contact] = await Promise.all([
    senderTo(pod, { settings }),
    pod.settings.get('instance__contact_email'),
  ])
  const written =
    decision === 'APPROVED' ? approvalLetter(sender, username) : refusalLetter(sender, username, contact)
  await pod.mailer.send({ ...written, to: email })
}

const reportMailInclude = {
  submitter: { select: { preferredUsername: true, domainName: true } },
  channel: { select: { uuid: true } },
  library: { select: { uuid: true } },
  actor: { select: { preferredUsername: true, domainName: true } },
} as const satisfies Prisma.ReportInclude

type MailedReport = Prisma.ReportGetPayload<{ include: typeof reportMailInclude }>

/** What a mail tells of a report. */
function matterOf({ config: { origin } }: Pod, report: MailedReport, openCount: number): ReportedMatter {
  const pages = targetPages(report)
  return {
    from: report.submitter
      ? `${report.submitter.preferredUsername}@${report.submitter.domainName}`
      : report.submitterEmail,
    type: report.type,
    kind: report.targetKind,
    title: titleOf(report),
    shown: pages?.shown ? `${origin}${pages.shown}` : null,
    managed: pages?.managed ? `${origin}${pages.managed}` : null,
    summary: report.summary ?? '',
    uuid: report.uuid,
    openCount,
  }
}

function titleOf({ targetState, targetKind }: MailedReport): string | null {
  const state = targetState as Record<string, unknown> | null
  const title = targetKind === 'ACCOUNT' ? state?.full_username : (state?.title ?? state?.name)
  return typeof title === 'string' ? title : null
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
