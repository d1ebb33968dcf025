import type { Response } from 'express'
import { SubsonicFailure } from './failure.ts'
import type { Parameters } from './parameters.ts'
import { type Fields, writeXml } from './xml.ts'

/** The version of the protocol that is spoken. */
const protocolVersion = '1.16.1'

/** How an answer is written: XML, JSON, or JSON handed to a function of the page that asked. */
export type Format = { kind: 'xml' } | { kind: 'json' } | { kind: 'jsonp'; callback: string }

/** The format that a call asks for; `null` for one that there is not. */
export function formatOf(parameters: Parameters): Format | null {
  switch (parameters.text('f')) {
    case undefined:
    case 'xml':
      return { kind: 'xml' }
    case 'json':
      return { kind: 'json' }
    case 'jsonp': {
      const callback = parameters.text('callback') ?? ''
      return /^[A-Za-z_$][\w$.]*$/.test(callback) ? { kind: 'jsonp', callback } : null
    }
    default:
      return null
  }
}

/** Writes what came of a call, in its envelope. */
export function sendEnvelope(
  response: Response,
  format: Format,
  outcome: { version: string; body: Fields | SubsonicFailure },
): void {
  const { body, version } = outcome
  const failed = body instanceof SubsonicFailure
  const envelope: Fields = {
    status: failed ? 'failed' : 'ok',
    version: protocolVersion,
    type: 'funkwhale',
    serverVersion: version,
    funkwhaleVersion: version,
    openSubsonic: true,
    ...(failed ? { error: { code: body.code, message: body.message } } : body),
  }
  response.status(failed ? body.status : 200)
  switch (format.kind) {
    case 'xml':
      return send(response, 'text/xml', writeXml(envelope))
    case 'json':
      return send(response, 'application/json', JSON.stringify({ 'subsonic-response': envelope }))
    case 'jsonp': {
      // line separators end a line of a script, though not a text of JSON
      const json = JSON.stringify({ 'subsonic-response': envelope }).replaceAll(
        /[\u2028\u2029]/g,
        (separator) => `\\u${separator.charCodeAt(0).toString(16)}`,
      )
      return send(response, 'application/javascript', `${format.callback}(${json});`)
    }
  }
}

function send(response: Response, type: string, text: string): void {
  const bytes = Buffer.from(text)
  response.setHeader('content-type', type)
  response.setHeader('content-length', String(bytes.length))
  response.end(bytes)
}
