/**
 * Reads the date of a tag. `2019`, `2019-03`, `2019-03-01`, `2019/03/01` and `20190301` are taken, each with or
 * without a time behind it; missing parts count as 1. With a time, `2019-31-12 …` (day before month) is taken too.
 * Gives `YYYY-MM-DD`; null for anything else, which is never an error.
 */
export function releaseDateOf(text: string | undefined): string | null {
  const parts = /^(\d{4})(?:([-/]?)(\d{2})(?:\2(\d{2}))?)?(?:[T ]\s*(\d{1,2}:\d{2}.*))?$/.exec(
    text?.trim() ?? '',
  )
  if (!parts) return null
  const [, year = '', separator, second = '01', third = '01', time] = parts
  // Six bare digits are no date that anybody writes.
  if (separator === '' && parts[3] !== undefined && parts[4] === undefined) return null
  const date = existingDate(year, second, third)
  return date ?? (time === undefined ? null : existingDate(year, third, second))
}

function existingDate(year: string, month: string, day: string): string | null {
  const text = `${year}-${month}-${day}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && year !== '0000' ? text : null
}
