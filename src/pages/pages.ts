import express, { type Request, type Response, Router } from 'express'
import type { Context } from '../context.ts'
import { approve, checkAuthorization, decline } from '../domains/oauth/authorization.ts'
import { OAuthError } from '../domains/oauth/oauth-error.ts'
import { isOutOfBand } from '../domains/oauth/redirect-uris.ts'
import { artistRow, trackRow } from '../domains/music/rows.ts'
import { findShare, playableTracksOfShare, recordVisit } from '../domains/shares/shares.ts'
import { signIn, signOut } from '../domains/users/sessions.ts'
import { ownerOf } from '../domains/users/user-rows.ts'
import { ForbiddenError, ValidationError } from '../errors.ts'
import type { Pod } from '../pod.ts'
import { contextOf, cookiesOf, sameToken } from '../requests.ts'
import { countRequest, type RateChoice } from '../schema/rate-limits.ts'
import { csrfCookie, setCsrfCookie, setSessionCookies } from '../session-cookies.ts'
import { authorizationRequestOf, codePage, consentPage, refusalPage } from './consent-page.ts'
import { type Page, pageFiles, sendPage } from './layout.ts'
import { loginPage } from './login-page.ts'
import { returnPath } from './return-path.ts'
import { sharePage } from './share-page.ts'

/** A page request is refused for this reason. */
class PageRefusal extends Error {
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

/** The pages for people that the pod renders itself: signing in and out, and answering applications. */
export function pages(pod: Pod): Router {
  const router = Router()

  const show = async (response: Response, page: Omit<Page, 'podName'>) =>
    sendPage(response, {
      ...page,
      podName: (await pod.settings.get('instance__name')) || pod.config.hostname,
    })

  /** Answers a request for a page; what is wrong with it becomes a page as well. */
  const page =
    (answer: (request: Request, response: Response, context: Context) => Promise<void>) =>
    async (request: Request, response: Response) => {
      const context = await contextOf(pod, request, 'legacy')
      try {
        await answer(request, response, context)
      } catch (error) {
        const status = statusOf(error)
        if (status === null) throw error
        const { message, redirectUri = null } = error as Error & { redirectUri?: string | null }
        await show(response, { title: 'Refused', status, body: refusalPage(message, redirectUri) })
      }
    }

  for (const name of pageFiles) {
    router.get(`/pages/${name}`, (_request, response) => {
      response.sendFile(name, { root: import.meta.dirname, maxAge: '1h' })
    })
  }

  const form = express.urlencoded({ extended: false, limit: '64kb' })

  router.get(
    '/login',
    page(async (request, response, context) => {
      const next = returnPath(request.query.next)
      if (context.viewer) return response.redirect(303, next)
      const csrfToken = setCsrfCookie(request, response, context)
      await show(response, { title: 'Sign in', body: loginPage({ csrfToken, next }) })
    }),
  )

  router.post(
    '/login',
    form,
    page(async (request, response, context) => {
      const { username, password, next } = fieldsOf(request)
      requireOwnForm(request)
      await limit(response, context, 'login')
      try {
        await signIn(context, { username: username ?? '', password: password ?? '' })
      } catch (error) {
        if (!(error instanceof ValidationError)) throw error
        await show(response, {
          title: 'Sign in',
          status: 400,
          body: loginPage({
            csrfToken: setCsrfCookie(request, response, context),
            next: returnPath(next),
            username,
            problem: error.message,
          }),
        })
        return
      }
      setSessionCookies(request, response, context)
      response.redirect(303, returnPath(next))
    }),
  )

  router.get(
    '/shares/:uuid',
    page(async (request, response, context) => {
      const share = await findShare(context, String(request.params.uuid))
      if (!share) throw new PageRefusal(404, 'There is nothing shared here, or not any more.')
      await recordVisit(context, share)
      const [owner, keys] = await Promise.all([
        ownerOf(context, share),
        playableTracksOfShare(context, share.id),
      ])
      const tracks = await Promise.all(keys.map((key) => trackRow(context, key)))
      const shown = tracks.filter((track) => track !== null)
      await show(response, {
        title: share.description || 'Shared music',
        playsAudio: true,
        body: sharePage({
          description: share.description,
          username: owner.username,
          tracks: await Promise.all(
            shown.map(async (track) => ({
              title: track.title,
              artist: (await artistRow(context, track.artistId))?.name ?? '',
              listenPath: `/api/v1/listen/${track.uuid}/?download=false`,
            })),
          ),
        }),
      })
    }),
  )

  router.post(
    '/logout',
    form,
    page(async (request, response, context) => {
      requireOwnForm(request)
      await signOut(context)
      setSessionCookies(request, response, context)
      response.redirect(303, `/login?${new URLSearchParams({ next: returnPath(fieldsOf(request).next) })}`)
    }),
  )

  router.get(
    '/authorize',
    page(async (request, response, context) => {
      const asked = authorizationRequestOf(request.query)
      if (!context.viewer) {
        return response.redirect(303, `/login?${new URLSearchParams({ next: request.originalUrl })}`)
      }
      const application = await checkAuthorization(context, asked)
      const destination = isOutOfBand(asked.redirectUri) ? null : new URL(asked.redirectUri)
      await show(response, {
        title: `Let ${application.name} use your account?`,
        // the answer's form leads to the pod, which redirects to the application
        formTargets: destination ? [destination.origin] : [],
        body: consentPage({
          request: asked,
          applicationName: application.name,
          destination: destination?.host ?? null,
          username: context.viewer.username,
          csrfToken: setCsrfCookie(request, response, context),
          path: request.originalUrl,
        }),
      })
    }),
  )

  router.post(
    '/authorize',
    form,
    page(async (request, response, context) => {
      requireOwnForm(request)
      if (!context.viewer) throw new PageRefusal(401, 'You are no longer signed in.')
      await limit(response, context, 'oauth-authorize')
      const fields = fieldsOf(request)
      const asked = authorizationRequestOf(fields)
      if (fields.decision !== 'allow') {
        const { message, redirectUri } = await decline(context, asked)
        if (isOutOfBand(asked.redirectUri) || !redirectUri) throw new PageRefusal(200, message)
        return response.redirect(303, redirectUri)
      }
      const { name } = await checkAuthorization(context, asked)
      const { code, redirectUri } = await approve(context, asked)
      if (!isOutOfBand(asked.redirectUri)) return response.redirect(303, redirectUri)
      await show(response, { title: 'Copy this code', body: codePage(name, code) })
    }),
  )

  return router
}

/** Counts a try; refuses whoever has tried too often. */
async function limit(response: Response, context: Context, choice: RateChoice): Promise<void> {
  const verdict = await countRequest(context, choice)
  if (!verdict || verdict.allowed) return
  response.setHeader('retry-after', String(verdict.retryAfter))
  throw new PageRefusal(429, `Too many tries. Please wait ${verdict.retryAfter} seconds.`)
}

function fieldsOf(request: Request): Record<string, string | undefined> {
  const body = (request.body ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

/** Refuses forms that another site sent: they cannot repeat the CSRF cookie. */
function requireOwnForm(request: Request): void {
  const token = fieldsOf(request).csrfmiddlewaretoken ?? ''
  if (!sameToken(token, cookiesOf(request).get(csrfCookie)))
    throw new PageRefusal(403, 'This form is outdated. Please go back, reload the page and try again.')
}
