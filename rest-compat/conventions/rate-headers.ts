import type { Response } from 'express'
import type { Verdict } from '../../src/gateway.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Tells the caller how much is left. */
export function limitHeaders(response: Response, verdict: Verdict): void {
  response.setHeader('x-ratelimit-scope', verdict.scope)
  response.setHeader('x-ratelimit-limit', String(verdict.limit))
  response.setHeader('x-ratelimit-duration', String(verdict.duration))
  response.setHeader('x-ratelimit-remaining', String(verdict.remaining))
  if (verdict.resetAt !== null) {
    response.setHeader('x-ratelimit-reset', String(verdict.resetAt))
    response.setHeader(
      'x-ratelimit-resetseconds',
      String(Math.max(0, verdict.resetAt - Math.floor(Date.now() / 1000))),
    )
  }
  if (!verdict.allowed) response.setHeader('retry-after', String(verdict.retryAfter))
}

/** The refusal of a caller who has asked too often. */
export const throttled = (verdict: Verdict): Refusal =>
  refuse(429, `Request was throttled. Expected available in ${verdict.retryAfter} seconds.`)
