import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPassword } from '../../src/platform/passwords/passwords.ts'
import { makeRemoteActor } from '../federation/remote-actor.ts'
import { openShell, type Shell } from './shell.ts'

// each command is a process that opens a database
const timeout = 240_000
let shell: Shell

beforeAll(async () => {
  shell = await openShell({ FUNKWHALE_CLI_USER_PASSWORD: 'Some-Pass-1234' })
})
afterAll(() => shell.close())

describe('accounts', { timeout }, () => {
  it('are made, changed, given another password and deleted', async () => {
    const words = [
      'user',
      'create',
      'alice',
      '-e',
      'alice@example.org',
      '--permission',
      'library',
      '-q',
      '50',
    ]
    expect(await shell.ask(...words)).toEqual({ id: expect.any(Number), username: 'alice' })
    const changes = [
      '--inactive',
      '--grant',
      'moderation',
      '--revoke',
      'library',
      '-q',
      'default',
      '--superuser',
    ]
    await shell.ask('user', 'update', 'Alice', ...changes)
    expect(await shell.ask('user', 'list')).toMatchObject([
      {
        username: 'alice',
        isActive: false,
        isSuperuser: true,
        permissions: ['moderation'],
        uploadQuota: null,
      },
    ])
    await shell.ask('user', 'password', 'alice')

    const { pod, close } = await shell.open()
    const user = await pod.prisma.user.findFirstOrThrow({ include: { emailAddresses: true } })
    expect(await verifyPassword(user.passwordHash ?? '', 'Some-Pass-1234')).toMatchObject({ valid: true })
    expect(user.emailAddresses).toMatchObject([{ isVerified: true, isPrimary: true }])
    const trail = await pod.prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })
    const byOperator = { userId: null, username: 'command line', target: String(user.id) }
    expect(trail).toMatchObject([
      { ...byOperator, action: 'account.create' },
      { ...byOperator, action: 'account.change' },
      { ...byOperator, action: 'account.password' },
    ])
    const follower = await makeRemoteActor({ pod }, 'far')
    const actorId = user.actorId ?? 0
    await pod.prisma.actorFollow.create({
      data: { actorId: follower.id, targetId: actorId, isApproved: true },
    })
    await close()

    expect((await shell.run('user', 'delete', 'alice')).code).toBe(2)
    await shell.ask('user', 'delete', 'alice', '--yes')
    const after = await shell.open()
    expect(await after.pod.prisma.user.count()).toBe(0)
    // other pods hear of it, signed by keys that are still there
    const told = await after.pod.prisma.activity.findMany({ include: { deliveries: true, actor: true } })
    expect(told).toMatchObject([
      {
        type: 'Delete',
        actor: { type: 'TOMBSTONE', privateKey: expect.any(String) },
        deliveries: [{ inboxUrl: follower.inboxUrl, isDelivered: false }],
      },
    ])
    await after.close()
    // the name stays taken
    expect((await shell.run(...words)).errors).toContain('A user with that username already exists.')
  })

  it('are refused with all that is wrong, and nothing is made', async () => {
    const refused = await shell.run('user', 'create', 'a b', '-e', 'nowhere')
    expect(refused).toMatchObject({ code: 1, output: '' })
    expect(refused.errors).toMatch(
      /^username: Enter a valid username.*\nemail: Enter a valid email address\.\n$/s,
    )
    const scripted = await shell.run(
      'user',
      'create',
      'bob',
      '-e',
      'b@example.org',
      '--permission',
      'all',
      '--json',
    )
    expect(JSON.parse(scripted.errors)).toEqual({ error: ['permission: There is no permission "all".'] })
    expect((await shell.run('user', 'password', 'nobody')).errors).toBe('There is no account nobody.\n')
    expect((await shell.run('user', 'create', 'bob')).code).toBe(2)
    expect(await shell.ask('user', 'list')).toEqual([])
  })
})

