import { readFields, text } from '../conventions/fields.ts'
import { type Answer, invalid, ok, refuse } from '../conventions/refusal.ts'
import {
  ApplicationDocument,
  AuthorizeApplicationDocument,
  type ProtocolFailureFragment,
} from '../generated/operations.ts'
import { succeed } from '../operation.ts'
import type { RestRequest, Route } from '../route.ts'
import { protocolError } from './protocol.ts'

const fields = {
  client_id: text(),
  redirect_uri: text(),
  response_type: text(),
  scope: text(),
  state: text({ blank: true, trim: false }).optional(),
  nonce: text({ blank: true, trim: false }).optional(),
  allow: text({ blank: true }).optional(),
  code_challenge: text({ blank: true }).optional(),
  code_challenge_method: text({ blank: true }).optional(),
}

/** The web front asks in the background and navigates itself; a plain form wants to be redirected. */
const isBackground = ({ http }: RestRequest) => http.get('x-requested-with') === 'XMLHttpRequest'

const redirect = (location: string): Answer => ({
  status: 302,
  headers: { location },
  contentType: 'text/html; charset=utf-8',
})

function refusal(request: RestRequest, failure: ProtocolFailureFragment): Answer {
  if (failure.errorRedirectUri !== null) {
    if (!isBackground(request)) return redirect(failure.errorRedirectUri)
    if (failure.error === 'ACCESS_DENIED') return ok({ redirect_uri: failure.errorRedirectUri, code: null })
    return protocolError(failure)
  }
  if (failure.error === 'INVALID_CLIENT') throw invalid({ non_field_errors: ['Invalid application'] })
  throw refuse(400, failure.message)
}

async function approve(request: RestRequest): Promise<Answer> {
  const body = readFields(request.body(), fields)
  const { authorizeApplication } = await request.run(AuthorizeApplicationDocument, {
    input: {
      clientId: body.client_id,
      redirectUri: body.redirect_uri,
      responseType: body.response_type,
      scope: body.scope,
      state: body.state,
      nonce: body.nonce,
      codeChallenge: body.code_challenge,
      codeChallengeMethod: body.code_challenge_method,
      allow: /^(true|1|on)$/i.test(body.allow ?? ''),
    },
  })
  if (authorizeApplication.__typename === 'OAuthError') return refusal(request, authorizeApplication)
  const { redirectUri, code } = succeed(authorizeApplication)
  return isBackground(request) ? ok({ redirect_uri: redirectUri, code }) : redirect(redirectUri)
}

/** Where users answer applications that ask for access. */
export const authorizeRoutes: Route[] = [
  {
    path: 'oauth/authorize',
    access: 'security',
    allow: 'GET, POST, PUT, HEAD, OPTIONS',
    contentTypes: ['application/json', 'text/html'],
    description: 'The user answers an application that asks for access.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          const clientId = request.query.text('client_id') ?? ''
          const { application } = await request.run(ApplicationDocument, { clientId })
          if (!application) throw refuse(400, 'Invalid client_id parameter value.')
          return redirect(`${request.origin}/authorize?${request.query.with({})}`)
        },
      },
      POST: { limit: 'oauth-authorize', answer: approve },
    },
  },
]
