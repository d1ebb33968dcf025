import { decodeGlobalID } from '@pothos/plugin-relay'
import { ValidationError } from '../errors.ts'

const largestKey = 2 ** 31 - 1

/** The legacy API's words for a key that names nothing. */
export const unknownChoice = (field: string) =>
  ValidationError.of(field, 'Select a valid choice. That choice is not one of the available choices.')

/** The key inside a global id; refuses ids of other types as a mistake in `field`. */
export function keyOfGlobalId(typename: string, globalId: string, field: string): string {
  const key = keyWithin(typename, globalId)
  if (key === null) throw unknownChoice(field)
  return key
}

/** The integer key inside a global id; refuses ids of other types as a mistake in `field`. */
export function integerOfGlobalId(typename: string, globalId: string, field: string): number {
  const key = readInteger(keyOfGlobalId(typename, globalId, field))
  if (key === null) throw unknownChoice(field)
  return key
}

/** The key of an object by the text in its global id; what is no integer names nothing, as keys begin with 1. */
export const integerInId = (text: string): number => readInteger(text) ?? 0

/** A text as an integer key of the database; `null` when it cannot be one. */
export function readInteger(text: string): number | null {
  const number = Number(text)
  return /^\d+$/.test(text) && number <= largestKey ? number : null
}

/**
 * The integer key that a look-up by `id` or `databaseId` names; `null` when it names none of this type.
 * With neither there is nothing to look up.
 */
export function integerKey(
  typename: string,
  { id, databaseId }: { id?: string | null; databaseId?: number | null },
): number | null {
  if (databaseId != null) return databaseId > 0 ? databaseId : null
  const key = id == null ? null : keyWithin(typename, id)
  return key === null ? null : readInteger(key)
}

function keyWithin(typename: string, globalId: string): string | null {
  try {
    const decoded = decodeGlobalID(globalId)
    return decoded.typename === typename ? decoded.id : null
  } catch {
    return null
  }
}
