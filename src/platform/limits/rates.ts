import { z } from 'zod'

/** So many requests in so much time. */
export type Rate = {
  /** Requests allowed. */
  limit: number
  /** Length of the sliding window in seconds. */
  duration: number
}

/** A named limit: what it counts and how much of it is allowed. */
export type RateScope = Rate & {
  id: RateScopeId
  /** As configured, as `1000/day`. */
  rate: string
  /** What is counted, in words for people. */
  description: string
}

const actions = {
  create: { anonymous: '1000/day', authenticated: '1000/hour', description: 'POST requests' },
  destroy: {
    anonymous: '1000/day',
    authenticated: '500/hour',
    description: 'DELETE requests on resource detail',
  },
  list: {
    anonymous: '10000/day',
    authenticated: '10000/hour',
    description: 'GET requests on resource lists',
  },
  'oauth-app': { anonymous: '10/day', authenticated: '10/hour', description: 'OAuth app creation' },
  reports: { anonymous: '10/day', authenticated: '100/day', description: 'report submission' },
  retrieve: {
    anonymous: '10000/day',
    authenticated: '10000/hour',
    description: 'GET requests on resource detail',
  },
  update: {
    anonymous: '1000/day',
    authenticated: '1000/hour',
    description: 'PATCH and PUT requests on resource detail',
  },
  wildcard: {
    anonymous: '1000/h',
    authenticated: '2000/h',
    description: 'requests not covered by other limits',
  },
} as const

const single = {
  fetch: { rate: '200/d', description: 'Fetch remote objects' },
  login: { rate: '30/hour', description: 'Login' },
  'oauth-authorize': { rate: '100/hour', description: 'OAuth app authorization' },
  'oauth-revoke-token': { rate: '100/hour', description: 'OAuth token deletion' },
  'oauth-token': { rate: '100/hour', description: 'OAuth token creation' },
  'password-change': { rate: '20/h', description: 'Password change (when authenticated)' },
  'password-reset': { rate: '20/h', description: 'Password reset request' },
  'password-reset-confirm': { rate: '20/h', description: 'Password reset confirmation' },
  signup: { rate: '10/day', description: 'Account creation' },
  subsonic: { rate: '2000/hour', description: 'All subsonic API requests' },
  'verify-email': { rate: '20/h', description: 'Email address confirmation' },
} as const

/** What a request does, for limits that differ between visitors and members. */
export type RateAction = keyof typeof actions

/** Names a limit. */
export type RateScopeId = `anonymous-${RateAction}` | `authenticated-${RateAction}` | keyof typeof single

/** Thrown for limits that cannot be read; the message says which. */
export class RateSettingsError extends Error {
  override name = 'RateSettingsError'
}

const secondsByPeriod: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400 }

/** Reads `10000/day`. Of the period only the first letter counts: s, m, h or d. */
export function parseRate(rate: string): Rate {
  const [, limit, period] = /^\s*(\d+)\s*\/\s*([smhd])[a-z]*\s*$/i.exec(rate) ?? []
  const duration = secondsByPeriod[period?.toLowerCase() ?? '']
  if (!limit || !duration) throw new RateSettingsError(`"${rate}" is no rate; expected for example 100/hour`)
  return { limit: Number(limit), duration }
}

/** All limits, sorted by id, with the pod's own rates (see parseRateOverrides) over the defaults. */
export function rateScopes(overrides: Partial<Record<RateScopeId, string>> = {}): RateScope[] {
  const scope = (id: RateScopeId, usual: string, description: string): RateScope => {
    const rate = overrides[id] ?? usual
    return { id, rate, description, ...parseRate(rate) }
  }
  const names = Object.keys(actions) as RateAction[]
  return [
    ...names.map((name) => {
      return scope(`anonymous-${name}`, actions[name].anonymous, `Anonymous ${actions[name].description}`)
    }),
    ...names.map((name) => {
      return scope(
        `authenticated-${name}`,
        actions[name].authenticated,
        `Authenticated ${actions[name].description}`,
      )
    }),
    ...(Object.keys(single) as (keyof typeof single)[]).map((name) =>
      scope(name, single[name].rate, single[name].description),
    ),
  ]
}

const knownIds = new Set<string>(rateScopes().map(({ id }) => id))
const jsonRates = z.record(z.string(), z.string())

/**
 * Reads the setting that changes limits: `signup=5/d,login=10/h`, or the same as a JSON object. Throws
 * RateSettingsError for an unknown limit or a wrong rate.
 */
export function parseRateOverrides(text: string): Partial<Record<RateScopeId, string>> {
  const rates = text.trim().startsWith('{') ? parseJsonRates(text) : parsePairs(text)
  for (const [id, rate] of Object.entries(rates)) {
    if (!knownIds.has(id)) {
      throw new RateSettingsError(`there is no limit named "${id}"; there are ${[...knownIds].join(', ')}`)
    }
    parseRate(rate)
  }
  return rates
}

function parsePairs(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [id = '', rate = ''] = pair.split('=', 2)
      return [id.trim(), rate.trim()]
    }),
  )
}

function parseJsonRates(text: string): Record<string, string> {
  try {
    return jsonRates.parse(JSON.parse(text))
  } catch (error) {
    throw new RateSettingsError('rates must be a JSON object of strings, as {"login": "10/h"}', {
      cause: error,
    })
  }
}
