import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'

/** How much one operation may ask for: levels, fields, and fields weighted by the lists they stand in. */
const limits = { depth: 12, breadth: 500, complexity: 20_000 }

/** Documents of the legacy doors are part of the program: only those of clients are limited. */
export const limitsOf = (context: Context) => (context.door === 'graphql' ? limits : {})

/** The refusal of an operation that asks for too much. */
export const tooComplex = (kind: string) =>
  new GraphQLError(`The operation asks for too much at once (${kind.toLowerCase()}).`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
  })
