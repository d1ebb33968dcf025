import express, { type Request, type Response, type Router } from 'express'
import type { Context } from '../../src/context.ts'
import type { Gateway } from '../../src/gateway.ts'
import { isMultipart, readFormFields } from '../conventions/body.ts'
import { commonHeaders } from '../conventions/headers.ts'
import { limitHeaders } from '../conventions/rate-headers.ts'
import { run } from './call.ts'
import { endpoints } from './endpoints/endpoints.ts'
import { type Format, formatOf, sendEnvelope } from './envelope.ts'
import { missing, SubsonicFailure } from './failure.ts'
import { Parameters } from './parameters.ts'
import type { Fields } from './xml.ts'

const methods = ['GET', 'POST', 'HEAD']
const allow = 'GET, POST, HEAD, OPTIONS'

/** The Subsonic API: every endpoint with and without `.view`, by GET or as a form, in XML, JSON and JSONP. */
export function subsonicApp(gateway: Gateway, { version }: { version: string }): Router {
  const router = express.Router()
  router.use(commonHeaders, express.text({ type: 'application/x-www-form-urlencoded', limit: '5mb' }))
  router.use(async (http, response) => {
    response.setHeader('allow', allow)
    if (http.method === 'OPTIONS') {
      response.status(200).end()
      return
    }
    const parameters = await parametersOf(gateway, http)
    const format = formatOf(parameters)
    const answer = await attempt(() => answerCall(gateway, http, response, { parameters, format }))
    if (answer === null) return
    if (format) sendEnvelope(response, format, { version, body: answer })
    else response.status(406).json({ detail: 'Could not satisfy the request Accept header.' })
  })
  return router
}

/** What came of it, failures of the protocol included. */
async function attempt(work: () => Promise<Fields | null>): Promise<Fields | SubsonicFailure | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SubsonicFailure) return error
    throw error
  }
}

/** Whether it is answered at all, who asks, whether too often, whether they may, and then what the endpoint says. */
async function answerCall(
  gateway: Gateway,
  http: Request,
  response: Response,
  { parameters, format }: { parameters: Parameters; format: Format | null },
): Promise<Fields | null> {
  const caller = await gateway.identifySubsonic(http, {
    username: parameters.text('u'),
    password: parameters.text('p'),
    token: parameters.text('t'),
    salt: parameters.text('s'),
    apiKey: parameters.text('apiKey'),
  })
  if (caller.kind === 'disabled') {
    response.status(405).json({})
    return null
  }
  if (!format) return {}
  if (!methods.includes(http.method)) {
    throw new SubsonicFailure('generic', `Method "${http.method}" not allowed.`, { status: 405 })
  }
  // players of lists look at the ending of a part's address to find out what it is
  const name = http.path.replace(/^\//, '').replace(/(\.view|\.mp3)?\/?$/, '')
  const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined
  if (!endpoint) throw new SubsonicFailure('generic', 'Unknown endpoint', { status: 404 })
  const { context } = caller
  const isRefused = caller.kind === 'refused' || (caller.kind === 'visitor' && !endpoint.isPublic)
  await countCall(gateway, response, { context, isTold: !isRefused })
  if (caller.kind === 'refused') throw refusals[caller.reason]()
  if (isRefused) throw missing('Required parameter is missing.')
  return endpoint.answer({
    http,
    response,
    gateway,
    context,
    parameters,
    username: context.viewer?.username ?? '',
    client: parameters.text('c') ?? '',
    run: (document, variables) => run(gateway, context, document, variables),
  })
}

const refusals = {
  credentials: () => new SubsonicFailure('credentials', 'Wrong username or password.'),
  several_mechanisms: () =>
    new SubsonicFailure('severalMechanisms', 'Multiple conflicting authentication mechanisms provided.'),
  api_key: () => new SubsonicFailure('apiKey', 'Invalid API key.'),
}

/** Counts a call, also one that is refused: guessing passwords is limited as well, but not told of. */
async function countCall(
  gateway: Gateway,
  response: Response,
  { context, isTold }: { context: Context; isTold: boolean },
): Promise<void> {
  const verdict = await gateway.count(context, 'subsonic')
  if (!verdict) return
  if (isTold || !verdict.allowed) limitHeaders(response, verdict)
  if (verdict.allowed) return
  const message = `Request was throttled. Expected available in ${verdict.retryAfter} seconds.`
  throw new SubsonicFailure('generic', message, { status: 429 })
}

async function parametersOf(gateway: Gateway, http: Request): Promise<Parameters> {
  const query = new URL(http.originalUrl, 'http://pod').searchParams
  if (isMultipart(http)) {
    await readFormFields(gateway, http)
    const form = new URLSearchParams()
    for (const [name, values] of Object.entries(http.body as Record<string, string | string[]>))
      for (const value of [values].flat()) form.append(name, value)
    return new Parameters(query, form)
  }
  return new Parameters(query, new URLSearchParams(typeof http.body === 'string' ? http.body : ''))
}
