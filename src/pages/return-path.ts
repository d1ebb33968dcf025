/** Where somebody goes who signs in without having been on the way anywhere. */
const home = '/graphql'

/**
 * The page to go on to, from a parameter that anybody can write: only ever a path of this pod, never another
 * site.
 */
export function returnPath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/')) return home
  const url = URL.parse(next, 'http://pod')
  if (url?.origin !== 'http://pod') return home
  const path = url.pathname + url.search
  // `/.//evil.example` is a path of this pod until a browser reads what is left of it
  return path.startsWith('//') ? home : path
}
