import XMLBuilder from 'fast-xml-builder'

/** A tree of elements: attributes under `@name`, text under `#text`, children under their names. */
export interface XmlTree {
  [name: string]: XmlTree | XmlTree[] | string | number | undefined
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})

/** Characters that no XML document can hold, however they are written. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Writes a document. What is undefined is left out; all text is escaped. */
export function writeXml(tree: XmlTree): string {
  const document = builder.build(tree) as string
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.replaceAll(forbidden, '').toWellFormed()}`
}

/** A point in time as feeds write it: `Tue, 24 Nov 2026 21:00:00 +0000`. */
export const feedDate = (date: Date | string): string => new Date(date).toUTCString().replace('GMT', '+0000')
