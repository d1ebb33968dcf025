import type { LedgerStore, Window } from './ledger.ts'

/**
 * Keeps requests in the memory of this process. At most `capacity` keys are kept; beyond that the one
 * that was not used for the longest time is forgotten.
 */
export function createMemoryStore(capacity = 50_000): LedgerStore {
  /** Times by key, oldest first; keys in the order of their last use. */
  const times = new Map<string, number[]>()

  function insideWindow(key: string, duration: number, now: number): number[] {
    const all = times.get(key) ?? []
    const first = all.findIndex((time) => time > now - duration)
    return first === 0 ? all : first === -1 ? [] : all.slice(first)
  }

  return {
    async add(key, limit, duration, now) {
      const inside = insideWindow(key, duration, now)
      const added = inside.length < limit
      if (added) inside.push(now)
      times.delete(key)
      if (inside.length > 0) times.set(key, inside)
      for (const oldest of times.keys()) {
        if (times.size <= capacity) break
        times.delete(oldest)
      }
      return { added, ...describeWindow(inside) }
    },
    async read(key, duration, now) {
      return describeWindow(insideWindow(key, duration, now))
    },
    close: async () => times.clear(),
  }
}

function describeWindow(inside: number[]): Window {
  return { count: inside.length, oldest: inside[0] ?? null, newest: inside.at(-1) ?? null }
}
