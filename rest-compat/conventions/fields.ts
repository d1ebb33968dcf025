import { z } from 'zod'
import { kindOf } from './body.ts'
import { invalid } from './refusal.ts'
import { isUuid } from './query.ts'

/**
 * Fields of request bodies, with the messages of the original. Each is a zod type; a body is
 * `readFields(body, { name: text({ most: 100 }), … })`.
 */

/** A field that must be there. */
const required = 'This field is required.'
const notNull = 'This field may not be null.'

const missing = (issue: { input: unknown }) =>
  issue.input === undefined ? required : issue.input === null ? notNull : undefined

/** Text. Numbers are taken as their digits, as forms send them; surrounding space is cut. */
export function text({
  most,
  blank = false,
  trim = true,
}: { most?: number; blank?: boolean; trim?: boolean } = {}) {
  return z
    .union([z.string(), z.number().transform(String)], {
      error: (issue) => missing(issue) ?? 'Not a valid string.',
    })
    .transform((value) => (trim ? value.trim() : value))
    .superRefine((value, context) => {
      if (!blank && value === '') context.addIssue('This field may not be blank.')
      else if (most !== undefined && value.length > most) {
        context.addIssue(`Ensure this field has no more than ${most} characters.`)
      }
    })
}

/** One of some words. `words` maps the legacy word to the schema's. */
export function choice<Value>(words: Record<string, Value>) {
  return z.unknown().transform((value, context): Value => {
    const word = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
    if (word !== undefined && Object.hasOwn(words, word)) return words[word] as Value
    context.addIssue(missing({ input: value }) ?? `"${String(value)}" is not a valid choice.`)
    return z.NEVER
  })
}

/** True or false, in JSON or in a form's words. */
export function boolean() {
  return z.unknown().transform((value, context): boolean => {
    if (['true', 'True', 'TRUE', '1', 1, true, 't', 'on', 'yes'].includes(value as string)) return true
    if (['false', 'False', 'FALSE', '0', 0, false, 'f', 'off', 'no'].includes(value as string)) return false
    context.addIssue(missing({ input: value }) ?? 'Must be a valid boolean.')
    return z.NEVER
  })
}

/** A whole number of 32 bits, also written as text. */
export function integer({ least }: { least?: number } = {}) {
  return z.unknown().transform((value, context): number => {
    const number = typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value
    const absent = missing({ input: value })
    if (absent) context.addIssue(absent)
    else if (typeof number !== 'number' || !Number.isInteger(number))
      context.addIssue('A valid integer is required.')
    else if (least !== undefined && number < least) {
      context.addIssue(`Ensure this value is greater than or equal to ${least}.`)
    } else if (number > 2 ** 31 - 1)
      context.addIssue(`Ensure this value is less than or equal to ${2 ** 31 - 1}.`)
    else return number
    return z.NEVER
  })
}

const keyOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined
}

const notAKey = (value: unknown) => `Incorrect type. Expected pk value, received ${kindOf(value)}.`
const noSuchKey = (key: number) => `Invalid pk "${key}" - object does not exist.`
const isPossible = (key: number) => key > 0 && key < 2 ** 31

/** The integer key of another object, also written as text. Whether there is such an object, the schema says. */
export function key() {
  return z.unknown().transform((value, context): number => {
    const number = keyOf(value)
    if (number !== undefined && isPossible(number)) return number
    context.addIssue(missing({ input: value }) ?? (number === undefined ? notAKey(value) : noSuchKey(number)))
    return z.NEVER
  })
}

