import { ok } from '../../conventions/refusal.ts'
import { RateLimitsDocument, type RateLimitsQuery } from '../../generated/operations.ts'
import type { Route } from '../../route.ts'

const epoch = (time: string | null) => (time === null ? null : Math.round(Date.parse(time) / 1000))
const secondsUntil = (time: string | null, now: number) =>
  time === null ? null : Math.max(0, Math.round((Date.parse(time) - now) / 1000))

const shape = (limit: RateLimitsQuery['rateLimits'][number], now: number) => ({
  id: limit.scope,
  rate: limit.rate,
  description: limit.description,
  limit: limit.limit,
  duration: limit.duration,
  remaining: limit.remaining,
  available: epoch(limit.availableAt),
  available_seconds: secondsUntil(limit.availableAt, now),
  reset: epoch(limit.resetAt),
  reset_seconds: secondsUntil(limit.resetAt, now),
})

/** Where callers stand with the limits of the pod. */
export const limitRoutes: Route[] = [
  {
    path: 'rate-limit',
    access: 'anybody',
    description: 'Every rate limit, with what is left for the caller. Never limited itself.',
    methods: {
      GET: {
        limit: null,
        async answer(request) {
          const { pod, rateLimits } = await request.run(RateLimitsDocument, {})
          const { viewer, address } = request.context
          const now = Date.now()
          return ok({
            enabled: pod.isRateLimited,
            ident: viewer ? { type: 'authenticated', id: viewer.userId } : { type: 'anonymous', id: address },
            scopes: rateLimits.map((limit) => shape(limit, now)),
          })
        },
      },
    },
  },
]
