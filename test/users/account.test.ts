import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeAccount } from '../../src/domains/users/account-deletion.ts'
import type { Client } from '../client.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { catchMails, linkParameter, type Mailbox } from './mailbox.ts'

let test: TestPod
let mailbox: Mailbox

beforeAll(async () => {
  test = await startTestPod()
  mailbox = catchMails(test)
})
afterAll(() => test.close())

const passwordOf = (username: string) => `${username}-Pass-1234`
const me = (client: Client) =>
  client.get<{ name: string; email: string; settings: unknown; tokens: { listen: string } }>(
    '/api/v1/users/me/',
  )
const login = (client: Client, username: string, password: string) =>
  client.post('/api/v1/users/login', new URLSearchParams({ username, password }))

const changePassword = (client: Client, from: string, to: string) =>
  client.post('/api/v1/auth/password/change/', {
    old_password: from,
    new_password1: to,
    new_password2: to,
  })

describe('sessions', () => {
  it('open with the e-mail address in any case, and only with a CSRF token', async () => {
    await test.member('sam')
    const client = test.visitor()
    expect((await login(client, 'sam', passwordOf('sam'))).status).toBe(403)
    await client.get('/api/v1/instance/nodeinfo/2.0/')
    expect((await login(client, 'sam', 'wrong')).body).toEqual({
      non_field_errors: ['Unable to log in with provided credentials'],
    })
    expect((await login(client, 'Sam@Example.org', passwordOf('sam'))).status).toBe(200)
    expect((await me(client)).status).toBe(200)
    const unsafe = await client.post('/api/v1/users/settings', {}, { 'x-csrftoken': 'x' })
    expect(unsafe).toMatchObject({
      status: 403,
      body: { detail: 'CSRF Failed: CSRF token missing or incorrect.' },
    })
  })

  it('give an account that moved in without an actor its own', async () => {
    const client = await test.member('mia')
    const user = await test.pod.prisma.user.findFirstOrThrow({ where: { username: 'mia' } })
    await test.pod.prisma.actor.delete({ where: { id: user.actorId ?? 0 } })
    expect(await client.graphql('{ viewer { actor { handle } } }')).toEqual({
      viewer: { actor: { handle: 'mia@pod.test' } },
    })
  })
})

describe('passwords', () => {
  it('change: the session goes on, every other one and the tokens of players end', async () => {
    const client = await test.member('pia')
    const other = test.visitor()
    await other.signIn('pia', passwordOf('pia'))
    const path = '/api/v1/users/pia/subsonic-token'
    const subsonic = await client.post<{ subsonic_api_token: string }>(path)
    const before = await test.pod.prisma.user.findFirstOrThrow({ where: { username: 'pia' } })

    expect((await changePassword(client, 'wrong', 'Pia-Pass-5678')).body).toEqual({
      old_password: ['Your old password was entered incorrectly. Please enter it again.'],
    })
    expect((await changePassword(client, passwordOf('pia'), 'password')).body).toEqual({
      new_password2: ['This password is too common.'],
    })
    expect((await changePassword(client, passwordOf('pia'), 'Pia-Word-5678')).status).toBe(200)
    expect((await me(client)).status).toBe(200)
    expect((await me(other)).status).toBe(401)
    const after = await test.pod.prisma.user.findFirstOrThrow({ where: { username: 'pia' } })
    expect(after.secretKey).not.toBe(before.secretKey)
    expect(after.subsonicToken).not.toBe(subsonic.body.subsonic_api_token)
    expect(after.subsonicToken).toMatch(/^\S+-\S+/)
  })

  it('are reset with a mailed link that works once', async () => {
    const client = await test.member('ron')
    const reset = (email: string) => test.visitor().post('/api/v1/auth/password/reset/', { email })
    const sent = await reset('RON@example.org')
    expect(await reset('nobody@example.org')).toMatchObject({ status: sent.status, body: sent.body })
    const mail = await mailbox
      .next('ron@example.org')
      .then((first) => (first.subject.includes('reset') ? first : mailbox.next('ron@example.org')))
    const confirm = (password: string, token = linkParameter(mail, 'token')) =>
      test.visitor().post('/api/v1/auth/password/reset/confirm/', {
        uid: linkParameter(mail, 'uid'),
        token,
        new_password1: password,
        new_password2: password,
      })
    expect((await confirm('Ron-Word-5678', 'made-up')).body).toEqual({ token: ['Invalid value'] })
    expect((await confirm('12345678')).status).toBe(400)
    expect((await confirm('Ron-Word-5678')).status).toBe(200)
    expect(await confirm('Ron-Word-9999')).toMatchObject({ status: 400, body: { token: ['Invalid value'] } })
    expect((await me(client)).status).toBe(401)
    await client.signIn('ron', 'Ron-Word-5678')
    expect(mailbox.rest().some(({ to }) => to === 'nobody@example.org')).toBe(false)
  })

  it('are told of in the language that the account has chosen', async () => {
    const client = await test.member('flore')
    await client.post('/api/v1/users/settings', { language: 'fr_FR' })
    await test.visitor().post('/api/v1/auth/password/reset/', { email: 'flore@example.org' })
    const mail = await mailbox.next('flore@example.org')
    expect(mail.subject).toContain('Réinitialisation du mot de passe')
    expect(mail.html).toContain('lang="fr"')
  })
})

