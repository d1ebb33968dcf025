import express, { type Request, type Response } from 'express'
import type { Context } from '../context.ts'
import { OAuthError } from '../domains/oauth/oauth-error.ts'
import { ForbiddenError } from '../errors.ts'
import type { Pod } from '../pod.ts'
import { contextOf, cookiesOf, sameToken } from '../requests.ts'
import { countRequest, type RateChoice } from '../schema/rate-limits.ts'
import { csrfCookie } from '../session-cookies.ts'
import { refusalPage } from './consent-page.ts'
import { type Page, sendPage } from './layout.ts'

/** A page request is refused for this reason. */
export class PageRefusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** How a page that tells of an error is answered; `null` for defects. */
function statusOf(error: unknown): number | null {
  if (error instanceof PageRefusal) return error.status
  if (error instanceof OAuthError) return 400
  return error instanceof ForbiddenError ? 403 : null
}

/** Reads the body of a form. */
export const form = express.urlencoded({ extended: false, limit: '64kb' })

/** Sends a page in the pod's name. */
export async function show(pod: Pod, response: Response, page: Omit<Page, 'podName'>): Promise<void> {
  sendPage(response, {
    ...page,
    podName: (await pod.settings.get('instance__name')) || pod.config.hostname,
  })
}

/** Answers a request for a page; what is wrong with it becomes a page as well. */
export const page =
  (pod: Pod, answer: (request: Request, response: Response, context: Context) => Promise<void>) =>
  async (request: Request, response: Response): Promise<void> => {
    const context = await contextOf(pod, request, 'legacy')
    try {
      await answer(request, response, context)
    } catch (error) {
      const status = statusOf(error)
      if (status === null) throw error
      const { message, redirectUri = null } = error as Error & { redirectUri?: string | null }
      await show(pod, response, { title: 'Refused', status, body: refusalPage(message, redirectUri) })
    }
  }

/** Counts a try; refuses whoever has tried too often. */
export async function limit(response: Response, context: Context, choice: RateChoice): Promise<void> {
  const verdict = await countRequest(context, choice)
  if (!verdict || verdict.allowed) return
  response.setHeader('retry-after', String(verdict.retryAfter))
  throw new PageRefusal(429, `Too many tries. Please wait ${verdict.retryAfter} seconds.`)
}

/** The fields of a form, as far as they are given once. */
export function fieldsOf(request: Request): Record<string, string | undefined> {
  const body = (request.body ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

/** Refuses forms that another site sent: they cannot repeat the CSRF cookie. */
export function requireOwnForm(request: Request): void {
  const token = fieldsOf(request).csrfmiddlewaretoken ?? ''
  if (!sameToken(token, cookiesOf(request).get(csrfCookie)))
    throw new PageRefusal(403, 'This form is outdated. Please go back, reload the page and try again.')
}
