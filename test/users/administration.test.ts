import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '../../src/domains/users/accounts.ts'
import { startTestPod, type TestPod } from '../pod.ts'
import { statementCost } from '../statement-cost.ts'

let test: TestPod

beforeAll(async () => {
  test = await startTestPod()
  for (let number = 1; number <= 20; number += 1) {
    const username = `user${number}`
    await createAccount(test.pod, { username, email: `${username}@example.org`, password: 'unused' })
  }
})
afterAll(() => test.close())

describe('the administration of accounts', () => {
  it('lists them in the same number of statements, whatever their number', async () => {
    const root = await test.administrator()
    const cost = (size: number) =>
      statementCost(test.pod, () => root.get(`/api/v1/manage/users/users/?page_size=${size}`))
    await cost(2)
    const few = await cost(2)
    expect(few).toBeGreaterThan(0)
    expect(await cost(20)).toBe(few)
  })

  it('searches, and changes what the caller may change', async () => {
    const root = await test.administrator()
    const client = await test.member('adam')
    const found = await root.get<{ results: { id: number }[] }>('/api/v1/manage/users/users/?q=username:adam')
    const path = `/api/v1/manage/users/users/${found.body.results[0]?.id}/`
    expect((await client.patch(path, { is_active: true })).status).toBe(403)
    const changed = await root.patch(path, { permissions: { settings: true }, upload_quota: 12 })
    expect(changed.body).toMatchObject({
      permissions: { settings: true, library: false, moderation: false },
      upload_quota: 12,
    })
    expect((await client.patch(path, { is_superuser: true })).status).toBe(403)
    expect((await client.patch(path, { name: 'Adam' })).status).toBe(200)
    expect((await root.patch(path, { permissions: { nope: true } })).status).toBe(400)
    expect((await root.patch(path, { is_active: false })).status).toBe(200)
    expect((await client.get('/api/v1/users/me/')).status).toBe(401)
  })
})
