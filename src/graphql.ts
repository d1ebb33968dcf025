import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Context } from './context.ts'
import {
  ForbiddenError,
  InvalidQueryError,
  NotFoundError,
  UnauthenticatedError,
  ValidationError,
} from './errors.ts'
import type { Pod } from './pod.ts'
import { contextOf, type Incoming } from './requests.ts'
import { tooComplex } from './schema/complexity.ts'
import { schema } from './schema/schema.ts'
import { multipartRequests } from './schema/multipart.ts'
import { sessionCookies } from './schema/sessions.ts'

/** Aliases that one operation may use: enough for any page, too few to multiply a costly field. */
const aliases = 30

/** The GraphQL endpoint: queries, mutations, uploads, subscriptions over server-sent events, and the explorer. */
export function createGraphql(pod: Pod): YogaServerInstance<{ req: Incoming }, Context> {
  return createYoga<{ req: Incoming }, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    multipart: false,
    logging: false,
    context: async ({ req }) => refuseBadCredential(await contextOf(pod, req, 'graphql')),
    maskedErrors: { maskError: (error) => presentError(pod, error) },
    plugins: [
      maxAliasesPlugin({
        n: aliases,
        propagateOnRejection: false,
        onReject: [(validation) => validation?.reportError(tooComplex('aliases'))],
      }),
      refuseForms,
      multipartRequests(pod),
      sessionCookies(),
    ],
  })
}

/** What a page of another site can make a browser send without asking first is not taken for an operation. */
const refuseForms: Plugin = {
  onRequestParse({ request }) {
    const type = request.headers.get('content-type') ?? ''
    if (!/^(application\/x-www-form-urlencoded|text\/plain)/i.test(type)) return
    throw new GraphQLError('Operations are sent as JSON.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 415 } },
    })
  },
}

/** Credentials that were sent and are wrong end the request: a client should know before it reads as a visitor. */
function refuseBadCredential(context: Context): Context {
  if (!context.problem) return context
  switch (context.problem.kind) {
    case 'csrf':
      throw new GraphQLError('CSRF Failed: CSRF token missing or incorrect.', {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      })
    case 'unverified_email':
      throw unauthenticated('The e-mail address is not verified.')
    case 'invalid_token':
      throw unauthenticated('The access token is invalid.')
    default:
      throw unauthenticated(context.problem.message)
  }
}

const unauthenticated = (message: string) =>
  new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': 'Bearer realm="api"' } },
    },
  })

/**
 * What clients are told of an error: expected failures with their code, mistakes in the document as they are,
 * and of a defect nothing but that there was one.
 */
export function presentError(pod: Pod, error: unknown): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const place = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}
  const extensions = extensionsOf(original)
  if (extensions) return new GraphQLError((original as Error).message, { ...place, extensions })
  if (original instanceof GraphQLError) return original
  pod.log.error({ err: original }, 'an operation failed')
  return new GraphQLError('Something went wrong on the server.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  })
}

function extensionsOf(error: unknown): GraphQLFormattedError['extensions'] | null {
  if (error instanceof UnauthenticatedError) return { code: 'UNAUTHENTICATED' }
  if (error instanceof ForbiddenError) return { code: 'FORBIDDEN', missingScopes: error.missingScopes }
  if (error instanceof NotFoundError) return { code: 'NOT_FOUND' }
  if (error instanceof ValidationError) return { code: 'VALIDATION_FAILED', fieldErrors: error.fieldErrors }
  if (error instanceof InvalidQueryError) return { code: 'INVALID_QUERY' }
  return null
}
