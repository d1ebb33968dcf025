import { expect, test } from 'vitest'
import { createMetrics } from './metrics.ts'

const none = { due: 0, parked: 0 }

test('what was counted is exposed, by its labels', async () => {
  const metrics = createMetrics({ process: true })
  metrics.imports.inc({ outcome: 'finished' })
  metrics.http.observe({ method: 'GET', door: 'rest', status: 200 }, 0.02)
  const jobs = [{ name: 'import', waiting: 3, retrying: 0, running: 1, failed: 2, completed: 9 }]
  const text = await metrics.expose(jobs, { due: 4, parked: 5 })
  expect(text).toContain('funkwhale_imports_total{outcome="finished"} 1')
  expect(text).toContain(
    'funkwhale_http_request_duration_seconds_count{method="GET",door="rest",status="200"} 1',
  )
  expect(text).toContain('funkwhale_jobs{job="import",state="waiting"} 3')
  expect(text).toContain('funkwhale_deliveries_waiting{state="parked"} 5')
  expect(text).toContain('nodejs_version_info')
})

test('two sets of metrics do not share counts', async () => {
  const [one, other] = [createMetrics(), createMetrics()]
  one.imports.inc({ outcome: 'errored' })
  expect(await other.expose([], none)).not.toContain('outcome="errored"')
})
