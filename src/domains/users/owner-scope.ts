import type { Context } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { scopeCondition } from '../music/scope.ts'

/**
 * The scope language for things that belong to an account. `actor` is the column with the key of the owner's actor.
 * Accounts cannot be subscribed to: `subscribed` finds nothing.
 */
export const ownedWithin = (
  context: Context,
  scope: string | null | undefined,
  actor: Prisma.Sql,
): Prisma.Sql[] => {
  const condition = scopeCondition(context, scope, { ownedBy: (actors) => Prisma.sql`${actor} IN ${actors}` })
  return condition ? [condition] : []
}
