/** The small language that the protocol is described in: values, fields, children, elements. */

/** A single value: how it is written, and what it is in JSON. */
export interface Scalar {
  /** What it is, for messages. */
  what: string
  json: 'string' | 'number' | 'boolean'
  /** Whether a text, as XML has it, is one. */
  fits: (written: string) => boolean
}

/**
 * An attribute in XML, a property in JSON. `supported`: OpenSubsonic leaves it to servers, but one that knows the
 * field must always send it, empty if need be; this pod knows it.
 */
export interface Field {
  scalar: Scalar
  use: 'required' | 'optional' | 'supported'
}

/** A child: an element in XML; an object, a value or a list of them in JSON. */
export interface Child {
  content: Element | Scalar
  /** How many there are. */
  times: 'one' | 'maybe' | 'many'
  /** Whether a list must be there in JSON, if only empty. XML cannot tell an empty list from none. */
  isSupported: boolean
}

/** An element. Every attribute and child that is not named is a mistake. */
export interface Element {
  attributes: Readonly<Record<string, Field>>
  /** Children in the order that the XML schema asks for. */
  children: Readonly<Record<string, Child>>
  /** Children that OpenSubsonic adds: at any place among the others. */
  added: Readonly<Record<string, Child>>
  /** Whether it has a text, which is `value` in JSON. */
  hasText: boolean
}

const scalar = (what: string, json: Scalar['json'], fits: Scalar['fits']): Scalar => ({ what, json, fits })

const isWhole = (written: string, most: bigint) =>
  /^[+-]?\d{1,19}$/.test(written) && BigInt(written) <= most && -BigInt(written) <= most + 1n
const isNumber = (written: string) => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(written)

const moments = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/
function isMoment(written: string): boolean {
  const [, day] = moments.exec(written) ?? []
  // the 30th of February is read as a day of March
  return day !== undefined && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true
}

/** Any text, also an empty one. */
export const text = scalar('a text', 'string', () => true)
/** A whole number of 32 bits. */
export const int = scalar('a whole number of 32 bits', 'number', (written) =>
  isWhole(written, 2n ** 31n - 1n),
)
/** A whole number of 64 bits. */
export const long = scalar('a whole number of 64 bits', 'number', (written) =>
  isWhole(written, 2n ** 63n - 1n),
)
/** True or false. */
export const boolean = scalar('a boolean', 'boolean', (written) => /^(true|false|0|1)$/.test(written))
/** A point in time, ISO 8601 as XML schemas have it. */
export const moment = scalar('a moment', 'string', isMoment)
/** One of a few words. */
export const oneOf = (...words: string[]) =>
  scalar(`one of ${words.join(', ')}`, 'string', (written) => words.includes(written))
/** A text of a certain form. */
export const like = (form: RegExp) => scalar(`like ${form}`, 'string', (written) => form.test(written))
/** A whole number between two others. */
export const intIn = (least: number, most: number) =>
  scalar(
    `a whole number from ${least} to ${most}`,
    'number',
    (written) => int.fits(written) && Number(written) >= least && Number(written) <= most,
  )
/** A number between two others. */
export const numberIn = (least: number, most: number) =>
  scalar(
    `a number from ${least} to ${most}`,
    'number',
    (written) => isNumber(written) && Number(written) >= least && Number(written) <= most,
  )

/** A field that may be missing. */
export const optional = (scalar: Scalar): Field => ({ scalar, use: 'optional' })
/** A field of OpenSubsonic that this pod knows, and therefore always sends. */
export const supported = (scalar: Scalar): Field => ({ scalar, use: 'supported' })

/** Exactly one child. */
export const one = (content: Child['content']): Child => ({ content, times: 'one', isSupported: false })
/** One child or none. */
export const maybe = (content: Child['content']): Child => ({ content, times: 'maybe', isSupported: false })
/** Any number of children: a list in JSON. */
export const many = (content: Child['content']): Child => ({ content, times: 'many', isSupported: false })
/** As `many`, and this pod always sends the list in JSON. */
export const supportedList = (content: Child['content']): Child => ({ ...many(content), isSupported: true })
/** As `maybe`, and this pod always sends it. */
export const supportedOne = (content: Child['content']): Child => ({ ...maybe(content), isSupported: true })

/** An element. A bare scalar is a required attribute. */
export function element({
  attributes = {},
  children = {},
  added = {},
  hasText = false,
}: {
  attributes?: Record<string, Scalar | Field>
  children?: Record<string, Child>
  added?: Record<string, Child>
  hasText?: boolean
}): Element {
  const fields = Object.entries(attributes).map(([name, given]): [string, Field] => [
    name,
    'use' in given ? given : { scalar: given, use: 'required' },
  ])
  return { attributes: Object.fromEntries(fields), children, added, hasText }
}

/** An element that has all of another and more. What is said again counts. */
export function extend(base: Element, more: Parameters<typeof element>[0]): Element {
  const extension = element(more)
  return {
    attributes: { ...base.attributes, ...extension.attributes },
    children: { ...base.children, ...extension.children },
    added: { ...base.added, ...extension.added },
    hasText: base.hasText || extension.hasText,
  }
}
