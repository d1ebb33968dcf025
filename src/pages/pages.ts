import { Router } from 'express'
import { approve, checkAuthorization, decline } from '../domains/oauth/authorization.ts'
import { isOutOfBand } from '../domains/oauth/redirect-uris.ts'
import { artistRow, trackRow } from '../domains/music/rows.ts'
import { findShare, playableTracksOfShare, recordVisit } from '../domains/shares/shares.ts'
import { signIn, signOut } from '../domains/users/sessions.ts'
import { ownerOf } from '../domains/users/user-rows.ts'
import { ValidationError } from '../errors.ts'
import type { Pod } from '../pod.ts'
import { setCsrfCookie, setSessionCookies } from '../session-cookies.ts'
import { accountPages } from './account-pages.ts'
import { authorizationRequestOf, codePage, consentPage } from './consent-page.ts'
import { pageFiles } from './layout.ts'
import { loginPage } from './login-page.ts'
import { fieldsOf, form, limit, page, PageRefusal, requireOwnForm, show } from './page-request.ts'
import { returnPath } from './return-path.ts'
import { sharePage } from './share-page.ts'

/** The pages for people that the pod renders itself: accounts, signing in and out, and answering applications. */
export function pages(pod: Pod): Router {
  const router = Router()

  for (const name of pageFiles) {
    router.get(`/pages/${name}`, (_request, response) => {
      response.sendFile(name, { root: import.meta.dirname, maxAge: '1h' })
    })
  }

  router.use(accountPages(pod))

  const canSignUp = () => pod.settings.get('users__registration_enabled')

  router.get(
    '/login',
    page(pod, async (request, response, context) => {
      const next = returnPath(request.query.next)
      if (context.viewer) return response.redirect(303, next)
      const csrfToken = setCsrfCookie(request, response, context)
      await show(pod, response, {
        title: 'Sign in',
        body: loginPage({ csrfToken, next, canSignUp: await canSignUp() }),
      })
    }),
  )

  router.post(
    '/login',
    form,
    page(pod, async (request, response, context) => {
      const { username, password, next } = fieldsOf(request)
      requireOwnForm(request)
      await limit(response, context, 'login')
      try {
        await signIn(context, { username: username ?? '', password: password ?? '' })
      } catch (error) {
        if (!(error instanceof ValidationError)) throw error
        await show(pod, response, {
          title: 'Sign in',
          status: 400,
          body: loginPage({
            csrfToken: setCsrfCookie(request, response, context),
            next: returnPath(next),
            canSignUp: await canSignUp(),
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
    page(pod, async (request, response, context) => {
      const share = await findShare(context, String(request.params.uuid))
      if (!share) throw new PageRefusal(404, 'There is nothing shared here, or not any more.')
      await recordVisit(context, share)
      const [owner, keys] = await Promise.all([
        ownerOf(context, share),
        playableTracksOfShare(context, share.id),
      ])
      const tracks = await Promise.all(keys.map((key) => trackRow(context, key)))
      const shown = tracks.filter((track) => track !== null)
      await show(pod, response, {
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
    page(pod, async (request, response, context) => {
      requireOwnForm(request)
      await signOut(context)
      setSessionCookies(request, response, context)
      response.redirect(303, `/login?${new URLSearchParams({ next: returnPath(fieldsOf(request).next) })}`)
    }),
  )

  router.get(
    '/authorize',
    page(pod, async (request, response, context) => {
      const asked = authorizationRequestOf(request.query)
      if (!context.viewer) {
        return response.redirect(303, `/login?${new URLSearchParams({ next: request.originalUrl })}`)
      }
      const application = await checkAuthorization(context, asked)
      const destination = isOutOfBand(asked.redirectUri) ? null : new URL(asked.redirectUri)
      await show(pod, response, {
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
    page(pod, async (request, response, context) => {
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
      await show(pod, response, { title: 'Copy this code', body: codePage(name, code) })
    }),
  )

  return router
}
