import type { Context } from '../../context.ts'
import { ForbiddenError, UnauthenticatedError } from '../../errors.ts'

/** What scopes are about; each has a `read:` and a `write:` form. */
export const resources = [
  'profile',
  'libraries',
  'edits',
  'follows',
  'favorites',
  'filters',
  'listenings',
  'radios',
  'playlists',
  'notifications',
  'reports',
  'security',
  'plugins',
  'instance:settings',
  'instance:users',
  'instance:invitations',
  'instance:edits',
  'instance:libraries',
  'instance:accounts',
  'instance:domains',
  'instance:policies',
  'instance:reports',
  'instance:requests',
  'instance:notes',
] as const

export type Resource = (typeof resources)[number]
export type Scope = `${'read' | 'write'}:${Resource}`

/** A right that an administrator gives to a user. */
export type Permission = 'library' | 'moderation' | 'settings'
export const permissions: readonly Permission[] = ['library', 'moderation', 'settings']

const both = (...names: Resource[]): Scope[] =>
  names.flatMap((name): Scope[] => [`read:${name}`, `write:${name}`])

/** What anybody may do on an open pod. */
export const anonymousScopes: ReadonlySet<Scope> = new Set<Scope>([
  'read:libraries',
  'read:edits',
  'read:favorites',
  'read:listenings',
  'read:radios',
  'read:playlists',
])

/** What applications can be granted. Account security, plugins and administration are never among it. */
export const applicationScopes: ReadonlySet<Scope> = new Set(
  both(
    'profile',
    'libraries',
    'edits',
    'follows',
    'favorites',
    'filters',
    'listenings',
    'radios',
    'playlists',
    'notifications',
    'reports',
  ),
)

const permissionScopes: Record<Permission, readonly Scope[]> = {
  settings: both('instance:settings', 'instance:users', 'instance:invitations'),
  library: both('instance:edits', 'instance:libraries'),
  moderation: both(
    'instance:accounts',
    'instance:domains',
    'instance:policies',
    'instance:reports',
    'instance:requests',
    'instance:notes',
  ),
}

/** All that a user may do in person, with the permissions given. */
export function userScopes(held: Iterable<Permission>): Set<Scope> {
  const scopes = new Set<Scope>([...applicationScopes, ...both('security', 'plugins')])
  for (const permission of held) for (const scope of permissionScopes[permission]) scopes.add(scope)
  return scopes
}

const known: ReadonlySet<string> = new Set<string>(both(...resources))

/**
 * Reads a space-separated scope text. `read` and `write` stand for all of their kind; unknown words
 * have no effect.
 */
export function parseScopes(text: string): Set<Scope> {
  const scopes = new Set<Scope>()
  for (const word of text.split(/\s+/)) {
    if (word === 'read' || word === 'write') {
      for (const resource of resources) scopes.add(`${word}:${resource}`)
    } else if (isScope(word)) scopes.add(word)
  }
  return scopes
}

/** Whether a word of a scope text means something. */
export const isScopeWord = (word: string): boolean => word === 'read' || word === 'write' || isScope(word)

const isScope = (word: string): word is Scope => known.has(word)

/** Refuses callers without the scope: those who are not signed in with 401, others with 403. */
export function requireScope(context: Context, scope: Scope): void {
  if (context.scopes.has(scope)) return
  if (!context.viewer) throw new UnauthenticatedError()
  throw new ForbiddenError(undefined, [scope])
}

/** Refuses callers who are not signed in, and says who the others are. */
export function requireViewer(context: Context) {
  if (!context.viewer) throw new UnauthenticatedError()
  return context.viewer
}

/** Refuses callers without an account or without the scope, and says who the others are. */
export function requireViewerWith(context: Context, scope: Scope) {
  const viewer = requireViewer(context)
  requireScope(context, scope)
  return viewer
}
