/**
 * Expected failures: what a caller did wrong or may not do. Services throw them; the schema turns them into
 * the error types of a mutation's result, and the legacy doors into statuses.
 */

/** One mistake in an input: where (`['metadata', 'tags', '0']`, empty for the whole) and what. */
export interface FieldError {
  path: string[]
  message: string
}

/** An input does not hold what it should. Messages are sentences that a form can show. */
export class ValidationError extends Error {
  readonly fieldErrors: FieldError[]

  constructor(fieldErrors: FieldError[]) {
    super(fieldErrors.map(({ path, message }) => [...path, message].join(': ')).join('\n'))
    this.name = 'ValidationError'
    this.fieldErrors = fieldErrors
  }

  /** One mistake in one field; nested fields are given as a path. */
  static of(field: string | string[], ...messages: string[]): ValidationError {
    return new ValidationError(messages.map((message) => ({ path: [field].flat(), message })))
  }

  /** A mistake that belongs to no single field. */
  static whole(...messages: string[]): ValidationError {
    return new ValidationError(messages.map((message) => ({ path: [], message })))
  }
}

/** The object does not exist, or the caller may not know that it does. */
export class NotFoundError extends Error {
  constructor(message = 'Not found.') {
    super(message)
    this.name = 'NotFoundError'
  }
}

/** The caller is known, but may not do this. */
export class ForbiddenError extends Error {
  /** Scopes that would have allowed it; empty when no scope would. */
  readonly missingScopes: string[]

  constructor(message = 'You do not have permission to perform this action.', missingScopes: string[] = []) {
    super(message)
    this.name = 'ForbiddenError'
    this.missingScopes = missingScopes
  }
}

/** The file does not fit into what is left of the uploader's quota. */
export class QuotaExceededError extends Error {
  /** Megabytes left. */
  readonly remaining: number

  constructor(remaining: number) {
    super('upload_quota_reached')
    this.name = 'QuotaExceededError'
    this.remaining = remaining
  }
}

/** The request contradicts the state of things, as a second import while one runs. */
export class ConflictError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConflictError'
  }
}

/** Nobody is signed in and the pod wants somebody. */
export class UnauthenticatedError extends Error {
  constructor(message = 'Authentication credentials were not provided.') {
    super(message)
    this.name = 'UnauthenticatedError'
  }
}

/** A full-text query that cannot be read, or says nothing. */
export class InvalidQueryError extends Error {
  constructor(message = 'Invalid query') {
    super(message)
    this.name = 'InvalidQueryError'
  }
}