/** A list of integer keys. A lone one counts as a list when `lone` is set, as forms send it. */
export function keys({ lone = false }: { lone?: boolean } = {}) {
  return z.unknown().transform((value, context): number[] => {
    const list = lone && typeof value === 'string' ? [value] : value
    const absent = missing({ input: value })
    if (absent) context.addIssue(absent)
    else if (!Array.isArray(list))
      context.addIssue(`Expected a list of items but got type "${kindOf(value)}".`)
    else {
      const numbers = list.map(keyOf)
      const wrong = numbers.findIndex((number) => number === undefined || !isPossible(number))
      if (wrong < 0) return numbers.filter((number) => number !== undefined)
      const number = numbers[wrong]
      context.addIssue(number === undefined ? notAKey(list[wrong]) : noSuchKey(number))
    }
    return z.NEVER
  })
}

/** The UUID of another object. */
export function reference() {
  return z.unknown().transform((value, context): string => {
    if (typeof value === 'string' && isUuid(value)) return value.toLowerCase()
    context.addIssue(missing({ input: value }) ?? `“${String(value)}” is not a valid UUID.`)
    return z.NEVER
  })
}

/** A day: `2026-11-24`. */
export function date() {
  return z.unknown().transform((value, context): string => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)))
      return value
    context.addIssue(
      missing({ input: value }) ?? 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.',
    )
    return z.NEVER
  })
}

/** A point in time, ISO 8601. */
export function dateTime() {
  return z.unknown().transform((value, context): string => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) {
      const time = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`)
      if (!Number.isNaN(time.getTime())) return time.toISOString()
    }
    context.addIssue(
      missing({ input: value }) ??
        'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
    )
    return z.NEVER
  })
}

/** A list of texts; a lone text of a form counts as a list of one when `lone` is set. */
export function texts({ lone = false }: { lone?: boolean } = {}) {
  return z.unknown().transform((value, context): string[] => {
    const list = lone && typeof value === 'string' ? [value] : value
    if (Array.isArray(list)) return list.map(String)
    context.addIssue(
      missing({ input: value }) ??
        `Expected a list of items but got type "${typeof value === 'string' ? 'str' : typeof value}".`,
    )
    return z.NEVER
  })
}

/** A text with its markup, `{text, content_type}`, as the schema takes it. */
export function content() {
  return z
    .object(
      {
        text: text({ most: 5000, blank: true, trim: false }).nullable(),
        content_type: choice({
          'text/markdown': 'MARKDOWN' as const,
          'text/plain': 'PLAIN' as const,
          'text/html': 'HTML' as const,
        }),
      },
      { error: (issue) => missing(issue) ?? 'Invalid data. Expected a dictionary.' },
    )
    .transform((value) => ({ text: value.text, format: value.content_type }))
}

/** Reads the known fields of a body; unknown ones are left out. Refuses with every mistake, by field. */
export function readFields<Shape extends z.ZodRawShape>(body: Record<string, unknown>, shape: Shape) {
  const parsed = z.object(shape).safeParse(body)
  if (parsed.success) return parsed.data
  throw invalid(mistakesByField(parsed.error))
}

/** Mistakes that `readFields` would refuse a body for, by field; `{}` when there are none. */
export function mistakesIn(body: Record<string, unknown>, shape: z.ZodRawShape): Record<string, unknown> {
  const parsed = z.object(shape).safeParse(body)
  return parsed.success ? {} : mistakesByField(parsed.error)
}

const mistakesByField = ({ issues }: z.ZodError) =>
  messagesByField(issues.map(({ path, message }) => ({ path: path.map(String), message })))

/** Mistakes with paths as the nested body of a 400: `{"tags": {"0": ["…"]}}`. */
export function messagesByField(mistakes: { path: string[]; message: string }[]): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const { path, message } of mistakes) {
    const names = path.length > 0 ? path : ['non_field_errors']
    let place = body
    for (const name of names.slice(0, -1)) {
      const inner = place[name]
      place = (place[name] =
        typeof inner === 'object' && !Array.isArray(inner) && inner ? inner : {}) as Record<string, unknown>
    }
    const last = names.at(-1) as string
    const messages = place[last]
    place[last] = Array.isArray(messages) ? [...messages, message] : [message]
  }
  return body
}
