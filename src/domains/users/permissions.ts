import type { User } from '../../generated/prisma/client.ts'
import type { Pod } from '../../pod.ts'
import { type Permission, permissions } from '../oauth/scopes.ts'

/** The column of each permission. */
export const permissionColumns = {
  library: 'permissionLibrary',
  moderation: 'permissionModeration',
  settings: 'permissionSettings',
} as const satisfies Record<Permission, keyof User>

/** The permissions that a user holds: all for superusers, else their own and those that the pod gives everybody. */
export async function effectivePermissions(
  pod: Pod,
  user: Pick<User, 'isSuperuser' | (typeof permissionColumns)[Permission]>,
): Promise<Permission[]> {
  if (user.isSuperuser) return [...permissions]
  const forEverybody = await pod.settings.get('users__default_permissions')
  return permissions.filter(
    (permission) => user[permissionColumns[permission]] || forEverybody.includes(permission),
  )
}
