import { expect } from 'vitest'
import type { TestPod } from '../pod.ts'

/** Waits until all activities that were taken have been handled. */
export async function handled({ pod }: TestPod): Promise<void> {
  await expect
    .poll(
      async () => {
        const counts = (await pod.jobs.stats()).find(({ name }) => name === 'federation.handle-activity')
        return counts && counts.waiting + counts.running + counts.retrying
      },
      { timeout: 20_000, interval: 30 },
    )
    .toBe(0)
}
