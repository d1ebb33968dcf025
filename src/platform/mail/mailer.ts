import type { Logger } from '../log/log.ts'
import { parseMailUrl } from './settings.ts'

/** A message to send. */
export type Mail = {
  /** One or more addresses. */
  to: string | string[]
  /** Without the pod's prefix. */
  subject: string
  text: string
  html?: string
}

/** Sends mail in the name of this pod. */
export type Mailer = {
  /** Hands a message over; rejects when the server does not take it. */
  send(mail: Mail): Promise<void>
  /** Says whether mail can be sent at all; rejects when the server cannot be reached or does not know the pod. */
  check(): Promise<'reaches people' | 'goes to the log' | 'goes nowhere'>
  /** Closes idle connections. */
  close(): void
}

/** How mail is sent. */
export type MailerOptions = {
  /** See parseMailUrl for the forms. */
  url: string
  /** Sender, as `Name <address>`. */
  from: string
  /** Put before every subject. */
  subjectPrefix: string
  log: Logger
}

/** Creates the mailer; rejects with MailSettingsError when the URL is wrong. */
export async function createMailer({ url, from, subjectPrefix, log }: MailerOptions): Promise<Mailer> {
  const destination = parseMailUrl(url)
  const prefixed = (subject: string) => `${subjectPrefix}${subject}`
  if (destination.kind === 'dummy') {
    return { send: async () => undefined, check: async () => 'goes nowhere', close: () => undefined }
  }
  if (destination.kind === 'console') {
    return {
      async send({ to, subject, text }) {
        log.info({ from, to, subject: prefixed(subject) }, `mail:\n${text}`)
      },
      check: async () => 'goes to the log',
      close: () => undefined,
    }
  }
  // large, and of no use where mail goes nowhere
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ ...destination.server, pool: true, maxConnections: 2 })
  return {
    async send({ subject, ...mail }) {
      await transport.sendMail({ ...mail, from, subject: prefixed(subject) })
    },
    async check() {
      await transport.verify()
      return 'reaches people'
    },
    close: () => transport.close(),
  }
}
