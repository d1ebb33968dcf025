import { expect } from 'vitest'
import type { Client } from '../client.ts'

export const outOfBand = 'urn:ietf:wg:oauth:2.0:oob'
export const callback = 'https://client.example.org/callback'

/** An application as the legacy API shows it. */
export interface RestApplication {
  client_id: string
  client_secret: string
  name: string
  scopes: string
  redirect_uris: string
  token?: string
}

/** What the token endpoint gives. */
export interface RestTokens {
  access_token: string
  refresh_token: string
  expires_in: number
  scope: string
  token_type: string
}

/** Registers an application. */
export async function register(client: Client, fields: Partial<RestApplication> = {}) {
  const answer = await client.post<RestApplication>('/api/v1/oauth/apps/', {
    name: 'An application',
    redirect_uris: `${outOfBand} ${callback}`,
    scopes: 'read write',
    ...fields,
  })
  expect(answer.status).toBe(201)
  return answer.body
}

/** Sends a form, as the protocol wants it. */
export const send = <Body = Record<string, string>>(
  client: Client,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) => client.request<Body>('POST', path, new URLSearchParams(fields), headers)

/** The user approves in the background, as the web front does it. */
export const authorize = (client: Client, clientId: string, fields: Record<string, string> = {}) =>
  send(
    client,
    '/api/v1/oauth/authorize/',
    {
      client_id: clientId,
      redirect_uri: outOfBand,
      response_type: 'code',
      scope: 'read write',
      allow: 'true',
      ...fields,
    },
    { 'x-requested-with': 'XMLHttpRequest' },
  )

/** A code for an application. */
export async function codeFor(client: Client, clientId: string, fields: Record<string, string> = {}) {
  const { status, body } = await authorize(client, clientId, fields)
  expect(status).toBe(200)
  return body.code ?? ''
}

/** Asks the token endpoint for an application that has a secret. */
export const token = (
  client: Client,
  application: Pick<RestApplication, 'client_id' | 'client_secret'>,
  fields: Record<string, string>,
) =>
  send<RestTokens & { error?: string; error_description?: string }>(client, '/api/v1/oauth/token/', {
    grant_type: 'authorization_code',
    redirect_uri: outOfBand,
    client_id: application.client_id,
    client_secret: application.client_secret,
    ...fields,
  })
