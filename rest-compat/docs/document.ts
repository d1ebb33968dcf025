import contract from './openapi.json' with { type: 'json' }
import type { Access, Endpoint, Method, Route } from '../route.ts'

/** What an operation takes and gives: a part of OpenAPI that is passed on as it is. */
interface Operation {
  parameters?: object[]
  requestBody?: object
  responses?: Record<string, object>
}

const known = contract as {
  /** What the legacy API is known to take and give, by path and method. */
  paths: Record<string, Partial<Record<string, Operation>>>
  schemas: Record<string, object>
}

/** A path without the names of its parameters: routes and contract name them differently. */
const bare = (path: string) =>
  path
    .replace(/\{[^}]*\}/g, '{}')
    .replace(/^\/api\/v1/, '')
    .replace(/^\/|\/$/g, '')

const knownByPath = new Map(Object.entries(known.paths).map(([path, methods]) => [bare(path), methods]))

/** The path of a route as OpenAPI writes it. */
const templateOf = ({ path }: Route) => `/api/v1/${path.replace(/:(\w+)/g, '{$1}')}/`

/**
 * The OpenAPI 3.1 document of the routes that there are: paths, methods and rights are those of the routes, what
 * they take and give is what the contract of the legacy API says.
 */
export function openApiDocument(
  routes: readonly Route[],
  { origin, version }: { origin: string; version: string },
) {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const operations = (paths[templateOf(route)] ??= {})
    for (const [method, endpoint] of Object.entries(route.methods) as [Method, Endpoint][]) {
      operations[method.toLowerCase()] ??= operationOf(route, method, endpoint)
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Funkwhale API, version 1',
      version,
      description:
        'The API that every Funkwhale client knows. New clients find more, with types, at `/graphql`.',
    },
    servers: [{ url: origin }],
    paths,
    components: {
      schemas: usedSchemas(paths),
      securitySchemes: {
        oauth2: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              authorizationUrl: `${origin}/authorize`,
              tokenUrl: `${origin}/api/v1/oauth/token/`,
              refreshUrl: `${origin}/api/v1/oauth/token/`,
              scopes: scopesOf(routes),
            },
          },
        },
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'An access token, or the token of an application.',
        },
        basic: { type: 'http', scheme: 'basic', description: 'Username (or e-mail address) and password.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sessionid',
          description: 'The session of a browser.',
        },
      },
    },
  }
}

function operationOf(route: Route, method: Method, endpoint: Endpoint): object {
  const {
    parameters = [],
    requestBody,
    responses,
  } = knownByPath.get(bare(templateOf(route)))?.[method.toLowerCase()] ?? {}
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    tags: [route.path.split('/')[0]],
    description: route.description,
    parameters: [
      ...inPath,
      ...parameters.filter((parameter) => !('in' in parameter) || parameter.in !== 'path'),
    ],
    ...(requestBody && { requestBody }),
    responses: {
      ...(responses ?? { 200: { description: 'Done.' } }),
      ...(endpoint.limit !== null && {
        429: { description: 'Asked for too often; `Retry-After` says when again.' },
      }),
    },
    security: securityOf(endpoint.access ?? route.access, method),
  }
}

const scopeOf = (access: Access, method: Method) =>
  access === 'anybody' || access === 'login' ? null : `${method === 'GET' ? 'read' : 'write'}:${access}`

function securityOf(access: Access, method: Method): object[] {
  const scope = scopeOf(access, method)
  const own = [{ oauth2: scope ? [scope] : [] }, { bearer: [] }, { basic: [] }, { session: [] }]
  return access === 'anybody' ? [{}, ...own] : own
}

function scopesOf(routes: readonly Route[]): Record<string, string> {
  const scopes: Record<string, string> = {}
  for (const route of routes) {
    for (const [method, endpoint] of Object.entries(route.methods) as [Method, Endpoint][]) {
      const scope = scopeOf(endpoint.access ?? route.access, method)
      if (scope) scopes[scope] = scope.startsWith('read:') ? 'Read.' : 'Change.'
    }
  }
  return scopes
}

/** The schemas that a document refers to, and those that they refer to. */
function usedSchemas(paths: object): Record<string, object> {
  const used: Record<string, object> = {}
  const waiting: object[] = [paths]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const schema = known.schemas[name]
      if (!schema || used[name]) continue
      used[name] = schema
      waiting.push(schema)
    }
  }
  return used
}
