import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../client.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { catchMails, linkParameter, type Mailbox } from './mailbox.ts'

let test: TestPod
let mailbox: Mailbox
let root: Client

beforeAll(async () => {
  test = await startTestPod()
  mailbox = catchMails(test)
  root = await test.administrator()
})
afterAll(() => test.close())

const fields = (username: string, more = {}) => ({
  username,
  email: `${username}@example.org`,
  password1: 'Some-Pass-1234',
  password2: 'Some-Pass-1234',
  ...more,
})
const register = (client: Client, body: object) => client.post('/api/v1/auth/registration/', body)

const invite = async (code?: string) => {
  const answer = await root.post<{ code: string; id: number }>('/api/v1/manage/users/invitations/', {
    code,
  })
  expect(answer.status).toBe(201)
  return answer.body
}
const closed = async (work: () => Promise<void>) => {
  await test.pod.settings.set({ users__registration_enabled: false })
  await work().finally(() => test.pod.settings.set({ users__registration_enabled: true }))
}

const deleteInvitations = (objects: unknown) =>
  root.post('/api/v1/manage/users/invitations/action/', { action: 'delete', objects })

describe('registration', () => {
  it('opens a session for the new account and mails its address', async () => {
    const client = test.visitor()
    const answer = await register(client, fields('anna'))
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({ key: expect.stringMatching(/^[0-9a-f]{40}$/) as string })
    const me = await client.get<{ username: string; privacy_level: string }>('/api/v1/users/me')
    expect(me.body).toMatchObject({ username: 'anna', privacy_level: 'instance' })
    const mail = await mailbox.next('anna@example.org')
    expect(mail.subject).toContain('Please Confirm Your E-mail Address')

    const verify = (key: string) => test.visitor().post('/api/v1/auth/registration/verify-email', { key })
    const key = linkParameter(mail, 'key')
    expect(await verify(key)).toMatchObject({ status: 200, body: { detail: 'ok' } })
    expect((await verify(key)).status).toBe(200)
    expect((await verify(key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404)
    const address = await test.pod.prisma.emailAddress.findFirstOrThrow({
      where: { email: 'anna@example.org' },
    })
    expect(address.isVerified).toBe(true)
  })

  it.each([
    [
      'a name on the list of reserved ones',
      { username: 'Admin' },
      { username: ['Username can not be used. Please use other username.'] },
    ],
    [
      'a name with other letters',
      { username: 'zoë' },
      { username: [expect.stringContaining('only English letters')] },
    ],
    [
      'a name with a dot',
      { username: 'a.b' },
      { username: [expect.stringContaining('only English letters')] },
    ],
    [
      'a name that differs in case only',
      { username: 'ROOT0' },
      { username: ['A user with that username already exists.'] },
    ],
    [
      'an address that differs in case only',
      { email: 'ROOT0@example.org' },
      { email: ['A user is already registered with this e-mail address.'] },
    ],
    [
      'passwords that differ',
      { password2: 'Other-Pass-1234' },
      { non_field_errors: ["The two password fields didn't match."] },
    ],
    [
      'a password like the name',
      { password1: 'refused1', password2: 'refused1' },
      { non_field_errors: ['The password is too similar to the username.'] },
    ],
    [
      'a missing field beside a bad one',
      { username: 'a b', email: undefined },
      { username: [expect.stringContaining('only English letters')], email: ['This field is required.'] },
    ],
    ['a null', { password1: null }, { password1: ['This field may not be null.'] }],
  ])('refuses %s', async (_what, change, body) => {
    const answer = await register(test.visitor(), fields('refused', change))
    expect(answer).toMatchObject({ status: 400, body })
    expect(Object.keys(answer.body as object)).toEqual(Object.keys(body))
    expect(await test.pod.prisma.user.count({ where: { username: 'refused' } })).toBe(0)
  })

  it('works through GraphQL, which sets the cookies of the session', async () => {
    const client = test.visitor()
    const { signUp } = await client.graphql(
      'mutation ($input: SignUpInput!) { signUp(input: $input) { ... on SignUpSuccess { outcome } } }',
      { input: { username: 'gus', email: 'gus@example.org', password: 'Some-Pass-1234' } },
    )
    expect(signUp).toEqual({ outcome: 'SIGNED_IN' })
    expect(client.hasCookie('sessionid')).toBe(true)
    expect(await client.graphql('{ viewer { user { username } quota { max } permissions } }')).toEqual({
      viewer: { user: { username: 'gus' }, quota: { max: 1000 }, permissions: [] },
    })
    await client.graphql('mutation { signOut }')
    expect(client.hasCookie('sessionid')).toBe(false)
  })
})

describe('invitations', () => {
  it('open a closed pod once, whatever the case of the code', () =>
    closed(async () => {
      const { code } = await invite('Come-In')
      expect(await register(test.visitor(), fields('ida'))).toMatchObject({
        status: 403,
        body: { detail: 'Registration has been disabled' },
      })
      expect((await register(test.visitor(), fields('ida', { invitation: 'COME-IN' }))).status).toBe(201)
      const again = await register(test.visitor(), fields('ivo', { invitation: code }))
      expect(again).toMatchObject({ status: 400, body: { invitation: ['Invalid invitation code'] } })
      const list = await root.get<{ results: { invited_user: { username: string } }[] }>(
        '/api/v1/manage/users/invitations/?is_open=false&q=come',
      )
      expect(list.body.results.map((each) => each.invited_user.username)).toEqual(['ida'])
    }))

  it('let in one of two that come at once', () =>
    closed(async () => {
      const { code } = await invite()
      expect(code).toMatch(/^[A-Z]{10}$/)
      const answers = await Promise.all(
        ['uno', 'due'].map((name) => register(test.visitor(), fields(name, { invitation: code }))),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
      expect(await test.pod.prisma.user.count({ where: { username: { in: ['uno', 'due'] } } })).toBe(1)
    }))

  it('expire', async () => {
    const { id, code } = await invite()
    await test.pod.prisma.invitation.update({ where: { id }, data: { expiresAt: new Date(0) } })
    const answer = await register(test.visitor(), fields('late', { invitation: code }))
    expect(answer.body).toEqual({ invitation: ['Invalid invitation code'] })
  })

  it('are made by people with the permission only', async () => {
    const member = test.visitor()
    await register(member, fields('plain'))
    expect((await member.post('/api/v1/manage/users/invitations/', {})).status).toBe(403)
    expect((await member.get('/api/v1/manage/users/users/')).status).toBe(403)
    expect((await test.visitor().get('/api/v1/manage/users/invitations/')).status).toBe(401)
  })

  it('are deleted together while they are open', async () => {
    const [one, two] = [await invite(), await invite()]
    const used = await test.pod.prisma.invitation.findFirstOrThrow({ where: { code: 'Come-In' } })
    expect((await deleteInvitations([one.id, two.id, used.id])).body).toMatchObject({ updated: 2 })
    expect(await deleteInvitations([used.id])).toMatchObject({ status: 400 })
    expect(await deleteInvitations('all')).toMatchObject({ status: 400 })
  })

  it('keep codes apart whatever their case', async () => {
    const { id } = await invite('twice')
    expect(await root.post('/api/v1/manage/users/invitations/', { code: 'TWICE' })).toMatchObject({
      status: 400,
      body: { code: ['An invitation with this code already exists'] },
    })
    const renamed = await root.patch(`/api/v1/manage/users/invitations/${id}/`, { code: 'thrice' })
    expect(renamed).toMatchObject({ status: 200, body: { code: 'thrice' } })
  })
})

describe('approval by a moderator', () => {
  it('keeps new accounts waiting with their answers', async () => {
    await test.pod.settings.set({
      moderation__signup_approval_enabled: true,
      moderation__signup_form_customization: {
        fields: [{ label: 'Why?', required: true, input_type: 'long_text' }],
      },
    })
    const client = test.visitor()
    const without = await register(client, fields('wanda', { request_fields: {} }))
    expect(without.body).toEqual({ request_fields: { 'Why?': ['This field is required.'] } })
    const given = { request_fields: { 'Why?': 'music', Other: 'dropped' } }
    expect((await register(client, fields('wanda', given))).status).toBe(201)
    expect(client.hasCookie('sessionid')).toBe(false)
    await expect(client.signIn('wanda', 'Some-Pass-1234')).rejects.toThrow('sign-in failed')
    const request = await test.pod.prisma.userRequest.findFirstOrThrow()
    expect(request).toMatchObject({ status: 'PENDING', metadata: { 'Why?': 'music' } })
    const mail = await mailbox.next('root0@example.org')
    expect(mail.subject).toContain('New sign-up request from wanda')
    expect(mail.text).toContain(request.uuid)
    await test.pod.settings.set({ moderation__signup_approval_enabled: false })
  })
})
