import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Gateway } from '../../src/gateway.ts'
import { invalid, refuse } from './refusal.ts'

const json = ['application/json', 'application/activity+json']
const parsers: RequestHandler[] = [
  express.json({ type: json, strict: false, limit: '5mb' }),
  express.urlencoded({ extended: false, limit: '5mb' }),
]

const problems = new WeakMap<Request, Error>()

/**
 * Parses JSON and form bodies, but keeps a mistake for later: who may not call a route shall not learn first
 * that the body was broken. Multipart bodies are left alone for the routes that take files.
 */
export const readBodies: RequestHandler = async (request, response, next) => {
  for (const parser of parsers) {
    const problem = await parse(parser, request, response)
    if (problem) problems.set(request, problem)
  }
  next()
}

const parse = (parser: RequestHandler, request: Request, response: Response) =>
  new Promise<Error | undefined>((resolve) => {
    parser(request, response, (problem?: unknown) => {
      resolve(problem instanceof Error ? problem : undefined)
    })
  })

/** Whether the body is one that streams files. */
export const isMultipart = (request: Request) => !!request.is('multipart/form-data')

/** Reads a multipart body without files, so that it is what any other form is. */
export async function readFormFields(gateway: Gateway, request: Request): Promise<void> {
  const { fields } = await gateway.receive(request, { files: 0 })
  request.body = Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )
}

/**
 * The body as an object; no body is an empty one. Refuses malformed JSON, bodies that are no object (400),
 * and types that the API does not take (415).
 */
export function bodyOf(request: Request): Record<string, unknown> {
  const body = anyBodyOf(request)
  if (body === undefined || body === null || typeof body !== 'object' || Array.isArray(body)) {
    if (body === undefined) return {}
    throw invalid({ non_field_errors: [`Invalid data. Expected a dictionary, but got ${kindOf(body)}.`] })
  }
  return body as Record<string, unknown>
}

/** The body as it was sent: an object, a list or a plain value; `undefined` when there is none. */
export function anyBodyOf(request: Request): unknown {
  const problem = problems.get(request) as (Error & { type?: string }) | undefined
  if (problem?.type === 'entity.too.large') throw refuse(413, 'The request body is too large.')
  if (problem) throw refuse(400, `JSON parse error - ${problem.message}`)
  const type = request.headers['content-type']
  const isEmpty =
    !request.headers['transfer-encoding'] && Number(request.headers['content-length'] ?? 0) === 0
  if (
    type &&
    !isEmpty &&
    !request.is([...json, 'application/x-www-form-urlencoded', 'multipart/form-data'])
  ) {
    throw refuse(415, `Unsupported media type "${type}" in request.`)
  }
  return request.body as unknown
}

/** What the original calls the type of a JSON value. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (value === null) return 'NoneType'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'object') return 'dict'
  return Number.isInteger(value) ? 'int' : 'float'
}
