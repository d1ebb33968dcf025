import OAuth2Server from '@node-oauth/oauth2-server'
import type { Prisma } from '../../generated/prisma/client.ts'
import { hashToken, randomToken } from '../../platform/passwords/tokens.ts'
import type { Pod } from '../../pod.ts'
import { wordsOf } from './applications.ts'
import { isChallengeMethod, verifierHolds } from './pkce.ts'

const { AbstractGrantType, InvalidGrantError, InvalidRequestError, InvalidScopeError } = OAuth2Server

/** Refresh tokens outlive their access token by this many seconds. */
export const refreshSeconds = 15 * 24 * 3600

/** The fields of a token request's form. */
type Form = Record<string, string | undefined>

/** What tokens are issued for. */
interface Grounds {
  applicationId: number
  userId: number
  /** Space separated. */
  scopes: string
}

/**
 * The grant types of the pod for the OAuth server. They differ from the server's own in two ways: a code is
 * only used up by a request that is right in every part, and what is used up goes in the same transaction as
 * the new tokens come, so that of two requests at once one wins and nothing is lost when the pod stops.
 */
export const grantTypesOf = (pod: Pod) => ({
  authorization_code: class extends AbstractGrantType {
    async handle(request: OAuth2Server.Request, client: OAuth2Server.Client): Promise<OAuth2Server.Token> {
      const form = request.body as Form
      if (!form.code) throw new InvalidRequestError('Missing code parameter.')
      const code = await pod.prisma.authorizationCode.findUnique({
        where: { codeHash: hashToken(form.code) },
      })
      if (!code || code.applicationId !== Number(client.id) || code.expiresAt < new Date())
        throw new InvalidGrantError('The code is unknown, used or expired.')
      if (!form.redirect_uri) throw new InvalidRequestError('Missing redirect URI.')
      if (form.redirect_uri !== code.redirectUri) throw new InvalidRequestError('Mismatching redirect URI.')
      requireVerifier(form.code_verifier, code)
      return issue(pod, client, code, async (tx) => {
        const { count } = await tx.authorizationCode.deleteMany({ where: { id: code.id } })
        if (count === 0) throw new InvalidGrantError('The code is unknown, used or expired.')
      })
    }
  },

  refresh_token: class extends AbstractGrantType {
    async handle(request: OAuth2Server.Request, client: OAuth2Server.Client): Promise<OAuth2Server.Token> {
      const form = request.body as Form
      if (!form.refresh_token) throw new InvalidRequestError('Missing refresh token parameter.')
      const refresh = await pod.prisma.refreshToken.findUnique({
        where: { tokenHash: hashToken(form.refresh_token) },
      })
      if (
        !refresh ||
        refresh.applicationId !== Number(client.id) ||
        refresh.revokedAt ||
        refresh.expiresAt < new Date()
      )
        throw new InvalidGrantError('The refresh token is unknown, used or expired.')
      const scopes = narrowed(refresh.scopes, form.scope)
      return issue(pod, client, { ...refresh, scopes }, async (tx) => {
        const { count } = await tx.refreshToken.updateMany({
          where: { id: refresh.id, revokedAt: null },
          data: { revokedAt: new Date(), accessTokenId: null },
        })
        if (count === 0) throw new InvalidGrantError('The refresh token is unknown, used or expired.')
        if (refresh.accessTokenId !== null)
          await tx.accessToken.deleteMany({ where: { id: refresh.accessTokenId } })
      })
    }
  },
})

/** A verifier for a code without a challenge is passed over. */
function requireVerifier(
  verifier: string | undefined,
  {
    codeChallenge,
    codeChallengeMethod,
  }: { codeChallenge: string | null; codeChallengeMethod: string | null },
): void {
  if (codeChallenge === null) return
  if (!verifier) throw new InvalidRequestError('Code verifier required.')
  const method = codeChallengeMethod ?? 'plain'
  if (!isChallengeMethod(method) || !verifierHolds(verifier, { challenge: codeChallenge, method }))
    throw new InvalidGrantError('The code verifier is wrong.')
}

/** The scopes of the next pair: those of the last one, or fewer when fewer are asked for. */
function narrowed(held: string, asked: string | undefined): string {
  const words = wordsOf(asked ?? '')
  if (words.length === 0) return held
  if (!new Set(words).isSubsetOf(new Set(wordsOf(held))))
    throw new InvalidScopeError('The scope goes beyond what was granted.')
  return words.join(' ')
}

/** Issues a pair of tokens in place of what `useUp` takes away. */
async function issue(
  pod: Pod,
  client: OAuth2Server.Client,
  { applicationId, userId, scopes }: Grounds,
  useUp: (tx: Prisma.TransactionClient) => Promise<void>,
): Promise<OAuth2Server.Token> {
  const accessToken = randomToken(30)
  const refreshToken = randomToken(30)
  const accessTokenExpiresAt = new Date(Date.now() + pod.config.accounts.accessTokenSeconds * 1000)
  const refreshTokenExpiresAt = new Date(accessTokenExpiresAt.getTime() + refreshSeconds * 1000)
  const common = { applicationId, userId, scopes }
  await pod.prisma.$transaction(async (tx) => {
    await useUp(tx)
    const { id } = await tx.accessToken.create({
      data: { ...common, tokenHash: hashToken(accessToken), expiresAt: accessTokenExpiresAt },
      select: { id: true },
    })
    await tx.refreshToken.create({
      data: {
        ...common,
        tokenHash: hashToken(refreshToken),
        accessTokenId: id,
        expiresAt: refreshTokenExpiresAt,
      },
      select: { id: true },
    })
  })
  return {
    accessToken,
    accessTokenExpiresAt,
    refreshToken,
    refreshTokenExpiresAt,
    scope: wordsOf(scopes),
    client,
    user: { id: userId },
  }
}
