import { describe, expect, it } from 'vitest'
import { languageOf, languages } from './languages.ts'
import {
  confirmationLetter,
  passwordResetLetter,
  refusalLetter,
  reportLetter,
  type Sender,
} from './letters.ts'

const sender: Sender = {
  site: 'Tom & <b>Co</b>',
  host: 'pod.example',
  origin: 'https://pod.example',
  language: 'en',
}

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
    const { text, html } = reportLetter(sender, {
      from: 'eve@pod.example',
      type: 'OTHER',
      kind: 'TRACK',
      title: '<i>x</i>',
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
    expect(refusalLetter(sender, 'alice', 'mod@pod.example').text).toContain('mod@pod.example')
    expect(refusalLetter(sender, 'alice', '').text).not.toContain('questions')
  })

  it.each(languages)('are whole in %s', (language) => {
    const { subject, text, html } = passwordResetLetter({ ...sender, language }, 'alice', {
      uid: 'u',
      token: 't',
    })
    expect(html).toContain(`<html lang="${language}">`)
    expect(text).toMatch(/alice.*Tom & <b>Co<\/b>/)
    expect(subject === '[Tom & <b>Co</b>] Password reset').toBe(language === 'en')
  })
})

describe('the language of an account', () => {
  it.each([
    ['fr', 'fr'],
    ['fr_FR', 'fr'],
    ['DE-at', 'de'],
    ['tlh', null],
    ['', null],
    [undefined, null],
    [{ fr: 1 }, null],
  ])('that is stored as %j is %j', (code, language) => expect(languageOf(code)).toBe(language))
})
