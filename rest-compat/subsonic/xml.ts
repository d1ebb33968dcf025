import XMLBuilder from 'fast-xml-builder'

/** A value in an answer: what JSON has. What is undefined is left out. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | Fields
/** An element of an answer: its attributes and children by name. */
export interface Fields {
  readonly [name: string]: Value
}

/** What no XML document may contain, not even escaped; and whether a text may have any of it, which is quick to say. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const suspicious = /[^\u0020-\uD7FF\uE000-\uFFFD]/
const permitted = (value: unknown) => {
  const text = String(value)
  return suspicious.test(text) ? text.replace(forbidden, '') : text
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // white space that a reader of attributes would take for a blank
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  attributeValueProcessor: (_name: string, value: unknown) => permitted(value),
  tagValueProcessor: (_name: string, value: unknown) => permitted(value),
  // one look at each text for all of them: most have none
  entities: [{ regex: /[&<>"\n\r\t]/g, val: (character: string) => escapes[character] }],
}
const builder = new XMLBuilder(options)

/** The elements whose scalars are elements of their own instead of attributes. */
const withTexts = new Set(['albumInfo', 'artistInfo', 'artistInfo2'])

/** An answer as an XML document: scalars are attributes, lists repeat their element, `value` is the text. */
export function writeXml(root: Fields): string {
  const document = {
    'subsonic-response': { '@xmlns': 'http://subsonic.org/restapi', ...element('subsonic-response', root) },
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(builder.build(document))}`
}

function element(parent: string, fields: Fields): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue
    if (name === 'value') result['#text'] = value
    else if (isList(value)) result[name] = value.map((each) => (isFields(each) ? element(name, each) : each))
    else if (isFields(value)) result[name] = element(name, value)
    else result[withTexts.has(parent) ? name : `@${name}`] = value
  }
  return result
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value)
