import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** What this process counts, for Prometheus. Durations are in seconds. */
export type Metrics = ReturnType<typeof createMetrics>

/** Creates the counters of this process in a registry of their own, with those of Node itself. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const quick = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  const slow = [0.1, 0.5, 1, 5, 15, 60, 300, 900]
  return {
    /** Content type of `expose()`. */
    contentType: registry.contentType,
    /** All metrics in Prometheus's text format. */
    expose: () => registry.metrics(),
    /** Requests by method, route pattern (never the path itself) and status. */
    http: new Histogram({
      name: 'funkwhale_http_request_duration_seconds',
      help: 'HTTP requests by method, route and status',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: quick,
      registers,
    }),
    /** GraphQL operations by type (query, mutation, subscription) and outcome (ok, error). */
    graphql: new Histogram({
      name: 'funkwhale_graphql_operation_duration_seconds',
      help: 'GraphQL operations by type and outcome',
      labelNames: ['type', 'outcome'] as const,
      buckets: quick,
      registers,
    }),
    /** Runs of background jobs by name and outcome (completed, failed). */
    jobs: new Histogram({
      name: 'funkwhale_job_duration_seconds',
      help: 'Runs of background jobs by name and outcome',
      labelNames: ['job', 'outcome'] as const,
      buckets: slow,
      registers,
    }),
    /** Imported audio files by outcome (finished, skipped, errored). */
    imports: new Counter({
      name: 'funkwhale_imports_total',
      help: 'Imported audio files by outcome',
      labelNames: ['outcome'] as const,
      registers,
    }),
    /** Database queries by model and operation. */
    database: new Histogram({
      name: 'funkwhale_database_query_duration_seconds',
      help: 'Database queries by model and operation',
      labelNames: ['model', 'operation'] as const,
      buckets: quick,
      registers,
    }),
  }
}
