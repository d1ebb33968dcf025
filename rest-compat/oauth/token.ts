import { ExchangeTokenDocument } from '../generated/operations.ts'
import { succeed } from '../operation.ts'
import type { Route } from '../route.ts'
import { clientOf, formOf, protocolAnswer, protocolError } from './protocol.ts'

/** Where applications exchange codes and refresh tokens (RFC 6749, 3.2). */
export const tokenRoutes: Route[] = [
  {
    path: 'oauth/token',
    access: 'anybody',
    ignoresCredentials: true,
    contentTypes: ['application/json', 'text/html'],
    description: 'Exchanges a code or a refresh token for a new pair of tokens. Takes a form.',
    methods: {
      POST: {
        limit: 'oauth-token',
        async answer({ http, run }) {
          const form = formOf(http)
          const { exchangeToken } = await run(ExchangeTokenDocument, {
            input: {
              ...clientOf(http),
              grantType: form.grant_type,
              code: form.code,
              redirectUri: form.redirect_uri,
              codeVerifier: form.code_verifier,
              refreshToken: form.refresh_token,
              scope: form.scope,
            },
          })
          if (exchangeToken.__typename === 'OAuthError') return protocolError(exchangeToken)
          const { accessToken, refreshToken, expiresIn, scope } = succeed(exchangeToken)
          return protocolAnswer({
            access_token: accessToken,
            expires_in: expiresIn,
            token_type: 'Bearer',
            scope,
            refresh_token: refreshToken,
          })
        },
      },
    },
    refuseMethod: { limit: null, contentType: 'text/html; charset=utf-8' },
  },
]
