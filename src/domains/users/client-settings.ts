import type { Context } from '../../context.ts'
import { ValidationError } from '../../errors.ts'
import { requireViewerWith } from '../oauth/scopes.ts'

/** Characters of JSON that an account may store. */
const most = 100_000

/** What clients store with an account, by names of their own. */
export type ClientSettings = Record<string, unknown>

/** Stores some of the caller's settings beside those that are there, and gives all of them. */
export async function updateClientSettings(context: Context, changes: unknown): Promise<ClientSettings> {
  const { userId } = requireViewerWith(context, 'write:profile')
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
    throw ValidationError.of('settings', 'The settings must be an object.')
  }
  const json = JSON.stringify(changes)
  // one statement, so that two clients do not overwrite each other's settings
  const [row] = await context.pod.prisma.$queryRaw<{ settings: ClientSettings }[]>`
    UPDATE user_account SET settings = coalesce(settings, '{}') || ${json}::jsonb
    WHERE id = ${userId} AND length((coalesce(settings, '{}') || ${json}::jsonb)::text) <= ${most}
    RETURNING settings`
  if (!row) throw ValidationError.of('settings', `No more than ${most} characters can be stored.`)
  return row.settings
}