describe('the address', () => {
  it('changes at once and is to be confirmed', async () => {
    const client = await test.member('eva')
    const change = (password: string, email: string) =>
      client.post('/api/v1/users/change-email', { password, email })
    expect((await change('wrong', 'eva2@example.org')).body).toEqual({ password: ['Invalid password'] })
    expect((await change(passwordOf('eva'), 'ROOT0@example.org')).body).toEqual({
      email: ['This e-mail address is already in use'],
    })
    expect((await change(passwordOf('eva'), 'eva2@example.org')).status).toBe(204)
    expect((await me(client)).body.email).toBe('eva2@example.org')
    expect((await mailbox.next('eva2@example.org')).html).toContain('/auth/email/confirm?key=')
  })
})

describe('the profile', () => {
  it('is changed by its owner only', async () => {
    const client = await test.member('pat')
    expect(await client.patch('/api/v1/users/root0/', { name: 'Mallory' })).toMatchObject({ status: 403 })
    expect(await client.patch('/api/v1/users/nobody/', { name: 'x' })).toMatchObject({ status: 403 })
    expect((await client.get('/api/v1/users/pat/')).status).toBe(405)
    const summary = { text: 'Hello **there**', content_type: 'text/markdown' }
    const changed = await client.patch('/api/v1/users/pat', { name: 'Pat P.', summary, is_superuser: true })
    expect(changed).toMatchObject({ status: 200, body: { name: 'Pat P.', avatar: { file: null } } })
    expect((await me(client)).body).toMatchObject({
      name: 'Pat P.',
      is_superuser: false,
      summary: { html: '<p>Hello <strong>there</strong></p>' },
    })
    await client.patch('/api/v1/users/pat/', { summary: null })
    expect((await me(client)).body).toMatchObject({ summary: null })
  })

  it('takes a picture that is the owner’s own and free', async () => {
    const client = await test.member('ava')
    const actorOf = async (username: string) =>
      (await test.pod.prisma.user.findFirstOrThrow({ where: { username } })).actorId
    const picture = async (owner: string) =>
      test.pod.prisma.attachment.create({
        data: { actorId: await actorOf(owner), file: 'attachments/a.png' },
      })
    const [own, foreign] = [await picture('ava'), await picture('root0')]
    expect((await client.patch('/api/v1/users/ava/', { avatar: foreign.uuid })).body).toEqual({
      avatar: [`Object with uuid=${foreign.uuid} does not exist.`],
    })
    const changed = await client.patch('/api/v1/users/ava/', { avatar: own.uuid })
    expect(changed.body).toMatchObject({ avatar: { uuid: own.uuid } })
  })

  it('keeps settings of clients, merged by name', async () => {
    const client = await test.member('set')
    await client.post('/api/v1/users/settings', { theme: 'dark', layout: { columns: 1 } })
    const merged = await client.post('/api/v1/users/settings', { layout: { rows: 2 }, language: null })
    expect(merged.body).toEqual({ theme: 'dark', layout: { rows: 2 }, language: null })
    expect((await me(client)).body.settings).toEqual(merged.body)
    expect((await client.post('/api/v1/users/settings', [1])).status).toBe(400)
    expect((await client.post('/api/v1/users/settings', { big: 'x'.repeat(100_001) })).status).toBe(400)
  })

  it('counts uploads against the quota, but not files that lie where they were imported', async () => {
    const client = await test.member('quo')
    const { actorId } = await test.pod.prisma.user.findFirstOrThrow({ where: { username: 'quo' } })
    const library = await test.pod.prisma.library.create({
      data: {
        fid: 'http://pod.test/l/quo',
        followersUrl: 'http://pod.test/l/quo/f',
        actorId: actorId ?? 0,
        name: 'l',
      },
    })
    await test.pod.prisma.upload.createMany({
      data: [
        { libraryId: library.id, size: 1_500_000n, importStatus: 'FINISHED', source: 'upload://a.mp3' },
        { libraryId: library.id, size: 500_000n, importStatus: 'DRAFT' },
        { libraryId: library.id, size: 9_000_000n, importStatus: 'FINISHED', source: 'file:///music/b.mp3' },
      ],
    })
    expect(
      await client.graphql('{ viewer { quota { max current remaining finished draft errored } } }'),
    ).toEqual({
      viewer: { quota: { max: 1000, current: 2, remaining: 998, finished: 1.5, draft: 0.5, errored: 0 } },
    })
  })
})

