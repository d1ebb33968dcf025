import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { findSender } from './domains/federation/authentication.ts'
import { anonymous, identify, type Identity } from './domains/users/authentication.ts'
import type { Pod } from './pod.ts'

/** A request as far as its sender matters: an Express request, or the upgrade of a websocket. */
export type Incoming = Pick<IncomingMessage, 'headers' | 'method' | 'url' | 'socket'> & {
  originalUrl?: string
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Says who sends a request; the context is handed to everything that answers it. */
export async function contextOf(pod: Pod, request: Incoming, door: Context['door']): Promise<Context> {
  const query = new URL(request.originalUrl ?? request.url ?? '/', 'http://pod').searchParams
  const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? ''
  const isAudio = /^\/api\/v1\/(listen|stream)\//.test(path)
  if (isAudio && request.headers.signature) return signerContextOf(pod, request, door, null)
  const cookies = cookiesOf(request)
  const identity = await identify(pod, {
    authorization: request.headers.authorization,
    queryToken: query.get('token') ?? query.get('access_token') ?? undefined,
    sessionToken: cookies.get('sessionid'),
    csrfHolds: safeMethods.has(request.method ?? 'GET') || csrfHolds(request, cookies),
    acceptsListenToken: isAudio,
  })
  return contextFor(pod, request, door, identity)
}

/** The context of a request whose credentials are not for the pod to judge: its sender counts as a visitor. */
export const visitorContextOf = async (
  pod: Pod,
  request: Incoming,
  door: Context['door'],
): Promise<Context> => contextFor(pod, request, door, await anonymous(pod))

/** The context of a request that counts for the actor who signed it; of one without a signature for a visitor. */
export async function signerContextOf(
  pod: Pod,
  request: Incoming,
  door: Context['door'],
  body: Uint8Array | null,
): Promise<Context> {
  const { method = 'GET', headers } = request
  const target = request.originalUrl ?? request.url ?? '/'
  const sender = await findSender(pod, { method, target, headers, body })
  const visitor = contextFor(pod, request, door, await anonymous(pod))
  switch (sender.kind) {
    case 'anonymous':
      return visitor
    case 'refused':
      return { ...visitor, problem: { ...sender, kind: 'refused_signature' } }
    case 'actor':
      return {
        ...visitor,
        // who proved who it is may read on a closed pod what its follows open
        scopes: new Set([...visitor.scopes, 'read:libraries']),
        credential: { kind: 'signature', actorId: sender.actor.id, actorUri: sender.actor.fid },
      }
  }
}

/** The context of a request whose sender is known. */
export const contextFor = (
  pod: Pod,
  request: Incoming,
  door: Context['door'],
  identity: Identity,
): Context => ({
  pod,
  door,
  ...identity,
  address: addressOf(pod.config, request),
  loaders: new Map(),
  sessionChange: null,
})

/** The cookies of a request by name; of two with one name the first counts, as browsers send the closest first. */
export function cookiesOf(request: Incoming): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, equals).trim()
    if (equals > 0 && !cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim())
  }
  return cookies
}

/** Whether the header `X-CSRFToken` repeats the cookie `csrftoken`: what another site cannot make a browser send. */
export function csrfHolds(request: Incoming, cookies = cookiesOf(request)): boolean {
  const header = request.headers['x-csrftoken']
  return typeof header === 'string' && sameToken(header, cookies.get('csrftoken'))
}

/** Compares two CSRF tokens in constant time. */
export function sameToken(given: string, expected: string | undefined): boolean {
  if (!expected || given.length !== expected.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}

/**
 * The address of the client. `X-Forwarded-For` counts only when the peer is loopback or a trusted proxy; with
 * `n` proxies the `n`-th entry from its right is the client's.
 */
export function addressOf({ limits }: Config, request: Incoming): string {
  const peer = plainAddress(request.socket.remoteAddress ?? '')
  const forwarded = request.headers['x-forwarded-for']
  if (!forwarded || limits.proxies === 0 || !isTrusted(peer, limits.trustedProxies)) return peer
  const entries = [forwarded].flat().join(',').split(',')
  const entry = entries[Math.max(0, entries.length - limits.proxies)]?.trim() ?? ''
  return isIP(plainAddress(entry)) ? plainAddress(entry) : peer
}

/** An IPv4 address that came in over an IPv6 socket, as IPv4. */
const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

function isTrusted(peer: string, trusted: readonly string[]): boolean {
  const family = isIP(peer) === 6 ? 'ipv6' : 'ipv4'
  return loopback.check(peer, family) || trusted.includes(peer)
}
