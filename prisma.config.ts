import { defineConfig } from 'prisma/config'

// The client is generated without the schema engine's binary, which Prisma would otherwise download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // Only Prisma's own command line reads this; the pod reads its settings in src/config.ts.
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
})
