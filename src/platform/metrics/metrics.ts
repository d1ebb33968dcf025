import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { JobCounts } from '../jobs/jobs.ts'

/** What this process counts, for Prometheus. Durations are in seconds. */
export type Metrics = ReturnType<typeof createMetrics>

const states = ['waiting', 'retrying', 'running', 'failed'] as const

/** Creates the counters of this process in a registry of their own; `process` adds those of Node itself. */
export function createMetrics({ process = false } = {}) {
  const registry = new Registry()
  if (process) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const waitingJobs = new Gauge({
    name: 'funkwhale_jobs',
    help: 'Background jobs of the whole pod by name and state',
    labelNames: ['job', 'state'] as const,
    registers,
  })
  const waitingDeliveries = new Gauge({
    name: 'funkwhale_deliveries_waiting',
    help: 'Activities of the whole pod that are still to be sent; parked: their host does not answer for long',
    labelNames: ['state'] as const,
    registers,
  })
  return {
    /** Content type of `expose()`. */
    contentType: registry.contentType,
    /** All metrics in Prometheus's text format, with what the database says of the whole pod. */
    expose(jobs: readonly JobCounts[], deliveries: { due: number; parked: number }): Promise<string> {
      for (const counts of jobs)
        for (const state of states) waitingJobs.set({ job: counts.name, state }, counts[state])
      for (const state of ['due', 'parked'] as const) waitingDeliveries.set({ state }, deliveries[state])
      return registry.metrics()
    },
    /** Requests by method, door (never the path itself) and status. */
    http: new Histogram({
      name: 'funkwhale_http_request_duration_seconds',
      help: 'HTTP requests by method, door and status',
      labelNames: ['method', 'door', 'status'] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    /** Runs of background jobs by name and outcome (completed, failed). */
    jobs: new Histogram({
      name: 'funkwhale_job_duration_seconds',
      help: 'Runs of background jobs by name and outcome',
      labelNames: ['job', 'outcome'] as const,
      buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 900],
      registers,
    }),
    /** Imported audio files by outcome (finished, skipped, errored). */
    imports: new Counter({
      name: 'funkwhale_imports_total',
      help: 'Imported audio files by outcome',
      labelNames: ['outcome'] as const,
      registers,
    }),
    /** Attempts to send an activity to another pod by outcome (delivered, failed, refused, unreachable). */
    deliveries: new Counter({
      name: 'funkwhale_deliveries_total',
      help: 'Attempts to send an activity to another pod by outcome',
      labelNames: ['outcome'] as const,
      registers,
    }),
  }
}
