import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sendMail } from '../../src/domains/users/mail-orders.ts'
import { createAccount } from '../../src/domains/users/accounts.ts'
import { createServerDatabase, openShell, type Shell } from './shell.ts'

const serverUrl = process.env.TEST_DATABASE_URL

describe.skipIf(!serverUrl)('a worker', { timeout: 240_000 }, () => {
  let shell: Shell
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await createServerDatabase(serverUrl ?? '')
    drop = () => database.drop()
    shell = await openShell({ DATABASE_URL: database.url, EMAIL_CONFIG: 'consolemail://', LOGLEVEL: 'info' })
  })
  afterAll(async () => {
    await shell.close()
    await drop()
  })

  it('does the work that another process leaves to it, and stops when told', async () => {
    const { pod, close } = await shell.open()
    await pod.jobs.start({ work: false })
    const user = await createAccount(pod, {
      username: 'alice',
      email: 'alice@example.org',
      password: 'alice-Pass-1234',
    })
    await sendMail(pod, { kind: 'confirmation', userId: user.id })

    const worker = spawn(process.execPath, ['src/main.ts', 'worker'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...shell.settings },
    })
    let log = ''
    for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => (log += String(text)))
    await vi.waitFor(() => expect(log).toContain('/auth/email/confirm?key='), { timeout: 120_000 })
    worker.kill('SIGTERM')
    expect(await once(worker, 'exit')).toEqual([0, null])
    await close()
  })
})
