import type { Request } from 'express'

const documents = ['application/activity+json', 'application/ld+json', 'application/json']

/** How a document is to be answered. */
export type Form =
  | { kind: 'document'; contentType: string }
  /** A browser asks: it is sent to the page for people. */
  | { kind: 'page' }
  | { kind: 'unacceptable' }

/**
 * Which form of a document a request asks for: the first type of `Accept` that is one of ActivityPub's or HTML counts.
 * Without the header, and for whoever takes anything, it is the document.
 */
export function wantedForm({ headers }: Pick<Request, 'headers'>): Form {
  const accept = headers.accept?.trim()
  if (!accept) return { kind: 'document', contentType: documents[0] as string }
  const types = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '')
  for (const type of types) {
    if (type === 'text/html') return { kind: 'page' }
    if (documents.includes(type)) return { kind: 'document', contentType: type }
  }
  return types.some((type) => type === '*/*' || type === 'application/*')
    ? { kind: 'document', contentType: documents[0] as string }
    : { kind: 'unacceptable' }
}

/** Whether a request for a page wants the document instead, as other pods do. */
export function wantsDocument(request: Pick<Request, 'headers'>): boolean {
  const form = request.headers.accept ? wantedForm(request) : null
  return form?.kind === 'document' && !/^(?:\*\/\*|application\/\*)/.test(request.headers.accept ?? '')
}
