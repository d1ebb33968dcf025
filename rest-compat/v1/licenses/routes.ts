import { page, windowOf } from '../../conventions/paging.ts'
import { notFound, ok } from '../../conventions/refusal.ts'
import { LicenseDocument, type LicenseFieldsFragment, LicensesDocument } from '../../generated/operations.ts'
import type { Route } from '../../route.ts'

const shapeLicense = (license: LicenseFieldsFragment) => ({
  id: license.identifier,
  url: license.url,
  code: license.code,
  name: license.name,
  redistribute: license.redistribute,
  derivative: license.derivative,
  commercial: license.commercial,
  attribution: license.attribution,
  copyleft: license.copyleft,
})

/** Licences: read only, known from the start. */
export const licenseRoutes: Route[] = [
  {
    path: 'licenses',
    access: 'libraries',
    description: 'Every licence that the pod knows.',
    methods: {
      GET: {
        limit: 'list',
        async answer(request) {
          const window = windowOf(request, { most: 1000 })
          const { licenses } = await request.run(LicensesDocument, window)
          return page(request, window, licenses, shapeLicense)
        },
      },
    },
  },
  {
    path: 'licenses/:code',
    access: 'libraries',
    description: 'One licence, by its code.',
    methods: {
      GET: {
        limit: 'retrieve',
        async answer(request) {
          const { license } = await request.run(LicenseDocument, { code: request.parameters.code ?? '' })
          if (!license) throw notFound()
          return ok(shapeLicense(license))
        },
      },
    },
  },
]
