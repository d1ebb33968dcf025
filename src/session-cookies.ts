import { randomInt } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Context } from './context.ts'

/** The cookie that carries a session, and the one that proves that a form was the pod's own. */
const sessionCookie = 'sessionid'
export const csrfCookie = 'csrftoken'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const csrfSeconds = 31_449_600

/** A new CSRF token: 64 letters and digits. */
const newCsrfToken = () =>
  Array.from({ length: 64 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

/** What every cookie of the pod has in common. Secure where the pod's public address is, whatever the proxy says. */
const attributes = ({ pod }: Context) => ({
  sameSite: 'lax' as const,
  secure: pod.config.isSecure,
  path: '/',
})

/** Gives the browser a CSRF token: the one it has, or a new one (always a new one when `rotate` is set). */
export function setCsrfCookie(
  request: Request,
  response: Response,
  context: Context,
  { rotate = false } = {},
): string {
  const present = /(?:^|;\s*)csrftoken=([A-Za-z0-9]{64})/.exec(request.headers.cookie ?? '')?.[1]
  const token = (!rotate && present) || newCsrfToken()
  response.cookie(csrfCookie, token, { ...attributes(context), maxAge: csrfSeconds * 1000 })
  return token
}

/** Turns a session that the request opened or closed into cookies; every door does it before it answers. */
export function setSessionCookies(request: Request, response: Response, context: Context): void {
  const change = context.sessionChange
  if (!change) return
  setCsrfCookie(request, response, context, { rotate: true })
  if (change.kind === 'closed') {
    response.clearCookie(sessionCookie, attributes(context))
    return
  }
  response.cookie(sessionCookie, change.token, {
    ...attributes(context),
    expires: change.expiresAt,
    maxAge: change.expiresAt.getTime() - Date.now(),
    httpOnly: true,
  })
}
