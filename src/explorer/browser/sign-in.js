import * as oauth from './oauth4webapi.js'

/**
 * Signing in as any application would: authorization code with PKCE, without a secret. The tokens live in
 * this tab only.
 */

const { issuer, clientId } = document.documentElement.dataset
const client = { client_id: clientId }
const redirectUri = `${issuer}/graphql`
// a pod on the own machine has no certificate
const options = issuer.startsWith('http:') ? { [oauth.allowInsecureRequests]: true } : {}

const pendingKey = 'explorer:sign-in'
const tokensKey = 'explorer:tokens'

const read = (key) => JSON.parse(sessionStorage.getItem(key) ?? 'null')
const keep = (key, value) => sessionStorage.setItem(key, JSON.stringify(value))

let discovered
const discover = () =>
  (discovered ??= oauth
    .discoveryRequest(new URL(issuer), { algorithm: 'oauth2', ...options })
    .then((response) => oauth.processDiscoveryResponse(new URL(issuer), response)))

const keepTokens = ({ access_token, refresh_token, expires_in }) =>
  keep(tokensKey, { access_token, refresh_token, ends: Date.now() + expires_in * 1000 })

/** Whether somebody is signed in. */
export const isSignedIn = () => read(tokensKey) !== null

/** Leaves for the consent page. */
export async function signIn() {
  // what is kept here must be found again on the way back
  if (location.origin !== issuer) return location.assign(redirectUri)
  const server = await discover()
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  keep(pendingKey, { verifier, state })
  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'read write',
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  location.assign(address)
}

/** Takes up what the consent page answered, when the page was opened by it. Throws when it was refused. */
export async function finishSignIn() {
  const address = new URL(location.href)
  const pending = read(pendingKey)
  if (!pending || !address.searchParams.has('state')) return
  sessionStorage.removeItem(pendingKey)
  history.replaceState(null, '', location.pathname)
  const server = await discover()
  const answer = oauth.validateAuthResponse(server, client, address, pending.state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    answer,
    redirectUri,
    pending.verifier,
    options,
  )
  keepTokens(await oauth.processAuthorizationCodeResponse(server, client, response))
}

let renewal
async function renew(refreshToken) {
  const server = await discover()
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, options)
  keepTokens(await oauth.processRefreshTokenResponse(server, client, response))
}

/** The token to send, renewed when it is about to end; `null` for visitors. */
export async function accessToken() {
  const tokens = read(tokensKey)
  if (tokens && tokens.ends - Date.now() < 60_000) {
    renewal ??= renew(tokens.refresh_token).finally(() => (renewal = undefined))
    await renewal.catch(() => sessionStorage.removeItem(tokensKey))
  }
  return read(tokensKey)?.access_token ?? null
}

/** Gives the tokens back. */
export async function signOut() {
  const tokens = read(tokensKey)
  sessionStorage.removeItem(tokensKey)
  if (!tokens) return
  const server = await discover()
  const response = await oauth.revocationRequest(server, client, oauth.None(), tokens.refresh_token, options)
  await oauth.processRevocationResponse(response)
}
