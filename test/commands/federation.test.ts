import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAccount } from '../../src/domains/users/accounts.ts'
import { openShell, type Shell } from './shell.ts'

let shell: Shell

beforeAll(async () => {
  shell = await openShell()
})
afterAll(() => shell.close())

it('tells what waits for other pods, and has it sent now', { timeout: 240_000 }, async () => {
  const { pod, close } = await shell.open()
  const { actorId } = await createAccount(pod, { username: 'alice', email: '', password: 'alice-Pass-1234' })
  const deliveries = ['away.example', 'slow.example:8000'].map((host) => ({
    inboxUrl: `https://${host}/inbox`,
  }))
  await pod.prisma.activity.create({
    data: { actorId: actorId ?? 0, type: 'Note', payload: {}, deliveries: { create: deliveries } },
  })
  const resumeAt = new Date(Date.now() + 3_600_000)
  await pod.prisma.deliveryTarget.create({
    data: { host: 'away.example', failures: 20, resumeAt, lastError: 'no answer' },
  })
  await close()

  const { output } = await shell.run('federation', 'status')
  expect(output.trim().split('\n')).toEqual([
    `away.example: 1 waiting, parked until ${resumeAt.toISOString()} after 20 failures (no answer)`,
    'slow.example:8000: 1 waiting',
  ])
  expect(await shell.ask('federation', 'retry', 'nobody.example')).toEqual({ inboxes: 0 })
  expect(await shell.ask('federation', 'retry', 'away.example')).toEqual({ inboxes: 1 })
  expect(await shell.ask('federation', 'status')).toMatchObject([
    { host: 'away.example', waiting: 1, resumeAt: null },
    { host: 'slow.example:8000', waiting: 1 },
  ])
  // the pod finds the work when it starts
  const again = await shell.open()
  await again.pod.jobs.start({ work: false })
  const stats = await again.pod.jobs.stats()
  expect(stats.find(({ name }) => name === 'federation.deliver-to-inbox')).toMatchObject({ waiting: 1 })
  await again.close()
})
