/** A text is no JSON, is nested too deep, or holds characters that no database keeps. */
export class UnreadableJsonError extends Error {
  override name = 'UnreadableJsonError'
}

/** Levels of nesting that a document may have: a track inside of an activity, written out in full, has about ten. */
const deepest = 60

/** Parses JSON that somebody else wrote into what can be kept as it is. Throws UnreadableJsonError. */
export function parseForeignJson(source: string): unknown {
  let value: unknown
  let again: string
  try {
    value = JSON.parse(source)
    again = JSON.stringify(value)
  } catch (error) {
    throw new UnreadableJsonError(error instanceof Error ? error.message : 'not JSON', { cause: error })
  }
  // only zero bytes and halves of characters are written like this; a backslash of the text itself is doubled
  if (/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(again))
    throw new UnreadableJsonError('a character is not allowed')
  if (isDeeper(value, deepest)) throw new UnreadableJsonError('it is nested too deep')
  return value
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)))
