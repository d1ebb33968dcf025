import type { RequestHandler } from 'express'
import { isIP } from 'node:net'
import type { Config } from './config.ts'

/**
 * Whether the pod answers under the name that a request asks for: its own, one that the settings allow, localhost, or
 * a bare address. Any other name may be one that somebody made point here, to read through a visitor's browser.
 */
export function isKnownHost(
  config: Pick<Config, 'hostname' | 'listen' | 'allowedHosts'>,
  host: string,
): boolean {
  const name = host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
  return (
    isIP(name) !== 0 ||
    name === 'localhost' ||
    name === config.hostname.replace(/:\d+$/, '') ||
    name === config.listen.address.toLowerCase() ||
    config.allowedHosts.some(
      (allowed) =>
        allowed === '*' ||
        allowed.toLowerCase() === name ||
        (allowed.startsWith('.') && `.${name}`.endsWith(allowed.toLowerCase())),
    )
  )
}

/** Refuses requests for names that are not the pod's. */
export const knownHosts =
  (config: Config): RequestHandler =>
  (request, response, next) => {
    if (isKnownHost(config, request.headers.host ?? 'localhost')) next()
    else response.status(400).type('text').send('This pod has another name.')
  }
