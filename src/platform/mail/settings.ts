import type SMTPTransport from 'nodemailer/lib/smtp-transport'

/** Where mail goes: into the log, nowhere, or to an SMTP server. */
export type MailDestination =
  | { kind: 'console' }
  | { kind: 'dummy' }
  | { kind: 'smtp'; server: SMTPTransport.Options }

/** Thrown for a mail URL that cannot be used. The message never repeats the URL, which may hold a password. */
export class MailSettingsError extends Error {
  override name = 'MailSettingsError'
}

const kinds = 'consolemail://, dummymail://, smtp://, smtp+ssl:// or smtp+tls://'
const encode = 'special characters of user and password must be percent-encoded'
const ports: Record<string, number> = { 'smtp:': 25, 'smtp+ssl:': 465, 'smtp+tls:': 587 }

/**
 * Reads a mail URL: `consolemail://`, `dummymail://`, `smtp://[user:password@]host[:port]` (encrypts when
 * the server can), `smtp+ssl://…` (TLS from the start) or `smtp+tls://…` (STARTTLS required).
 */
export function parseMailUrl(text: string): MailDestination {
  const url = URL.parse(text)
  if (!url) throw new MailSettingsError(`the mail URL cannot be read; expected ${kinds} (${encode})`)
  if (url.protocol === 'consolemail:') return { kind: 'console' }
  if (url.protocol === 'dummymail:') return { kind: 'dummy' }
  const usualPort = ports[url.protocol]
  if (!usualPort) throw new MailSettingsError(`mail cannot be sent by ${url.protocol}//; expected ${kinds}`)
  if (!url.hostname) throw new MailSettingsError(`the mail URL names no host: ${url.protocol}//host:port`)
  return {
    kind: 'smtp',
    server: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port ? Number(url.port) : usualPort,
      secure: url.protocol === 'smtp+ssl:',
      requireTLS: url.protocol === 'smtp+tls:',
      // Plain smtp:// asks for no protection; a relay's self-made certificate is still better than none.
      ...(url.protocol === 'smtp:' ? { tls: { rejectUnauthorized: false } } : {}),
      ...(url.username ? { auth: { user: decode(url.username), pass: decode(url.password) } } : {}),
    },
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new MailSettingsError(`the mail URL has a stray "%"; ${encode}`)
  }
}
