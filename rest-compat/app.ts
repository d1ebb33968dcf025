import express, { type Express } from 'express'
import type { Gateway } from '../src/gateway.ts'
import { readBodies } from './conventions/body.ts'
import { commonHeaders } from './conventions/headers.ts'
import { noSuchPage } from './conventions/refusal.ts'
import { type Route, serve } from './route.ts'

/** The Express app of one version of the API: each of its routes, then 404 for all else. */
export function restApp(gateway: Gateway, routes: readonly Route[]): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(commonHeaders, readBodies)
  for (const route of routes) mount(app, gateway, route)
  app.use((_request, response) => {
    response.status(404).type('html').send(noSuchPage.body)
  })
  return app
}

function mount(app: Express, gateway: Gateway, route: Route): void {
  app.all(`/${route.path}`, (request, response) => serve(gateway, route, request, response))
}
