import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../client.ts'
import { send } from '../oauth/flow.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { catchMails, linkParameter, type Mailbox } from './mailbox.ts'

let test: TestPod
let mailbox: Mailbox

beforeAll(async () => {
  test = await startTestPod({ ACCOUNT_EMAIL_VERIFICATION_ENFORCE: 'true' })
  mailbox = catchMails(test)
})
afterAll(() => test.close())

const csrfOf = (page: string) => /name="csrfmiddlewaretoken" value="([A-Za-z0-9]{64})"/.exec(page)?.[1] ?? ''

/** Opens a page and sends its form. */
async function fillIn(client: Client, path: string, fields: Record<string, string>) {
  const { body } = await client.get<string>(path)
  const action = /<form[^>]* action="([^"]+)"/.exec(body)?.[1] ?? path
  return send<string>(client, action, { csrfmiddlewaretoken: csrfOf(body), ...fields })
}

const signUpFields = (username: string, more: Record<string, string> = {}) => ({
  username,
  email: `${username}@example.org`,
  password: 'Some-Pass-1234',
  confirmation: 'Some-Pass-1234',
  ...more,
})

const signIn = (client: Client, username: string, password: string) =>
  fillIn(client, '/login', { username, password })

describe('a pod that wants verified addresses', () => {
  it('lets nobody in before, mails again now and then, and opens by the key', async () => {
    const client = test.visitor()
    const registered = await fillIn(client, '/signup', signUpFields('anna'))
    expect(registered.status).toBe(200)
    expect(registered.body).toContain('Look into your mail')
    expect(client.hasCookie('sessionid')).toBe(false)
    await mailbox.next('anna@example.org')

    // refused, and mailed once more, but not at every attempt
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const refused = await signIn(client, 'anna', 'Some-Pass-1234')
      expect(refused.status).toBe(400)
      expect(refused.body).toContain('Please verify your e-mail address first.')
    }
    const key = linkParameter(await mailbox.next('anna@example.org'), 'key')
    // mails are sent in the order in which they are wanted: whatever comes before this one has come
    await fillIn(test.visitor(), '/auth/password/reset', { email: 'root0@example.org' })
    await mailbox.next('root0@example.org')
    expect(mailbox.rest().filter(({ to }) => to === 'anna@example.org')).toEqual([])

    const basic = `Basic ${Buffer.from('anna:Some-Pass-1234').toString('base64')}`
    const me = () => test.visitor().get('/api/v1/users/me', { authorization: basic })
    expect((await me()).status).toBe(401)
    const confirmed = await fillIn(test.visitor(), `/auth/email/confirm?key=${key}`, { key })
    expect(confirmed.body).toContain('Your address is confirmed.')
    expect((await signIn(client, 'anna', 'Some-Pass-1234')).status).toBe(303)
    expect((await me()).status).toBe(200)
  })

  it('says so when a key is none', async () => {
    const { status, body } = await fillIn(test.visitor(), '/auth/email/confirm?key="><b>', { key: '1.2.x' })
    expect(status).toBe(404)
    expect(body).toContain('no longer works')
  })

  it('confirms nothing by the mere opening of a link', async () => {
    await fillIn(test.visitor(), '/signup', signUpFields('lazy'))
    const key = linkParameter(await mailbox.next('lazy@example.org'), 'key')
    const { headers, body } = await test.visitor().get<string>(`/auth/email/confirm?key=${key}`)
    expect(body).toContain('It is mine')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    const address = await test.pod.prisma.emailAddress.findFirstOrThrow({
      where: { email: 'lazy@example.org' },
    })
    expect(address.isVerified).toBe(false)
  })
})

describe('a forgotten password', () => {
  it('is replaced by way of a mail, once', async () => {
    const member = await test.member('maria')
    const asked = await fillIn(test.visitor(), '/auth/password/reset', { email: 'maria@example.org' })
    expect(asked.body).toContain('If an account has this address')
    const mail = await mailbox.next('maria@example.org')
    const link = { uid: linkParameter(mail, 'uid'), token: linkParameter(mail, 'token') }
    const path = `/auth/password/reset/confirm?${new URLSearchParams(link)}`
    const choose = (password: string, confirmation = password) =>
      fillIn(test.visitor(), path, { ...link, password, confirmation })

    const different = await choose('Another-Pass-1', 'Another-Pass-2')
    expect(different.status).toBe(400)
    expect(different.body).toContain('The two password fields didn’t match.')
    expect((await choose('12345678')).body).toContain('entirely numeric')
    expect((await choose('Another-Pass-1')).body).toContain('The password was set')
    expect((await choose('Third-Pass-1234')).body).toContain('no longer works')

    // whoever was signed in is not any more
    expect((await member.get('/login')).status).toBe(200)
    expect((await signIn(test.visitor(), 'maria', 'Another-Pass-1')).status).toBe(303)
  })

  it('tells nobody who has an account', async () => {
    const known = await fillIn(test.visitor(), '/auth/password/reset', { email: 'root0@example.org' })
    const unknown = await fillIn(test.visitor(), '/auth/password/reset', { email: 'nobody@example.org' })
    expect(unknown).toMatchObject({ status: known.status, body: known.body })
    await mailbox.next('root0@example.org')
    const wrong = await fillIn(test.visitor(), '/auth/password/reset', { email: 'no address' })
    expect(wrong.status).toBe(400)
    expect(wrong.body).toContain('Enter a valid email address.')
  })

  it('takes its own forms only', async () => {
    for (const path of [
      '/auth/password/reset',
      '/auth/password/reset/confirm',
      '/auth/email/confirm',
      '/signup',
    ]) {
      const answer = await send(test.visitor(), path, signUpFields('forged', { email: 'root0@example.org' }))
      expect(answer.status).toBe(403)
    }
  })
})

