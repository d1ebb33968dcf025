import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Chance } from './chance.ts'

/** A request to an inbox, ready to be sent. */
export interface FuzzRequest {
  path: string
  /** Names and values in turns, so that a header can come twice. */
  headers: string[]
  body: Buffer
  /** The statuses that it may be answered with; null: any but those of a defect. */
  expected: readonly number[] | null
}

/** Who sends requests, and to whom. */
export interface FuzzSender {
  fid: string
  privateKey: KeyObject
}

const digestOf = (body: Buffer) => `SHA-256=${createHash('sha256').update(body).digest('base64')}`

/** What a sender signs; each part can be wrong by itself. */
interface Signing {
  keyId: string
  key: KeyObject
  algorithm?: string
  /** Headers as they are signed. */
  signed: [name: string, value: string][]
}

function signatureOf({ keyId, key, algorithm = 'rsa-sha256', signed }: Signing): string {
  const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n')
  const signature = sign('sha256', Buffer.from(text), key).toString('base64')
  const names = signed.map(([name]) => name).join(' ')
  return `keyId="${keyId}",algorithm="${algorithm}",headers="${names}",signature="${signature}"`
}

/** Makes requests to one pod. */
export function requestsTo(host: string) {
  const parts = (path: string, body: Buffer, date = new Date().toUTCString()) => {
    const signed: [string, string][] = [
      ['(request-target)', `post ${path}`],
      ['host', host],
      ['date', date],
      ['digest', digestOf(body)],
    ]
    return signed
  }
  const headersFor = (signed: [string, string][], signature: string, type = 'application/activity+json') => [
    'content-type',
    type,
    ...signed.filter(([name]) => name === 'date' || name === 'digest').flat(),
    'signature',
    signature,
  ]

  /** A request that is signed as it should be. */
  function honest(sender: FuzzSender, path: string, text: string, type?: string): FuzzRequest {
    const body = Buffer.from(text)
    const signed = parts(path, body)
    const signature = signatureOf({ keyId: `${sender.fid}#main-key`, key: sender.privateKey, signed })
    return { path, body, headers: headersFor(signed, signature, type), expected: null }
  }

  /** A request that is not what it says: nothing of it may be believed. `others` are actors that it is not from. */
  function forged(
    sender: FuzzSender,
    path: string,
    text: string,
    others: readonly string[],
    chance: Chance,
  ): FuzzRequest {
    const body = Buffer.from(text)
    const keyId = `${sender.fid}#main-key`
    const key = sender.privateKey
    const usual = (signed: [string, string][], more: Partial<Signing> = {}) =>
      headersFor(signed, signatureOf({ keyId, key, signed, ...more }))
    const refused = [400, 401, 403]
    return chance.pick<() => FuzzRequest>([
      () => ({ path, body, headers: ['content-type', 'application/json'], expected: [403] }),
      () => ({
        path,
        body,
        headers: usual(parts(path, body), { keyId: chance.pick(others) }),
        expected: refused,
      }),
      () => ({ path, body: Buffer.from(`${text} `), headers: usual(parts(path, body)), expected: [401] }),
      () => ({
        path: '/federation/actors/alice/inbox',
        body,
        headers: usual(parts('/federation/elsewhere', body)),
        expected: [401],
      }),
      () => ({
        path,
        body,
        headers: usual(parts(path, body, 'Thu, 01 Jan 1970 00:00:00 GMT')),
        expected: [401],
      }),
      () => ({
        path,
        body,
        headers: usual(parts(path, body, new Date(Date.now() + 3_600_000).toUTCString())),
        expected: [401],
      }),
      () => ({ path, body, headers: usual(parts(path, body, 'tomorrow')), expected: [401] }),
      () => ({
        path,
        body,
        headers: usual(parts(path, body).slice(0, 1 + chance.below(3))),
        expected: [401],
      }),
      () => ({
        path,
        body,
        headers: usual(parts(path, body), {
          algorithm: chance.pick(['rsa-sha1', 'none', 'hmac-sha256', '__proto__', 'constructor']),
        }),
        expected: [401],
      }),
      () => ({
        path,
        body,
        headers: [...usual(parts(path, body)), 'digest', digestOf(Buffer.from('other'))],
        expected: [401],
      }),
      () => {
        const signed = parts(path, body)
        const odd = chance.pick([
          '',
          'x',
          'keyId=""',
          'keyId="http://["',
          'keyId="file:///etc/passwd",signature="x"',
          `keyId="${keyId}"`,
          `keyId="${keyId}",headers="",signature="AAAA"`,
          `keyId="${keyId}",headers="constructor __proto__ (request-target) host date digest",signature="AAAA"`,
          `keyId="http://127.0.0.1:1/x",signature="AAAA"`,
          'a'.repeat(5000),
        ])
        return { path, body, headers: headersFor(signed, odd), expected: refused }
      },
      () => {
        const signed = parts(path, body)
        const first = signatureOf({ keyId: chance.pick(others), key, signed })
        return { path, body, headers: [...headersFor(signed, first), 'signature', 'x'], expected: refused }
      },
    ])()
  }

  /** A request whose body cannot be had as it is announced, or is far too large. */
  function overloaded(sender: FuzzSender, path: string, text: string, chance: Chance): FuzzRequest {
    const request = honest(sender, path, text)
    const packed = gzipSync(text)
    const encoded = (encoding: string) => [...request.headers, 'content-encoding', encoding]
    return chance.pick<() => FuzzRequest>([
      () => ({ ...honest(sender, path, `${text}${' '.repeat(1024 ** 2)}`), expected: [413] }),
      () => ({
        ...request,
        headers: encoded('gzip'),
        body: gzipSync(Buffer.alloc(2 * 1024 ** 2)),
        expected: [413],
      }),
      () => ({
        ...request,
        headers: encoded('gzip'),
        body: packed.subarray(0, packed.length - 10),
        expected: [400],
      }),
      () => ({ ...request, headers: encoded('gzip'), expected: [400] }),
      () => ({ ...request, headers: encoded('secret'), expected: [415] }),
      () => ({ ...honest(sender, '/federation/actors/nobody/inbox', text), expected: [404] }),
    ])()
  }

  return { honest, forged, overloaded }
}

/** The private half of a key, read once. */
export const keyOf = (pem: string): KeyObject => createPrivateKey(pem)
