import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  QuotaExceededError,
  ValidationError,
} from '../errors.ts'
import { builder } from './builder.ts'

/** What every failure has. */
export const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'Something that a caller can do wrong, told as a type.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong, in a sentence.' }),
  }),
})

const FieldErrorType = builder.objectRef<{ path: string[]; message: string }>('FieldError').implement({
  description: 'One mistake in an input.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description:
        'Which field, from the outside in: `["metadata", "tags", "0"]`. Empty for the input as a whole.',
    }),
    message: t.exposeString('message', { description: 'What is wrong with it, in a sentence.' }),
  }),
})

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'The input does not hold what it should; nothing was changed.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fieldErrors: t.expose('fieldErrors', {
      type: [FieldErrorType],
      description: 'Every mistake, one by one.',
    }),
  }),
})

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'The object does not exist, or not for the caller.',
  interfaces: [ErrorInterface],
})

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description: 'The caller may not do this.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    missingScopes: t.exposeStringList('missingScopes', { description: 'Scopes that would have allowed it.' }),
  }),
})

builder.objectType(QuotaExceededError, {
  name: 'QuotaExceededError',
  description: 'The file does not fit into what is left of the quota.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    remaining: t.exposeFloat('remaining', { description: 'Megabytes (10⁶ bytes) that are left.' }),
  }),
})

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'The request contradicts the state of things, as a second import while one runs.',
  interfaces: [ErrorInterface],
})
