import { describe, expect, it } from 'vitest'
import { confirmationLetter, passwordResetLetter } from './mails.ts'

const sender = { site: 'Tom & <b>Co</b>', origin: 'https://pod.example' }

describe('mails about accounts', () => {
  it('say the same in plain text and in HTML', () => {
    const { text, html } = passwordResetLetter(sender, 'alice', { uid: 'MQ', token: 'a.b-c' })
    const link = 'https://pod.example/auth/password/reset/confirm?uid=MQ&token=a.b-c'
    expect(text).toContain(link)
    expect(html).toContain(`<a href="${link.replace('&', '&amp;')}">`)
  })

  it('do not let the name of the pod become markup', () => {
    const { subject, html } = confirmationLetter(sender, 'alice', 'key')
    expect(subject).toBe('[Tom & <b>Co</b>] Please Confirm Your E-mail Address')
    expect(html).not.toContain('<b>')
  })
})
