import express, { type Router } from 'express'
import type { Gateway } from '../src/gateway.ts'
import { commonHeaders } from './conventions/headers.ts'
import { ok } from './conventions/refusal.ts'
import { type Route, serve } from './route.ts'
import { nodeInfoSchema } from './v1/instance/nodeinfo.ts'

const nodeInfoLinks: Route = {
  path: '.well-known/nodeinfo',
  access: 'anybody',
  description: 'Where the NodeInfo document of the pod is.',
  methods: {
    GET: {
      limit: 'wildcard',
      answer: ({ origin }) =>
        ok({ links: [{ rel: nodeInfoSchema, href: `${origin}/api/v1/instance/nodeinfo/2.0` }] }),
    },
  },
}

/** Addresses that other programs know by heart, outside the API. */
export function wellKnown(gateway: Gateway): Router {
  const router = express.Router({ strict: true })
  router.all(`/${nodeInfoLinks.path}`, commonHeaders, (request, response) =>
    serve(gateway, nodeInfoLinks, request, response),
  )
  return router
}
