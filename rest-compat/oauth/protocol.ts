import type { Request } from 'express'
import type { Answer } from '../conventions/refusal.ts'
import type { ProtocolFailureFragment } from '../generated/operations.ts'

/** Answers that hold tokens, or tell of them, are for nobody to keep. */
const unkept = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** A fresh answer of the protocol. */
export const protocolAnswer = (body?: unknown): Answer => ({
  status: 200,
  body,
  headers: unkept,
  ...(body === undefined ? { contentType: 'text/html; charset=utf-8' } : {}),
})

/** An error of the protocol, with the reason where the original gives one. */
export function protocolError({ error: code, message }: ProtocolFailureFragment): Answer {
  const error = code.toLowerCase()
  return {
    status: code === 'INVALID_CLIENT' ? 401 : 400,
    body: code === 'INVALID_REQUEST' ? { error, error_description: message } : { error },
    headers: {
      ...unkept,
      ...(code === 'INVALID_CLIENT' ? { 'www-authenticate': 'Bearer error="invalid_client"' } : {}),
    },
  }
}

/** The fields of a form; a body of another kind counts as empty, and so does a field that is sent twice. */
export function formOf(http: Request): Record<string, string | undefined> {
  if (!http.is('application/x-www-form-urlencoded')) return {}
  const body = (http.body ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

/** Who the application is: by HTTP Basic (RFC 6749, 2.3.1), else by the form. */
export function clientOf(http: Request): { clientId?: string; clientSecret?: string } {
  const [scheme, value = ''] = (http.get('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() === 'basic') {
    const [id = '', ...secret] = Buffer.from(value, 'base64').toString('utf8').split(':')
    return { clientId: decode(id), clientSecret: decode(secret.join(':')) }
  }
  const { client_id: clientId, client_secret: clientSecret } = formOf(http)
  return { clientId, clientSecret }
}

/** Credentials are form-encoded before they are put in the header; those of careless clients are taken as sent. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
