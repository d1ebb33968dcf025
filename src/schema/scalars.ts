import { GraphQLError } from 'graphql'
import { DateResolver, JSONResolver, URLResolver, UUIDResolver } from 'graphql-scalars'
import { formatDateTime } from '../platform/text/date-time.ts'
import { isReceivedFile } from '../platform/storage/receive.ts'
import { builder } from './builder.ts'

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

function parseDateTime(value: unknown): Date {
  if (value instanceof Date) return value
  if (typeof value === 'string' && dateTime.test(value)) {
    const date = new Date(value)
    if (!Number.isNaN(date.getTime())) return date
  }
  throw new GraphQLError('A point in time is written as 2026-11-24T23:19:47Z (ISO 8601).')
}

builder.scalarType('DateTime', {
  description: 'A point in time: ISO 8601, UTC, microseconds.',
  serialize: formatDateTime,
  parseValue: parseDateTime,
})

builder.scalarType('Date', {
  description: 'A day of the calendar: `2026-11-24`.',
  serialize: (value) => value,
  parseValue: (value) => {
    DateResolver.parseValue(value)
    return String(value)
  },
})

builder.scalarType('URL', {
  description: 'An absolute address.',
  // addresses are written by the pod itself: checking each one again would only cost time
  serialize: (value) => value,
  parseValue: (value) => String(URLResolver.parseValue(value)),
})

builder.scalarType('UUID', {
  description: 'A UUID in lower case with hyphens.',
  serialize: (value) => value,
  parseValue: (value) => UUIDResolver.parseValue(value).toLowerCase(),
})

builder.scalarType('BigInt', {
  description: 'A whole number that may exceed 32 bits, as a size in bytes.',
  serialize: (value) => Number(value),
  parseValue: (value) => {
    if ((typeof value === 'number' && Number.isSafeInteger(value)) || typeof value === 'bigint')
      return BigInt(value)
    throw new GraphQLError('A whole number is expected.')
  },
})

builder.scalarType('JSON', {
  description: 'Free-form data that users store, as the settings of a client.',
  serialize: (value) => value,
  parseValue: (value) => JSONResolver.parseValue(value),
})

builder.scalarType('File', {
  description: 'A file, sent as the GraphQL multipart request specification says.',
  serialize: () => {
    throw new GraphQLError('A file can only be sent, not asked for.')
  },
  parseValue: (value) => {
    if (isReceivedFile(value)) return value
    throw new GraphQLError('A file must be sent in a multipart request.')
  },
})
