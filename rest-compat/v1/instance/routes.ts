import { setCsrfCookie } from '../../../src/session-cookies.ts'
import { ok } from '../../conventions/refusal.ts'
import { ManifestDocument, NodeInfoDocument } from '../../generated/operations.ts'
import type { Route } from '../../route.ts'
import { manifest } from './manifest.ts'
import { nodeInfo, nodeInfoSchema } from './nodeinfo.ts'

/** What anybody may know of the pod. */
export const instanceRoutes: Route[] = [
  {
    path: 'instance/nodeinfo/2.0',
    access: 'anybody',
    description: 'What the pod is and how much it is used (NodeInfo 2.0). Sets the CSRF cookie.',
    methods: {
      GET: {
        limit: 'wildcard',
        async answer(request) {
          setCsrfCookie(request.http, request.response, request.context)
          return {
            ...ok(nodeInfo(await request.run(NodeInfoDocument, {}))),
            contentType: `application/json; profile=${nodeInfoSchema}#; charset=utf-8`,
          }
        },
      },
    },
  },
  {
    path: 'instance/spa-manifest.json',
    access: 'anybody',
    description: 'The web app manifest of the web front.',
    contentTypes: ['application/manifest+json', 'application/json'],
    methods: {
      GET: {
        limit: 'wildcard',
        answer: async (request) => ({
          ...ok(manifest(await request.run(ManifestDocument, {}))),
          contentType: 'application/manifest+json',
        }),
      },
    },
  },
]
