import type { SignUpForm } from '../domains/instance/preferences.ts'
import type { SignUpOutcome } from '../domains/users/registration.ts'
import type { ValidationError } from '../errors.ts'
import { renderContent } from '../platform/text/content.ts'
import { formField, formProblem, mistakesBeside, mistakesIn } from './form-field.ts'
import { html, Markup } from './html.ts'

/** Name of the form's field for a question, by its place. */
export const answerField = (index: number) => `answer-${index}`

/** The form that makes an account. */
export const signUpPage = (form: {
  csrfToken: string
  invitation: string
  /** What moderators want to know; null where they do not decide. */
  questions: SignUpForm | null
  /** What was typed before; never a password. */
  values: Record<string, string | undefined>
  error: ValidationError | null
}): Markup => html`
  <h1>Make an account</h1>
  ${form.questions && html`<p class="faint">A moderator looks at each request before an account is opened.</p>`}
  ${helpOf(form.questions)}
  ${formProblem(mistakesBeside(form.error, 'username', 'email', 'password', ...(form.questions?.fields?.length ? ['answers'] : [])))}
  <form method="post" action="/signup">
    <input type="hidden" name="csrfmiddlewaretoken" value="${form.csrfToken}" />
    <input type="hidden" name="invitation" value="${form.invitation}" />
    ${formField({
      name: 'username',
      label: 'Username',
      autocomplete: 'username',
      value: form.values.username,
      mistakes: mistakesIn(form.error, 'username'),
    })}
    ${formField({
      name: 'email',
      label: 'E-mail',
      type: 'email',
      autocomplete: 'email',
      value: form.values.email,
      mistakes: mistakesIn(form.error, 'email'),
    })}
    ${formField({
      name: 'password',
      label: 'Password',
      type: 'password',
      autocomplete: 'new-password',
      mistakes: mistakesIn(form.error, 'password'),
    })}
    ${formField({
      name: 'confirmation',
      label: 'The same again',
      type: 'password',
      autocomplete: 'new-password',
    })}
    ${(form.questions?.fields ?? []).map(({ label, required, input_type: inputType }, index) =>
      formField({
        name: answerField(index),
        label,
        required,
        type: inputType === 'long_text' ? 'long' : 'text',
        value: form.values[answerField(index)],
        mistakes: mistakesIn(form.error, 'answers', label),
      }),
    )}
    <button class="primary wide">Make the account</button>
  </form>
  <p class="small"><a href="/login">I have an account</a></p>
`

function helpOf(questions: SignUpForm | null): Markup | null {
  const help = questions?.help_text
  if (!help?.text) return null
  // cleaned of all that is no plain formatting
  return html`<div class="small">${new Markup(renderContent(help.text, help.content_type))}</div>`
}

/** Registration is closed, and nobody has invited. */
export const closedPage = (): Markup => html`
  <h1>This pod is closed</h1>
  <p>Registration has been disabled. Somebody with an invitation has a link that opens it.</p>
  <p><a href="/login">Sign in</a></p>
`

/** What the new account still waits for. */
export const signedUpPage = (outcome: Exclude<SignUpOutcome, 'SIGNED_IN'>): Markup =>
  outcome === 'AWAITS_APPROVAL'
    ? html`<h1>Thank you</h1>
        <p>A moderator looks at your request; a mail tells you what becomes of it.</p>
        <p>Please open the link in the other mail as well, which confirms your address.</p>`
    : html`<h1>Look into your mail</h1>
        <p>Open the link in it to confirm your address; then you can sign in.</p>`
