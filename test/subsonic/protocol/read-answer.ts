import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { answers, envelope } from './elements.ts'
import type { Child, Element, Scalar } from './language.ts'

/** An answer, with what is wrong with it. */
export interface Reading {
  /** One sentence each, without repeats; places are named without the numbers of lists: `album.song.id is missing`. */
  findings: string[]
  /** The envelope as it would be in JSON; a list that is missing is an empty one. */
  body: Record<string, ReturnType<JSON['parse']>>
}

type Note = (finding: string) => void

/** Reads an answer in JSON. */
export function readJson(document: string): Reading {
  return reading((note) => {
    const { 'subsonic-response': root, ...others } = JSON.parse(document) as Record<string, unknown>
    for (const name of Object.keys(others)) note(`${name} is unknown`)
    return jsonElement(root, envelope, 'subsonic-response', note)
  })
}

/** Reads an answer in XML. */
export function readXml(document: string): Reading {
  return reading((note) => {
    const wellFormed = XMLValidator.validate(document)
    if (wellFormed !== true) note(`not well-formed: ${wellFormed.err.msg}`)
    if (forbidden.test(document)) note('a character that no document may hold')
    const [root] = (parser.parse(document) as Node[]).filter((node) => !('?xml' in node))
    if (!root || nameOf(root) !== 'subsonic-response') {
      note('subsonic-response is missing')
      return {}
    }
    const { xmlns, ...attributes } = root[':@'] ?? {}
    if (xmlns !== 'http://subsonic.org/restapi') note(`the namespace is ${xmlns}`)
    return xmlElement({ ...root, ':@': attributes }, envelope, 'subsonic-response', note)
  })
}

function reading(read: (note: Note) => Record<string, unknown>): Reading {
  const findings = new Set<string>()
  const body = read((finding) => findings.add(finding))
  const held = Object.keys(answers).filter((name) => isFilled(body[name]))
  if (held.length > 1) findings.add(`${held.join(' and ')} at once`)
  return { findings: [...findings], body }
}

/** What no XML document may contain, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** An element with its name as a key, as the parser gives it when the order counts. */
type Node = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: string }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // characters by their numbers
  htmlEntities: true,
})

const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ':@') ?? ''
const nodesIn = (node: Node) => node[nameOf(node)] as Node[]
const textIn = (nodes: readonly Node[]) => nodes.map((node) => node['#text'] ?? '').join('')

const placeIn = (path: string, name: string) => (path === 'subsonic-response' ? name : `${path}.${name}`)
const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (content: Child['content']): content is Scalar => 'fits' in content

function jsonElement(value: unknown, element: Element, path: string, note: Note): Record<string, unknown> {
  if (!isObject(value)) {
    note(`${path} is no object`)
    return {}
  }
  const children = { ...element.children, ...element.added }
  const result: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(value)) {
    const place = placeIn(path, name)
    const field = element.attributes[name]
    const child = children[name]
    if (field) result[name] = jsonScalar(given, field.scalar, place, note)
    else if (child) result[name] = jsonChild(given, child, place, note)
    else if (name === 'value' && element.hasText) {
      if (typeof given !== 'string') note(`${place} is not a text`)
      result[name] = given
    } else note(`${place} is unknown`)
  }
  for (const [name, { use }] of Object.entries(element.attributes))
    if (use !== 'optional' && !(name in value)) note(`${placeIn(path, name)} is missing`)
  for (const [name, { times, isSupported }] of Object.entries(children)) {
    if (name in value) continue
    if (times === 'one' || isSupported) note(`${placeIn(path, name)} is missing`)
    else if (times === 'many') result[name] = []
  }
  if (element.hasText && !('value' in value)) note(`${placeIn(path, 'value')} is missing`)
  return result
}

function jsonChild(value: unknown, { content, times }: Child, place: string, note: Note): unknown {
  const read = (each: unknown) =>
    isScalar(content) ? jsonScalar(each, content, place, note) : jsonElement(each, content, place, note)
  if (times !== 'many') return read(value)
  if (Array.isArray(value)) return value.map(read)
  note(`${place} is no list`)
  return []
}

function jsonScalar(value: unknown, scalar: Scalar, place: string, note: Note): unknown {
  if (typeof value !== scalar.json || !scalar.fits(String(value))) note(`${place} is not ${scalar.what}`)
  return value
}

function xmlElement(node: Node, element: Element, path: string, note: Note): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const attributes = node[':@'] ?? {}
  for (const [name, written] of Object.entries(attributes)) {
    const field = element.attributes[name]
    if (field) result[name] = xmlScalar(written, field.scalar, placeIn(path, name), note)
    else note(`${placeIn(path, name)} is unknown`)
  }
  for (const [name, { use }] of Object.entries(element.attributes))
    if (use !== 'optional' && !(name in attributes)) note(`${placeIn(path, name)} is missing`)

  const nodes = nodesIn(node)
  const text = textIn(nodes)
  if (element.hasText) result['value'] = text
  else if (text.trim() !== '') note(`${path} holds a text`)

  const elements = nodes.filter((each) => !('#text' in each))
  const children = { ...element.children, ...element.added }
  for (const each of elements) if (!children[nameOf(each)]) note(`${placeIn(path, nameOf(each))} is unknown`)
  noteDisorder(elements.map(nameOf), Object.keys(element.children), path, note)
  for (const [name, child] of Object.entries(children)) {
    const read = elements
      .filter((each) => nameOf(each) === name)
      .map((each) => xmlChild(each, child, placeIn(path, name), note))
    if (child.times === 'many') result[name] = read
    else if (read.length > 0) result[name] = read[0]
    if (child.times !== 'many' && read.length > 1) note(`${placeIn(path, name)} is there more than once`)
    if (read.length === 0 && (child.times === 'one' || (child.times === 'maybe' && child.isSupported)))
      note(`${placeIn(path, name)} is missing`)
  }
  return result
}

/** The children of the XML schema stand in its order, whatever OpenSubsonic puts between them. */
function noteDisorder(names: readonly string[], order: readonly string[], path: string, note: Note): void {
  let farthest = 0
  for (const place of names.map((name) => order.indexOf(name)).filter((each) => each >= 0)) {
    if (place < farthest) note(`${placeIn(path, order[place] ?? '')} is out of order`)
    farthest = Math.max(farthest, place)
  }
}

function xmlChild(node: Node, { content }: Child, place: string, note: Note): unknown {
  if (!isScalar(content)) return xmlElement(node, content, place, note)
  const nodes = nodesIn(node)
  for (const name of Object.keys(node[':@'] ?? {})) note(`${placeIn(place, name)} is unknown`)
  for (const each of nodes) if (!('#text' in each)) note(`${placeIn(place, nameOf(each))} is unknown`)
  return xmlScalar(textIn(nodes), content, place, note)
}

function xmlScalar(written: string, scalar: Scalar, place: string, note: Note): unknown {
  if (!scalar.fits(written)) note(`${place} is not ${scalar.what}`)
  switch (scalar.json) {
    case 'string':
      return written
    case 'number':
      return Number(written)
    case 'boolean':
      return written === 'true' || written === '1'
  }
}
