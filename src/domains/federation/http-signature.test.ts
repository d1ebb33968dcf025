import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  digestOf,
  publicKeyPem,
  readSignature,
  signRequest,
  verifySignature,
  weaknessOf,
} from './http-signature.ts'

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
const own = pair()
const foreign = pair()
const keyId = 'https://pod.example/federation/actors/mira#main-key'
const now = new Date('2026-11-25T10:00:00Z')
const url = new URL('https://other.example/inbox?a=1')
const body = '{"type":"Follow"}'

function signed({ method = 'POST' as 'GET' | 'POST', text = body as string | undefined } = {}) {
  const { signature = '', ...rest } = signRequest(
    { method, url, body: text, now },
    { keyId, privateKey: own.privateKey },
  )
  return {
    signature: readSignature(signature),
    message: {
      method,
      target: '/inbox?a=1',
      headers: { ...rest, host: 'other.example' } as Record<string, string>,
    },
  }
}

describe('a signature of our own', () => {
  test('names its key and what it covers', () => {
    const { signature } = signed()
    expect(signature).toMatchObject({
      keyId,
      algorithm: 'rsa-sha256',
      headers: ['(request-target)', 'host', 'date', 'digest'],
    })
  })

  test('holds for the same request and key', () => {
    const { signature, message } = signed()
    expect(weaknessOf(signature, message, { now, body: Buffer.from(body) })).toBeNull()
    expect(verifySignature(signature, message, own.publicKey)).toBe(true)
  })

  test('covers no digest where there is no body', () => {
    const { signature, message } = signed({ method: 'GET', text: undefined })
    expect(weaknessOf(signature, message, { now, body: null })).toBeNull()
    expect(verifySignature(signature, message, own.publicKey)).toBe(true)
  })
})

describe('a signature does not hold', () => {
  test('for another key, and for what is no key', () => {
    const { signature, message } = signed()
    expect(verifySignature(signature, message, foreign.publicKey)).toBe(false)
    expect(verifySignature(signature, message, 'no key at all')).toBe(false)
  })

  test.each([
    ['another path', { target: '/inbox' }],
    ['another method', { method: 'PUT' }],
  ])('for %s', (_what, change) => {
    const { signature, message } = signed()
    expect(verifySignature(signature, { ...message, ...change }, own.publicKey)).toBe(false)
  })

  test.each(['host', 'date', 'digest'])('when %s was replaced or removed', (name) => {
    const { signature, message } = signed()
    const { [name]: _removed, ...others } = message.headers
    expect(verifySignature(signature, { ...message, headers: others }, own.publicKey)).toBe(false)
    const replaced = { ...message.headers, [name]: 'something else' }
    expect(verifySignature(signature, { ...message, headers: replaced }, own.publicKey)).toBe(false)
  })
})

describe('a request is refused before its key is looked at', () => {
  const judge = (change: { body?: string; now?: Date; headers?: string[]; algorithm?: string }) => {
    const { signature, message } = signed()
    return weaknessOf({ ...signature, ...change }, message, {
      now: change.now ?? now,
      body: Buffer.from(change.body ?? body),
    })
  }

  test('when the body is not the one of the digest', () => {
    expect(judge({ body: `${body} ` })).toBe('The digest does not match the body')
  })

  test.each([-31, 31])('when its date is %i seconds off', (seconds) => {
    expect(judge({ now: new Date(now.getTime() + seconds * 1000) })).toBe(
      'The date of the request is too far off',
    )
  })

  test.each(['(request-target)', 'host', 'date', 'digest'])('when %s is not signed', (name) => {
    const headers = ['(request-target)', 'host', 'date', 'digest'].filter((each) => each !== name)
    expect(judge({ headers })).toBe(`The signature does not cover ${name}`)
  })

  test.each(['rsa-sha1', 'none', 'constructor'])('when it is signed with %s', (algorithm) => {
    expect(judge({ algorithm })).toBe('The algorithm of the signature is not supported')
  })
})

test('the digest is that of the bytes', () => {
  expect(digestOf('')).toBe('SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
})

test('a header that is no signature has no key', () => {
  expect(readSignature('nonsense').keyId).toBe('')
})

test('keys are handed out as SPKI, whatever form they were kept in', () => {
  const { publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  expect(publicKeyPem(publicKey)).toMatch(/^-----BEGIN PUBLIC KEY-----/)
})
