import type { Request, Response } from 'express'
import type { Context } from '../src/context.ts'
import { type Gateway, type TypedOperation, UnreadableForm } from '../src/gateway.ts'
import type { Resource } from '../src/domains/oauth/scopes.ts'
import type { RateChoice } from '../src/schema/rate-limits.ts'
import { anyBodyOf, bodyOf, isMultipart, readFormFields } from './conventions/body.ts'
import { setSessionCookies } from '../src/session-cookies.ts'
import { requireJson } from './conventions/negotiation.ts'
import { Query } from './conventions/query.ts'
import { limitHeaders, throttled } from './conventions/rate-headers.ts'
import { type Answer, Refusal, forbidden, refuse } from './conventions/refusal.ts'
import { run } from './operation.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A request of the legacy API, with what routes need of it. */
export interface RestRequest {
  http: Request
  response: Response
  gateway: Gateway
  context: Context
  /** Public address of the pod. */
  origin: string
  /** Path as it was asked for. */
  path: string
  /** Parts of the path by their names in the route. */
  parameters: Record<string, string>
  query: Query
  /** The body as an object; refuses what is none. */
  body(): Record<string, unknown>
  /** The body as it was sent. */
  anyBody(): unknown
  /** Runs an operation of the schema for the caller. */
  run<Result, Variables>(operation: TypedOperation<Result, Variables>, variables: Variables): Promise<Result>
}

/**
 * Who may call: a resource of OAuth scopes (read for GET, write for the rest), anybody with an account
 * (`login`), or `anybody`. Whether anonymous callers hold a scope is the pod's setting.
 */
export type Access = Resource | 'login' | 'anybody'

/** What one method of a route does. */
export interface Endpoint {
  /** What the request counts as; `null` is not counted. */
  limit: RateChoice | null
  /** When it differs from the route's. */
  access?: Access
  /** Reads files of a multipart body itself. Other methods get the fields of such a body as any other form's. */
  receivesFiles?: boolean
  answer(request: RestRequest): Promise<Answer> | Answer
}

/** A path below `/api/v1` and what its methods do. Every path is answered with and without a slash at its end. */
export interface Route {
  path: string
  access: Access
  methods: Partial<Record<Method, Endpoint>>
  /** Whether the pod serves the route at all; when it does not, everybody is answered with 405 and no more. */
  isServed?(run: RestRequest['run']): Promise<boolean>
  /** The route judges credentials itself, as the token endpoint does with those of applications. */
  ignoresCredentials?: true
  /** Methods named in `Allow`, where the original names others than it answers. */
  allow?: string
  /** How other methods are refused, where it is not with 405 and JSON under the `wildcard` limit. */
  refuseMethod?: { limit: RateChoice | null; contentType: string }
  /** Content types that the route can answer with, when it is not JSON; `any` takes every `Accept`. */
  contentTypes?: readonly string[] | 'any'
  /** Content type under which refusals carry their JSON, where it is not JSON's own. */
  refusalType?: string
  /** Prose for OPTIONS and for the API's documents. */
  description: string
}

