/** ISO 8601 in UTC with microseconds, or without a fraction when it is zero: `2026-11-24T23:19:47.335000Z`. */
export function formatDateTime(date: Date): string {
  const text = date.toISOString()
  return text.endsWith('.000Z') ? text.replace('.000Z', 'Z') : text.replace('Z', '000Z')
}
