import type { ReportTargetKind, ReportType } from '../../generated/prisma/client.ts'
import type { Mail } from '../../platform/mail/mailer.ts'
import type { Pod } from '../../pod.ts'
import { type Language, languageOf } from './languages.ts'
import { texts } from './texts.ts'

/** What a mail says of the pod that sends it, and in which language. */
export interface Sender {
  /** Name of the pod, else its host name. */
  site: string
  host: string
  /** Public address without a slash at the end. */
  origin: string
  language: Language
}

/** Whom a mail goes to, as far as it matters for how it is written. */
interface Reader {
  /** What clients stored with the account, `language` among it. */
  settings: unknown
}

/** How a pod calls itself in a mail to an account: in the account's language, or that of the pod. */
export async function senderTo({ config, settings }: Pod, reader: Reader): Promise<Sender> {
  const { hostname: host, origin } = config
  const chosen =
    reader.settings instanceof Object && 'language' in reader.settings && reader.settings.language
  return {
    site: (await settings.get('instance__name')) || host,
    host,
    origin,
    language: languageOf(chosen) ?? config.mail.language,
  }
}

/** A mail without the address it goes to. */
export type Letter = Omit<Mail, 'to'>

/** Asks the owner of an address to prove that they read it. */
export function confirmationLetter(sender: Sender, username: string, key: string): Letter {
  const text = texts[sender.language].confirmation
  const about = { ...sender, username }
  return letter(sender, text.subject(about), [
    text.greeting(about),
    text.reason(about),
    text.open,
    new URL(`${sender.origin}/auth/email/confirm?key=${encodeURIComponent(key)}`),
    text.ignore,
  ])
}

/** Gives the owner of an account a way in without the password. */
export function passwordResetLetter(
  sender: Sender,
  username: string,
  link: { uid: string; token: string },
): Letter {
  const text = texts[sender.language].passwordReset
  const about = { ...sender, username }
  return letter(sender, text.subject(about), [
    text.reason(about),
    text.open,
    new URL(`${sender.origin}/auth/password/reset/confirm?${new URLSearchParams({ ...link })}`),
    text.ignore,
  ])
}

/** Tells a moderator that somebody waits for an account. */
export function signUpRequestLetter(
  sender: Sender,
  request: { username: string; uuid: string; pendingCount: number },
): Letter {
  const text = texts[sender.language].signUpRequest
  const about = { ...sender, username: request.username }
  return letter(sender, text.subject(about), [
    text.asks(about),
    text.request,
    new URL(`${sender.origin}/manage/moderation/requests/${request.uuid}`),
    text.pending(request.pendingCount),
    new URL(`${sender.origin}/manage/moderation/requests?q=status:pending`),
  ])
}

/** Tells somebody that the moderators let them in. */
export function approvalLetter(sender: Sender, username: string): Letter {
  const text = texts[sender.language].approval
  const about = { ...sender, username }
  return letter(sender, text.subject(about), [
    text.signIn(about),
    new URL(`${sender.origin}/login`),
    text.confirmFirst,
  ])
}

/** Tells somebody that the moderators do not let them in; `contact` is whom to ask, or empty. */
export function refusalLetter(sender: Sender, username: string, contact: string): Letter {
  const text = texts[sender.language].refusal
  const about = { ...sender, username }
  return letter(sender, text.subject(about), [text.refused(about), ...(contact ? [text.ask(contact)] : [])])
}

/** A report as a mail tells of it. */
export interface ReportedMatter {
  /** Who reported: full name of an account, or an address; null when nobody is known. */
  from: string | null
  type: ReportType
  kind: ReportTargetKind
  /** What the reported thing is called; null when it has no name. */
  title: string | null
  /** Pages about it for everybody and for moderators; null where there is none. */
  shown: string | null
  managed: string | null
  /** What the reporter wrote; may be empty. */
  summary: string
  uuid: string
  /** Reports that nobody has handled yet. */
  openCount: number
}

/** Tells a moderator of a report. */
export function reportLetter(sender: Sender, report: ReportedMatter): Letter {
  const { report: text, reportTypes, targetKinds } = texts[sender.language]
  const category = reportTypes[report.type]
  const about = { ...sender, category, from: report.from ?? text.somebody }
  return letter(sender, text.subject(about), [
    text.reported(about),
    `${text.category} ${category}`,
    `${text.object} ${targetKinds[report.kind]} - ${report.title ?? text.untitled}`,
    ...(report.shown ? [text.page, new URL(report.shown)] : []),
    ...(report.managed ? [text.moderatorsPage, new URL(report.managed)] : []),
    ...(report.summary ? [text.written, report.summary] : []),
    text.handle,
    new URL(`${sender.origin}/manage/moderation/reports/${report.uuid}`),
    text.open(report.openCount),
    new URL(`${sender.origin}/manage/moderation/reports?q=resolved:no`),
  ])
}

/** A letter of paragraphs and links, as plain text and as HTML. */
function letter({ site, language }: Sender, subject: string, parts: (string | URL)[]): Letter {
  const closing = texts[language].closing(site)
  const body = [...parts, closing].map((part) => {
    const text = escapeHtml(String(part)).replaceAll('\n', '<br />')
    return part instanceof URL ? `<p><a href="${text}">${text}</a></p>` : `<p>${text}</p>`
  })
  return {
    subject,
    text: `${[...parts.map(String), closing].join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${language}">\n<body>\n${body.join('\n')}\n</body>\n</html>\n`,
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
