import { ok } from '../../rest-compat/conventions/refusal.ts'
import type { Route } from '../../rest-compat/route.ts'
import { activityJson } from '../domains/federation/vocabulary.ts'
import type { Pod } from '../pod.ts'
import { findLocalActor } from './actor-routes.ts'

/** Where an actor is, and the page that shows it to people. */
const actorPath = /^\/(?:federation\/actors\/|channels\/|@)([^/]+)\/?$/

/** The name that a WebFinger resource asks for, by handle or by address, or what is wrong with it. */
export function readResource(
  resource: string | undefined,
  hostname: string,
): { name: string } | { error: string } {
  if (resource === undefined) return { error: 'This field is required' }
  if (resource.trim() === '') return { error: 'Invalid resource string' }
  const [kind = '', ...rest] = resource.split(':')
  if (rest.length === 0) return { error: 'Missing webfinger resource type' }
  if (kind === 'https' || kind === 'http') {
    const url = resource.startsWith(`${kind}://`) ? URL.parse(resource) : null
    if (!url) return { error: 'Invalid webfinger resource type' }
    if (url.host !== hostname) return { error: `Invalid hostname ${url.host}` }
    return { name: actorPath.exec(url.pathname)?.[1] ?? '' }
  }
  if (kind !== 'acct') return { error: 'Invalid webfinger resource type' }
  // some write the handle as people do
  const [name = '', host, ...more] = rest.join(':').replace(/^@/, '').split('@')
  if (host === undefined || more.length > 0) return { error: 'Invalid format' }
  if (host.toLowerCase() !== hostname) return { error: `Invalid hostname ${host.toLowerCase()}` }
  return { name }
}

/** Where the actors of this pod are found by their handle. */
export const webfingerRoute = (pod: Pod): Route => ({
  path: '.well-known/webfinger',
  access: 'anybody',
  contentTypes: ['application/json', 'application/jrd+json'],
  description: 'Finds an actor of this pod by its handle.',
  methods: {
    GET: {
      limit: 'wildcard',
      async answer({ query, http }) {
        const asked = readResource(
          query.text('resource') ?? resourceWithoutText(http.originalUrl),
          pod.config.hostname,
        )
        const actor = 'name' in asked ? await findLocalActor(pod, asked.name) : null
        if (!actor) {
          const resource = 'error' in asked ? asked.error : 'Invalid username'
          return { status: 400, body: { errors: { resource } } }
        }
        return {
          ...ok({
            subject: `acct:${actor.preferredUsername}@${actor.domainName}`,
            links: [{ rel: 'self', href: actor.fid, type: activityJson }],
            aliases: [actor.fid],
          }),
          contentType: http.accepts(['application/json', 'application/jrd+json']) || 'application/json',
        }
      },
    },
  },
})

/** An empty parameter is another mistake than none. */
const resourceWithoutText = (address: string): string | undefined =>
  new URL(address, 'http://pod').searchParams.get('resource') ?? undefined
