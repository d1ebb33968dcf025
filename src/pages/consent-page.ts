import type { AuthorizationRequest } from '../domains/oauth/authorization.ts'
import { html, type Markup } from './html.ts'
import { scopeLines } from './scope-words.ts'

/** The names of a request's parameters in the protocol. */
const parameters = {
  clientId: 'client_id',
  redirectUri: 'redirect_uri',
  responseType: 'response_type',
  scope: 'scope',
  state: 'state',
  nonce: 'nonce',
  codeChallenge: 'code_challenge',
  codeChallengeMethod: 'code_challenge_method',
} as const satisfies Record<keyof AuthorizationRequest, string>

/** Reads a request from a query or a form. What an application leaves out of it: a code, and reading. */
export function authorizationRequestOf(fields: Record<string, unknown>): AuthorizationRequest {
  const text = (name: keyof AuthorizationRequest) => {
    const value = fields[parameters[name]]
    return typeof value === 'string' ? value : undefined
  }
  return {
    clientId: text('clientId') ?? '',
    redirectUri: text('redirectUri') ?? '',
    responseType: text('responseType') ?? 'code',
    scope: text('scope') ?? 'read',
    state: text('state'),
    nonce: text('nonce'),
    codeChallenge: text('codeChallenge'),
    codeChallengeMethod: text('codeChallengeMethod'),
  }
}

const hiddenFields = (request: AuthorizationRequest): Markup[] =>
  (Object.keys(parameters) as (keyof AuthorizationRequest)[]).flatMap((name) =>
    request[name] ? [html`<input type="hidden" name="${parameters[name]}" value="${request[name]}" />`] : [],
  )

/** Asks the user whether an application may act for the account. */
export const consentPage = (question: {
  request: AuthorizationRequest
  applicationName: string
  /** Host that the user is sent back to; `null` when the code is shown instead. */
  destination: string | null
  username: string
  csrfToken: string
  /** This page again, for somebody who signs in as another. */
  path: string
}): Markup => html`
  <h1>Let ${question.applicationName} use your account?</h1>
  <p class="faint">
    ${
      question.destination
        ? html`You will go back to <strong>${question.destination}</strong>.`
        : html`You will be shown a code to copy into the application.`
    }
  </p>

  <form class="account small" method="post" action="/logout">
    <input type="hidden" name="csrfmiddlewaretoken" value="${question.csrfToken}" />
    <input type="hidden" name="next" value="${question.path}" />
    <span>Signed in as <strong>${question.username}</strong></span>
    <button class="link">Not you?</button>
  </form>

  <h2>What it may do</h2>
  <ul class="scopes">
    ${scopeLines(question.request.scope).map(
      ({ name, access }) =>
        html`<li>
          <span>${name}</span>
          <span class="access ${access === 'read' ? '' : 'writes'}">${access}</span>
        </li>`,
    )}
  </ul>
  <p class="faint small">It never sees your password, and you can take this back at any time.</p>

  <form class="answer" method="post" action="/authorize">
    <input type="hidden" name="csrfmiddlewaretoken" value="${question.csrfToken}" />
    ${hiddenFields(question.request)}
    <div class="actions">
      <button name="decision" value="deny">Deny</button>
      <button class="primary" name="decision" value="allow">Allow</button>
    </div>
  </form>
`

/** Shows a code that the user carries to the application by hand. */
export const codePage = (applicationName: string, code: string): Markup => html`
  <h1>Copy this code</h1>
  <p class="faint">Paste it into ${applicationName}. It is good for five minutes, once.</p>
  <code class="code">${code}</code>
`

/** Tells what is wrong with a request, and how to get back to the application when it is known. */
export const refusalPage = (message: string, back: string | null): Markup => html`
  <h1>This did not work</h1>
  <p class="problem" role="alert">${message}</p>
  ${back && html`<p><a href="${back}">Back to the application</a></p>`}
`
