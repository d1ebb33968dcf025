import type { Rate } from './rates.ts'

/** The counted requests inside a window, as times in milliseconds since the epoch. */
export type Window = { count: number; oldest: number | null; newest: number | null }

/** Keeps the times of requests. */
export type LedgerStore = {
  /**
   * Forgets what left the window, and when fewer than `limit` requests are left in it, adds one at `now`.
   * Must be atomic. Times and duration in milliseconds.
   */
  add(key: string, limit: number, duration: number, now: number): Promise<Window & { added: boolean }>
  /** What is inside the window, changing nothing. */
  read(key: string, duration: number, now: number): Promise<Window>
  /** Closes connections, where there are any. */
  close(): Promise<void>
}

/** Where somebody stands with a limit. */
export type Standing = Rate & {
  /** Requests still allowed at this moment. */
  remaining: number
  /** When the window will be empty if nothing more comes, in seconds since the epoch; null when it is. */
  resetAt: number | null
  /** While nothing is allowed: when something will be again, in seconds since the epoch. Else null. */
  availableAt: number | null
  /** Seconds until the oldest counted request leaves the window; null when none is counted. */
  retryAfter: number | null
}

/** The one book in which all doors count requests. */
export type Ledger = {
  /** Counts a request of `ident` (a user or an address) if it is allowed. Refused ones are not counted. */
  hit(scope: string, ident: string, rate: Rate): Promise<Standing & { allowed: boolean }>
  /** Where `ident` stands, without counting. */
  peek(scope: string, ident: string, rate: Rate): Promise<Standing>
}

/** Creates the ledger over a store. `clock` gives the time in milliseconds since the epoch. */
export function createLedger(store: LedgerStore, clock: () => number = Date.now): Ledger {
  return {
    async hit(scope, ident, rate) {
      const now = clock()
      const window = await store.add(keyOf(scope, ident), rate.limit, rate.duration * 1000, now)
      return { allowed: window.added, ...standing(window, rate, now) }
    },
    async peek(scope, ident, rate) {
      const now = clock()
      return standing(await store.read(keyOf(scope, ident), rate.duration * 1000, now), rate, now)
    },
  }
}

function keyOf(scope: string, ident: string): string {
  return `limits:${scope}:${ident}`
}

function standing({ count, oldest, newest }: Window, { limit, duration }: Rate, now: number): Standing {
  const remaining = Math.max(0, limit - count)
  const leaves = (time: number) => Math.ceil(time / 1000 + duration)
  return {
    limit,
    duration,
    remaining,
    resetAt: newest === null ? null : leaves(newest),
    availableAt: remaining === 0 && oldest !== null ? leaves(oldest) : null,
    retryAfter: oldest === null ? null : Math.max(1, Math.ceil((oldest - now) / 1000 + duration)),
  }
}
