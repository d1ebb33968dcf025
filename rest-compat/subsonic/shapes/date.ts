/** A moment as the protocol writes it: `2026-01-31T12:00:00.000Z`, in whole seconds. */
export const moment = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}.000Z`

/** A moment that may be missing. */
export const momentOrNone = (date: string | null): string | undefined =>
  date === null ? undefined : moment(date)

/** The parts of a day, `2019-05-01`. */
export function dayParts(date: string | null): { year?: number; month?: number; day?: number } {
  if (date === null) return {}
  const [year, month, day] = date.split('-').map(Number)
  return { year, month, day }
}
