import type { Context } from '../../context.ts'
import { UnauthenticatedError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Listing } from '../../platform/database/listing.ts'

/** What the names of other pods are sorted by. */
export type DomainOrder = 'NAME_ASC' | 'NAME_DESC' | 'CREATED_AT_ASC' | 'CREATED_AT_DESC'

const orders: Record<DomainOrder, Prisma.Sql> = {
  NAME_ASC: Prisma.sql`domain.name ASC`,
  NAME_DESC: Prisma.sql`domain.name DESC`,
  CREATED_AT_ASC: Prisma.sql`domain.created_at ASC`,
  CREATED_AT_DESC: Prisma.sql`domain.created_at DESC`,
}

/** On a closed pod only members may know whom the pod knows. */
async function requireOpenPod({ pod, viewer }: Context): Promise<void> {
  if (!viewer && (await pod.settings.get('common__api_authentication_required')))
    throw new UnauthenticatedError()
}

/**
 * Other pods that this one knows and does not block; with an allow list only those on it. Their key is their name.
 */
export async function knownDomains(
  context: Context,
  order: readonly DomainOrder[],
): Promise<Pick<Listing, 'from' | 'where' | 'orderBy'>> {
  await requireOpenPod(context)
  const { pod } = context
  const onlyAllowed = await pod.settings.get('moderation__allow_list_enabled')
  return {
    from: Prisma.sql`domain`,
    where: [
      Prisma.sql`domain.name <> ${pod.config.hostname}`,
      Prisma.sql`NOT EXISTS (SELECT 1 FROM instance_policy policy
        WHERE policy.target_domain_name = domain.name AND policy.is_active AND policy.block_all)`,
      ...(onlyAllowed ? [Prisma.sql`domain.is_allowed`] : []),
    ],
    orderBy: [...order.map((each) => orders[each]), orders.NAME_ASC],
  }
}