describe('invitations and settings', { timeout }, () => {
  it('are made in somebody’s name', async () => {
    expect((await shell.run('invitation', 'create')).errors).toContain('no superuser')
    await shell.ask('user', 'create', 'root', '-e', 'root@example.org', '--superuser').catch(() => undefined)
    await shell.ask('user', 'create', 'chief', '-e', 'chief@example.org', '--superuser')
    expect(await shell.ask('invitation', 'create', '--code', 'come in')).toMatchObject({
      owner: 'chief',
      link: 'https://pod.test/signup?invitation=come+in',
    })
    expect((await shell.run('invitation', 'create', '--code', 'COME IN')).code).toBe(1)
    expect(await shell.ask('invitation', 'list', '--open')).toMatchObject([
      { code: 'come in', invited: null },
    ])
  })

  it('are read and changed, each as what it is', async () => {
    const set = (...words: string[]) => shell.ask('settings', 'set', ...words)
    expect(await set('users__registration_enabled', 'yes')).toMatchObject({ value: true })
    expect(await set('users__default_permissions', 'library, moderation')).toMatchObject({
      value: ['library', 'moderation'],
    })
    const form = { fields: [{ label: 'Why?', required: true, input_type: 'short_text' }] }
    expect(await set('moderation__signup_form_customization', JSON.stringify(form))).toMatchObject({
      value: form,
    })
    expect((await shell.run('settings', 'get', 'users__registration_enabled')).output).toBe('true\n')
    const section = await shell.ask<{ identifier: string }[]>('settings', 'list', 'users')
    expect(section.every(({ identifier }) => identifier.startsWith('users__'))).toBe(true)
    const refused = await shell.run('settings', 'set', 'users__upload_quota', 'much')
    expect(refused).toMatchObject({ code: 1, errors: 'users__upload_quota: value: Enter a whole number.\n' })
    expect((await shell.run('settings', 'get', 'users__nothing')).code).toBe(1)
  })
})

describe('the command line', { timeout }, () => {
  it('tells wrong use from refusal', async () => {
    expect((await shell.run('nonsense')).code).toBe(2)
    expect((await shell.run('--help')).code).toBe(0)
    const broken = await openShell({ FUNKWHALE_API_PORT: 'many' })
    expect(await broken.run('user', 'list')).toMatchObject({
      code: 2,
      errors: 'FUNKWHALE_API_PORT must be a whole number\n',
    })
    await broken.close()
    for (const words of [['worker'], ['serve', '--no-worker']]) {
      const { code, errors } = await shell.run(...words)
      expect(code).toBe(2)
      expect(errors).toContain('DATABASE_URL is needed')
    }
  })

  it('says who has the database, instead of ruining it', async () => {
    const { close } = await shell.open()
    const { code, errors } = await shell.run('user', 'list')
    await close()
    expect(code).toBe(1)
    expect(errors).toContain(`in use by process ${process.pid}`)
  })

  it('brings a database up to date', async () => {
    const fresh = await openShell()
    const { pending } = await fresh.ask<{ pending: string[] }>('migrate', '--check')
    expect(pending.length).toBeGreaterThan(2)
    expect(await fresh.ask('migrate')).toEqual({ applied: pending })
    expect(await fresh.ask('migrate')).toEqual({ applied: [] })
    await fresh.close()
  })

  it('examines a pod, and says what to do', async () => {
    const sick = await openShell({
      FUNKWHALE_HOSTNAME: 'localhost:1',
      EMAIL_CONFIG: 'smtp://127.0.0.1:1',
      REDIS_URL: 'redis://127.0.0.1:1',
      FFMPEG_PATH: '/nowhere/ffmpeg',
    })
    const { code, output } = await sick.run('doctor', '--json')
    expect(code).toBe(3)
    const findings = JSON.parse(output) as { name: string; state: string; remedy: string | null }[]
    const states = Object.fromEntries(findings.map(({ name, state }) => [name, state]))
    expect(states).toEqual({
      'data folder': 'good',
      database: 'warning',
      storage: 'good',
      ffmpeg: 'bad',
      mail: 'bad',
      redis: 'bad',
      'public address': 'bad',
      clock: 'good',
    })
    for (const { state, remedy } of findings) expect(remedy === null).toBe(state === 'good')
    await sick.close()
  })
})
