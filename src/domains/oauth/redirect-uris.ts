/** Redirect URIs that show the code to the user instead of sending it anywhere. */
const outOfBand = new Set(['urn:ietf:wg:oauth:2.0:oob', 'urn:ietf:wg:oauth:2.0:oob:auto'])

/** Whether a redirect URI means: show the code, the user carries it over. */
export const isOutOfBand = (uri: string): boolean => outOfBand.has(uri)

/**
 * Whether an application registered a redirect URI: the same scheme, host and path, and at least the query
 * parameters of the registered one. Only http, https and the out-of-band URNs are ever redirected to.
 */
export function isRegistered(uri: string, registered: readonly string[]): boolean {
  if (isOutOfBand(uri)) return registered.includes(uri)
  const asked = webAddress(uri)
  if (!asked) return false
  return registered.some((text) => {
    const known = webAddress(text)
    return (
      known !== null &&
      known.origin === asked.origin &&
      known.pathname === asked.pathname &&
      [...known.searchParams].every(([name, value]) => asked.searchParams.getAll(name).includes(value))
    )
  })
}

function webAddress(text: string): URL | null {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null
  // RFC 6749 forbids fragments; credentials in an address are a disguise for another host
  return url.hash || url.username || url.password ? null : url
}

/** A redirect URI with the answer's parameters behind what it has; empty ones are left out. */
export function withParameters(
  uri: string,
  parameters: Record<string, string | null | undefined>,
  { in: part = 'query' }: { in?: 'query' | 'fragment' } = {},
): string {
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  )
  const separator = part === 'fragment' ? '#' : uri.includes('?') ? '&' : '?'
  return `${uri}${separator}${new URLSearchParams(given)}`
}
