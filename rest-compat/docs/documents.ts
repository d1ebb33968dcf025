import express, { type Router } from 'express'
import { fileURLToPath } from 'node:url'
import { commonHeaders } from '../conventions/headers.ts'
import type { Route } from '../route.ts'

const files = {
  '/': new URL('page.html', import.meta.url),
  '/start.js': new URL('start.js', import.meta.url),
  '/swagger-ui.css': new URL(import.meta.resolve('swagger-ui-dist/swagger-ui.css')),
  '/swagger-ui-bundle.js': new URL(import.meta.resolve('swagger-ui-dist/swagger-ui-bundle.js')),
}

const policy = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ')

/** `/api/docs`: the API as an OpenAPI document, and a page to read it and try it out. All of it comes from the pod. */
export function documents(routes: readonly Route[], pod: { origin: string; version: string }): Router {
  const router = express.Router()
  let document: Promise<string> | undefined
  router.use(commonHeaders)
  router.get('/openapi.json', async (_request, response) => {
    document ??= describe(routes, pod)
    response.type('json').send(await document)
  })
  for (const [path, file] of Object.entries(files)) {
    router.get(path, (_request, response) => {
      response.setHeader('content-security-policy', policy)
      response.sendFile(fileURLToPath(file))
    })
  }
  return router
}

/** The OpenAPI document. The contract that it takes from is large, so it is read when somebody asks. */
async function describe(...pod: Parameters<typeof documents>): Promise<string> {
  const { openApiDocument } = await import('./document.ts')
  return JSON.stringify(openApiDocument(...pod))
}
