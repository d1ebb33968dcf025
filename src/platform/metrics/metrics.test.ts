import { expect, test } from 'vitest'
import { createMetrics } from './metrics.ts'

test('what was counted is exposed, by its labels', async () => {
  const metrics = createMetrics()
  metrics.imports.inc({ outcome: 'finished' })
  metrics.http.observe({ method: 'GET', route: '/api/v1/tracks', status: 200 }, 0.02)
  const text = await metrics.expose()
  expect(text).toContain('funkwhale_imports_total{outcome="finished"} 1')
  expect(text).toContain(
    'funkwhale_http_request_duration_seconds_count{method="GET",route="/api/v1/tracks",status="200"} 1',
  )
  expect(text).toContain('nodejs_version_info')
})

test('two sets of metrics do not share counts', async () => {
  const [one, other] = [createMetrics(), createMetrics()]
  one.imports.inc({ outcome: 'errored' })
  expect(await other.expose()).not.toContain('outcome="errored"')
})
