import { createGraphQLError, type Plugin } from 'graphql-yoga'
import type { IncomingMessage } from 'node:http'
import type { Context } from '../context.ts'
import type { Pod } from '../pod.ts'
import { type ReceivedForm, receiveForm } from '../platform/storage/receive.ts'

/**
 * Takes operations with files as the GraphQL multipart request specification says. Files are streamed to disk
 * before the operation runs; what no resolver kept is removed when the answer is made.
 */
export function multipartRequests(pod: Pod): Plugin<Context> {
  const received = new WeakMap<Request, ReceivedForm>()
  return {
    onRequestParse({ request, setRequestParser, serverContext }) {
      if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return
      // another site can send a form with cookies, but no header of its own
      if (
        !request.headers.has('x-graphql-yoga-csrf') &&
        !request.headers.has('graphql-require-preflight') &&
        !request.headers.has('authorization') &&
        !request.headers.has('x-csrftoken')
      ) {
        throw refusal('A multipart request needs the header GraphQL-Require-Preflight.')
      }
      const { req } = serverContext as unknown as { req: IncomingMessage }
      setRequestParser(async () => {
        const form = await receiveForm(req, pod.temporary, { fileSize: pod.config.limits.uploadBytes })
        received.set(request, form)
        return operationOf(form)
      })
    },
    async onResponse({ request }) {
      await received.get(request)?.discard()
    },
  }
}

/** Puts the files of a form where its `map` says they stand among the variables. */
function operationOf(form: ReceivedForm) {
  const operation = readJson(form, 'operations')
  const map = readJson(form, 'map')
  for (const [name, paths] of Object.entries(map)) {
    const file = form.files[name]?.[0]
    if (!file) throw refusal(`The file "${name}" is missing.`)
    for (const path of Array.isArray(paths) ? paths : []) place(operation, String(path).split('.'), file)
  }
  return operation as { query?: string; variables?: Record<string, unknown>; operationName?: string }
}

function place(target: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  if (name === undefined || !Object.hasOwn(target, name))
    throw refusal('The field "map" names a variable that is not there.')
  if (rest.length === 0) target[name] = value
  else {
    const inner = target[name]
    if (typeof inner !== 'object' || inner === null)
      throw refusal('The field "map" names a variable that is not there.')
    place(inner as Record<string, unknown>, rest, value)
  }
}

function readJson(form: ReceivedForm, name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(form.fields[name]?.[0] ?? '')
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // told below
  }
  throw refusal(`The field "${name}" must be a JSON object.`)
}

const refusal = (message: string) =>
  createGraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })
