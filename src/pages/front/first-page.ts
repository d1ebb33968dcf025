import { readFile } from 'node:fs/promises'
import type { Config } from '../../config.ts'
import { UnexpectedStatusError } from '../../platform/http/errors.ts'
import { createHttpClient } from '../../platform/http/fetch.ts'

/** The first page of a web front as it was built. Throws when it cannot be had. */
export type FirstPage = () => Promise<string>

/**
 * Where the front's first page comes from: a file, read each time, so that a new build counts at once; or an address,
 * fetched again when it is older than the settings allow.
 */
export function firstPageOf(config: Config, location: string): FirstPage {
  if (!/^https?:\/\//.test(location)) return () => readFile(location, 'utf8')
  let known: { at: number; page: Promise<string> } | null = null
  return () => {
    if (!known || Date.now() - known.at >= config.front.cacheSeconds * 1000) {
      const page = fetchPage(config, location)
      known = { at: Date.now(), page }
      // a page that could not be had must not be remembered
      page.catch(() => (known = null))
    }
    return known.page
  }
}

/** The administrator names the address: it may well be a server of the pod's own network. */
async function fetchPage({ outbound }: Config, address: string): Promise<string> {
  const http = createHttpClient({
    allowPrivate: true,
    verifyTls: outbound.verifyTls,
    timeout: outbound.timeoutSeconds * 1000,
    userAgent: 'funkwhale',
  })
  try {
    const response = await http.fetch(address)
    const text = await response.text()
    if (!response.ok) throw new UnexpectedStatusError(response.status, new URL(address).host)
    return text
  } finally {
    await http.close()
  }
}
