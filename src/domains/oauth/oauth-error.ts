/** What can be wrong with a request of the OAuth protocol, in the words of RFC 6749 and RFC 7009. */
export const oauthErrorCodes = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
  'invalid_scope',
  'access_denied',
] as const

export type OAuthErrorCode = (typeof oauthErrorCodes)[number]

/** Whether a word is an error code of the protocol. */
export const isOAuthErrorCode = (word: string): word is OAuthErrorCode =>
  (oauthErrorCodes as readonly string[]).includes(word)

/** A request of the OAuth protocol is refused. */
export class OAuthError extends Error {
  readonly code: OAuthErrorCode
  /** Where to send the user, so that the application learns of it; `null` when it must not be told there. */
  readonly redirectUri: string | null

  constructor(code: OAuthErrorCode, message: string, redirectUri: string | null = null) {
    super(message)
    this.name = 'OAuthError'
    this.code = code
    this.redirectUri = redirectUri
  }
}
