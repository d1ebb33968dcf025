import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import WithInputPlugin from '@pothos/plugin-with-input'
import type { Context } from '../context.ts'
import { ForbiddenError, NotFoundError, ValidationError } from '../errors.ts'
import type PrismaTypes from '../generated/pothos.ts'
import { getDatamodel } from '../generated/pothos.ts'
import type { ReceivedFile } from '../platform/storage/receive.ts'
import { limitsOf, tooComplex } from './complexity.ts'
import { RateLimitPlugin } from './rate-limits.ts'

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/**
 * The one builder of the schema. Each domain adds its types and fields to it in `domains/<name>/types.ts`;
 * `schema/schema.ts` imports them all.
 */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Connection: { totalCount: () => Promise<number> }
  Scalars: {
    ID: { Input: string; Output: string | number }
    DateTime: { Input: Date; Output: Date }
    Date: { Input: string; Output: string }
    URL: { Input: string; Output: string }
    UUID: { Input: string; Output: string }
    BigInt: { Input: bigint; Output: bigint | number }
    JSON: { Input: unknown; Output: unknown }
    File: { Input: ReceivedFile; Output: never }
  }
}>({
  defaultFieldNullability: false,
  plugins: [ErrorsPlugin, WithInputPlugin, RateLimitPlugin, ComplexityPlugin, RelayPlugin, PrismaPlugin],
  prisma: {
    client: (context) => context.pod.prisma,
    dmmf: getDatamodel(),
    onUnusedQuery: null,
  },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    nodesOnConnection: false,
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
    nodeQueryOptions: {
      description: 'Any object by its global id; `null` when it does not exist for the caller.',
    },
    nodesQueryOptions: { description: 'Several objects by their global ids, in the order asked for.' },
    pageInfoTypeOptions: { description: 'Where a page of a connection stands in the whole.' },
  },
  errors: {
    defaultTypes: [ValidationError, NotFoundError, ForbiddenError],
    defaultUnionOptions: {
      name: ({ fieldName }) => `${capitalized(fieldName)}Result`,
      description: 'What came of it: the success, or the failure as a type that says what is wrong.',
    },
    defaultResultOptions: {
      name: ({ fieldName }) => `${capitalized(fieldName)}Success`,
      description: 'It was done.',
    },
  },
  withInput: {
    typeOptions: { name: ({ fieldName }) => `${capitalized(fieldName)}Input` },
    argOptions: { required: true },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: limitsOf,
    complexityError: tooComplex,
  },
})

builder.queryType({ description: 'All that can be asked of the pod.' })
builder.mutationType({
  description:
    'All that can be changed. Each takes one input and answers with a union of its success and its failures.',
})
builder.subscriptionType({ description: 'All that can be watched as it happens.' })
