import { html, type Markup } from './html.ts'

/** Asks to press a button: programs that look into mails open links, but send no forms. */
export const confirmationPage = (form: { csrfToken: string; key: string }): Markup => html`
  <h1>Confirm your address</h1>
  <p class="faint">So that the pod knows that this e-mail address is yours.</p>
  <form method="post" action="/auth/email/confirm">
    <input type="hidden" name="csrfmiddlewaretoken" value="${form.csrfToken}" />
    <input type="hidden" name="key" value="${form.key}" />
    <button class="primary wide">It is mine</button>
  </form>
`

/** The address is confirmed. */
export const confirmedPage = (): Markup => html`
  <h1>Thank you</h1>
  <p>Your address is confirmed.</p>
  <p><a href="/login">Sign in</a></p>
`

/** The key is outdated, or of another address than the account has now. */
export const deadConfirmationPage = (): Markup => html`
  <h1>This link no longer works</h1>
  <p>
    It works for three days, and only for the address that the account has. Where the address must be
    confirmed, another mail is sent when you try to sign in.
  </p>
  <p><a href="/login">Sign in</a></p>
`
