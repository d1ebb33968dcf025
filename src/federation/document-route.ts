import { type Answer, notFound, refuse } from '../../rest-compat/conventions/refusal.ts'
import type { Endpoint, RestRequest, Route } from '../../rest-compat/route.ts'
import { isAllowed } from '../domains/federation/policies.ts'
import { activityJson, type JsonObject, withContext } from '../domains/federation/vocabulary.ts'
import type { Pod } from '../pod.ts'
import type { RateChoice } from '../schema/rate-limits.ts'
import { wantedForm } from './negotiation.ts'

/** A document, and the page that shows the same to people. */
export interface Served {
  document: JsonObject
  page?: string
}

/** A document of this pod: where it is, and how it is found. */
export interface DocumentRoute {
  /** Path below the pod's address. */
  path: string
  description: string
  limit: RateChoice
  /** Whether it can be read without a signature when the pod has an allow list. */
  isAlwaysOpen?: boolean
  /** `null`: there is none. `'no page'`: the list has no page of that number. */
  find(pod: Pod, request: RestRequest): Promise<Served | null | 'no page'>
  /** What else can be done at the address. */
  post?: Endpoint
}

/** What all addresses among pods have in common. */
export const federationRoute = (route: Omit<Route, 'access' | 'contentTypes' | 'refusalType'>): Route => ({
  access: 'anybody',
  contentTypes: 'any',
  refusalType: activityJson,
  ...route,
})

/** Serves a document in the form that is asked for. */
export const documentRoute = (
  pod: Pod,
  { path, description, limit, isAlwaysOpen, find, post }: DocumentRoute,
): Route =>
  federationRoute({
    path,
    description,
    methods: {
      GET: {
        limit,
        async answer(request): Promise<Answer> {
          const form = wantedForm(request.http)
          if (form.kind === 'unacceptable') throw refuse(406, 'Could not satisfy the request Accept header.')
          if (!isAlwaysOpen) await requireSender(pod, request)
          const served = await find(pod, request)
          if (served === 'no page') return { status: 404 }
          if (!served) throw notFound()
          if (form.kind === 'page' && served.page) {
            return {
              status: 302,
              headers: { location: served.page },
              contentType: 'text/html; charset=utf-8',
            }
          }
          return {
            status: 200,
            contentType: form.kind === 'document' ? form.contentType : activityJson,
            body: JSON.stringify(served.document),
          }
        },
      },
      ...(post ? { POST: post } : {}),
    },
  })

/** A pod with an allow list serves only whom it can tell is on it. */
async function requireSender(pod: Pod, { context }: RestRequest): Promise<void> {
  if (context.credential.kind === 'signature') return
  if (!(await isAllowed(pod, ['https://anybody.invalid/']))) {
    throw refuse(403, 'Authentication credentials were not provided.')
  }
}

/** A document that stands alone. */
export const served = (document: JsonObject, page?: string): Served => ({
  document: withContext(document),
  page,
})
