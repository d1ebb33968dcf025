import { decodeGlobalID } from '@pothos/plugin-relay'

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The UUID that a look-up by `id` or `uuid` names; `null` when it names none of this type. */
export function uuidArgument(
  typename: string,
  { id, uuid }: { id?: string | null; uuid?: string | null },
): string | null {
  if (uuid != null) return uuid
  if (id == null) return null
  try {
    const decoded = decodeGlobalID(id)
    return decoded.typename === typename && uuidPattern.test(decoded.id) ? decoded.id : null
  } catch {
    return null
  }
}

/** What finds the row of a global id by its UUID; a key that cannot be one finds nothing. */
export const byUuid = (uuid: string): { uuid: string; id?: number } =>
  uuidPattern.test(uuid) ? { uuid } : { uuid: nobody, id: 0 }

/** The UUID of no row: the database takes only what can be one. */
const nobody = '00000000-0000-0000-0000-000000000000'
