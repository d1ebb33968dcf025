import type { Config } from '../../config.ts'
import { applicationScopes } from './scopes.ts'

/** What OAuth libraries read to find their way (RFC 8414): the document at `/.well-known/oauth-authorization-server`. */
export function serverMetadata({ origin }: Pick<Config, 'origin'>) {
  const authentication = ['client_secret_post', 'client_secret_basic', 'none']
  return {
    issuer: origin,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/api/v1/oauth/token/`,
    revocation_endpoint: `${origin}/api/v1/oauth/revoke/`,
    scopes_supported: ['read', 'write', ...applicationScopes],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: authentication,
    revocation_endpoint_auth_methods_supported: authentication,
  }
}
