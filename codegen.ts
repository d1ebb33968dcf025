import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents, checked against the schema. */
const typedDocuments = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    documentMode: 'string',
    dedupeFragments: true,
    nonOptionalTypename: false,
    useTypeImports: true,
    enumsAsTypes: true,
    avoidOptionals: { field: true, inputValue: false },
    defaultScalarType: 'unknown',
    strictScalars: true,
    scalars: {
      ID: { input: 'string', output: 'string' },
      DateTime: { input: 'string', output: 'string' },
      Date: { input: 'string', output: 'string' },
      URL: { input: 'string', output: 'string' },
      UUID: { input: 'string', output: 'string' },
      BigInt: { input: 'number', output: 'number' },
      JSON: { input: 'unknown', output: 'any' },
      File: { input: 'object', output: 'never' },
    },
  },
} satisfies CodegenConfig['generates'][string]

/** Turns the operations of the legacy doors and of pages into typed documents. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'rest-compat/generated/operations.ts': { documents: 'rest-compat/**/*.graphql', ...typedDocuments },
    'src/pages/generated/operations.ts': { documents: 'src/pages/**/*.graphql', ...typedDocuments },
  },
}

export default config
