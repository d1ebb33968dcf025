import type { Mail } from '../../src/platform/mail/mailer.ts'
import type { TestPod } from '../pod.ts'

/** The mails that a pod sends during a test. */
export interface Mailbox {
  /** Waits for the next mail to an address that was not taken yet. */
  next(to: string): Promise<Mail>
  /** Mails that nobody took. */
  rest(): Mail[]
}

/** Catches the mails of a pod. */
export function catchMails({ pod }: TestPod): Mailbox {
  const mails: Mail[] = []
  let arrived = Promise.withResolvers<void>()
  pod.mailer.send = async (mail) => {
    mails.push(mail)
    arrived.resolve()
    arrived = Promise.withResolvers()
  }
  return {
    async next(to) {
      for (;;) {
        const index = mails.findIndex((mail) => mail.to === to)
        const [mail] = index < 0 ? [] : mails.splice(index, 1)
        if (mail) return mail
        await arrived.promise
      }
    },
    rest: () => mails,
  }
}

/** A parameter of the first link in a mail. */
export function linkParameter(mail: Mail, name: string): string {
  const link = /https?:\S+\?\S+/.exec(mail.text)?.[0]
  const value = link && new URL(link).searchParams.get(name)
  if (!value) throw new Error(`the mail has no link with ${name}`)
  return value
}
