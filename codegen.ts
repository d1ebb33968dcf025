import type { CodegenConfig } from '@graphql-codegen/cli'

/** Turns the operations of the legacy doors into typed documents, checked against the schema. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'rest-compat/**/*.graphql',
  generates: {
    'rest-compat/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'documentNode',
        optimizeDocumentNode: true,
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
    },
  },
}

export default config
