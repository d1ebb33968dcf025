/** Runs tasks, no more than so many at once; the others wait in the order they came. */
export type Limiter = <Result>(task: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>

/**
 * Makes a limiter for `concurrency` tasks at once (at least 1).
 * A waiting task whose signal aborts never starts and rejects with the signal's reason.
 */
export function createLimiter(concurrency: number): Limiter {
  let free = Math.max(1, Math.floor(concurrency))
  const waiting = new Set<() => void>()

  function release(): void {
    const [next] = waiting
    if (next) next()
    else free += 1
  }

  function take(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    if (free > 0) {
      free -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        waiting.delete(start)
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        waiting.delete(start)
        reject(signal?.reason)
      }
      waiting.add(start)
      signal?.addEventListener('abort', giveUp, { once: true })
    })
  }

  return async (task, signal) => {
    await take(signal)
    try {
      return await task()
    } finally {
      release()
    }
  }
}
