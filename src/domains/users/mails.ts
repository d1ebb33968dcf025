import type { Mail } from '../../platform/mail/mailer.ts'

/** What a mail says of the pod that sends it. */
export interface Sender {
  /** Name of the pod, else its host name. */
  site: string
  /** Public address without a slash at the end. */
  origin: string
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

/** A letter of paragraphs and links, as plain text and as HTML. */
function letter(site: string, subject: string, parts: (string | URL)[]): Letter {
  const closing = `The people of ${site}`
  const html = [...parts, closing].map((part) => {
    const text = escapeHtml(String(part))
    return part instanceof URL ? `<p><a href="${text}">${text}</a></p>` : `<p>${text}</p>`
  })
  return { subject, text: `${[...parts.map(String), closing].join('\n\n')}\n`, html: html.join('\n') }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
