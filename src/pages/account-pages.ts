import { type Request, type Response, Router } from 'express'
import type { Context } from '../context.ts'
import { verifyEmail } from '../domains/users/email-addresses.ts'
import { confirmPasswordReset, requestPasswordReset } from '../domains/users/password-resets.ts'
import { signUp } from '../domains/users/registration.ts'
import { ForbiddenError, NotFoundError, ValidationError } from '../errors.ts'
import type { Pod } from '../pod.ts'
import { setCsrfCookie, setSessionCookies } from '../session-cookies.ts'
import { confirmationPage, confirmedPage, deadConfirmationPage } from './confirmation-page.ts'
import { fieldsOf, form, limit, page, requireOwnForm, show } from './page-request.ts'
import {
  deadResetLinkPage,
  forgottenPasswordPage,
  newPasswordPage,
  passwordSetPage,
  resetMailedPage,
} from './password-pages.ts'
import { returnPath } from './return-path.ts'
import { answerField, closedPage, signedUpPage, signUpPage } from './sign-up-page.ts'

/** The pages that mails and invitations lead to, so that a pod without a web front is usable. */
export function accountPages(pod: Pod): Router {
  const router = Router()

  router.get(
    '/auth/email/confirm',
    page(pod, async (request, response, context) => {
      const csrfToken = setCsrfCookie(request, response, context)
      const body = confirmationPage({ csrfToken, key: parameter(request, 'key') })
      await show(pod, response, { title: 'Confirm your address', body })
    }),
  )

  router.post(
    '/auth/email/confirm',
    form,
    page(pod, async (request, response, context) => {
      requireOwnForm(request)
      await limit(response, context, 'verify-email')
      try {
        await verifyEmail(context, fieldsOf(request).key ?? '')
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error
        return show(pod, response, { title: 'No longer good', status: 404, body: deadConfirmationPage() })
      }
      await show(pod, response, { title: 'Confirmed', body: confirmedPage() })
    }),
  )

  router.get(
    '/auth/password/reset',
    page(pod, async (request, response, context) => {
      const body = forgottenPasswordPage({
        csrfToken: setCsrfCookie(request, response, context),
        error: null,
      })
      await show(pod, response, { title: 'Forgot the password?', body })
    }),
  )

  router.post(
    '/auth/password/reset',
    form,
    page(pod, async (request, response, context) => {
      requireOwnForm(request)
      await limit(response, context, 'password-reset')
      const { email = '' } = fieldsOf(request)
      const error = await mistakesOf(() => requestPasswordReset(context, email))
      if (!error) return show(pod, response, { title: 'Look into your mail', body: resetMailedPage() })
      const csrfToken = setCsrfCookie(request, response, context)
      const body = forgottenPasswordPage({ csrfToken, email, error })
      await show(pod, response, { title: 'Forgot the password?', status: 400, body })
    }),
  )

  router.get(
    '/auth/password/reset/confirm',
    page(pod, async (request, response, context) => {
      const csrfToken = setCsrfCookie(request, response, context)
      const link = { uid: parameter(request, 'uid'), token: parameter(request, 'token') }
      const body = newPasswordPage({ csrfToken, ...link, error: null })
      await show(pod, response, { title: 'Choose a password', body })
    }),
  )

  router.post(
    '/auth/password/reset/confirm',
    form,
    page(pod, async (request, response, context) => {
      requireOwnForm(request)
      await limit(response, context, 'password-reset-confirm')
      const { uid = '', token = '', password = '', confirmation = '' } = fieldsOf(request)
      const error = await mistakesOf(() =>
        confirmPasswordReset(context, {
          uid,
          token,
          newPassword: password,
          passwordConfirmation: confirmation,
        }),
      )
      if (!error) return show(pod, response, { title: 'The password was set', body: passwordSetPage() })
      if (error.fieldErrors.some(({ path: [field] }) => field === 'uid' || field === 'token')) {
        return show(pod, response, { title: 'No longer good', status: 400, body: deadResetLinkPage() })
      }
      const csrfToken = setCsrfCookie(request, response, context)
      const body = newPasswordPage({ csrfToken, uid, token, error })
      await show(pod, response, { title: 'Choose a password', status: 400, body })
    }),
  )

  /** Shows the form, empty or with what is wrong with it. */
  const showSignUp = async (
    request: Request,
    response: Response,
    context: Context,
    values: Record<string, string | undefined>,
    error: ValidationError | null,
  ) => {
    const body = signUpPage({
      csrfToken: setCsrfCookie(request, response, context),
      invitation: values.invitation ?? '',
      questions: await questionsOf(pod),
      values,
      error,
    })
    await show(pod, response, { title: 'Make an account', status: error ? 400 : 200, body })
  }
  const showClosed = (response: Response) =>
    show(pod, response, { title: 'Closed', status: 403, body: closedPage() })

  router.get(
    '/signup',
    page(pod, async (request, response, context) => {
      if (context.viewer) return response.redirect(303, returnPath(undefined))
      const invitation = parameter(request, 'invitation')
      if (!invitation && !(await pod.settings.get('users__registration_enabled'))) return showClosed(response)
      await showSignUp(request, response, context, { invitation }, null)
    }),
  )

  router.post(
    '/signup',
    form,
    page(pod, async (request, response, context) => {
      requireOwnForm(request)
      await limit(response, context, 'signup')
      const fields = fieldsOf(request)
      const questions = (await questionsOf(pod))?.fields ?? []
      try {
        const outcome = await signUp(context, {
          username: fields.username ?? '',
          email: fields.email ?? '',
          password: fields.password ?? '',
          passwordConfirmation: fields.confirmation ?? '',
          invitation: fields.invitation || null,
          // what is left empty is no answer
          answers: questions.flatMap(({ label }, index) => {
            const given = fields[answerField(index)]
            return given ? [{ question: label, answer: given }] : []
          }),
        })
        setSessionCookies(request, response, context)
        if (outcome === 'SIGNED_IN') return response.redirect(303, returnPath(undefined))
        await show(pod, response, { title: 'Thank you', body: signedUpPage(outcome) })
      } catch (error) {
        if (error instanceof ForbiddenError) return showClosed(response)
        if (!(error instanceof ValidationError)) throw error
        await showSignUp(request, response, context, fields, error)
      }
    }),
  )

  return router
}

/** A parameter of the address; empty when it is missing or given twice. */
function parameter({ query }: Request, name: string): string {
  const value = query[name]
  return typeof value === 'string' ? value : ''
}

/** What moderators want to know of somebody who asks for an account; null where they do not decide. */
async function questionsOf({ settings }: Pod) {
  const all = await settings.all()
  return all.moderation__signup_approval_enabled ? all.moderation__signup_form_customization : null
}

/** Does something and gives what was wrong with its input; null when it was done. */
async function mistakesOf(work: () => Promise<void>): Promise<ValidationError | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof ValidationError) return error
    throw error
  }
}
