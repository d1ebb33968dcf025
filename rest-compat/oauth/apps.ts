import { readFields, text } from '../conventions/fields.ts'
import { page, windowOf } from '../conventions/paging.ts'
import { type Answer, created, noContent, notFound, ok, refuse } from '../conventions/refusal.ts'
import {
  ApplicationDocument,
  CreateApplicationDocument,
  DeleteApplicationDocument,
  OwnApplicationsDocument,
  RefreshApplicationTokenDocument,
  UpdateApplicationDocument,
} from '../generated/operations.ts'
import { succeed } from '../operation.ts'
import type { RestRequest, Route } from '../route.ts'
import { applicationDetail, applicationSummary } from './shape.ts'

const fields = {
  name: text({ most: 255 }),
  redirect_uris: text({ blank: true }).optional(),
  scopes: text().optional(),
}

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '')

const clientIdOf = (request: RestRequest) => request.parameters.clientId ?? ''

/** PUT gives a whole application, so that what it leaves out falls back; PATCH changes what it names. */
async function update(request: RestRequest, { whole }: { whole: boolean }): Promise<Answer> {
  const body: { name?: string; redirect_uris?: string; scopes?: string } = whole
    ? readFields(request.body(), fields)
    : readFields(request.body(), { ...fields, name: fields.name.optional() })
  const scopes = body.scopes ?? (whole ? 'read' : undefined)
  const { updateApplication } = await request.run(UpdateApplicationDocument, {
    input: {
      clientId: clientIdOf(request),
      name: body.name,
      redirectUris: body.redirect_uris === undefined ? undefined : words(body.redirect_uris),
      scopes: scopes === undefined ? undefined : words(scopes),
    },
  })
  return ok(applicationDetail(succeed(updateApplication).application))
}

/** Client programs and their owners. */
export const applicationRoutes: Route[] = [
  {
    path: 'oauth/apps',
    access: 'security',
    description: 'Own applications; registering one needs no account.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request)
          const { viewer } = await request.run(OwnApplicationsDocument, window)
          if (!viewer) throw refuse(401, 'Authentication credentials were not provided.')
          return page(request, window, viewer.applications, applicationSummary)
        },
      },
      POST: {
        limit: 'oauth-app',
        access: 'anybody',
        async answer(request) {
          const { name, redirect_uris = '', scopes = 'read' } = readFields(request.body(), fields)
          const { createApplication } = await request.run(CreateApplicationDocument, {
            input: { name, redirectUris: words(redirect_uris), scopes: words(scopes) },
          })
          const { application, clientSecret } = succeed(createApplication)
          const { redirect_uris: shown, ...detail } = applicationDetail(application, clientSecret)
          // who registers without an account is not its owner, but has just said where users go back to
          return created({ ...detail, redirect_uris: application.isOwn ? shown : redirect_uris })
        },
      },
    },
  },
  {
    path: 'oauth/apps/:clientId',
    access: 'security',
    description: 'One application; its owner may change and delete it.',
    methods: {
      GET: {
        limit: 'retrieve',
        access: 'anybody',
        async answer(request) {
          const { application } = await request.run(ApplicationDocument, { clientId: clientIdOf(request) })
          if (!application) throw notFound()
          return ok(application.isOwn ? applicationDetail(application) : applicationSummary(application))
        },
      },
      PUT: { limit: 'update', answer: (request) => update(request, { whole: true }) },
      PATCH: { limit: 'update', answer: (request) => update(request, { whole: false }) },
      DELETE: {
        limit: 'destroy',
        async answer(request) {
          const input = { clientId: clientIdOf(request) }
          const { deleteApplication } = await request.run(DeleteApplicationDocument, { input })
          succeed(deleteApplication)
          return noContent()
        },
      },
    },
  },
  {
    path: 'oauth/apps/:clientId/refresh-token',
    access: 'security',
    description: 'Gives an own application another token of its own.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const input = { clientId: clientIdOf(request) }
          const { refreshApplicationToken } = await request.run(RefreshApplicationTokenDocument, { input })
          return ok(applicationDetail(succeed(refreshApplicationToken).application))
        },
      },
    },
  },
]
