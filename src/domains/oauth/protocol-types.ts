import { builder } from '../../schema/builder.ts'
import { ErrorInterface } from '../../schema/errors.ts'
import { approve, decline } from './authorization.ts'
import { OAuthError, oauthErrorCodes } from './oauth-error.ts'
import { exchangeToken, revokeToken, type TokenPair } from './tokens.ts'

const OAuthErrorCodeType = builder.enumType('OAuthErrorCode', {
  description: 'What is wrong, in the words of RFC 6749.',
  values: Object.fromEntries(
    oauthErrorCodes.map((code) => [
      code.toUpperCase(),
      { value: code, description: `\`${code}\` of the protocol.` },
    ]),
  ),
})

builder.objectType(OAuthError, {
  name: 'OAuthError',
  description: 'A request of the OAuth protocol is refused.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    error: t.field({
      type: OAuthErrorCodeType,
      description: 'What is wrong, in the words of the protocol.',
      resolve: ({ code }) => code,
    }),
    errorRedirectUri: t.exposeString('redirectUri', {
      nullable: true,
      description:
        'Where to send the user, so that the application learns of it; `null` when it must not be told there.',
    }),
  }),
})

const Authorization = builder
  .objectRef<Awaited<ReturnType<typeof approve>>>('AuthorizeApplicationSuccess')
  .implement({
    description: 'The application may act for the account once it has exchanged the code.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Good for one exchange within five minutes.' }),
      redirectUri: t.exposeString('redirectUri', {
        description: 'Where to send the user: brings the code to the application.',
      }),
    }),
  })

const Tokens = builder.objectRef<TokenPair>('ExchangeTokenSuccess').implement({
  description: 'A new pair of tokens.',
  fields: (t) => ({
    accessToken: t.exposeString('accessToken', { description: 'Sent as `Authorization: Bearer …`.' }),
    refreshToken: t.exposeString('refreshToken', {
      description: 'Exchanged once for the next pair; outlives the access token by 15 days.',
    }),
    expiresIn: t.exposeInt('expiresIn', { description: 'Seconds until the access token ends.' }),
    scope: t.exposeString('scope', { description: 'What the tokens may do; space separated.' }),
  }),
})

builder.mutationField('authorizeApplication', (t) =>
  t.fieldWithInput({
    type: Authorization,
    description:
      'The user answers an application that asks for access. Takes a session: applications cannot approve others.',
    limit: 'oauth-authorize',
    errors: { directResult: true, types: [OAuthError] },
    input: {
      clientId: t.input.string({ required: true, description: 'Client id of the application.' }),
      redirectUri: t.input.string({
        required: true,
        description: 'Where the user is sent back to; registered.',
      }),
      responseType: t.input.string({ defaultValue: 'code', description: 'Only `code`.' }),
      scope: t.input.string({ required: true, description: 'What is asked for; space separated.' }),
      state: t.input.string({ description: 'Comes back to the application as it is.' }),
      nonce: t.input.string({ description: 'Kept with the code.' }),
      codeChallenge: t.input.string({ description: 'PKCE (RFC 7636); applications without a secret must.' }),
      codeChallengeMethod: t.input.string({ description: '`S256` or `plain`.' }),
      allow: t.input.boolean({ required: true, description: 'Whether the user approves.' }),
    },
    resolve: async (_parent, { input: { allow, ...request } }, context) => {
      const asked = { ...request, responseType: request.responseType ?? 'code' }
      if (!allow) throw await decline(context, asked)
      return approve(context, asked)
    },
  }),
)

builder.mutationField('exchangeToken', (t) =>
  t.fieldWithInput({
    type: Tokens,
    description:
      'Exchanges a code, or a refresh token, for a new pair of tokens; what was exchanged stops at once. ' +
      'OAuth libraries find the same at the token endpoint.',
    limit: 'oauth-token',
    errors: { directResult: true, types: [OAuthError] },
    input: {
      grantType: t.input.string({ description: '`authorization_code` or `refresh_token`.' }),
      clientId: t.input.string({ description: 'Client id of the application.' }),
      clientSecret: t.input.string({ description: 'Its secret, when it has one.' }),
      code: t.input.string({ description: 'The code to exchange.' }),
      redirectUri: t.input.string({ description: 'The same as when the code was asked for.' }),
      codeVerifier: t.input.string({ description: 'What the PKCE challenge was made of.' }),
      refreshToken: t.input.string({ description: 'The refresh token to exchange.' }),
      scope: t.input.string({ description: 'Fewer scopes than the refresh token has; space separated.' }),
    },
    resolve: (_parent, { input }, context) => exchangeToken(context, input),
  }),
)

builder.mutationField('revokeToken', (t) =>
  t.fieldWithInput({
    type: 'Boolean',
    description:
      'Stops a token of an application. A refresh token takes its access token with it. Unknown tokens are no error.',
    limit: 'oauth-revoke-token',
    errors: {
      dataField: { name: 'done', description: 'Always true: the token opens nothing any more.' },
      types: [OAuthError],
    },
    input: {
      token: t.input.string({ description: 'The access or refresh token.' }),
      clientId: t.input.string({ description: 'Client id of the application.' }),
      clientSecret: t.input.string({ description: 'Its secret, when it has one.' }),
    },
    resolve: async (_parent, { input }, context) => {
      await revokeToken(context, input)
      return true
    },
  }),
)
