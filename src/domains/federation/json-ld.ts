import { parseForeignJson } from '../../platform/http/foreign-json.ts'
import { everybody, type JsonObject, namespaces } from './vocabulary.ts'

/**
 * Reading JSON-LD without asking anybody for a context: the ones that pods use are known, and what others define inside
 * of a document is followed. Whatever form a document comes in (expanded, with prefixes, with renamed terms), what is
 * read has the terms of this pod's own documents. What is not understood stays as it came.
 */

/** Parses a document of another pod, in the terms of this one. Throws UnreadableJsonError. */
export const readDocument = (source: string): unknown => compactDocument(parseForeignJson(source))

/** What terms and prefixes of a document stand for: IRIs by their names. */
type Definitions = ReadonlyMap<string, string>

/** Prefixes that documents use without saying so. */
const usualPrefixes: Definitions = new Map([
  ...Object.entries(namespaces),
  ['ldp', 'http://www.w3.org/ns/ldp#'],
  ['schema', 'http://schema.org#'],
])

/** Terms that are called otherwise than their IRIs end, or that stand alone in their namespace. */
const singleTerms = new Map([
  ['@id', 'id'],
  ['@type', 'type'],
  ['http://www.w3.org/ns/ldp#inbox', 'inbox'],
  ['http://schema.org#category', 'category'],
  ['http://schema.org#inLanguage', 'language'],
])

/** Names that one document may define, and characters of what one may stand for: it all has to be looked through. */
const most = { definitions: 200, characters: 500 }

/** A document in the terms of this pod. A list of one node, as the expanded form has it, counts as that node. */
export function compactDocument(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 1) return compactDocument((value as unknown[])[0])
  if (isNode(value) && Array.isArray(value['@graph']) && value['@graph'].length === 1) {
    return compactNode((value['@graph'] as unknown[])[0], definitionsIn(value['@context'], usualPrefixes))
  }
  return compactNode(value, usualPrefixes)
}

const isNode = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function compactNode(value: unknown, outer: Definitions): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((each) => compactNode(each, outer))
  if (!isNode(value)) return value
  if ('@value' in value) return literal(value)
  const list = value['@list'] ?? value['@set']
  if (list !== undefined) return compactNode(Array.isArray(list) ? list : [list], outer)
  const definitions = definitionsIn(value['@context'], outer)
  const members = new Map<string, unknown>()
  for (const [name, member] of Object.entries(value)) {
    const term = termOf(name, definitions)
    if (unwanted.has(term) || members.has(term)) continue
    members.set(term, name === '@context' ? member : compactMember(term, name, member, definitions))
  }
  for (const term of ['name', 'summary', 'content']) {
    const translations = members.get(`${term}Map`)
    if (isNode(translations) && !members.has(term)) members.set(term, oneOf(translations))
  }
  return Object.fromEntries(members)
}

/** Whom else something was sent is nobody's business here; the other is no name for a member. */
const unwanted = new Set(['bto', 'bcc', '__proto__'])

const recipients = new Set(['to', 'cc', 'audience'])

function compactMember(term: string, name: string, value: unknown, definitions: Definitions): unknown {
  const compact = compactNode(value, definitions)
  // every member of the expanded form is a list
  const isExpanded = name !== term && Array.isArray(compact) && compact.length === 1
  const member: unknown = isExpanded ? (compact as unknown[])[0] : compact
  if (term === 'type') return each(member, (type) => termOf(type, definitions))
  return recipients.has(term) ? each(member, (address) => publicly(address)) : member
}

/** Changes a text, or those in a list. */
const each = (value: unknown, change: (text: string) => string): unknown =>
  Array.isArray(value)
    ? (value as unknown[]).map((one) => (typeof one === 'string' ? change(one) : one))
    : typeof value === 'string'
      ? change(value)
      : value

const publicly = (address: string): string =>
  address === 'as:Public' || address === 'Public' ? everybody : address

/** A value that is written with its type or language. */
function literal({ '@value': value, '@type': type }: JsonObject): unknown {
  if (typeof value === 'object') return null
  const isNumber = typeof value === 'string' && typeof type === 'string' && /integer$/i.test(type)
  return isNumber ? Number(value) : value
}

/** The text of a language map: that of no language, else the English one, else any. */
const oneOf = (translations: JsonObject): unknown =>
  translations.und ?? translations.en ?? Object.values(translations)[0] ?? null

/** What a context defines, added to what was defined around it. Contexts that are only named are not asked for. */
function definitionsIn(context: unknown, outer: Definitions): Definitions {
  const inline = (Array.isArray(context) ? (context as unknown[]) : [context]).filter(isNode)
  if (inline.length === 0) return outer
  const definitions = new Map(outer)
  for (const [name, definition] of inline.flatMap((one) => Object.entries(one))) {
    const iri = isNode(definition) ? definition['@id'] : definition
    const isUsable = typeof iri === 'string' && iri.length <= most.characters && !name.startsWith('@')
    if (isUsable && definitions.size < most.definitions) definitions.set(name, iri)
  }
  return definitions
}

/** The term for a name: what it stands for decides; what stands for nothing known keeps its name. */
function termOf(name: string, definitions: Definitions): string {
  const iri = iriOf(name, definitions)
  const single = singleTerms.get(iri)
  if (single !== undefined) return single
  const namespace = Object.values(namespaces).find((start) => iri.startsWith(start))
  return (namespace !== undefined && iri.slice(namespace.length)) || name
}

function iriOf(name: string, definitions: Definitions): string {
  let iri = name
  // a definition may use one prefix, which may use another; those that go in a circle lead nowhere
  for (let steps = 0; steps < 4; steps += 1) {
    const colon = iri.indexOf(':')
    const [start, rest] = colon < 0 ? [iri, ''] : [iri.slice(0, colon), iri.slice(colon + 1)]
    const meaning = rest.startsWith('//') ? undefined : definitions.get(start)
    if (meaning === undefined || meaning === iri) return iri
    iri = meaning + rest
  }
  return iri
}
