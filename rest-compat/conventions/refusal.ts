/** A body of the legacy API: JSON, or nothing. */
export type Body = unknown

/** What a route answers. `body: undefined` sends none. */
export interface Answer {
  status: number
  body?: Body
  headers?: Record<string, string>
  /** `application/json` when nothing else is said. */
  contentType?: string
}

/** An answer that ends a request early, as every refusal does. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`)
    this.answer = answer
  }
}

/** A refusal whose body is `{"detail": …}`. */
export const refuse = (status: number, detail: string, headers?: Record<string, string>) =>
  new Refusal({ status, body: { detail }, headers })

/** A 400 that names its fields: `{"name": ["This field is required."]}`. */
export const invalid = (fields: Record<string, unknown>) => new Refusal({ status: 400, body: fields })

/** The object does not exist, or not for the caller. */
export const notFound = () => refuse(404, 'Not found.')

/** Nothing is at this address at all: what every address that the API does not have is answered with. */
export const noSuchPage: Answer = {
  status: 404,
  contentType: 'text/html',
  body: '<!doctype html><title>Not Found</title><h1>Not Found</h1>',
}

/** The caller is known, but may not do this. */
export const forbidden = () => refuse(403, 'You do not have permission to perform this action.')

/** 200 with a body. */
export const ok = (body: Body): Answer => ({ status: 200, body })
/** 201 with what was made. */
export const created = (body: Body): Answer => ({ status: 201, body })
/** 204. */
export const noContent = (): Answer => ({ status: 204 })
