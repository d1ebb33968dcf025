import { describe, expect, it } from 'vitest'
import { confirmationLetter, passwordResetLetter, refusalLetter, reportLetter } from './letters.ts'

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

  it('keep the lines that somebody wrote, and nothing that would be markup', () => {
    const { text, html } = reportLetter(sender, 'pod.example', {
      from: 'eve@pod.example',
      category: 'Other',
      target: 'track - <i>x</i>',
      shown: null,
      managed: 'https://pod.example/manage/library/tracks/1',
      summary: 'one\n<script>two',
      uuid: 'u',
      openCount: 1,
    })
    expect(text).toContain('one\n<script>two')
    expect(html).toContain('one<br />&lt;script&gt;two')
    expect(html).not.toMatch(/<(script|i)>/)
    expect(text).toContain('1 report is open:')
  })

  it('name a contact only where there is one', () => {
    expect(refusalLetter(sender, 'pod.example', 'alice', 'mod@pod.example').text).toContain('mod@pod.example')
    expect(refusalLetter(sender, 'pod.example', 'alice', '').text).not.toContain('questions')
  })
})
