import { z } from 'zod'

/** Names of the files inside of a backup, in the order in which they come. */
export const names = {
  manifest: 'manifest.json',
  secretKey: 'secret-key',
  sequences: 'sequences.json',
  /** Rows of a table: one JSON list a line, compressed. */
  tables: 'tables/',
  /** Files of the storage by their keys. */
  media: 'media/',
} as const

export const tableFile = (table: string) => `${names.tables}${table}.jsonl.gz`

/** What a backup says of itself. */
export const manifestSchema = z.object({
  format: z.literal('funkwhale-backup'),
  formatVersion: z.literal(1),
  /** Version of the software that wrote it. */
  software: z.string(),
  createdAt: z.iso.datetime(),
  /** Public address of the pod; it is part of what other pods know of it. */
  origin: z.string(),
  /** Migrations that the database had. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      /** Names of the columns, in the order of the values of a row. */
      columns: z.array(z.string()),
      rows: z.int(),
    }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>

export const sequencesSchema = z.array(
  z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() }),
)
