/** The order of a playlist's entries, as lists of their keys. Places count from 0. */

/** An entry taken from one place to stand at another; those between make room. */
export function moved<Entry>(entries: readonly Entry[], from: number, to: number): Entry[] {
  const others = entries.toSpliced(from, 1)
  return others.toSpliced(to, 0, ...entries.slice(from, from + 1))
}

/** Entries put before the one at a place; at the end when no place is given or it lies behind the end. */
export const inserted = <Entry>(
  entries: readonly Entry[],
  added: readonly Entry[],
  place: number | null | undefined,
): Entry[] => entries.toSpliced(place ?? entries.length, 0, ...added)
