import { NotFoundError } from '../../errors.ts'
import { uuidArgument } from '../libraries/uuid-argument.ts'

/** The UUID inside the global id of a channel. Throws NotFoundError for ids that name none. */
export function channelUuid(id: string | number): string {
  const uuid = uuidArgument('Channel', { id: String(id) })
  if (uuid === null) throw new NotFoundError()
  return uuid
}
