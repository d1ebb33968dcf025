import OAuth2Server from '@node-oauth/oauth2-server'
import type { Context } from '../../context.ts'
import type { Application } from '../../generated/prisma/client.ts'
import { hashToken } from '../../platform/passwords/tokens.ts'
import type { Pod } from '../../pod.ts'
import { isPublic, secretHolds } from './applications.ts'
import { isOAuthErrorCode, OAuthError } from './oauth-error.ts'
import { grantTypesOf } from './token-grants.ts'

/** Who an application is and how it proves it. Applications without a secret send none. */
export interface ClientCredentials {
  clientId?: string | null
  clientSecret?: string | null
}

/** A token request, in the words of the protocol. */
export interface TokenRequest extends ClientCredentials {
  /** `authorization_code` or `refresh_token`. */
  grantType?: string | null
  code?: string | null
  redirectUri?: string | null
  codeVerifier?: string | null
  refreshToken?: string | null
  /** Space separated. */
  scope?: string | null
}

/** A new pair of tokens, in clear for the only time. */
export interface TokenPair {
  accessToken: string
  refreshToken: string
  /** Seconds until the access token ends. */
  expiresIn: number
  /** Space separated. */
  scope: string
}

/** Grant types of the protocol that the pod knows and gives to nobody. */
const closedGrantTypes = ['password', 'client_credentials']

/**
 * Exchanges a code, or a refresh token, for a new pair of tokens. What was exchanged stops at once.
 * Throws OAuthError with the codes of RFC 6749.
 */
export async function exchangeToken({ pod }: Context, request: TokenRequest): Promise<TokenPair> {
  const grantTypes = grantTypesOf(pod)
  const grantType = request.grantType ?? ''
  if (!Object.hasOwn(grantTypes, grantType) && !closedGrantTypes.includes(grantType))
    throw new OAuthError('unsupported_grant_type', 'The grant type is not supported.')
  const server = new OAuth2Server({
    model: {
      getClient: async (clientId: string, clientSecret?: string | null) => {
        const application = await authenticate(pod, { clientId, clientSecret })
        return application && { id: String(application.id), grants: Object.keys(grantTypes) }
      },
      // the pod recognises tokens itself, and its grant types save their own
      getAccessToken: async () => null,
      saveToken: async (token) => token,
    },
    accessTokenLifetime: pod.config.accounts.accessTokenSeconds,
    extendedGrantTypes: grantTypes,
    // whether a secret is needed depends on the application
    requireClientAuthentication: Object.fromEntries(
      [...Object.keys(grantTypes), ...closedGrantTypes].map((name) => [name, false]),
    ),
  })
  const token = await server
    .token(protocolRequest(request), new OAuth2Server.Response())
    .catch((error: unknown) => {
      throw refusalOf(error)
    })
  return {
    accessToken: token.accessToken,
    refreshToken: token.refreshToken ?? '',
    expiresIn: pod.config.accounts.accessTokenSeconds,
    scope: (token.scope ?? []).join(' '),
  }
}

/**
 * Stops a token of the application. A refresh token takes its access token with it; an access token leaves
 * its refresh token usable. Unknown tokens are no error (RFC 7009).
 */
export async function revokeToken(
  { pod }: Context,
  request: ClientCredentials & { token?: string | null },
): Promise<void> {
  const application = await authenticate(pod, request)
  if (!application) throw new OAuthError('invalid_client', 'The application or its secret is unknown.')
  if (!request.token) throw new OAuthError('invalid_request', 'Missing token parameter.')
  const held = { tokenHash: hashToken(request.token), applicationId: application.id }
  const refresh = await pod.prisma.refreshToken.findFirst({ where: { ...held, revokedAt: null } })
  if (!refresh) {
    await pod.prisma.accessToken.deleteMany({ where: held })
    return
  }
  await pod.prisma.$transaction([
    pod.prisma.refreshToken.updateMany({
      where: { id: refresh.id },
      data: { revokedAt: new Date(), accessTokenId: null },
    }),
    pod.prisma.accessToken.deleteMany({ where: { id: refresh.accessTokenId ?? -1 } }),
  ])
}

/** The application that the credentials prove; `null` when they prove none. */
async function authenticate(
  pod: Pod,
  { clientId, clientSecret }: ClientCredentials,
): Promise<Application | null> {
  if (!clientId) return null
  const application = await pod.prisma.application.findUnique({ where: { clientId } })
  if (!application) return null
  if (isPublic(application)) return clientSecret ? null : application
  return clientSecret && (await secretHolds(application, clientSecret)) ? application : null
}

function protocolRequest(request: TokenRequest): OAuth2Server.Request {
  const form = {
    grant_type: request.grantType,
    code: request.code,
    redirect_uri: request.redirectUri,
    code_verifier: request.codeVerifier,
    refresh_token: request.refreshToken,
    scope: request.scope,
    client_id: request.clientId,
    client_secret: request.clientSecret,
  }
  return new OAuth2Server.Request({
    method: 'POST',
    query: {},
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' },
    body: Object.fromEntries(Object.entries(form).filter(([, value]) => value != null && value !== '')),
  })
}

/** The server's refusals become ours; a defect below it comes out as what it was. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof OAuth2Server.OAuthError)) return error
  if (isOAuthErrorCode(error.name)) return new OAuthError(error.name, error.message)
  return 'inner' in error ? error.inner : error
}
