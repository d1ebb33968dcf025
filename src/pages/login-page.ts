import { html, type Markup } from './html.ts'

/** The form that signs somebody in. */
export const loginPage = (form: {
  csrfToken: string
  /** Where to go on to. */
  next: string
  /** Whether anybody may make an account. */
  canSignUp: boolean
  username?: string
  /** What went wrong with the last try. */
  problem?: string
}): Markup => html`
  <h1>Sign in</h1>
  <p class="faint">With your account on this pod.</p>
  ${form.problem && html`<p class="problem" role="alert">${form.problem}</p>`}
  <form method="post" action="/login">
    <input type="hidden" name="csrfmiddlewaretoken" value="${form.csrfToken}" />
    <input type="hidden" name="next" value="${form.next}" />
    <label for="username">Username or e-mail</label>
    <input
      id="username"
      name="username"
      value="${form.username}"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      required
      ${form.username ? '' : 'autofocus'}
    />
    <label for="password">Password</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="current-password"
      required
      ${form.username ? 'autofocus' : ''}
    />
    <button class="primary wide">Sign in</button>
  </form>
  <p class="small">
    <a href="/auth/password/reset">Forgot the password?</a>
    ${form.canSignUp && html` · <a href="/signup">Make an account</a>`}
  </p>
`
