import type { RequestHandler } from 'express'

/**
 * Headers of every answer of the API: any origin may call it (bearer tokens come from anywhere; cookies are
 * kept from other sites by SameSite and CSRF tokens), and browsers are told not to guess or frame.
 */
export const commonHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'same-origin')
  const origin = request.headers.origin
  response.vary('Origin')
  if (!origin) return next()
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader(
    'access-control-expose-headers',
    'retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-scope, x-ratelimit-duration, x-ratelimit-reset',
  )
  if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return next()
  response.setHeader(
    'access-control-allow-headers',
    'accept, accept-encoding, authorization, content-type, dnt, origin, user-agent, x-csrftoken, x-requested-with',
  )
  response.setHeader('access-control-allow-methods', 'DELETE, GET, OPTIONS, PATCH, POST, PUT')
  response.setHeader('access-control-max-age', '86400')
  response.status(200).end()
}
