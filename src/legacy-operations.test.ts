import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as operations from '../rest-compat/generated/operations.ts'
import { startTestPod, type TestPod } from '../test/pod.ts'
import { contextOf } from './requests.ts'
import { readOperation, runOperation } from './legacy-operations.ts'

let test: TestPod
beforeAll(async () => {
  test = await startTestPod()
})
afterAll(() => test.close())

const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'))
const visitor = () =>
  contextOf(test.pod, { headers: {}, method: 'GET', url: '/', socket: {} } as never, 'legacy')

describe('operations of the legacy doors', () => {
  it.each(documents)('%s fits the schema', (_name, operation) => {
    expect(() => readOperation(String(operation))).not.toThrow()
  })

  it('run for their caller', async () => {
    const operation = 'query ($first: Int) { artists(first: $first) { totalCount edges { node { name } } } }'
    const { data, errors } = await runOperation(operation, { first: undefined }, await visitor())
    expect(errors).toBeUndefined()
    expect(data).toEqual({ artists: { totalCount: 0, edges: [] } })
  })

  it('may have inputs that contain themselves', async () => {
    const { errors } = await runOperation(
      String(operations.CheckRadioFiltersDocument),
      { filters: [{ group: { filters: [{ tags: { names: ['Ambient'] } }] } }] },
      await visitor(),
    )
    // whatever becomes of it: it is answered
    expect(errors?.[0]?.message ?? '').not.toMatch(/heap|stack/i)
  })

  it('are refused when they do not fit the schema', () => {
    expect(() => readOperation('{ nonsense }')).toThrow(/nonsense/)
  })
})
