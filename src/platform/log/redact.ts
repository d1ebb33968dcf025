const secretName = /pass(word|phrase)|secret|token|authorization|cookie|api_?key|private_?key|^signature$/i
const mask = '[redacted]'
const deepest = 6

/**
 * Copies what is to be logged with every value masked whose name speaks of a secret (password, token,
 * secret, cookie, authorization …), at any depth. Errors and other class instances pass as they are.
 */
export function redact(record: Record<string, unknown>): Record<string, unknown> {
  return redactRecord(record, 0)
}

function redactRecord(record: Record<string, unknown>, depth: number): Record<string, unknown> {
  const masked = Object.entries(record).map(([name, value]) => [
    name,
    secretName.test(name) ? mask : redactValue(value, depth + 1),
  ])
  return Object.fromEntries(masked)
}

function redactValue(value: unknown, depth: number): unknown {
  if (depth > deepest) return value === Object(value) ? '[too deep]' : value
  if (Array.isArray(value)) return value.map((item) => redactValue(item, depth + 1))
  return isPlain(value) ? redactRecord(value, depth) : value
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
