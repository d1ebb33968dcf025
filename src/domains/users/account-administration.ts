import { z } from 'zod'
import type { Context } from '../../context.ts'
import { ForbiddenError, NotFoundError, ValidationError } from '../../errors.ts'
import { Prisma, type PrivacyLevel } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { tokenSearch } from '../search/token-search.ts'
import { recordAudit } from '../moderation/audit.ts'
import { type Permission, permissions, requireScope, requireViewerWith } from '../oauth/scopes.ts'
import { permissionColumns } from './permissions.ts'

/** Which accounts an administrator wants to see. */
export interface AccountFilter {
  /** Words to find in name, username and e-mail address; also `username:`, `name:`, `email:`. */
  query?: string | null
  isActive?: boolean | null
  isStaff?: boolean | null
  isSuperuser?: boolean | null
  privacyLevel?: PrivacyLevel | null
  /** Only accounts that were given this permission themselves. */
  permission?: Permission[] | null
  /** Only accounts that were not given any of these. */
  withoutPermission?: Permission[] | null
}

const orders = {
  JOINED_AT_ASC: Prisma.sql`u.joined_at ASC`,
  JOINED_AT_DESC: Prisma.sql`u.joined_at DESC`,
  LAST_ACTIVITY_AT_ASC: Prisma.sql`u.last_activity_at ASC`,
  LAST_ACTIVITY_AT_DESC: Prisma.sql`u.last_activity_at DESC`,
  USERNAME_ASC: Prisma.sql`u.username ASC`,
  USERNAME_DESC: Prisma.sql`u.username DESC`,
} as const

export type AccountOrder = keyof typeof orders

const searched = {
  name: Prisma.sql`u.name`,
  username: Prisma.sql`u.username`,
  email: Prisma.sql`u.email`,
}

const granted: Record<Permission, Prisma.Sql> = {
  library: Prisma.sql`u.permission_library`,
  moderation: Prisma.sql`u.permission_moderation`,
  settings: Prisma.sql`u.permission_settings`,
}

/** Every account of the pod, newest first, for people who manage accounts. */
export function accountListing(
  context: Context,
  filter: AccountFilter,
  orderBy: readonly AccountOrder[],
): Listing {
  requireScope(context, 'read:instance:users')
  const where = tokenSearch(filter.query ?? '', { texts: searched })
  if (filter.isActive != null) where.push(Prisma.sql`u.is_active = ${filter.isActive}`)
  if (filter.isStaff != null) where.push(Prisma.sql`u.is_staff = ${filter.isStaff}`)
  if (filter.isSuperuser != null) where.push(Prisma.sql`u.is_superuser = ${filter.isSuperuser}`)
  if (filter.privacyLevel) {
    where.push(Prisma.sql`u.privacy_level::text = ${filter.privacyLevel.toLowerCase()}`)
  }
  for (const permission of filter.permission ?? []) where.push(granted[permission])
  for (const permission of filter.withoutPermission ?? []) where.push(Prisma.sql`NOT ${granted[permission]}`)
  return {
    from: Prisma.sql`user_account u`,
    key: Prisma.sql`u.id`,
    where,
    orderBy: orderBy.map((order) => orders[order]),
  }
}

const changesSchema = z.object({
  name: z.string().max(255, { error: 'Ensure this field has no more than 255 characters.' }).nullish(),
  uploadQuota: z.int().min(0, { error: 'Ensure this value is greater than or equal to 0.' }).nullish(),
})

/** What an administrator can change of an account. What is not given stays as it is. */
export interface AccountChanges {
  name?: string | null
  isActive?: boolean | null
  isStaff?: boolean | null
  isSuperuser?: boolean | null
  /** Megabytes; `null`: the pod's default. */
  uploadQuota?: number | null
  /** Permissions to give and to take away. */
  permissions?: Partial<Record<Permission, boolean | null>> | null
}

/** Changes an account. Only superusers make and unmake superusers and staff. */
export async function updateAccount(context: Context, id: number, changes: AccountChanges): Promise<number> {
  const viewer = requireViewerWith(context, 'write:instance:users')
  const parsed = changesSchema.safeParse(changes)
  if (!parsed.success) {
    throw new ValidationError(
      parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    )
  }
  const user = await context.pod.prisma.user.findUnique({ where: { id } })
  if (!user) throw new NotFoundError()
  const changesRank =
    (changes.isSuperuser ?? user.isSuperuser) !== user.isSuperuser ||
    (changes.isStaff ?? user.isStaff) !== user.isStaff
  if (changesRank && !viewer.isSuperuser) throw new ForbiddenError()
  await context.pod.prisma.$transaction(async (tx) => {
    await tx.user.update({
      where: { id },
      data: {
        name: changes.name ?? undefined,
        isActive: changes.isActive ?? undefined,
        isStaff: changes.isStaff ?? undefined,
        isSuperuser: changes.isSuperuser ?? undefined,
        uploadQuota: changes.uploadQuota,
        ...Object.fromEntries(
          permissions.map((permission) => [
            permissionColumns[permission],
            changes.permissions?.[permission] ?? undefined,
          ]),
        ),
      },
      select: { id: true },
    })
    await recordAudit(tx, viewer, {
      action: 'account.change',
      targetKind: 'account',
      target: id,
      // what was not given is no part of JSON
      details: JSON.parse(JSON.stringify(changes)) as Prisma.InputJsonObject,
    })
  })
  return id
}
