import { describe, expect, it } from 'vitest'
import { createLimiter } from './limiter.ts'

describe('limiter', () => {
  it('runs no more tasks at once than allowed, in order', async () => {
    const limit = createLimiter(2)
    const started: number[] = []
    const gates = [0, 1, 2, 3].map(() => Promise.withResolvers<void>())
    const tasks = gates.map((gate, index) =>
      limit(async () => {
        started.push(index)
        await gate.promise
        return index
      }),
    )
    await Promise.resolve()
    expect(started).toEqual([0, 1])
    gates[1]?.resolve()
    await tasks[1]
    await new Promise(setImmediate)
    expect(started).toEqual([0, 1, 2])
    for (const gate of gates) gate.resolve()
    expect(await Promise.all(tasks)).toEqual([0, 1, 2, 3])
  })

  it('frees its place when a task fails', async () => {
    const limit = createLimiter(1)
    await expect(limit(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await limit(async () => 'next')).toBe('next')
  })

  it('never starts a waiting task that was aborted', async () => {
    const limit = createLimiter(1)
    const gate = Promise.withResolvers<void>()
    const first = limit(() => gate.promise)
    const abort = new AbortController()
    const second = limit(async () => 'ran', abort.signal)
    abort.abort(new Error('gone'))
    await expect(second).rejects.toThrow('gone')
    gate.resolve()
    await first
    expect(await limit(async () => 'third')).toBe('third')
  })
})
