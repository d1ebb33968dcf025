import { expect, test } from 'vitest'
import { failuresUntilParked, pauseAfter } from './delivery-targets.ts'

const pauses = (chance: number) => Array.from({ length: 16 }, (_, index) => pauseAfter(index + 1, chance))

test('the second attempt comes within half a minute, and each further one after twice the time', () => {
  expect(pauseAfter(1, 1)).toBe(20)
  expect(pauseAfter(1, 0)).toBe(10)
  expect(pauses(1).slice(0, 5)).toEqual([20, 40, 80, 160, 320])
})

test('a host that is gone is tried for half a day, then once a day', () => {
  const until = pauses(0.5).slice(0, failuresUntilParked)
  const hours = until.reduce((sum, seconds) => sum + seconds, 0) / 3600
  expect(hours).toBeGreaterThan(12)
  expect(pauses(0).slice(failuresUntilParked)).toEqual([86_400, 86_400, 86_400, 86_400])
})
