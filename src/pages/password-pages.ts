import type { ValidationError } from '../errors.ts'
import { formField, formProblem, mistakesBeside, mistakesIn } from './form-field.ts'
import { html, type Markup } from './html.ts'

/** Asks whose password was forgotten. */
export const forgottenPasswordPage = (form: {
  csrfToken: string
  email?: string
  error: ValidationError | null
}): Markup => html`
  <h1>Forgot the password?</h1>
  <p class="faint">You will get a mail with a link to choose another one.</p>
  <form method="post" action="/auth/password/reset">
    <input type="hidden" name="csrfmiddlewaretoken" value="${form.csrfToken}" />
    ${formField({
      name: 'email',
      label: 'E-mail of your account',
      type: 'email',
      autocomplete: 'email',
      value: form.email,
      mistakes: mistakesIn(form.error, 'email'),
    })}
    <button class="primary wide">Send the mail</button>
  </form>
`

/** The same for everybody, so that nobody learns who has an account. */
export const resetMailedPage = (): Markup => html`
  <h1>Look into your mail</h1>
  <p>
    If an account has this address, a mail with a link is on its way to it. The link works for three days.
  </p>
`

/** Asks for a new password. */
export const newPasswordPage = (form: {
  csrfToken: string
  /** The two parts of the mailed link. */
  uid: string
  token: string
  error: ValidationError | null
}): Markup => html`
  <h1>Choose a password</h1>
  ${formProblem(mistakesBeside(form.error, 'newPassword', 'uid', 'token'))}
  <form method="post" action="/auth/password/reset/confirm">
    <input type="hidden" name="csrfmiddlewaretoken" value="${form.csrfToken}" />
    <input type="hidden" name="uid" value="${form.uid}" />
    <input type="hidden" name="token" value="${form.token}" />
    ${formField({
      name: 'password',
      label: 'New password',
      type: 'password',
      autocomplete: 'new-password',
      mistakes: mistakesIn(form.error, 'newPassword'),
    })}
    ${formField({
      name: 'confirmation',
      label: 'The same again',
      type: 'password',
      autocomplete: 'new-password',
    })}
    <button class="primary wide">Set the password</button>
  </form>
`

/** The link was used, is outdated, or was never one. */
export const deadResetLinkPage = (): Markup => html`
  <h1>This link no longer works</h1>
  <p>It works once, for three days, and ends when somebody signs in or changes the account.</p>
  <p><a href="/auth/password/reset">Send another one</a></p>
`

/** The password was set. */
export const passwordSetPage = (): Markup => html`
  <h1>The password was set</h1>
  <p>Whoever was signed in to this account no longer is.</p>
  <p><a href="/login">Sign in</a></p>
`
