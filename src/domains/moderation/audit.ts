import type { Context } from '../../context.ts'
import { ForbiddenError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'
import { requireScope } from '../oauth/scopes.ts'

/** Something that a moderator or administrator did. */
export interface AuditedAction {
  /** What was done, as `report.resolve`. */
  action: string
  /** What it was done to, as `report`. */
  targetKind?: string
  /** Key, uuid or name of the target. */
  target?: string | number
  /** What changed. */
  details?: Prisma.InputJsonObject
}

/** Who did something: an account, or whoever sits at the server itself, who has none. */
export interface Doer {
  userId: number | null
  username: string
}

/** Writes down who did what; part of the transaction that does it, so that neither exists without the other. */
export async function recordAudit(
  transaction: Pick<Prisma.TransactionClient, 'auditEntry'>,
  doer: Doer,
  { action, targetKind, target, details = {} }: AuditedAction,
): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      userId: doer.userId,
      username: doer.username,
      action,
      targetKind,
      target: target === undefined ? undefined : String(target),
      details,
    },
    select: { id: true },
  })
}

/** Which entries of the audit trail are wanted. */
export interface AuditFilter {
  username?: string | null
  action?: string | null
  targetKind?: string | null
  target?: string | null
}

/** The audit trail, newest first. Only superusers in person may read it: it tells what every moderator does. */
export function listAuditEntries(context: Context, filter: AuditFilter): Listing {
  requireScope(context, 'read:instance:settings')
  if (!context.viewer?.isSuperuser) throw new ForbiddenError()
  const { username, action, targetKind, target } = filter
  return {
    from: Prisma.sql`audit_entry entry`,
    key: Prisma.sql`entry.id`,
    where: [
      ...(username == null ? [] : [Prisma.sql`entry.username = ${username}`]),
      ...(action == null ? [] : [Prisma.sql`entry.action = ${action}`]),
      ...(targetKind == null ? [] : [Prisma.sql`entry.target_kind = ${targetKind}`]),
      ...(target == null ? [] : [Prisma.sql`entry.target = ${target}`]),
    ],
    orderBy: [Prisma.sql`entry.created_at DESC`],
  }
}
