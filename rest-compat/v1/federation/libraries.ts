import { readFields, text } from '../../conventions/fields.ts'
import { globalId } from '../../conventions/global-id.ts'
import { notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid.ts'
import {
  FindLibraryDocument,
  ScanLibraryDocument,
  ViewableLibraryDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { Route } from '../../route.ts'
import { shapeFederatedLibrary, shapeScan } from '../../shapes/federated-library.ts'

/** Libraries of other pods, and those of this one as others see them. */
export const federatedLibraryRoutes: Route[] = [
  {
    path: 'federation/libraries/fetch',
    access: 'libraries',
    description: 'Makes a library of another pod known, by its address.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const { fid } = readFields(request.body(), { fid: text() })
          const { findLibrary } = await request.run(FindLibraryDocument, { input: { uri: fid } })
          const { library } = succeed(findLibrary, {
            ValidationError: ({ fieldErrors }) => ({
              status: 400,
              body: { detail: fieldErrors?.[0]?.message ?? '' },
            }),
          })
          return ok({ count: 1, results: [shapeFederatedLibrary(library)] })
        },
      },
    },
  },
  {
    path: 'federation/libraries/:uuid',
    access: 'libraries',
    description: 'One library whose content the caller may see.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { viewableLibrary } = await request.run(ViewableLibraryDocument, {
            uuid: uuidInPath(request),
          })
          if (!viewableLibrary) throw notFound()
          return ok(shapeFederatedLibrary(viewableLibrary))
        },
      },
    },
  },
  {
    path: 'federation/libraries/:uuid/scan',
    access: 'libraries',
    description: 'Has a library of another pod read anew.',
    methods: {
      POST: {
        limit: 'wildcard',
        async answer(request) {
          const input = { library: globalId('Library', uuidInPath(request)) }
          const { scan } = succeed((await request.run(ScanLibraryDocument, { input })).scanLibrary).request
          return ok(scan ? { status: 'scheduled', scan: shapeScan(scan) } : { status: 'skipped' })
        },
      },
    },
  },
]
