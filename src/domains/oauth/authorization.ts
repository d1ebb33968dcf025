import type { Context } from '../../context.ts'
import type { Application } from '../../generated/prisma/client.ts'
import { hashToken, randomToken } from '../../platform/passwords/tokens.ts'
import { isPublic, wordsOf } from './applications.ts'
import { OAuthError, type OAuthErrorCode } from './oauth-error.ts'
import { isChallengeMethod } from './pkce.ts'
import { isRegistered, withParameters } from './redirect-uris.ts'
import { isScopeWord, requireViewerWith } from './scopes.ts'

/** What an application asks a user for, in the words of the protocol. */
export interface AuthorizationRequest {
  clientId: string
  redirectUri: string
  /** Only `code`. */
  responseType: string
  /** Space separated. */
  scope: string
  state?: string | null
  nonce?: string | null
  codeChallenge?: string | null
  /** `S256` or `plain`. */
  codeChallengeMethod?: string | null
}

/** Codes are good for this long. */
const codeMilliseconds = 5 * 60 * 1000

/**
 * Checks a request before the user is asked. Throws OAuthError: without `redirectUri` when the application or
 * its address is in doubt, so that nobody is sent to where they should not go.
 */
export async function checkAuthorization(
  context: Context,
  request: AuthorizationRequest,
): Promise<Application> {
  const application = await context.pod.prisma.application.findUnique({
    where: { clientId: request.clientId },
  })
  if (!application) throw new OAuthError('invalid_client', 'The application is unknown.')
  if (!isRegistered(request.redirectUri, wordsOf(application.redirectUris)))
    throw new OAuthError('invalid_request', 'Mismatching redirect URI.')
  if (request.responseType === 'token')
    throw refused(request, 'unauthorized_client', 'Only authorization codes are given out.', 'fragment')
  if (request.responseType !== 'code')
    throw refused(request, 'unsupported_response_type', 'Only authorization codes are given out.')
  const scopes = wordsOf(request.scope)
  if (scopes.length === 0 || !scopes.every(isScopeWord))
    throw refused(request, 'invalid_scope', 'The scope is unknown.')
  if (request.codeChallengeMethod && !isChallengeMethod(request.codeChallengeMethod))
    throw refused(request, 'invalid_request', 'The code challenge method is unknown.')
  if (isPublic(application) && !(request.codeChallenge && request.codeChallengeMethod === 'S256'))
    throw refused(request, 'invalid_request', 'An application without a secret must use PKCE with S256.')
  return application
}

/**
 * The user approves, in person: gives the code, and the address that brings it to the application.
 * Applications themselves never have the scope that it takes.
 */
export async function approve(
  context: Context,
  request: AuthorizationRequest,
): Promise<{ redirectUri: string; code: string }> {
  const { userId } = requireViewerWith(context, 'write:security')
  const application = await checkAuthorization(context, request)
  const code = randomToken(30)
  await context.pod.prisma.authorizationCode.create({
    data: {
      codeHash: hashToken(code),
      applicationId: application.id,
      userId,
      redirectUri: request.redirectUri,
      scopes: wordsOf(request.scope).join(' '),
      codeChallenge: request.codeChallenge || null,
      codeChallengeMethod: request.codeChallenge ? request.codeChallengeMethod || 'plain' : null,
      nonce: request.nonce || null,
      expiresAt: new Date(Date.now() + codeMilliseconds),
    },
    select: { id: true },
  })
  return { code, redirectUri: withParameters(request.redirectUri, { code, state: request.state }) }
}

/** The user declines: gives the refusal whose `redirectUri` tells the application. */
export async function decline(context: Context, request: AuthorizationRequest): Promise<OAuthError> {
  requireViewerWith(context, 'write:security')
  await checkAuthorization(context, request)
  return refused(request, 'access_denied', 'The user declined.')
}

function refused(
  { redirectUri, state }: AuthorizationRequest,
  error: OAuthErrorCode,
  message: string,
  part: 'query' | 'fragment' = 'query',
): OAuthError {
  return new OAuthError(error, message, withParameters(redirectUri, { error, state }, { in: part }))
}
