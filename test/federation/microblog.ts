import { createHash, createSign, createVerify, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/**
 * Another kind of server: one for short posts, as most of those are that may follow a channel. It knows nothing of
 * music; what it does is written down from the public documentation of Mastodon, which the others go by. It is in
 * secure mode: actors are shown only to whom it can tell, except the one that speaks for the server.
 */

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const everybody = 'https://www.w3.org/ns/activitystreams#Public'
const contentType = 'application/activity+json; charset=utf-8'

/** JSON of which the shape is looked at where it is used. */
export type Json = { [name: string]: any } // oxlint-disable-line no-explicit-any -- documents of anybody

/** An activity that came, from a sender whose signature was checked. */
export interface Received {
  /** Path of the inbox. */
  path: string
  activity: Json
}

/** A post as its readers see it. */
export interface Post {
  uri: string
  url: string
  author: string
  text: string
  visibility: 'public' | 'unlisted' | 'private' | 'direct'
  createdAt: Date
  tags: string[]
  attachments: { kind: 'audio' | 'image' | 'unknown'; url: string; description: string | null }[]
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])
const idOf = (value: unknown): unknown => (typeof value === 'string' ? value : (value as Json | null)?.id)

/** The address of a link that may be a text, an object or a list; of a list the first of a type. */
function hrefOf(value: unknown, mediaType?: string): string | null {
  const links = list(value) as (string | Json)[]
  const link = mediaType
    ? links.find((each) => typeof each === 'string' || each.mediaType === mediaType)
    : links[0]
  return typeof link === 'string' ? link : ((link?.href as string | undefined) ?? null)
}

function visibilityOf(object: Json, activity: Json, followers: string): Post['visibility'] {
  const to = list(object.to ?? activity.to).map(idOf)
  const cc = list(object.cc ?? activity.cc).map(idOf)
  if (to.includes(everybody)) return 'public'
  if (cc.includes(everybody)) return 'unlisted'
  return to.includes(followers) || cc.includes(followers) ? 'private' : 'direct'
}

const kindOf = (mediaType: unknown) =>
  ['audio/mpeg', 'audio/ogg', 'audio/flac', 'audio/aac', 'audio/mp4', 'audio/wav'].includes(String(mediaType))
    ? ('audio' as const)
    : String(mediaType).startsWith('image/')
      ? ('image' as const)
      : ('unknown' as const)

/** What becomes of a Create: a post; null for what is not taken. What is no note is shown as title, summary and link. */
export function postOf(activity: Json, author: Json): Post | null {
  const { object } = activity
  const isConverted = ['Audio', 'Video', 'Image', 'Article', 'Page', 'Event'].includes(object?.type)
  if (activity.type !== 'Create' || !isConverted) return null
  if (typeof object.id !== 'string' || new URL(object.id).host !== new URL(author.id).host) return null
  if (idOf(list(object.attributedTo)[0]) !== author.id) return null
  const url = hrefOf(object.url, 'text/html') ?? object.id
  return {
    uri: object.id,
    url,
    author: author.id,
    text: [object.name, object.summary, url].filter(Boolean).join('\n\n'),
    visibility: visibilityOf(object, activity, author.followers),
    createdAt: new Date(object.published),
    tags: list(object.tag).flatMap((tag) => ((tag as Json).type === 'Hashtag' ? (tag as Json).name : [])),
    attachments: list(object.attachment).flatMap((each) => {
      const file = each as Json
      const href = hrefOf(file.url)
      return href === null
        ? []
        : [{ kind: kindOf(file.mediaType), url: href, description: file.summary ?? file.name ?? null }]
    }),
  }
}

/** Whether an account can be shown and followed. */
export function isUsableActor(actor: Json): boolean {
  const isText = (value: unknown) => typeof value === 'string' && value !== ''
  return (
    ['Person', 'Service', 'Group', 'Organization', 'Application'].includes(actor.type) &&
    list(actor['@context']).includes('https://www.w3.org/ns/activitystreams') &&
    [actor.id, actor.inbox, actor.outbox, actor.preferredUsername, actor.followers].every(isText) &&
    /^[a-z0-9_]+([a-z0-9_.-]+[a-z0-9_]+)?$/i.test(actor.preferredUsername) &&
    actor.publicKey?.owner === actor.id &&
    new URL(actor.inbox).host === new URL(actor.id).host &&
    /BEGIN PUBLIC KEY/.test(actor.publicKey?.publicKeyPem)
  )
}

