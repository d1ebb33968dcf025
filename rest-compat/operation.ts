import type { GraphQLError } from 'graphql'
import type { Context } from '../src/context.ts'
import type { Gateway, TypedOperation } from '../src/gateway.ts'
import { messagesByField } from './conventions/fields.ts'
import { type Answer, Refusal, forbidden, invalid, notFound, refuse } from './conventions/refusal.ts'

/**
 * THE bridge: runs an operation of the schema for the caller and gives its data, or refuses the request in the
 * words of the legacy API.
 */
export async function run<Result, Variables>(
  gateway: Gateway,
  context: Context,
  operation: TypedOperation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await gateway.execute(operation, variables, context)
  if (errors?.length) throw refusalOf(errors)
  return data as Result
}

/** The fragment `Failure` that mutations of the legacy doors ask for. */
export interface Failure {
  __typename:
    | 'ValidationError'
    | 'NotFoundError'
    | 'ForbiddenError'
    | 'ConflictError'
    | 'FeedError'
    | 'QuotaExceededError'
  message: string
  fieldErrors?: { path: string[]; message: string }[]
}

/** The part of a mutation's result that is no failure. */
export type SuccessOf<Result> = Exclude<Result, { __typename: Failure['__typename'] }>

const isFailure = (result: { __typename: string }): result is Failure =>
  'message' in result && result.__typename.endsWith('Error')

/**
 * The success of a mutation. Failures are refused as the legacy API does: 400 by field, 404, 403;
 * `answers` gives what a route answers differently.
 */
export function succeed<Result extends { __typename: string }>(
  result: Result,
  answers: Partial<Record<Failure['__typename'], (failure: Failure) => Answer>> = {},
): SuccessOf<Result> {
  if (!isFailure(result)) return result as SuccessOf<Result>
  const answer = answers[result.__typename]
  if (answer) throw new Refusal(answer(result))
  switch (result.__typename) {
    case 'ValidationError':
      throw invalid(mistakesOf(result))
    case 'NotFoundError':
      throw notFound()
    case 'ForbiddenError':
      throw forbidden()
    case 'ConflictError':
    case 'FeedError':
      throw refuse(400, result.message)
    case 'QuotaExceededError':
      throw invalid({ non_field_errors: [result.message] })
  }
}

/**
 * The mistakes in an input as the body of a 400. `names` gives the fields that are called otherwise in a route's own
 * form; the others are only spelled differently.
 */
export function mistakesOf(
  { fieldErrors = [] }: Failure,
  names: Record<string, string> = {},
): Record<string, unknown> {
  return messagesByField(
    fieldErrors.map(({ path: [field, ...inner], message }) =>
      field !== undefined && Object.hasOwn(names, field)
        ? { path: [names[field] ?? field, ...inner], message }
        : legacyNames({ path: field === undefined ? [] : [field, ...inner], message }),
    ),
  )
}

const legacyNames = ({ path, message }: { path: string[]; message: string }) => ({
  path: path.map((name) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  message,
})

/** Errors outside the schema's types: who is missing, what is limited, and defects. */
function refusalOf(errors: readonly GraphQLError[]): Error {
  for (const { extensions, message } of errors) {
    if (extensions.code === 'UNAUTHENTICATED')
      return refuse(401, message, { 'www-authenticate': 'Bearer realm="api"' })
    if (extensions.code === 'FORBIDDEN') return forbidden()
    if (extensions.code === 'NOT_FOUND') return notFound()
    if (extensions.code === 'INVALID_QUERY') return refuse(400, message)
    if (extensions.code === 'VALIDATION_FAILED') {
      return invalid(
        messagesByField((extensions.fieldErrors as Failure['fieldErrors'] & {}).map(legacyNames)),
      )
    }
  }
  return errors[0]?.originalError ?? errors[0] ?? new Error('an operation failed without saying why')
}
