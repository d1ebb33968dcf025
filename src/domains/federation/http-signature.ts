import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

/**
 * HTTP signatures as pods use them (draft-cavage-http-signatures-12): RSA with SHA-256 over a few headers, the body
 * by its digest.
 */

/** The parts of a `Signature` header. */
export interface SignatureHeader {
  keyId: string
  algorithm: string
  /** Names of what is signed, in order. */
  headers: string[]
  signature: Buffer
}

/** A request as far as its signature covers it. */
export interface SignedMessage {
  method: string
  /** Path with its query string. */
  target: string
  /** Headers by their names in lower case. */
  headers: Record<string, string | string[] | undefined>
}

/** Seconds that the clocks of two pods may differ. */
const clockDifference = 30

/** Algorithms that are taken, and what they mean to the crypto library. RSA with SHA-1 is broken. */
const algorithms: Record<string, string> = {
  'rsa-sha256': 'sha256',
  hs2019: 'sha256',
  'rsa-sha512': 'sha512',
  'ecdsa-sha256': 'sha256',
}

/** `SHA-256=…` of a body. */
export const digestOf = (body: string | Uint8Array): string =>
  `SHA-256=${createHash('sha256').update(body).digest('base64')}`

/** Reads a `Signature` header. Parts that are missing are empty. */
export function readSignature(header: string): SignatureHeader {
  const parts = new Map<string, string>()
  for (const [, name = '', quoted, bare] of header.matchAll(/([a-z]+)=(?:"([^"]*)"|([^",\s]+))/gi)) {
    parts.set(name, quoted ?? bare ?? '')
  }
  return {
    keyId: parts.get('keyId') ?? '',
    algorithm: (parts.get('algorithm') ?? 'hs2019').toLowerCase(),
    headers: (parts.get('headers') ?? 'date').toLowerCase().split(/\s+/).filter(Boolean),
    signature: Buffer.from(parts.get('signature') ?? '', 'base64'),
  }
}

/** What keeps a signature from counting, whatever the key; `null` when nothing does. */
export function weaknessOf(
  signature: SignatureHeader,
  { method, headers }: SignedMessage,
  { now, body }: { now: Date; body: Uint8Array | null },
): string | null {
  const needed = ['(request-target)', 'host', 'date', ...(method === 'POST' ? ['digest'] : [])]
  const missing = needed.find((name) => !signature.headers.includes(name))
  if (missing) return `The signature does not cover ${missing}`
  if (!Object.hasOwn(algorithms, signature.algorithm))
    return 'The algorithm of the signature is not supported'
  const date = Date.parse(single(headers.date) ?? '')
  if (Number.isNaN(date)) return 'The date of the request cannot be read'
  if (Math.abs(now.getTime() - date) > clockDifference * 1000) return 'The date of the request is too far off'
  if (method === 'POST' && !digestMatches(single(headers.digest), body)) {
    return 'The digest does not match the body'
  }
  return null
}

function digestMatches(header: string | undefined, body: Uint8Array | null): boolean {
  const wanted = digestOf(body ?? '')
  return (header ?? '').split(',').some((each) => each.trim().replace(/^sha-256=/i, 'SHA-256=') === wanted)
}

/** Whether a signature was made with the private half of a key (PEM). */
export function verifySignature(
  { algorithm, headers, signature }: SignatureHeader,
  message: SignedMessage,
  publicKey: string,
): boolean {
  const hash = Object.hasOwn(algorithms, algorithm) ? algorithms[algorithm] : undefined
  const text = signedText(headers, message)
  if (hash === undefined || text === null) return false
  try {
    return verify(hash, Buffer.from(text), createPublicKey(publicKey), signature)
  } catch {
    // what another pod calls a key may be anything
    return false
  }
}

/** The headers that sign a request: `date`, `digest` when there is a body, and `signature`. */
export function signRequest(
  { method, url, body, now }: { method: 'GET' | 'POST'; url: URL; body?: string; now: Date },
  { keyId, privateKey }: { keyId: string; privateKey: string },
): Record<string, string> {
  const headers: Record<string, string> = { date: now.toUTCString() }
  if (body !== undefined) headers.digest = digestOf(body)
  const names = ['(request-target)', 'host', 'date', ...(body === undefined ? [] : ['digest'])]
  const message = { method, target: url.pathname + url.search, headers: { ...headers, host: url.host } }
  const text = signedText(names, message) ?? ''
  const signature = sign('sha256', Buffer.from(text), createPrivateKey(privateKey)).toString('base64')
  return {
    ...headers,
    // other pods do not know `hs2019`
    signature: `keyId="${keyId}",algorithm="rsa-sha256",headers="${names.join(' ')}",signature="${signature}"`,
  }
}

/** What is signed; `null` when a header is named that is not there. */
function signedText(names: readonly string[], { method, target, headers }: SignedMessage): string | null {
  const lines: string[] = []
  for (const name of names) {
    const value =
      name === '(request-target)'
        ? `${method.toLowerCase()} ${target}`
        : Object.hasOwn(headers, name)
          ? single(headers[name])
          : undefined
    if (value === undefined) return null
    lines.push(`${name}: ${value}`)
  }
  return lines.join('\n')
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value

/** A public key in the form that other pods read (SPKI), whatever form it was kept in. */
export const publicKeyPem = (pem: string): string =>
  createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString()
