import { noContent, notFound, ok } from '../conventions/refusal.ts'
import { GrantDocument, GrantsDocument, RevokeApplicationDocument } from '../generated/operations.ts'
import { succeed } from '../operation.ts'
import type { Route } from '../route.ts'
import { applicationSummary } from './shape.ts'

/** Applications that may act for the caller. */
export const grantRoutes: Route[] = [
  {
    path: 'oauth/grants',
    access: 'security',
    description: 'Applications that may act for the account, all at once.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const { viewer } = await request.run(GrantsDocument, {})
          return ok(
            viewer?.authorizedApplications.map(({ application }) => applicationSummary(application)) ?? [],
          )
        },
      },
    },
  },
  {
    path: 'oauth/grants/:clientId',
    access: 'security',
    description: 'One application that may act for the account; deleting takes the right back.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { viewer } = await request.run(GrantDocument, {
            clientId: request.parameters.clientId ?? '',
          })
          const grant = viewer?.authorizedApplication
          if (!grant) throw notFound()
          return ok(applicationSummary(grant.application))
        },
      },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { clientId: request.parameters.clientId ?? '' }
          const { revokeApplication } = await request.run(RevokeApplicationDocument, { input })
          succeed(revokeApplication)
          return noContent()
        },
      },
    },
  },
]
