import type { Mail } from '../../platform/mail/mailer.ts'
import type { Pod } from '../../pod.ts'

/** What a mail says of the pod that sends it. */
export interface Sender {
  /** Name of the pod, else its host name. */
  site: string
  /** Public address without a slash at the end. */
  origin: string
}

/** How a pod calls itself in mails. */
export async function senderOf({ config, settings }: Pod): Promise<Sender> {
  return { site: (await settings.get('instance__name')) || config.hostname, origin: config.origin }
}

/** A mail without the address it goes to. */
export type Letter = Omit<Mail, 'to'>

/** Asks the owner of an address to prove that they read it. */
export const confirmationLetter = ({ site, origin }: Sender, username: string, key: string): Letter =>
  letter(site, `[${site}] Please Confirm Your E-mail Address`, [
    `Hello from ${site}!`,
    `You get this mail because ${username} gave this address for an account at ${site}.`,
    'Open this link to confirm that it is yours:',
    new URL(`${origin}/auth/email/confirm?key=${encodeURIComponent(key)}`),
    'The link works for three days. If this was not you, ignore this mail.',
  ])

/** Gives the owner of an account a way in without the password. */
export const passwordResetLetter = (
  { site, origin }: Sender,
  username: string,
  link: { uid: string; token: string },
): Letter =>
  letter(site, `[${site}] Password reset`, [
    `Somebody, hopefully you, wants a new password for the account ${username} at ${site}.`,
    'Open this link to choose one:',
    new URL(`${origin}/auth/password/reset/confirm?${new URLSearchParams({ ...link })}`),
    'The link works once and for three days. If this was not you, ignore this mail: nothing was changed.',
  ])

/** Tells a moderator that somebody waits for an account. */
export const signUpRequestLetter = (
  { site, origin }: Sender,
  host: string,
  request: { username: string; uuid: string; pendingCount: number },
): Letter =>
  letter(site, `[${host} moderation] New sign-up request from ${request.username}`, [
    `${request.username} asks for an account at ${site}.`,
    'The request:',
    new URL(`${origin}/manage/moderation/requests/${request.uuid}`),
    `Requests that wait: ${request.pendingCount}`,
    new URL(`${origin}/manage/moderation/requests?q=status:pending`),
  ])

/** Tells somebody that the moderators let them in. */
export const approvalLetter = ({ site, origin }: Sender, host: string, username: string): Letter =>
  letter(site, `Welcome to ${host}, ${username}!`, [
    `Your account ${username} at ${site} was approved. Sign in here:`,
    new URL(`${origin}/login`),
    'You may have to confirm your e-mail address first: look for the mail with the link.',
  ])

/** Tells somebody that the moderators do not let them in; `contact` is whom to ask, or empty. */
export const refusalLetter = ({ site }: Sender, host: string, username: string, contact: string): Letter =>
  letter(site, `Your account request at ${host} was refused`, [
    `Your request for the account ${username} at ${site} was refused by its moderators.`,
    ...(contact ? [`If you have questions, write to ${contact}.`] : []),
  ])

/** A report as a mail tells of it. */
export interface ReportedMatter {
  /** Who reported: full name of an account, or an address. */
  from: string
  category: string
  /** Kind and title of what was reported. */
  target: string
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
export const reportLetter = ({ site, origin }: Sender, host: string, report: ReportedMatter): Letter =>
  letter(site, `[${host} moderation - ${report.category}] New report from ${report.from}`, [
    `${report.from} reported something on ${host}.`,
    `Category: ${report.category}`,
    `Object: ${report.target}`,
    ...(report.shown ? ['Its page:', new URL(report.shown)] : []),
    ...(report.managed ? ['Its page for moderators:', new URL(report.managed)] : []),
    ...(report.summary ? ['What was written:', report.summary] : []),
    'Handle the report:',
    new URL(`${origin}/manage/moderation/reports/${report.uuid}`),
    `${report.openCount} ${report.openCount === 1 ? 'report is' : 'reports are'} open:`,
    new URL(`${origin}/manage/moderation/reports?q=resolved:no`),
  ])

/** A letter of paragraphs and links, as plain text and as HTML. */
function letter(site: string, subject: string, parts: (string | URL)[]): Letter {
  const closing = `The people of ${site}`
  const html = [...parts, closing].map((part) => {
    const text = escapeHtml(String(part)).replaceAll('\n', '<br />')
    return part instanceof URL ? `<p><a href="${text}">${text}</a></p>` : `<p>${text}</p>`
  })
  return { subject, text: `${[...parts.map(String), closing].join('\n\n')}\n`, html: html.join('\n') }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
