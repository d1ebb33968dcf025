import { lexicographicSortSchema, printSchema } from 'graphql'
import { writeFile } from 'node:fs/promises'
import { schema } from './schema/schema.ts'

/** Writes the schema, as Pothos has it, to `schema.graphql`. */
await writeFile(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
)