describe('the registration page', () => {
  it('shows every mistake beside its field, and keeps what was typed but the password', async () => {
    const fields = signUpFields('bad name', {
      email: 'ROOT0@example.org',
      password: '1234',
      confirmation: '1234',
    })
    const { status, body } = await fillIn(test.visitor(), '/signup', fields)
    expect(status).toBe(400)
    expect(body).toContain('only English letters')
    expect(body).toContain('already registered with this e-mail address')
    expect(body).toContain('too short')
    expect(body).toContain('value="bad name"')
    expect(body).not.toContain('value="1234"')
    expect(await test.pod.prisma.user.count({ where: { username: 'bad name' } })).toBe(0)
  })

  it('is closed without an invitation where the pod is', async () => {
    await test.pod.settings.set({ users__registration_enabled: false })
    const root = await test.administrator()
    const { body: invitation } = await root.post<{ code: string }>('/api/v1/manage/users/invitations/', {})
    expect(await test.visitor().get('/signup')).toMatchObject({ status: 403 })
    const path = `/signup?invitation=${invitation.code}`
    const invited = signUpFields('guest', { invitation: invitation.code })
    expect((await fillIn(test.visitor(), path, invited)).status).toBe(200)
    const again = await fillIn(test.visitor(), path, signUpFields('second', { invitation: invitation.code }))
    expect(again.status).toBe(400)
    expect(again.body).toContain('Invalid invitation code')
    expect((await test.visitor().get<string>('/login')).body).not.toContain('/signup')
    await test.pod.settings.set({ users__registration_enabled: true })
    expect((await test.visitor().get<string>('/login')).body).toContain('/signup')
  })

  it('asks what moderators want to know, and tells the decision by mail', async () => {
    await test.pod.settings.set({
      moderation__signup_approval_enabled: true,
      moderation__signup_form_customization: {
        help_text: { text: '**Be kind** <script>x</script>', content_type: 'text/markdown' },
        fields: [
          { label: 'Why "us"?', required: true, input_type: 'long_text' },
          { label: 'Where from', required: false, input_type: 'short_text' },
        ],
      },
    })
    const page = (await test.visitor().get<string>('/signup')).body
    expect(page).toContain('<strong>Be kind</strong>')
    expect(page).not.toContain('<script>')
    expect(page).toContain('Why &quot;us&quot;?')
    const silent = await fillIn(test.visitor(), '/signup', signUpFields('wanda'))
    expect(silent.status).toBe(400)
    expect(silent.body).toContain('This field is required.')

    for (const [username, status] of [
      ['wanda', 'approved'],
      ['willi', 'refused'],
    ] as const) {
      const asked = await fillIn(test.visitor(), '/signup', signUpFields(username, { 'answer-0': 'music' }))
      expect(asked.body).toContain('A moderator looks at your request')
      const request = await test.pod.prisma.userRequest.findFirstOrThrow({
        where: { submitter: { preferredUsername: username } },
      })
      expect(request.metadata).toEqual({ 'Why "us"?': 'music' })
      const told = await mailbox.next('root0@example.org')
      expect(told.html).toContain(`/manage/moderation/requests/${request.uuid}`)
      await mailbox.next(`${username}@example.org`)
      const root = await test.administrator()
      const path = `/api/v1/manage/moderation/requests/${request.uuid}/`
      expect((await root.patch(path, { status })).status).toBe(200)
      const decision = await mailbox.next(`${username}@example.org`)
      expect(decision.subject).toBe(
        status === 'approved'
          ? 'Welcome to pod.test, wanda!'
          : 'Your account request at pod.test was refused',
      )
      expect(decision.html).toContain('<p>')
    }
    await test.pod.settings.set({ moderation__signup_approval_enabled: false })
  })
})
