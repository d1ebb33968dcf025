import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // `graphql` comes as two builds, whose types do not know each other: tests use the one that Node takes
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['{src,rest-compat,prisma,test}/**/*.test.ts'],
    // a test file has a pod and a database of its own; two of them keep two cores busy
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