describe('Subsonic passwords', () => {
  it('are made, shown and taken away by their owner only', async () => {
    const client = await test.member('sub')
    const path = '/api/v1/users/sub/subsonic-token/'
    expect((await client.get(path)).body).toEqual({ subsonic_api_token: null })
    const made = await client.post(path)
    expect((await client.get(path)).body).toEqual(made.body)
    const other = await test.member('sub2')
    expect(await other.get(path)).toMatchObject({ status: 403 })
    expect((await client.delete(path)).status).toBe(204)
    expect((await client.get(path)).body).toEqual({ subsonic_api_token: null })
  })

  it('are not given when the pod has no Subsonic API', async () => {
    const client = await test.member('nosub')
    await test.pod.settings.set({ subsonic__enabled: false })
    expect((await client.post('/api/v1/users/nosub/subsonic-token/')).status).toBe(405)
    const { renewSubsonicToken } = await client.graphql(
      'mutation { renewSubsonicToken { __typename ... on ConflictError { message } } }',
    )
    expect(renewSubsonicToken).toMatchObject({ __typename: 'ConflictError' })
    await test.pod.settings.set({ subsonic__enabled: true })
  })
})

describe('the deletion of an account', () => {
  it('asks for the password and a yes', async () => {
    const client = await test.member('dan')
    const ask = (body: object) => client.delete('/api/v1/users/me/', body)
    expect((await ask({})).body).toEqual({
      password: ['This field is required.'],
      confirm: ['This field is required.'],
    })
    expect((await ask({ password: 'no', confirm: true })).body).toEqual({ password: ['Invalid password'] })
    expect((await ask({ password: passwordOf('dan'), confirm: false })).body).toEqual({
      confirm: ['Please confirm deletion'],
    })
    expect((await me(client)).status).toBe(200)
  })

  it('ends it at once, removes its files, and keeps its name as a tombstone', async () => {
    const { pod } = test
    const client = await test.member('del')
    const user = await pod.prisma.user.findFirstOrThrow({ where: { username: 'del' } })
    const actorId = user.actorId ?? 0
    const file = async (key: string) => pod.storage.put(key, { data: new Uint8Array([1]) })
    const [audio, picture] = [await file('tracks/del.mp3'), await file('attachments/del.png')]
    const library = await pod.prisma.library.create({
      data: { fid: 'http://pod.test/l/del', followersUrl: 'http://pod.test/l/del/f', actorId, name: 'l' },
    })
    await pod.prisma.upload.create({ data: { libraryId: library.id, audioFile: audio } })
    await pod.prisma.attachment.create({ data: { actorId, file: picture } })

    const answer = await client.delete('/api/v1/users/me/', { password: passwordOf('del'), confirm: true })
    expect(answer.status).toBe(204)
    expect(client.hasCookie('sessionid')).toBe(false)
    await expect(test.visitor().signIn('del', passwordOf('del'))).rejects.toThrow('sign-in failed')

    // what the job does, and may do again
    await removeAccount(pod, { userId: user.id, actorId })
    await removeAccount(pod, { userId: user.id, actorId })
    expect(await pod.prisma.user.count({ where: { id: user.id } })).toBe(0)
    expect(await pod.prisma.library.count({ where: { actorId } })).toBe(0)
    expect(await Promise.all([audio, picture].map((key) => pod.storage.exists(key)))).toEqual([false, false])
    expect(await pod.prisma.actor.findUnique({ where: { id: actorId } })).toMatchObject({
      type: 'TOMBSTONE',
      name: null,
    })
    const again = await test.visitor().post('/api/v1/auth/registration/', {
      username: 'Del',
      email: 'del@example.org',
      password1: 'Some-Pass-1234',
      password2: 'Some-Pass-1234',
    })
    expect(again.body).toEqual({ username: ['A user with that username already exists.'] })
  })
})