const order: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The value of `Allow`. */
export function allowed(route: Route): string {
  if (route.allow) return route.allow
  const methods: string[] = order.filter((method) => route.methods[method])
  return [...methods, ...(route.methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}

/**
 * Answers one request: what can be answered at all, who asks, whether they may, whether they have asked too
 * often, and only then what the route does.
 */
export async function serve(
  gateway: Gateway,
  route: Route,
  http: Request,
  response: Response,
): Promise<void> {
  response.setHeader('allow', allowed(route))
  response.vary('Accept')
  const context = await (route.ignoresCredentials ? gateway.visitor(http) : gateway.identify(http))
  let answer: Answer
  try {
    const operate: RestRequest['run'] = (document, variables) => run(gateway, context, document, variables)
    if (route.isServed && !(await route.isServed(operate))) throw new Refusal({ status: 405 })
    if (route.contentTypes !== 'any') requireJson(http, route.contentTypes)
    const method = (http.method === 'HEAD' ? 'GET' : http.method) as Method
    const endpoint = route.methods[method]
    requireCredential(context)
    const mayRead = requireAccess(context, endpoint?.access ?? route.access, http.method)
    await countRequest(gateway, context, endpoint ?? route.refuseMethod, response)
    if (http.method === 'OPTIONS') answer = describe(route)
    else if (!endpoint && route.refuseMethod)
      answer = { status: 405, contentType: route.refuseMethod.contentType }
    else if (!endpoint) throw refuse(405, `Method "${http.method}" not allowed.`)
    // a HEAD that its sender may not GET is let through, and told nothing
    else if (!mayRead) answer = { status: 200 }
    else {
      if (isMultipart(http) && !endpoint.receivesFiles) await readFormFields(gateway, http)
      answer = await endpoint.answer({
        http,
        response,
        gateway,
        context,
        origin: gateway.origin,
        path: http.baseUrl + http.path,
        parameters: http.params as Record<string, string>,
        query: new Query(http),
        body: () => bodyOf(http),
        anyBody: () => anyBodyOf(http),
        run: operate,
      })
    }
  } catch (error) {
    const refusal = error instanceof UnreadableForm ? refuse(error.status, error.message) : error
    if (!(refusal instanceof Refusal)) throw error
    answer = { contentType: route.refusalType, ...refusal.answer }
    if (answer.status === 401 && !answer.headers?.['www-authenticate']) {
      response.setHeader('www-authenticate', challenge(context))
    }
  }
  if (response.headersSent) return
  setSessionCookies(http, response, context)
  send(response, answer)
}

/** Writes an answer. */
export function send(response: Response, { status, body, headers = {}, contentType }: Answer): void {
  response.status(status)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (body === undefined) {
    if (contentType) response.setHeader('content-type', contentType)
    else if (status === 200) response.setHeader('content-type', 'application/json')
    if (status !== 204 && status !== 304) response.setHeader('content-length', '0')
    response.end()
    return
  }
  const text = typeof body === 'string' && contentType ? body : JSON.stringify(body)
  const bytes = Buffer.from(text)
  response.setHeader('content-type', contentType ?? 'application/json')
  response.setHeader('content-length', String(bytes.length))
  response.end(bytes)
}

/** What a 401 says about how to do better. */
function challenge({ problem }: Context): string {
  if (problem?.kind === 'invalid_token' || problem?.kind === 'refused_token') {
    return 'Bearer realm="api",error="invalid_token",error_description="The access token is invalid."'
  }
  if (problem?.kind === 'unverified_email') {
    return 'Bearer realm="api",error="unverified_email",error_description="The e-mail address is not verified."'
  }
  return 'Bearer realm="api"'
}

/** Refuses credentials that must not be passed over in silence. */
function requireCredential({ problem }: Context): void {
  if (problem?.kind === 'refused' || problem?.kind === 'refused_token') throw refuse(401, problem.message)
  if (problem?.kind === 'refused_signature') throw refuse(problem.status, problem.message)
  if (problem?.kind === 'csrf') throw refuse(403, 'CSRF Failed: CSRF token missing or incorrect.')
}

/**
 * Refuses callers without the right. OPTIONS always passes, and HEAD outside of administration; the result says whether
 * they would have.
 */
function requireAccess(context: Context, access: Access, method: string): boolean {
  if (access === 'anybody') return true
  if (method === 'OPTIONS') return false
  const verb = method === 'GET' || method === 'HEAD' ? 'read' : 'write'
  if (access === 'login' ? context.viewer : context.scopes.has(`${verb}:${access}`)) return true
  if (method === 'HEAD' && !access.startsWith('instance:')) return false
  if (!context.viewer) throw refuse(401, 'Authentication credentials were not provided.')
  throw forbidden()
}

async function countRequest(
  gateway: Gateway,
  context: Context,
  endpoint: { limit: RateChoice | null } | undefined,
  response: Response,
): Promise<void> {
  const choice = endpoint ? endpoint.limit : 'wildcard'
  if (choice === null) return
  const verdict = await gateway.count(context, choice)
  if (!verdict) return
  limitHeaders(response, verdict)
  if (!verdict.allowed) throw throttled(verdict)
}

const describe = (route: Route): Answer => ({
  status: 200,
  body: {
    name: route.path,
    description: route.description,
    renders: route.contentTypes === 'any' ? ['*/*'] : (route.contentTypes ?? ['application/json']),
    parses: [
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/activity+json',
    ],
  },
})
