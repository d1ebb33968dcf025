/** An element as the parser gives it: attributes under `@name`, children by their names, text under `#text`. */
export interface Element {
  [name: string]: unknown
}

/** The child elements of a name, in their order. Those that hold nothing but text are given as elements as well. */
export function elementsOf(parent: Element | undefined, name: string): Element[] {
  const found = parent && Object.hasOwn(parent, name) ? parent[name] : undefined
  if (found === undefined) return []
  return (Array.isArray(found) ? found : [found]).map((each: unknown) =>
    typeof each === 'object' && each !== null ? (each as Element) : { '#text': each },
  )
}

/** The trimmed text of the first child element of a name that has any. */
export function textOf(parent: Element | undefined, name: string): string | undefined {
  for (const { '#text': text } of elementsOf(parent, name)) {
    // what the database cannot store is left out
    const trimmed = typeof text === 'string' ? text.replaceAll('\0', '').toWellFormed().trim() : ''
    if (trimmed !== '') return trimmed
  }
  return undefined
}