/** Starts the server; `start` is the base address of the pod whose signatures it checks. */
export async function startMicroblog() {
  const received: Received[] = []
  const refusals: string[] = []
  const asked: { path: string; signedBy: string | null }[] = []
  const documents: Record<string, Json> = {}
  let origin = ''

  const actorOf = (path: string): Json => ({
    '@context': [
      'https://www.w3.org/ns/activitystreams',
      'https://w3id.org/security/v1',
      { toot: 'http://joinmastodon.org/ns#', discoverable: 'toot:discoverable' },
    ],
    id: origin + path,
    type: path === '/actor' ? 'Application' : 'Person',
    inbox: `${origin}${path}/inbox`,
    outbox: `${origin}${path}/outbox`,
    followers: `${origin}${path}/followers`,
    following: `${origin}${path}/following`,
    featured: `${origin}${path}/collections/featured`,
    preferredUsername: path.split('/').at(-1),
    name: '',
    summary: '<p>Listens</p>',
    url: `${origin}/@${path.split('/').at(-1)}`,
    manuallyApprovesFollowers: false,
    discoverable: true,
    published: '2023-01-16T00:00:00Z',
    publicKey: {
      id: `${origin}${path}#main-key`,
      owner: origin + path,
      publicKeyPem: publicKey,
    },
    tag: [],
    attachment: [{ type: 'PropertyValue', name: 'Web', value: '<a href="https://nina.example">nina</a>' }],
    endpoints: { sharedInbox: `${origin}/inbox` },
  })

  const nodeinfo = 'http://nodeinfo.diaspora.software/ns/schema/2.0'
  /** What is shown to everybody. */
  const open: Record<string, () => Json> = {
    '/actor': () => actorOf('/actor'),
    '/.well-known/nodeinfo': () => ({ links: [{ rel: nodeinfo, href: `${origin}/nodeinfo/2.0` }] }),
    '/nodeinfo/2.0': () => ({ version: '2.0', software: { name: 'microblog', version: '4' }, metadata: {} }),
  }

  function sign(method: 'GET' | 'POST', address: string, signer: string, body?: string): HeadersInit {
    const { host, pathname, search } = new URL(address)
    const values: Record<string, string> = { host, date: new Date().toUTCString() }
    if (body !== undefined) {
      values.digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`
      values['content-type'] = 'application/activity+json'
    }
    const lines = Object.entries(values).map(([name, value]) => `${name}: ${value}`)
    lines.push(`(request-target): ${method.toLowerCase()} ${pathname}${search}`)
    const signature = createSign('sha256').update(lines.join('\n')).sign(privateKey, 'base64')
    const names = [...Object.keys(values), '(request-target)'].join(' ')
    const { host: _own, ...headers } = values
    return {
      ...headers,
      accept: 'application/activity+json, application/ld+json',
      connection: 'close',
      signature: `keyId="${origin}${signer}#main-key",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`,
    }
  }

  const get = (address: string) => fetch(address, { headers: sign('GET', address, '/actor') })

  /** Who signed a request; throws what is wrong with the signature. */
  async function verify(request: IncomingMessage, body: string): Promise<string> {
    const { headers, method = 'GET', url = '/' } = request
    const parts = Object.fromEntries(
      [...String(headers.signature ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    ) as Record<string, string>
    if (!parts.signature) throw new Error('not signed')
    if (!['rsa-sha256', 'hs2019'].includes(parts.algorithm ?? '')) throw new Error('unknown algorithm')
    const names = (parts.headers ?? 'date').split(' ')
    for (const name of ['(request-target)', 'host', 'date', ...(method === 'POST' ? ['digest'] : [])]) {
      if (!names.includes(name)) throw new Error(`${name} is not signed`)
    }
    if (Math.abs(Date.now() - Date.parse(headers.date ?? '')) > 12 * 3_600_000) throw new Error('too old')
    const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`
    if (method === 'POST' && headers.digest !== digest) throw new Error('the digest is another')
    const known = await get(String(parts.keyId).split('#')[0] ?? '')
    const actor = (await known.json()) as Json
    if (actor.publicKey?.id !== parts.keyId) throw new Error('not the key of the actor')
    const signed = names.map((name) =>
      name === '(request-target)'
        ? `(request-target): ${method.toLowerCase()} ${url}`
        : `${name}: ${String(headers[name as keyof IncomingHttpHeaders])}`,
    )
    const isRight = createVerify('sha256')
      .update(signed.join('\n'))
      .verify(actor.publicKey.publicKeyPem, parts.signature, 'base64')
    if (!isRight) throw new Error('the signature is wrong')
    return actor.id
  }

  async function answer(request: IncomingMessage): Promise<{ status: number; body?: Json }> {
    const path = request.url ?? '/'
    const body = await text(request)
    if (request.method === 'GET' && Object.hasOwn(open, path)) return { status: 200, body: open[path]?.() }
    const signedBy = await verify(request, body).catch((error: Error) => {
      refusals.push(`${request.method} ${path}: ${error.message}`)
      return null
    })
    asked.push({ path, signedBy })
    if (signedBy === null) return { status: 401 }
    if (request.method === 'GET') {
      const known = documents[path] ?? (/^\/users\/\w+$/.test(path) ? actorOf(path) : undefined)
      return known ? { status: 200, body: known } : { status: 404 }
    }
    const activity = JSON.parse(body) as Json
    if (activity.actor !== signedBy) return { status: 401 }
    received.push({ path, activity })
    return { status: 202 }
  }

  const server = createServer((request, response) => {
    void (async () => {
      const { status, body } = await answer(request)
      response.writeHead(status, { 'content-type': contentType, connection: 'close' })
      response.end(body && JSON.stringify(body))
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    origin,
    /** What came in, signed as it should be. */
    received,
    /** Requests that were not let in, and why. */
    refusals,
    /** Requests for anything but the actor of the server. */
    asked,
    /** Further documents that it shows, by their path. */
    documents,
    /** The address of somebody there. */
    user: (name: string) => `${origin}/users/${name}`,
    /** Gets a document, signed by the server itself. */
    get,
    /** Sends an activity of somebody, as it is; gives the status of the answer. */
    async send(name: string, inbox: string, activity: Json): Promise<number> {
      const actor = `${origin}/users/${name}`
      const body = JSON.stringify({ '@context': 'https://www.w3.org/ns/activitystreams', actor, ...activity })
      const response = await fetch(inbox, {
        method: 'POST',
        body,
        headers: sign('POST', inbox, `/users/${name}`, body),
      })
      await response.arrayBuffer()
      return response.status
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
