import { RevokeTokenDocument } from '../generated/operations.ts'
import { succeed } from '../operation.ts'
import type { Route } from '../route.ts'
import { clientOf, formOf, protocolAnswer, protocolError } from './protocol.ts'

/** Where applications give tokens back (RFC 7009). */
export const revokeRoutes: Route[] = [
  {
    path: 'oauth/revoke',
    access: 'anybody',
    ignoresCredentials: true,
    contentTypes: ['application/json', 'text/html'],
    description: 'Stops a token of an application. Takes a form.',
    methods: {
      POST: {
        limit: 'oauth-revoke-token',
        async answer({ http, run }) {
          const { revokeToken } = await run(RevokeTokenDocument, {
            input: { ...clientOf(http), token: formOf(http).token },
          })
          if (revokeToken.__typename === 'OAuthError') return protocolError(revokeToken)
          succeed(revokeToken)
          return protocolAnswer()
        },
      },
    },
    refuseMethod: { limit: null, contentType: 'text/html; charset=utf-8' },
  },
]
