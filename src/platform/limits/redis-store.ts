import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import type { LedgerStore } from './ledger.ts'

/** Runs as one step in Redis, so that two nodes cannot both take the last request allowed. */
const addScript = `
local limit, duration, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - duration)
local added = 0
if redis.call('ZCARD', KEYS[1]) < limit then
  redis.call('ZADD', KEYS[1], now, ARGV[4])
  redis.call('PEXPIRE', KEYS[1], duration)
  added = 1
end
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
local newest = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
return { added, redis.call('ZCARD', KEYS[1]), oldest[2] or '', newest[2] or '' }
`

const readScript = `
local after = '(' .. (tonumber(ARGV[2]) - tonumber(ARGV[1]))
local oldest = redis.call('ZRANGEBYSCORE', KEYS[1], after, '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
local newest = redis.call('ZREVRANGEBYSCORE', KEYS[1], '+inf', after, 'WITHSCORES', 'LIMIT', 0, 1)
return { redis.call('ZCOUNT', KEYS[1], after, '+inf'), oldest[2] or '', newest[2] or '' }
`

/**
 * Keeps requests in Redis, shared by all nodes of the pod that `owner` names: others may use the same server. Calls
 * reject while Redis cannot be reached.
 */
export function createRedisStore(url: string, owner: string): LedgerStore {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, keyPrefix: `${owner}:` })
  // Unheard, the same error would also be printed; it reaches the caller with the command that failed.
  redis.on('error', () => undefined)
  return {
    async add(key, limit, duration, now) {
      const reply = await redis.eval(addScript, 1, key, limit, duration, now, `${now}:${randomUUID()}`)
      const [added, count, oldest, newest] = reply as [number, number, string, string]
      return { added: added === 1, count, oldest: toTime(oldest), newest: toTime(newest) }
    },
    async read(key, duration, now) {
      const reply = await redis.eval(readScript, 1, key, duration, now)
      const [count, oldest, newest] = reply as [number, string, string]
      return { count, oldest: toTime(oldest), newest: toTime(newest) }
    },
    close: async () => redis.disconnect(),
  }
}

function toTime(score: string): number | null {
  return score === '' ? null : Number(score)
}
