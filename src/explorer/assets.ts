import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response } from 'express'

/** A file that the explorer's page loads, ready to be sent. */
interface Asset {
  contentType: string
  bytes: Buffer
  /** The same, compressed. */
  gzipped: Buffer
  etag: string
}

const script = 'text/javascript; charset=utf-8'
const style = 'text/css; charset=utf-8'

const own = (name: string) => readFile(new URL(`browser/${name}`, import.meta.url), 'utf8')
const graphiql = () => import('@graphql-yoga/render-graphiql/graphiql')

/** Where each file comes from. GraphiQL is large: it is only read when somebody opens the explorer. */
const sources: Record<string, { contentType: string; read: () => Promise<string> }> = {
  'explorer.js': { contentType: script, read: () => own('explorer.js') },
  'sign-in.js': { contentType: script, read: () => own('sign-in.js') },
  'examples.js': { contentType: script, read: () => own('examples.js') },
  'explorer.css': { contentType: style, read: () => own('explorer.css') },
  'oauth4webapi.js': {
    contentType: script,
    read: () => readFile(new URL(import.meta.resolve('oauth4webapi')), 'utf8'),
  },
  'graphiql.js': { contentType: script, read: async () => (await graphiql()).js },
  'graphiql.css': { contentType: style, read: async () => (await graphiql()).css },
  'editor.worker.js': { contentType: script, read: async () => (await graphiql()).editorWorkerService },
  'json.worker.js': { contentType: script, read: async () => (await graphiql()).jsonWorker },
  'graphql.worker.js': { contentType: script, read: async () => (await graphiql()).graphqlWorker },
}

const assets = new Map<string, Promise<Asset>>()

/** The file of a name; `null` when there is none. Made once, on first use. */
function find(name: string): Promise<Asset> | null {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined
  if (!source) return null
  let asset = assets.get(name)
  if (!asset) {
    asset = prepare(source)
    assets.set(name, asset)
  }
  return asset
}

async function prepare({ contentType, read }: (typeof sources)[string]): Promise<Asset> {
  const bytes = Buffer.from(await read())
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  return { contentType, bytes, gzipped: await promisify(gzip)(bytes), etag }
}

/** Sends a file of the explorer; answers whether there is one of this name. */
export async function sendAsset(name: string, request: Request, response: Response): Promise<boolean> {
  const asset = await find(name)
  if (!asset) return false
  response.setHeader('content-type', asset.contentType)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('etag', asset.etag)
  response.setHeader('x-content-type-options', 'nosniff')
  response.vary('Accept-Encoding')
  if (request.fresh) {
    response.status(304).end()
    return true
  }
  const isGzipped = request.acceptsEncodings('gzip', 'identity') === 'gzip'
  if (isGzipped) response.setHeader('content-encoding', 'gzip')
  response.end(isGzipped ? asset.gzipped : asset.bytes)
  return true
}
