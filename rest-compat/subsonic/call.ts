import type { Request, Response } from 'express'
import type { GraphQLError } from 'graphql'
import type { Context } from '../../src/context.ts'
import type { Gateway, TypedOperation } from '../../src/gateway.ts'
import type { Failure, SuccessOf } from '../operation.ts'
import { missing, notAllowed, notFound, SubsonicFailure } from './failure.ts'
import type { Parameters } from './parameters.ts'
import type { Fields } from './xml.ts'

/** A call of the Subsonic API, with what endpoints need of it. */
export interface Call {
  http: Request
  response: Response
  gateway: Gateway
  context: Context
  parameters: Parameters
  /** Username of the caller; empty for a visitor. */
  username: string
  /** Name of the app. */
  client: string
  /** Runs an operation of the schema for the caller. */
  run<Result, Variables>(operation: TypedOperation<Result, Variables>, variables: Variables): Promise<Result>
}

/** What an endpoint does. It answers with fields for the envelope, or `null` when it has sent a file. */
export interface Endpoint {
  /** Whether callers without an account are answered. */
  isPublic?: true
  answer: (call: Call) => Promise<Fields | null>
}

/** Endpoints by their names. */
export type Endpoints = Record<string, Endpoint>

/** Runs an operation of the schema; its errors become those of the protocol. */
export async function run<Result, Variables>(
  gateway: Gateway,
  context: Context,
  operation: TypedOperation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await gateway.execute(operation, variables, context)
  if (errors?.length) throw failureOf(errors)
  return data as Result
}

/** The success of a mutation. `absent` is said when something that it names does not exist. */
export function succeed<Result extends { __typename: string }>(
  result: Result,
  absent = 'Not found.',
): SuccessOf<Result> {
  if (!('message' in result) || !result.__typename.endsWith('Error')) return result as SuccessOf<Result>
  const failure = result as Failure & Result
  switch (failure.__typename) {
    case 'NotFoundError':
      throw notFound(absent)
    case 'ForbiddenError':
      throw notAllowed()
    default:
      if (failure.fieldErrors?.some(({ message }) => message.endsWith('does not exist.')))
        throw notFound(absent)
      // what is too much for the pod is no mistake in a parameter
      if (failure.fieldErrors?.some(({ path }) => path[0] === 'playlist'))
        throw new SubsonicFailure('generic', failure.fieldErrors.map(({ message }) => message).join('\n'))
      throw missing(failure.message)
  }
}

function failureOf(errors: readonly GraphQLError[]): Error {
  for (const { extensions, message } of errors) {
    if (extensions.code === 'UNAUTHENTICATED' || extensions.code === 'FORBIDDEN') return notAllowed()
    if (extensions.code === 'NOT_FOUND') return notFound(message)
    if (extensions.code === 'VALIDATION_FAILED') return new SubsonicFailure('generic', message)
  }
  return errors[0]?.originalError ?? errors[0] ?? new Error('an operation failed without saying why')
}
