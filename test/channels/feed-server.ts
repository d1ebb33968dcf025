import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web site of somebody else that has feeds, pictures and audio. */
export interface FeedServer {
  /** `http://127.0.0.1:<port>` */
  origin: string
  /** What is answered at a path: a text, or whatever is done with the response. */
  pages: Map<string, string | ((response: ServerResponse) => void)>
  /** Paths in the order in which they were asked for. */
  requests: string[]
  close(): Promise<void>
}

/** Starts a site that also serves the audio of the fixtures below `/audio/`. */
export async function startFeedServer(): Promise<FeedServer> {
  const pages: FeedServer['pages'] = new Map()
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push(path)
    const page = pages.get(path)
    if (typeof page === 'function') return page(response)
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(page)
      return
    }
    readFile(`test/fixtures${path}`).then(
      (file) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(file),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** An episode in a feed; `extra` are further elements. */
export const episodeXml = ({
  guid,
  title = guid,
  audio,
  extra = '',
}: {
  guid: string
  title?: string
  audio: string
  extra?: string
}): string => `<item><title>${title}</title><guid>${guid}</guid>
  <enclosure url="${audio}" length="4242" type="audio/mpeg"/>${extra}</item>`

/** A feed with the elements that it needs. */
export const feedXml = ({
  title = 'Far away',
  link,
  items = [],
  extra = '',
}: {
  title?: string
  link: string
  items?: string[]
  extra?: string
}): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>${link}</link>
${extra}${items.join('\n')}</channel></rss>`
